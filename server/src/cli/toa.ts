import { nameInMarkdown } from '../features/fullName.ts';
import { escapeMarkdown } from '../features/markdownText.ts';
import { type TableEntry, type TableOfAuthorities, tableOfAuthorities } from '../features/tableOfAuthorities.ts';
import { createRun, type DraftSelection, EXIT } from './run.ts';
import type { Terminal } from './terminal.ts';

/** Formats of `pincite toa`. */
export const TOA_FORMATS = ['md', 'json'] as const;

/** Options of `pincite toa`. */
export interface ToaOptions extends DraftSelection {
  readonly format: string;
  /** Whether references to the record are listed, too. */
  readonly record: boolean;
  /** From so many places on an authority is cited passim. */
  readonly passim: number;
}

/** Prints the table of authorities of each draft. Returns the exit code. */
export async function toa(options: ToaOptions, terminal: Terminal): Promise<number> {
  const run = createRun(terminal, options);
  const files: (TableOfAuthorities & { readonly path: string })[] = [];
  for await (const { given, document } of run.drafts()) {
    const checked = await run.engine.check(document);
    if (checked.kind === 'refused') {
      run.problem(`${given}: ${checked.message}`);
      continue;
    }
    const table = tableOfAuthorities(checked.bound, { passim: options.passim, withRecord: options.record });
    files.push({ path: given, ...table });
  }
  if (options.format === 'json') terminal.out(`${JSON.stringify({ version: 1, files }, null, 2)}\n`);
  else terminal.out(files.map((file) => markdown(file, files.length > 1 ? file.path : null)).join('\n'));
  return run.hadProblems ? EXIT.couldNotRun : EXIT.clean;
}

function markdown({ unit, groups }: TableOfAuthorities, path: string | null): string {
  const title = path === null ? '# Table of Authorities' : `# Table of Authorities: ${escapeMarkdown(path)}`;
  const head = `| | ${unit === 'page' ? 'Pages' : 'Lines'} |\n|---|---|\n`;
  const tables = groups.map(
    ({ title: kind, entries }) => `## ${kind}\n\n${head}${entries.map((entry) => `${row(entry)}\n`).join('')}`,
  );
  return `${[title, ...tables].join('\n\n').trimEnd()}\n`.replaceAll('\n\n\n', '\n\n');
}

function row(entry: TableEntry): string {
  return `| ${nameInMarkdown(entry)} | ${entry.passim ? '*passim*' : entry.places.join(', ')} |`;
}
