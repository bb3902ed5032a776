import type { SourceLine } from './lines.ts';
import { pageNumberOf } from './printedPages.ts';
import type { TranscriptLine, TranscriptPage } from './sourceDocument.ts';

/** A numbered line: `12 THE COURT: …`, also with the `ll` that scanning makes of 11. Not `12.`, which is a paragraph. */
const NUMBERED = /^(\d{1,2}|ll|l\d|\dl)(?=[\s·]|$)/;
/** Litigation software exports a page and line before every line: `00028:07 Q. …`. */
const EXPORTED = /^0{0,4}(\d{1,5}):(\d{2})(?=[\s·]|$)/;
/** A running head that ends in the page: `Okafor - Direct    Page 28`. */
const HEAD_WITH_PAGE = /\bPage (\d{1,5})$/;

const NUMBER_AT_EDGE = /^[\dl#*_[({\s–—-]|^Page|^Pg|\d$/i;
/** Transcript pages have 25 lines, pleading paper and some depositions up to 28. */
const LAST_LINE = 28;
const MOST_TOKENS = 400_000;
/** A page number stands at most this many lines (a running head, a speaker) above line 1. */
const HEAD_LINES = 3;

interface Token {
  readonly start: number;
  readonly end: number;
  /** Position among the lines that are not blank. */
  readonly row: number;
  readonly line: number | null;
  /** True for a number without words. */
  readonly bare: boolean;
  /** True when the line number was read from damaged letters. */
  readonly damaged: boolean;
  readonly page: number | null;
  /** True when the token says that it is a page: `Page 28`. */
  readonly named: boolean;
}

interface Block {
  readonly lines: TranscriptLine[];
  /** Lines that have words. */
  worded: number;
  pageBefore: number | null;
  pageAfter: number | null;
}

/** Collects the pages and lines of a transcript. */
export interface TranscriptReader {
  line(line: SourceLine): void;
  finish(): Transcript;
}

export interface Transcript {
  /** In the order of the source; empty when it is no transcript or its pages cannot be told. */
  readonly pages: readonly TranscriptPage[];
  /** True when lines are numbered, pages known or not: a bare number on a line is then no page of a filing. */
  readonly numberedLines: boolean;
}

export function createTranscriptReader(): TranscriptReader {
  const tokens: Token[] = [];
  const exported = new Map<number, TranscriptLine[]>();
  let exportedLines = 0;
  let row = 0;

  return {
    line: (line) => {
      row += 1;
      // Most lines of other papers neither begin nor end with a number.
      if (!NUMBER_AT_EDGE.test(line.text)) return;
      const ported = EXPORTED.exec(line.text);
      if (ported && exportedLines < MOST_TOKENS) {
        exportedLines += 1;
        addExported(exported, Number(ported[1]), {
          line: Number(ported[2]),
          span: { start: line.start, end: line.end },
        });
      }
      if (tokens.length >= MOST_TOKENS) return;
      const numbered = NUMBERED.exec(line.text);
      const page = pageNumberOf(line.text);
      const head = HEAD_WITH_PAGE.exec(line.text);
      if (!numbered && !page && !head) return;
      const number = numbered ? Number(numbered[1]!.replaceAll('l', '1')) : null;
      tokens.push({
        start: line.start,
        end: line.end,
        row,
        line: number !== null && number >= 1 && number <= LAST_LINE ? number : null,
        bare: page !== null && !page.named,
        damaged: numbered?.[1]?.includes('l') ?? false,
        page: page?.number ?? (head && !numbered ? Number(head[1]) : null),
        named: page?.named ?? (head !== null && !numbered),
      });
    },
    finish: () => {
      if (exportedLines >= 3) return { pages: exportedPages(exported), numberedLines: true };
      const blocks = blocksOf(tokens);
      const pages = isCondensed(tokens) ? condensedPages(tokens) : pagesOf(blocks);
      return { pages, numberedLines: blocks.length > 0 };
    },
  };
}

function addExported(pages: Map<number, TranscriptLine[]>, page: number, line: TranscriptLine): void {
  const lines = pages.get(page);
  if (!lines) pages.set(page, [line]);
  else if (line.line > lines.at(-1)!.line) lines.push(line);
}

function exportedPages(pages: ReadonlyMap<number, readonly TranscriptLine[]>): readonly TranscriptPage[] {
  return [...pages].map(([page, lines]) => ({ page, lines })).sort((a, b) => a.page - b.page);
}

/** Cuts the tokens into runs of numbered lines, and notes the page numbers between them. */
function blocksOf(tokens: readonly Token[]): readonly Block[] {
  const blocks: Block[] = [];
  let open: Block | null = null;
  let pageAbove: { number: number; named: boolean } | null = null;
  let lastPage: number | null = null;
  let last = 0;
  for (const [index, token] of tokens.entries()) {
    if (isPageNumber({ token, next: tokens[index + 1], last, lastPage })) {
      if (open) open.pageAfter ??= token.page;
      open = null;
      last = 0;
      lastPage = token.page;
      pageAbove = { number: token.page!, named: token.named };
      continue;
    }
    if (token.line === null) continue;
    const line = { line: token.line, span: { start: token.start, end: token.end } };
    if (open && token.line > last && token.line - last <= (token.damaged ? 1 : 3)) {
      open.lines.push(line);
      open.worded += token.bare ? 0 : 1;
      last = token.line;
    } else if (!token.damaged && (token.line <= 3 || pageAbove?.named)) {
      open = { lines: [line], worded: token.bare ? 0 : 1, pageBefore: pageAbove?.number ?? null, pageAfter: null };
      pageAbove = null;
      last = token.line;
      blocks.push(open);
    }
  }
  // Two numbers that happen to follow one another are no page of a transcript, unless `Page 28` announces them.
  // The page numbers of a filing follow one another, too, and some programs take out all line numbers before the lines:
  // lines have words.
  return blocks.filter(
    ({ lines, worded, pageBefore }) => lines.length >= (pageBefore === null ? 5 : 2) && worded * 3 >= lines.length,
  );
}

/** Two labels and no line between them: a condensed transcript, four pages side by side. */
function isCondensed(tokens: readonly Token[]): boolean {
  return tokens.some((token, index) => token.named && (tokens[index + 1]?.named ?? false));
}

/**
 * The pages of a condensed transcript whose columns were taken out one after the other: labels and runs of lines come
 * in one order. Where they may not, which lines belong to which page cannot be told, and a wrong page is worse than none.
 */
function condensedPages(tokens: readonly Token[]): readonly TranscriptPage[] {
  const labels: { page: number; at: number }[] = [];
  const runs: TranscriptLine[][] = [];
  for (const { named, page, line, start, end } of tokens) {
    if (named && page !== null) labels.push({ page, at: start });
    if (named || line === null) continue;
    const run = runs.at(-1);
    if (run && line > run.at(-1)!.line) run.push({ line, span: { start, end } });
    else if (line <= 3) runs.push([{ line, span: { start, end } }]);
  }
  if (labels.length !== runs.length) return [];
  const inStep = labels.every(({ at }, index) => {
    // A label stands beside its lines: before the next page begins, and after the page two before it.
    const next = runs[index + 1]?.[0]?.span.start ?? Number.POSITIVE_INFINITY;
    const before = runs[index - 2]?.at(-1)?.span.start ?? -1;
    return at < next && at > before;
  });
  if (!inStep) return [];
  return labels.map(({ page }, index) => ({ page, lines: runs[index]! })).sort((a, b) => a.page - b.page);
}

interface PlaceOfNumber {
  readonly token: Token;
  readonly next: Token | undefined;
  /** The line number before it, 0 at the start of a page. */
  readonly last: number;
  readonly lastPage: number | null;
}

function isPageNumber({ token, next, last, lastPage }: PlaceOfNumber): boolean {
  if (token.page === null) return false;
  if (token.named || token.line === null) return true;
  // `22` between 21 and 23, or below 21, is a line without words, unless the pages have just come to 22.
  if (last > 0 && token.line === last + 1 && token.page !== (lastPage ?? Number.NaN) + 1) return false;
  // `2` above `1 Q. …` is a page.
  if (next?.line === 1 && next.row - token.row <= HEAD_LINES) return true;
  return last > 0 && token.line !== last + 1 && token.line !== 1;
}

/** Gives each block its page: numbers stand above their lines, or all below them. */
function pagesOf(blocks: readonly Block[]): readonly TranscriptPage[] {
  const below = blocks[0]?.pageBefore === null && blocks.at(-1)?.pageAfter !== null;
  const numbers = blocks.map((block) => (below ? block.pageAfter : block.pageBefore));
  const known = numbers.findIndex((number) => number !== null);
  if (known < 0) return [];
  const pages: TranscriptPage[] = [];
  // A cover without a number is the page before the first that has one.
  let page = numbers[known]! - known - 1;
  blocks.forEach(({ lines }, index) => {
    const printed = numbers[index];
    page = printed !== null && printed !== undefined && printed > page ? printed : page + 1;
    pages.push({ page, lines });
  });
  return pages;
}
