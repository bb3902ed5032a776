import { type Row, rowOf } from './rows.ts';

/** A gap between words this wide, in 72nds of an inch, may be the space between two columns. */
const GUTTER = 9;
/** Each column has at least so many lines. */
const FEWEST_LINES = 5;
/** Letters that a line of the second column has on the average. */
const FEWEST_LETTERS = 8;
/** The width of a page is looked at in steps of so many 72nds of an inch. */
const STEP = 3;
/** Part of the lines that may run across the space where it is looked for. */
const FEW = 0.1;
/** Part of the lines that may run across both columns: heads, stamps, footnotes. */
const MOST_ACROSS = 0.25;
/** Where the space between two columns may lie, in parts of the width. Line numbers stand further left. */
const LEFT_MOST = 0.25;
const RIGHT_MOST = 0.75;
/** Two columns, each of which may have two. */
const DEEPEST = 2;

interface Extent {
  readonly left: number;
  readonly width: number;
}

/** The lines of a page as columns in reading order; a page without columns is one. */
export function readingOrder(rows: readonly Row[], width: number, depth = 0): readonly (readonly Row[])[] {
  if (rows.length === 0) return [];
  const left = rows.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY);
  const gutter = depth < DEEPEST ? gutterOf(rows, { left, width: width - left }) : null;
  if (gutter === null) return [rows];
  const columns: (readonly Row[])[] = [];
  let zone: Row[] = [];
  const close = (): void => {
    const halves = zone.flatMap((row) => {
      const parts = halvesOf(row, gutter);
      return parts ? [parts] : [];
    });
    const one = halves.flatMap(([half]) => half ?? []);
    const two = halves.flatMap(([, half]) => half ?? []);
    columns.push(...readingOrder(one, gutter, depth + 1), ...readingOrder(two, width, depth + 1));
    zone = [];
  };
  for (const row of rows) {
    if (halvesOf(row, gutter)) {
      zone.push(row);
      continue;
    }
    close();
    columns.push([row]);
  }
  close();
  return columns.filter((column) => column.length > 0);
}

/**
 * The place where a second column begins, or null. It is the end of the widest stretch that few lines run across: a
 * column begins its lines at one place, and ends them anywhere.
 */
function gutterOf(rows: readonly Row[], { left, width }: Extent): number | null {
  const across = new Array<number>(Math.ceil((width * (RIGHT_MOST - LEFT_MOST)) / STEP)).fill(0);
  const from = left + width * LEFT_MOST;
  for (const row of rows) {
    for (const [start, end] of stretchesOf(row)) {
      const first = Math.max(0, Math.floor((start - from) / STEP));
      const last = Math.min(across.length - 1, Math.floor((end - from) / STEP));
      for (let at = first; at <= last; at += 1) across[at]! += 1;
    }
  }
  const few = Math.max(1, rows.length * FEW);
  let widest = { length: 0, end: 0 };
  let length = 0;
  across.forEach((count, at) => {
    length = count <= few ? length + 1 : 0;
    if (length > widest.length) widest = { length, end: at + 1 };
  });
  if (widest.length * STEP < GUTTER) return null;
  const place = from + widest.end * STEP - GUTTER / 3;
  return isGutter(rows, place) ? place : null;
}

function isGutter(rows: readonly Row[], place: number): boolean {
  let across = 0;
  let both = 0;
  let one = 0;
  let two = 0;
  let letters = 0;
  for (const row of rows) {
    const halves = halvesOf(row, place);
    if (!halves) {
      across += 1;
      continue;
    }
    if (halves[0]) one += 1;
    if (halves[1]) {
      two += 1;
      letters += lettersOf(halves[1]);
    }
    if (halves[0] && halves[1]) both += 1;
  }
  // The page numbers of a table of contents are no column.
  if (letters < two * FEWEST_LETTERS) return false;
  return one >= FEWEST_LINES && two >= FEWEST_LINES && both >= FEWEST_LINES && across <= rows.length * MOST_ACROSS;
}

/** The parts of a line between its wide gaps. */
function stretchesOf({ items }: Row): readonly (readonly [number, number])[] {
  const stretches: [number, number][] = [];
  for (const { x, width } of items) {
    const open = stretches.at(-1);
    if (open && x - open[1] < GUTTER) open[1] = Math.max(open[1], x + width);
    else stretches.push([x, x + width]);
  }
  return stretches;
}

/** Letters of a line. */
function lettersOf({ items }: Row): number {
  return items.reduce((sum, { text }) => sum + text.length, 0);
}

/** The parts of a line on both sides of a place; null when letters stand across it, or too near. */
function halvesOf(row: Row, place: number): readonly [Row | null, Row | null] | null {
  const near = GUTTER / 3;
  if (row.items.some(({ x, width }) => x < place && x + width > place)) return null;
  const one = row.items.filter(({ x }) => x < place);
  const two = row.items.filter(({ x }) => x >= place);
  if (one.length > 0 && two.length > 0) {
    const end = one.reduce((most, { x, width }) => Math.max(most, x + width), 0);
    if (two[0]!.x - end < near) return null;
  }
  return [one.length > 0 ? rowOf(one) : null, two.length > 0 ? rowOf(two) : null];
}
