import { type Row, rowOf } from './rows.ts';

/** A gap between words this wide, in 72nds of an inch, may be the space between two columns. */
const GUTTER = 9;
/** Each column has at least so many lines. */
const FEWEST_LINES = 5;
/** Part of the lines that may run across both columns: heads, stamps, footnotes. */
const MOST_ACROSS = 0.25;
/** Where the space between two columns may lie, in parts of the width. Line numbers stand further left. */
const LEFT_MOST = 0.25;
const RIGHT_MOST = 0.75;
/** Two columns, each of which may have two. */
const DEEPEST = 2;

/** The lines of a page as columns in reading order; a page without columns is one. */
export function readingOrder(rows: readonly Row[], width: number, depth = 0): readonly (readonly Row[])[] {
  if (rows.length === 0) return [];
  const left = Math.min(...rows.map(({ start }) => start));
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

/** The middle of the space between two columns, or null. */
function gutterOf(
  rows: readonly Row[],
  { left, width }: { readonly left: number; readonly width: number },
): number | null {
  const candidates = new Map<number, number>();
  for (const row of rows) {
    for (const middle of gapsOf(row)) {
      if (middle < left + width * LEFT_MOST || middle > left + width * RIGHT_MOST) continue;
      const place = Math.round(middle / 4) * 4;
      candidates.set(place, (candidates.get(place) ?? 0) + 1);
    }
  }
  const ordered = [...candidates].sort((a, b) => b[1] - a[1]).slice(0, 12);
  for (const [place] of ordered) if (isGutter(rows, place)) return place;
  return null;
}

function isGutter(rows: readonly Row[], place: number): boolean {
  let across = 0;
  let both = 0;
  let one = 0;
  let two = 0;
  for (const row of rows) {
    const halves = halvesOf(row, place);
    if (!halves) {
      across += 1;
      continue;
    }
    if (halves[0]) one += 1;
    if (halves[1]) two += 1;
    if (halves[0] && halves[1]) both += 1;
  }
  return one >= FEWEST_LINES && two >= FEWEST_LINES && both >= FEWEST_LINES && across <= rows.length * MOST_ACROSS;
}

/** The middles of the wide gaps of a line. */
function gapsOf({ items }: Row): readonly number[] {
  const middles: number[] = [];
  let end = Number.NaN;
  for (const { x, width } of items) {
    if (x - end >= GUTTER) middles.push((x + end) / 2);
    end = Math.max(Number.isNaN(end) ? 0 : end, x + width);
  }
  return middles;
}

/** The parts of a line on both sides of a place; null when letters stand across it, or too near. */
function halvesOf(row: Row, place: number): readonly [Row | null, Row | null] | null {
  const near = GUTTER / 3;
  if (row.items.some(({ x, width }) => x < place && x + width > place)) return null;
  const one = row.items.filter(({ x }) => x < place);
  const two = row.items.filter(({ x }) => x >= place);
  if (one.length > 0 && two.length > 0) {
    const end = Math.max(...one.map(({ x, width }) => x + width));
    if (two[0]!.x - end < near) return null;
  }
  return [one.length > 0 ? rowOf(one) : null, two.length > 0 ? rowOf(two) : null];
}
