import { createLineIndex } from '../text/lineIndex.ts';
import type { ReportedCitation, ReportedCites } from './citesReport.ts';

const TEXT_WIDTH = 60;

/** Citations of a draft, one a line: where, what kind, its words, what it refers to, its source. */
export function citesTable({ path, citations }: ReportedCites, text: string): string {
  const lines = createLineIndex(text);
  const rows = citations.map((citation) => [
    String(lines.at(citation.start).line),
    citation.kind,
    shortened(citation.text),
    reference(citation),
    citation.source?.path ?? '',
  ]);
  return `${path}\n${aligned([['line', 'kind', 'citation', 'refers to', 'source'], ...rows])}\n`;
}

function reference({ antecedent, unresolved }: ReportedCitation): string {
  if (antecedent !== null) return `#${antecedent + 1}`;
  if (unresolved === 'ambiguous') return 'more than one';
  return unresolved === 'none' ? 'nothing found' : '';
}

function aligned(rows: readonly (readonly string[])[]): string {
  const numbered = rows.map((row, index) => [index === 0 ? '#' : String(index), ...row]);
  const widths = numbered[0]!.map((_, column) => Math.max(...numbered.map((row) => row[column]!.length)));
  return numbered
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= TEXT_WIDTH ? line : `${line.slice(0, TEXT_WIDTH - 1)}…`;
}
