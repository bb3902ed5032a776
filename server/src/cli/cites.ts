import { type ReportedCites, reportCites } from './citesReport.ts';
import { citesTable } from './citesTable.ts';
import { createRun, type DraftSelection, EXIT } from './run.ts';
import type { Terminal } from './terminal.ts';

/** Options of `pincite cites`. */
export interface CitesOptions extends DraftSelection {
  readonly format: string;
}

/** Formats of `pincite cites`. */
export const CITES_FORMATS = ['table', 'json'] as const;

/** Prints every citation of the drafts, bound. Returns the exit code. */
export async function cites(options: CitesOptions, terminal: Terminal): Promise<number> {
  const run = createRun(terminal, options);
  const files: ReportedCites[] = [];
  for await (const { given, document } of run.drafts()) {
    const located = await run.engine.locateAll(document);
    if (located.kind === 'refused') {
      run.problem(`${given}: ${located.message}`);
      continue;
    }
    const matter = document.rootUri === null ? null : await run.engine.matter(document.rootUri);
    const reported = reportCites(given, located, matter?.file ?? null);
    if (options.format === 'table') terminal.out(citesTable(reported, document.text));
    else files.push(reported);
  }
  if (options.format === 'json') terminal.out(`${JSON.stringify({ version: 1, files }, null, 2)}\n`);
  return run.hadProblems ? EXIT.couldNotRun : EXIT.clean;
}
