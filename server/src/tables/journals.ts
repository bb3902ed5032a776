import data from './data/journals.json' with { type: 'json' };
import { ruleSetKey } from './keys.ts';
import { remembered } from './remembered.ts';

/** A law review, or a series cited like one: the Federal Register, the Statutes at Large. */
export interface Periodical {
  /** Abbreviation of T13: `Colum. L. Rev.`. */
  readonly name: string;
  readonly kind: 'journal' | 'regulation' | 'legislative' | 'statute';
}

const PERIODICALS: ReadonlyMap<string, Periodical> = new Map(
  (data.periodicals as unknown as readonly (readonly [string, string, Periodical['kind']])[]).map(
    ([key, name, kind]) => [key, Object.freeze({ name, kind })],
  ),
);

/** The periodical an abbreviation names, whatever its spaces, periods and capitals (`HARV. L. REV.`), or null. */
export const lookupPeriodical: (text: string) => Periodical | null = remembered(
  (text) => PERIODICALS.get(ruleSetKey(text)) ?? null,
);

/** Every key that {@link lookupPeriodical} finds something by: lower case, no spaces, periods or commas. */
export function periodicalKeys(): Iterable<string> {
  return PERIODICALS.keys();
}
