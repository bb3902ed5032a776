import { readFileSync } from 'node:fs';
import path from 'node:path';

/** One row of a fact table by column name; a cell that is missing or empty is ''. */
export type FactRow = Readonly<Record<string, string>>;

/** Reads the fact tables of one folder. */
export interface Facts {
  /**
   * The rows of `NAME.tsv`.
   * @throws when the file is missing, is empty, or a row has more cells than the header.
   */
  rows(name: string): readonly FactRow[];
}

/** The fact tables of a folder of tab-separated files with a header line each. */
export function factsIn(folder: string): Facts {
  return {
    rows(name) {
      const lines = readFileSync(path.join(folder, `${name}.tsv`), 'utf8')
        .split(/\r?\n/)
        .filter(Boolean);
      const columns = lines[0]?.split('\t');
      if (columns === undefined) throw new Error(`${name}.tsv is empty.`);
      return lines.slice(1).map((line) => {
        const cells = line.split('\t');
        if (cells.length > columns.length) throw new Error(`${name}.tsv: too many cells in: ${line}`);
        return Object.fromEntries(columns.map((column, index) => [column, (cells[index] ?? '').trim()]));
      });
    },
  };
}

/** The cell of a column. @throws when the table has no such column. */
export function cell(row: FactRow, column: string): string {
  const value = row[column];
  if (value === undefined)
    throw new Error(`There is no column ${column}; the table has ${Object.keys(row).join(', ')}.`);
  return value;
}

/** The values of a cell that holds several, parted by `;`. */
export function values(row: FactRow, column: string): readonly string[] {
  return cell(row, column)
    .split(';')
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

/** Sorts by code units, so that the result does not depend on the machine's language. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * `2d Cir.` as it is written with the ordinals of ordinary prose: `2nd Cir.`; null when there is nothing to change.
 */
export function withProseOrdinals(text: string): string | null {
  const changed = text.replace(/\b(\d*2)d\b/g, '$1nd').replace(/\b(\d*3)d\b/g, '$1rd');
  return changed === text ? null : changed;
}
