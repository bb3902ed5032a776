import { ascendingRuns, type MarkCandidate } from './ascendingRuns.ts';
import type { SourceLine } from './lines.ts';
import { knownEdgeNumber } from './runningHeads.ts';
import type { PageSeries } from './sourceDocument.ts';

/** `Page 12`, `## Page 12 of 30`, `- 12 -`: a line that can be nothing but a page number. */
const NAMED_PAGE = /^[#*_[({\s–—-]{0,6}(?:Page|Pg\.?) ?(\d{1,5})(?: of \d{1,5})?[*_\])}\s–—-]{0,6}$/i;
const DASHED_PAGE = /^[–—-] ?(\d{1,5}) ?[–—-]$/;
/** `4 of 6`, as the New York courts print it. */
const COUNTED_PAGE = /^(\d{1,5}) of \d{1,5}$/i;
const BARE_PAGE = /^\d{1,5}$/;

/** A line with nothing but a page number has no more letters. */
const LONGEST_NUMBER = 40;
const MOST_MARKS = 100_000;

/** Collects page numbers that stand on lines of their own. */
export interface PrintedPageReader {
  line(line: SourceLine): void;
  /** Called for a filing stamp, which stands at the head of a page. */
  stamp(): void;
  finish(): readonly PageSeries[];
}

/** The page number a line is, and whether it says so; null for any other line. */
export function pageNumberOf(text: string): { readonly number: number; readonly named: boolean } | null {
  if (text.length > LONGEST_NUMBER) return null;
  const named = NAMED_PAGE.exec(text) ?? DASHED_PAGE.exec(text) ?? COUNTED_PAGE.exec(text);
  if (named) return { number: Number(named[1]), named: true };
  return BARE_PAGE.test(text) ? { number: Number(text), named: false } : null;
}

export function createPrintedPageReader(): PrintedPageReader {
  const candidates: (MarkCandidate & { readonly row: number; readonly bare: boolean })[] = [];
  const named = new Set<number>();
  let row = 0;
  let afterStamp = false;
  let feet = 0;
  let atHead = 0;
  let atFoot = 0;
  let lastWasMark = false;
  let pageBegins = true;

  return {
    line: (line) => {
      if (line.afterPageBreak) {
        if (lastWasMark) atFoot += 1;
        pageBegins = true;
      }
      row += 1;
      const edge = knownEdgeNumber(line.text);
      const page = edge === null ? pageNumberOf(line.text) : { number: edge.number, named: true };
      if (page && candidates.length < MOST_MARKS) {
        const span = { start: line.start, end: line.end };
        candidates.push({ number: page.number, span, certain: true, row, bare: !page.named });
        // A number right under the stamp of a page is the number of the page, though it be the only one.
        if (page.named || afterStamp) named.add(line.start);
        if (edge?.isFoot) feet += 1;
        if (pageBegins) atHead += 1;
      }
      lastWasMark = page !== null;
      pageBegins = false;
      afterStamp = false;
    },
    stamp: () => {
      row += 1;
      afterStamp = true;
      if (lastWasMark) atFoot += 1;
      lastWasMark = false;
      pageBegins = true;
    },
    finish: () => {
      if (lastWasMark) atFoot += 1;
      const place = atFoot > atHead || (atFoot === atHead && feet > 0) ? 'after' : 'before';
      return (
        ascendingRuns(candidates.filter(standsAlone), { gap: 5, prefer: 'first', shortest: 3 })
          // One bare number on a line is anything; two that follow one another are pages.
          .filter((marks) => marks.length > 1 || named.has(marks[0]!.span.start))
          .map((marks): PageSeries => ({ stars: 0, place, reporter: null, marks }))
      );
    },
  };
}

/** A number right above or below another bare number is one of a list: line numbers without their lines. */
function standsAlone(
  { row, bare }: { readonly row: number; readonly bare: boolean },
  index: number,
  all: readonly { readonly row: number; readonly bare: boolean }[],
): boolean {
  const isNeighbour = (other: { readonly row: number; readonly bare: boolean } | undefined): boolean =>
    other?.bare === true && Math.abs(other.row - row) === 1;
  return !bare || !(isNeighbour(all[index - 1]) || isNeighbour(all[index + 1]));
}
