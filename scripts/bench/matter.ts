import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { makePdf, pdfLines } from '../../test/support/pdf.ts';
import type { Measure } from './measure.ts';
import type { Opening } from './openMatter.ts';

/** Documents of the made matter; the other half are text. */
const PDFS = 200;
const TEXTS = 200;
const PAGES = 20;
const LINES = 25;

const WORDS =
  'the witness said that nobody had seen the ledger before the audit began in the spring of that year and the clerk agreed';

/**
 * A matter of 400 documents, 200 of them PDFs of 20 pages: what the first F12 costs, whether each file is read once,
 * memory, and how much faster the next start is.
 */
export function measureMatter(): readonly Measure[] {
  const root = mkdtempSync(path.join(os.tmpdir(), 'pincite-matter-'));
  try {
    writeMatter(root);
    const cold = open(root);
    const warm = open(root);
    const second = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
    console.log(
      `400 documents: first answer ${second(cold.first)}, all ${second(cold.all)}; warm ${second(warm.first)}, ${second(warm.all)}`,
    );
    return [
      { name: 'files read before the first answer', measured: cold.readAtFirst, bar: 2, isCeiling: true },
      { name: 'times a file is read', measured: cold.mostReads, bar: 1, isCeiling: true },
      { name: 'pins not found', measured: cold.unfound + warm.unfound, bar: 0, isCeiling: true },
      { name: 'memory of the process at its most, in MB', measured: cold.memory, bar: 300, isCeiling: true },
      { name: 'cold start, in warm starts', measured: cold.all / warm.all, bar: 20, isCeiling: false },
    ];
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Writes the documents and a draft that cites each by its docket entry. */
function writeMatter(root: string): void {
  mkdirSync(path.join(root, 'record'));
  const cites: string[] = [];
  for (let entry = 1; entry <= PDFS + TEXTS; entry += 1) {
    const isPdf = entry <= PDFS;
    const name = path.join(root, 'record', `ECF ${entry} - Exhibit.${isPdf ? 'pdf' : 'txt'}`);
    writeFileSync(name, isPdf ? pdfOf(entry) : textOf(entry));
    cites.push(`The ledger was there. ECF No. ${entry} at ${1 + (entry % PAGES)}.`);
  }
  writeFileSync(path.join(root, 'brief.md'), cites.join('\n\n'));
}

function pageLines(entry: number, page: number): readonly string[] {
  const words = WORDS.split(' ');
  return Array.from({ length: LINES }, (_, line) => {
    const turn = (entry * 7 + page * 3 + line) % words.length;
    return [...words.slice(turn), ...words.slice(0, turn)].join(' ').slice(0, 62);
  });
}

function stampOf(entry: number, page: number): string {
  return `Case 1:31-cv-00012-AB   Document ${entry}   Filed 03/01/31   Page ${page} of ${PAGES}`;
}

function pdfOf(entry: number): Uint8Array {
  return makePdf(
    Array.from({ length: PAGES }, (_, index) => [
      { x: 60, y: 20, text: stampOf(entry, index + 1), size: 9 },
      ...pdfLines(pageLines(entry, index + 1)),
      { x: 300, y: 760, text: String(index + 1) },
    ]),
  );
}

function textOf(entry: number): string {
  const pages = Array.from({ length: PAGES }, (_, index) =>
    [stampOf(entry, index + 1), ...pageLines(entry, index + 1), String(index + 1)].join('\n'),
  );
  return pages.join('\n\f');
}

/** Opens the matter in a process of its own, so that its memory is its own. */
function open(root: string): Opening {
  const program = path.join(import.meta.dirname, 'openMatter.ts');
  return JSON.parse(execFileSync(process.execPath, [program, root], { encoding: 'utf8' })) as Opening;
}
