import { TOO_LONG } from '../engine.ts';
import type { AuthorityReport } from '../features/authorityReport.ts';
import { reportMarkdown } from '../features/reportMarkdown.ts';
import { createRun, type DraftSelection, EXIT } from './run.ts';
import type { Terminal } from './terminal.ts';

/** Formats of `pincite report`. */
export const REPORT_FORMATS = ['md', 'json'] as const;

/** Options of `pincite report`. */
export interface ReportOptions extends DraftSelection {
  readonly format: string;
  /** A day to print on the report, or null. */
  readonly date: string | null;
}

/** Prints what was looked at of each authority of the drafts. The same files give the same report. Returns the exit code. */
export async function report({ format, date, ...drafts }: ReportOptions, terminal: Terminal): Promise<number> {
  const run = createRun(terminal, drafts);
  const files: (AuthorityReport & { readonly path: string })[] = [];
  for await (const { given, document } of run.drafts()) {
    const found = await run.engine.authorityReport(document);
    if (found === null) run.problem(`${given}: This draft was not checked: ${TOO_LONG}`);
    else files.push({ path: given, ...found });
  }
  if (format === 'json') terminal.out(`${JSON.stringify({ version: 1, date, files }, null, 2)}\n`);
  else terminal.out(files.map((file) => reportMarkdown(file, { path: file.path, date })).join('\n'));
  return run.hadProblems ? EXIT.couldNotRun : EXIT.clean;
}
