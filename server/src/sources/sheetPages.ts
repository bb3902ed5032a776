import type { Span } from '../text/span.ts';
import type { SourceLine } from './lines.ts';
import { pageNumberOf } from './printedPages.ts';
import { runningHeadNumber } from './runningHeads.ts';
import type { SheetEdges } from './sheetEdges.ts';
import type { PageMark, PageSeries } from './sourceDocument.ts';

/** A number at the edge of a page that may be its page number. */
interface Candidate {
  readonly sheet: number;
  readonly number: number;
  readonly span: Span;
  readonly place: 'head' | 'foot';
  /** `line`: alone on its line; `head`: at the end of a line with other words. */
  readonly kind: 'named' | 'line' | 'head';
}

/** So many pages must agree on a number that stands in a line with other words … */
const FEWEST_HEADS = 3;
/** … and so many on one that stands alone. */
const FEWEST_LINES = 2;
const MOST_SERIES = 8;

/**
 * The page numbers printed at the heads and feet of the pages of a file: numbers that go up by one from page to page.
 * A number counts its whole page; a page without one between two that have one counts as well, and so do the pages
 * before the first (a cover).
 */
export function readSheetPages(edges: readonly SheetEdges[], sheets: readonly Span[]): readonly PageSeries[] {
  const runs = new Map<string, Candidate[]>();
  for (const { sheet, head, foot } of edges) {
    for (const candidate of [...candidatesOf(head, 'head', sheet), ...candidatesOf(foot, 'foot', sheet)]) {
      const key = `${candidate.number - sheet} ${candidate.kind === 'head' ? 'h' : 'l'}`;
      const run = runs.get(key);
      if (!run) runs.set(key, [candidate]);
      else if (run.at(-1)!.sheet !== sheet) run.push(candidate);
    }
  }
  const found = [...runs.values()]
    .filter(isNumbering)
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_SERIES);
  const numbered = new Set(found.flatMap((run) => run.map(({ sheet }) => sheet)));
  return found.map((run) => seriesOf(run, sheets, numbered));
}

function isNumbering(run: readonly Candidate[]): boolean {
  if (run.some(({ kind }) => kind === 'named')) return true;
  return run.length >= (run[0]!.kind === 'head' ? FEWEST_HEADS : FEWEST_LINES);
}

function candidatesOf(lines: readonly SourceLine[], place: Candidate['place'], sheet: number): readonly Candidate[] {
  return lines.flatMap(({ text, start, end }): Candidate[] => {
    const own = pageNumberOf(text);
    const span = { start, end };
    if (own) return [{ sheet, number: own.number, span, place, kind: own.named ? 'named' : 'line' }];
    const number = runningHeadNumber(text);
    return number === null ? [] : [{ sheet, number, span, place, kind: 'head' }];
  });
}

function seriesOf(run: readonly Candidate[], sheets: readonly Span[], numbered: ReadonlySet<number>): PageSeries {
  const first = run[0]!;
  const bySheet = new Map(run.map((candidate) => [candidate.sheet, candidate]));
  let from = first.sheet;
  while (from > 0 && first.number - (first.sheet - from) > 1 && !numbered.has(from - 1)) from -= 1;
  const marks: PageMark[] = [];
  for (let sheet = from; sheet <= run.at(-1)!.sheet; sheet += 1) {
    const whole = sheets[sheet]!;
    const mark = bySheet.get(sheet);
    const span = mark?.span ?? { start: whole.start, end: whole.start };
    marks.push({ number: first.number + sheet - first.sheet, span, content: withoutNumber(whole, mark) });
  }
  const atFoot = run.filter(({ place }) => place === 'foot').length * 2 > run.length;
  return { stars: 0, place: atFoot ? 'after' : 'before', reporter: null, marks };
}

/** The page without a number that stands alone at its head or foot. */
function withoutNumber(sheet: Span, mark: Candidate | undefined): Span {
  if (!mark || mark.kind === 'head') return sheet;
  return mark.place === 'foot'
    ? { start: sheet.start, end: mark.span.start }
    : { start: mark.span.end, end: sheet.end };
}
