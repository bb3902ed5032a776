import {
  formFeedsOf,
  isDressedPageNumber,
  isPageNumber,
  isStamp,
  type Line,
  lineAfter,
  lineBefore,
  STAMP_WORDS,
  stampsOf,
  withoutNumbers,
  wordsOf,
} from './furnitureLines.ts';
import { hasGutterNumbers, linesWithNumbers } from './gutterNumbers.ts';
import { hasMarginLetters } from './lineEnds.ts';
import { hasGluedCalls } from './noteCalls.ts';
import { findInterruptions } from './pageNotes.ts';

/** What the pages of a text look like is learnt from its beginning alone, so that the rest can be read piece by piece. */
export const LEARNING_LENGTH = 32_768;

/** Lines looked at on each side of a page break to learn what recurs there. */
const LINES_LEARNT = 4;

/** Bare page numbers stand at least this far apart, and at most; in code units. */
const SHORTEST_PAGE = 700;
const LONGEST_PAGE = 8000;

/** What public docket sites print at the head of a paper: its caption and its docket entry, `Ash v. Bell, et al Doc. 12`. */
const FILING_HEAD = /^[A-Z][^\n]{1,100} v\.? [A-Z][^\n]{1,100} Doc\. \d{1,4}$/;

/** Words in lower case that a caption has. */
const CAPTION_WORDS = new Set([
  'v',
  'v.',
  'of',
  'the',
  'and',
  'et',
  'al',
  'al.',
  'ex',
  'rel.',
  'for',
  'in',
  'de',
  'la',
]);

/** What the beginning of a text tells of its pages. */
export interface FurnitureFacts {
  /** Words of stamps that this text has. */
  readonly stampWords: readonly string[];
  /** Lines that recur at its page breaks, without their numbers. */
  readonly runningLines: ReadonlySet<string>;
  /** How its pages are numbered where no form feed parts them. */
  readonly pageLines: 'dressed' | 'bare' | null;
  /** No page breaks are left of its pages, and the notes at their feet cut sentences in two. */
  readonly interruptions: boolean;
  /** Its beginning up to the end of the head that a docket site printed on it. */
  readonly filingHead: string | null;
  /** Something of all this parts its pages. */
  readonly isPaged: boolean;
  /** Letters of the margin stand at the end of some lines. */
  readonly marginLetters: boolean;
  /** The lines of its pages are numbered. */
  readonly gutterNumbers: boolean;
  /** Calls of footnotes are glued to the marks that close a sentence. */
  readonly gluedCalls: boolean;
}

const NO_LINES: ReadonlySet<string> = new Set();

/** Learns from the beginning of a text what stands on its pages besides the words. */
export function learnFurniture(text: string): FurnitureFacts {
  const head = text.length > LEARNING_LENGTH ? text.slice(0, LEARNING_LENGTH) : text;
  const breaks = [...formFeedsOf(head)];
  const stampWords = STAMP_WORDS.filter((word) => noteStamps(head, word, breaks));
  const pageLines = head.includes('\f') ? null : notePageLines(head, breaks);
  const numbered = linesWithNumbers(head);
  return {
    stampWords,
    runningLines: breaks.length === 0 ? NO_LINES : runningLines(head, breaks),
    pageLines,
    interruptions: breaks.length === 0 && findInterruptions(head, numbered).next().done !== true,
    filingHead: filingHead(head),
    isPaged: breaks.length > 0,
    marginLetters: hasMarginLetters(head),
    gutterNumbers: hasGutterNumbers(head, linesWithOne(head, numbered)),
    gluedCalls: hasGluedCalls(head),
  };
}

/** True when two texts have the same furniture. */
export function isSameFurniture(a: FurnitureFacts, b: FurnitureFacts): boolean {
  return (
    a.pageLines === b.pageLines &&
    a.interruptions === b.interruptions &&
    a.filingHead === b.filingHead &&
    a.isPaged === b.isPaged &&
    a.marginLetters === b.marginLetters &&
    a.gutterNumbers === b.gutterNumbers &&
    a.gluedCalls === b.gluedCalls &&
    a.stampWords.length === b.stampWords.length &&
    a.stampWords.every((word) => b.stampWords.includes(word)) &&
    a.runningLines.size === b.runningLines.size &&
    [...a.runningLines].every((line) => b.runningLines.has(line))
  );
}

/** Of the lines that begin with a digit, those that begin with a 1 and a blank, or have nothing else. */
function linesWithOne(head: string, numbered: readonly Line[]): Line[] {
  return numbered.filter(({ start }) => head.charAt(start) === '1' && /^1(?:\s|$)/.test(head.slice(start, start + 2)));
}

/** The text up to the end of its first line, when that is the caption of the paper that follows and no sentence. */
function filingHead(text: string): string | null {
  const line = lineAfter(text, 0);
  if (line === null || lineAfter(text, line.end) === null) return null;
  const words = wordsOf(text, line);
  if (!FILING_HEAD.test(words)) return null;
  const isCaption = words.split(/[\s,]+/).every((word) => !/^\p{Ll}/u.test(word) || CAPTION_WORDS.has(word));
  return isCaption ? text.slice(0, line.end) : null;
}

function noteStamps(head: string, word: string, breaks: Line[]): boolean {
  const stamps = [...stampsOf(head, word)];
  breaks.push(...stamps);
  return stamps.length > 0;
}

/** A number by itself on a line: a page number of its own form, or one of three that follow one another page by page. */
function notePageLines(head: string, breaks: Line[]): FurnitureFacts['pageLines'] {
  const dressed: Line[] = [];
  const bare: Line[] = [];
  let run: Line[] = [];
  for (const line of pageLinesOf(head, 0, head.length)) {
    const words = wordsOf(head, line);
    if (isDressedPageNumber(words)) dressed.push(line);
    else {
      const last = run.at(-1);
      const follows = last && Number(wordsOf(head, last)) + 1 === Number(words);
      const apart = last ? line.start - last.start : 0;
      if (!follows || apart < SHORTEST_PAGE || apart > LONGEST_PAGE) run = [];
      run.push(line);
      if (run.length === 3) bare.push(...run);
      else if (run.length > 3) bare.push(line);
    }
  }
  const numbers = dressed.length > 0 ? dressed : bare;
  breaks.push(...numbers);
  if (numbers.length === 0) return null;
  return dressed.length > 0 ? 'dressed' : 'bare';
}

/** The lines in `[from, to)` that may be page numbers, found without looking at the letters of any other line. */
export function* pageLinesOf(text: string, from: number, to: number): Generator<Line> {
  for (let start = from; start < to; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    let at = start;
    while (at < end && (text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x09)) at += 1;
    if (at < end && end - at <= 24 && beginsPageNumber(text.charCodeAt(at))) {
      const words = text.slice(at, end).trimEnd();
      if (isDressedPageNumber(words) || /^\d{1,4}$/.test(words)) yield { start: at, end: at + words.length };
    }
    start = end + 1;
  }
}

/** Digits, dashes, the `P` of `Page`, a backslash before any of them. */
function beginsPageNumber(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    code === 0x2d ||
    (code >= 0x2013 && code <= 0x2014) ||
    code === 0x50 ||
    code === 0x5c
  );
}

/** Lines that stand at two page breaks or more, or at the top of the text and at a page break. */
function runningLines(head: string, breaks: readonly Line[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  // A line may stand near several breaks.
  const noted = new Set<number>();
  const note = (line: Line): void => {
    if (noted.has(line.start)) return;
    noted.add(line.start);
    const words = wordsOf(head, line);
    if (isPageNumber(words) || isStamp(words)) return;
    const key = withoutNumbers(words);
    times.set(key, (times.get(key) ?? 0) + 1);
  };
  const noteLines = (first: Line | null, next: (line: Line) => Line | null): void => {
    let line = first;
    for (let i = 0; line !== null && i < LINES_LEARNT; i++) {
      note(line);
      line = next(line);
    }
  };
  const after = ({ end }: Line): Line | null => lineAfter(head, end);
  const before = ({ start }: Line): Line | null => lineBefore(head, start, 0);
  noteLines(lineAfter(head, 0), after);
  for (const line of breaks) {
    noteLines(before(line), before);
    noteLines(after(line), after);
  }
  const running = new Set<string>();
  for (const [line, count] of times) if (count > 1 && count >= timesWanted(line)) running.add(line);
  return running;
}

/** The words of citations and notes, which may end or begin two pages alike: `# Id. at #.`, `Birch, # F.3d #`. */
const CITING = /^\p{Ll}|[,;-]$|\b[Ii]d\.|\bsupra\b|§|¶|# \p{L}{1,10}\.[\p{L}\d#. ]{0,20} #/u;

/** A line that ends as a sentence does is hardly a running head. */
function timesWanted(line: string): number {
  if (!/\p{L}{2}/u.test(line) || CITING.test(line)) return Number.POSITIVE_INFINITY;
  if (!/[.:]$/.test(line)) return 2;
  return line.includes('#') ? Number.POSITIVE_INFINITY : 3;
}
