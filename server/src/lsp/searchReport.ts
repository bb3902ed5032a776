import { SEARCHED_IN_PART } from '../features/searchLimits.ts';
import type { Session } from './session.ts';

/** Writes to the editor's log when the files of a matter were searched in part, once for each reason. */
export function searchReporter({ connection, engine }: Session): (rootUri: string) => Promise<void> {
  const reported = new Set<string>();
  return async (rootUri) => {
    const { limitMet } = (await engine.matter(rootUri)).library;
    const said = `${limitMet} ${rootUri}`;
    if (limitMet === null || reported.has(said)) return;
    reported.add(said);
    connection.console.warn(`${rootUri}: ${SEARCHED_IN_PART[limitMet]}`);
  };
}
