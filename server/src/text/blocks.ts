import { type FurnitureFacts, isSameFurniture, learnFurniture } from './furniture/furnitureFacts.ts';
import { nextPageEnd, textEndOf } from './furniture/pageFurniture.ts';
import type { Span } from './span.ts';
import type { DraftLanguage } from './view.ts';

/**
 * A draft is read in blocks: stretches of whole paragraphs that are read by themselves, so that a keystroke makes only its
 * own block be read again. Where a block ends depends on nothing but where it begins and the letters around its end.
 */

/** No block but the last is shorter, in UTF-16 code units: what is decided near an edge has some text around it. */
const SHORTEST_BLOCK = 1500;

/** Blank lines are looked over no further than this for the line that follows them. Less than {@link SHORTEST_BLOCK}. */
const LONGEST_GAP = 400;

/** No page is longer, in UTF-16 code units: a form feed so near says that the text is divided into pages. */
const LONGEST_PAGE = 6000;

/** Where a block ends depends on no letter further than this behind its end. */
export const LOOK_AHEAD: number = LONGEST_PAGE + LONGEST_GAP;

/** Marks that close a sentence, and blanks among them, are looked back over no further than this. */
const LONGEST_CLOSING = 1000;

/** Text whose lines are not divided by blank ones is cut after this much at the end of a sentence and line. */
const LONGEST_PARAGRAPH = 6000;

/** The draft's habits are taken from this much of its beginning. */
const HEAD_LENGTH = 32_768;

/** Habits of a whole draft that decide how each of its blocks is read. */
export interface DraftHabits {
  /** Every line is followed by a blank one, as PDF extraction leaves it: only two blank lines begin a paragraph. */
  readonly isDoubleSpaced: boolean;
  /** What its pages have besides its words; where it has pages, a block ends with one. */
  readonly furniture: FurnitureFacts;
  /** Its lines end in CR LF: the same draft has the same blocks whatever its line ends, so these are not counted twice. */
  readonly hasReturns: boolean;
}

/** The habits of a draft, judged by its beginning. */
export function habitsOf(text: string): DraftHabits {
  const head = text.slice(0, HEAD_LENGTH);
  return { isDoubleSpaced: isDoubleSpaced(head), furniture: learnFurniture(head), hasReturns: head.includes('\r\n') };
}

/** True when two texts begin alike, as far as their habits are learnt. */
export function hasSameHead(a: string, b: string): boolean {
  return a.slice(0, HEAD_LENGTH) === b.slice(0, HEAD_LENGTH);
}

/** True when both drafts are to be read in the same way. */
export function isSameHabits(a: DraftHabits, b: DraftHabits): boolean {
  return (
    a.isDoubleSpaced === b.isDoubleSpaced && a.hasReturns === b.hasReturns && isSameFurniture(a.furniture, b.furniture)
  );
}

/**
 * True for text with a blank line after every line, as PDF extraction leaves it. Its blank lines often stand before a
 * word in lower case, which begins no paragraph.
 */
function isDoubleSpaced(head: string): boolean {
  let blank = 0;
  let midSentence = 0;
  for (let at = nextLineEnd(head, 0); at >= 0; ) {
    const { next, lines } = gapAt(head, at, head.length);
    if (lines === 2 && next < head.length) {
      blank += 1;
      const first = head.charAt(next);
      if (first !== first.toUpperCase()) midSentence += 1;
    }
    at = nextLineEnd(head, next);
  }
  return blank >= 8 && midSentence * 4 >= blank;
}

/** End of the block that begins at `start`: where the next one begins, or the end of the text. */
export function blockEnd(text: string, start: number, language: DraftLanguage, habits: DraftHabits): number {
  // A brace or an environment may be open anywhere in LaTeX, and pages do not end where paragraphs of Markdown do.
  if (language === 'latex' || (language === 'markdown' && habits.furniture.isPaged)) return text.length;
  const from = offsetAfter(text, start, SHORTEST_BLOCK, habits.hasReturns);
  if (language === 'markdown') return markdownBlockEnd(text, start, from);
  return habits.furniture.isPaged ? pagedBlockEnd(text, start, from, habits) : plainBlockEnd(text, start, from, habits);
}

/** The offset so many letters after another; the same draft has the same blocks whatever its line ends. */
function offsetAfter(text: string, start: number, letters: number, hasReturns: boolean): number {
  if (!hasReturns) return start + letters;
  let end = start + letters;
  for (let at = text.indexOf('\r\n', start); at >= 0 && at < end; at = text.indexOf('\r\n', at + 2)) end += 1;
  return end;
}

/**
 * A block ends with a paragraph; in text taken from printed pages with a page, so that a page and what stands at its head
 * and foot are read together. Where long no paragraph ends, a line that ends a sentence will do.
 */
function plainBlockEnd(text: string, start: number, from: number, { isDoubleSpaced }: DraftHabits): number {
  const paragraphLines = isDoubleSpaced ? 3 : 2;
  let feed = -1;
  // No form feed that is not yet passed stands before this.
  let searched = from;
  for (let at = nextLineEnd(text, from); at >= 0; ) {
    if (feed < 0 && searched < at + LONGEST_PAGE) {
      feed = feedIn(text, searched, at + 2 * LONGEST_PAGE);
      searched = feed < 0 ? at + 2 * LONGEST_PAGE : feed;
    }
    if (feed >= 0 && feed - at < LONGEST_PAGE) {
      if (endsPage(text, feed, start)) return feed + 1;
      at = nextLineEnd(text, feed);
      searched = feed + 1;
      feed = -1;
      continue;
    }
    const { next, lines } = gapAt(text, at, at + LONGEST_GAP);
    if (next >= text.length) break;
    const isParagraph = lines >= paragraphLines;
    const isEnough = isParagraph || next - from > LONGEST_PARAGRAPH;
    if (isEnough && mayPart(text, { start: at, end: next }, start, isParagraph)) return next;
    at = nextLineEnd(text, next);
  }
  return text.length;
}

/** Offset of the first form feed in `[from, to)`, or -1. */
function feedIn(text: string, from: number, to: number): number {
  const at = text.slice(from, to).indexOf('\f');
  return at < 0 ? -1 : from + at;
}

/** True when the page that the form feed ends has its last sentence whole, a page number after it left out. */
function endsPage(text: string, feed: number, start: number): boolean {
  let last = feed;
  while (last > start && feed - last < LONGEST_GAP && isPageMark(text.charCodeAt(last - 1))) last -= 1;
  return endsSentence(text, last, start);
}

/** White space, digits and dashes. */
function isPageMark(code: number): boolean {
  return code <= 0x20 || (code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x2013 || code === 0x2014;
}

/** The furniture of a page is told by the lines around its break: no block ends so near to one, in UTF-16 code units. */
const NEAR_PAGE_END = 800;

/**
 * A block of printed text ends with a page whose last sentence ends there, so that no page is parted from the notes at its
 * foot, or with a paragraph of a page that has no notes; where the pages are lost, with a paragraph.
 */
function pagedBlockEnd(text: string, start: number, from: number, habits: DraftHabits): number {
  for (let [floor, at] = [start, from]; ; ) {
    const to = offsetAfter(text, at, LONGEST_PAGE, habits.hasReturns);
    const page = nextPageEnd(text, { floor, from: at, to }, habits.furniture);
    if (page === null) return to < text.length ? plainBlockEnd(text, start, to, habits) : text.length;
    const inPage = { start, from: Math.max(at, floor + NEAR_PAGE_END), to: page.start - NEAR_PAGE_END };
    const end = paragraphEndIn(text, inPage, habits);
    const mayGoOn = !page.goesOn && mayBeginPage(text, page.end);
    // The notes of a page are looked for only where they decide.
    if (end !== null || mayGoOn) {
      const textEnd = textEndOf(text, { start: floor, end: page.start });
      if (end !== null && textEnd === page.start) return end;
      if (mayGoOn && endsSentence(text, beforeCall(text, textEnd), start)) return page.end;
    }
    [floor, at] = [page.end, page.end];
  }
}

/** The first end of a paragraph, or of a line and sentence where long no paragraph ends, in `[from, to)` of a page where a block that begins at `start` may end; null without one. */
function paragraphEndIn(
  text: string,
  { start, from, to }: { start: number; from: number; to: number },
  { isDoubleSpaced }: DraftHabits,
): number | null {
  const paragraphLines = isDoubleSpaced ? 3 : 2;
  for (let at = nextLineEnd(text, from); at >= 0 && at < to; ) {
    const { next, lines } = gapAt(text, at, at + LONGEST_GAP);
    const isParagraph = lines >= paragraphLines;
    const isEnough = next < to && (isParagraph || next - start > LONGEST_PARAGRAPH);
    if (isEnough && mayPart(text, { start: at, end: next }, start, isParagraph)) return next;
    at = nextLineEnd(text, next);
  }
  return null;
}

/**
 * True when a block that begins at `start` may end before the gap and another begin behind it. A gap that ends a line and no
 * paragraph stands in no quotation: that is asked last, for it looks back over the most letters.
 */
function mayPart(text: string, gap: Span, start: number, isParagraph: boolean): boolean {
  if (!mayBegin(text, gap.end) || !endsSentence(text, gap.start, start)) return false;
  return isParagraph || !isQuotationOpen(text, gap.start);
}

/** The offset before the number of a note that is glued to the end of a sentence. */
function beforeCall(text: string, end: number): number {
  let at = end;
  while (end - at < 3 && /\d/.test(text.charAt(at - 1))) at -= 1;
  return at < end && /[.!?:”"’)]/.test(text.charAt(at - 1)) ? at : end;
}

/** A page that goes on with the sentence of the page before begins no block. */
function mayBeginPage(text: string, at: number): boolean {
  const letter = text.charAt(at);
  return letter !== '(' && letter === letter.toUpperCase();
}

/** Code and comments of Markdown go over blank lines; whatever else is open, a line that begins at the margin ends. */
function markdownBlockEnd(text: string, start: number, from: number): number {
  let closing: Closing | null = start === 0 ? frontMatter(text) : null;
  for (let line = start; line < text.length; ) {
    const end = lineEndFrom(text, line);
    if (closing === null) closing = opensAt(text, line, end);
    else if (closing.endsAt(text, line, end)) closing = null;
    const { next, lines } = gapAt(text, end, end + LONGEST_GAP);
    if (closing !== null || lines < 2) {
      line = afterLineEnd(text, end);
      continue;
    }
    const isFarEnough = end >= from && next < text.length;
    if (isFarEnough && mayBegin(text, next) && (text.charAt(line) === '#' || endsSentence(text, end, start)))
      return next;
    line = lineStart(text, next);
  }
  return text.length;
}

/** What an open stretch of code or HTML is closed by. */
interface Closing {
  /** True when the line closes it. */
  endsAt(text: string, line: number, end: number): boolean;
}

function frontMatter(text: string): Closing | null {
  if (!/^---[ \t]*(?:\r\n|\n|\r)/.test(text)) return null;
  // The closing line must exist, else the line is a rule across the page.
  if (!/(?:\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?=\r|\n|$)/.test(text)) return null;
  return { endsAt: (whole, line, end) => line > 0 && /^(?:---|\.\.\.)[ \t]*$/.test(whole.slice(line, end)) };
}

/** Code fences, comments and the HTML blocks that blank lines do not end (CommonMark 4.5, 4.6, kinds 1 to 5). */
function opensAt(text: string, line: number, end: number): Closing | null {
  let at = line;
  while (at < end && isListLetter(text.charCodeAt(at))) at += 1;
  const letter = text.charAt(at);
  if (letter !== '`' && letter !== '~' && letter !== '<') return null;
  const words = text.slice(at, Math.min(end, at + 200));
  const fence = /^(?:`{3,}(?=[^`]*$)|~{3,})/.exec(words)?.[0];
  if (fence !== undefined) return fenceClosing(fence, at > line);
  const closing = /^<!--/.test(words)
    ? '-->'
    : words.startsWith('<?')
      ? '?>'
      : words.startsWith('<![CDATA[')
        ? ']]>'
        : (/^<(script|pre|style|textarea)\b/i.exec(words)?.[1] ?? null);
  if (closing === null || hasClosing(text, at + 2, end, closing)) return null;
  return { endsAt: (whole, from, to) => hasClosing(whole, from, to, closing) };
}

function hasClosing(text: string, from: number, to: number, closing: string): boolean {
  const words = text.slice(from, to).toLowerCase();
  return words.includes(/^\w/.test(closing) ? `</${closing.toLowerCase()}>` : closing);
}

/** A fence inside a list or quotation is closed, too, by a line that leaves it. */
function fenceClosing(fence: string, isInside: boolean): Closing {
  return {
    endsAt(text, line, end) {
      const words = text.slice(line, Math.min(end, line + 200));
      const marks = words.replace(/^[ \t>]*/, '').trimEnd();
      if (marks.length >= fence.length && marks === fence.charAt(0).repeat(marks.length)) return true;
      return isInside && /^[^\s>]/.test(words);
    },
  };
}

/** Letters that may stand before what opens a block: indentation, list and quotation marks. */
function isListLetter(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x3e || code === 0x2a || code === 0x2b || code === 0x2d;
}

/** Quotations of several sentences are looked back over no further than this for the mark that opens them. */
const LONGEST_QUOTATION = 1000;

/** True when the last curly quotation mark before an offset is one that opens. */
function isQuotationOpen(text: string, at: number): boolean {
  const floor = Math.max(0, at - LONGEST_QUOTATION);
  for (let i = at - 1; i >= floor; i--) {
    const code = text.charCodeAt(i);
    if (code === 0x201c || code === 0x201d) return code === 0x201c;
  }
  return false;
}

/** A line that goes on with what is before it (indented, or in a parenthesis) begins no block. */
function mayBegin(text: string, at: number): boolean {
  return !goesOn(text, at) && at === lineStart(text, at);
}

/** True for a blank, an opening parenthesis and a small letter. */
function goesOn(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code === 0x20 || (code >= 9 && code <= 13) || code === 0x28 || (code >= 0x61 && code <= 0x7a);
  const letter = text.charAt(at);
  return letter.trim() === '' || letter !== letter.toUpperCase();
}

/**
 * True when the words before `end` end a sentence: a period or the like, marks of quotation and emphasis after it left
 * out, and no abbreviation before it, for a citation may go on after `v.` and `Univ.`.
 */
function endsSentence(text: string, end: number, start: number): boolean {
  const floor = Math.max(start, end - LONGEST_CLOSING);
  let at = end;
  while (at > floor && isClosingMark(text.charCodeAt(at - 1))) at -= 1;
  const last = text.charCodeAt(at - 1);
  if (last === 0x21 || last === 0x3f || last === 0x3a) return true;
  if (last !== 0x2e) return false;
  let word = at - 1;
  while (word > start && isLowerCase(text.charCodeAt(word - 1))) word -= 1;
  if (at - 1 - word >= 4) return !isLetter(text.charAt(word - 1));
  // `at 5.` and `(2001).` end a citation; `Dist.` and `v.` may not.
  const before = text.charCodeAt(at - 2);
  return word === at - 1 && (isClosingMark(before) || (before >= 0x30 && before <= 0x39));
}

/** White space, quotation marks, brackets and marks of emphasis. */
function isClosingMark(code: number): boolean {
  if (code <= 0x22) return code <= 0x20 || code === 0x22;
  return (
    code === 0x27 ||
    code === 0x29 ||
    code === 0x2a ||
    code === 0x5d ||
    code === 0x5f ||
    code === 0x201d ||
    code === 0x2019
  );
}

function isLowerCase(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function isLetter(letter: string): boolean {
  return letter.toLowerCase() !== letter.toUpperCase();
}

interface Gap {
  /** First letter that is no white space, or where the search ended. */
  readonly next: number;
  /** Line ends in the gap. */
  readonly lines: number;
}

/** The white space that begins at `from`, looked over up to `limit`. */
function gapAt(text: string, from: number, limit: number): Gap {
  const end = Math.min(text.length, limit);
  let lines = 0;
  let at = from;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) lines += 1;
    else if (code !== 0x20 && code !== 0x09 && code !== 0x0d && code !== 0xa0) break;
  }
  return { next: at, lines };
}

/** Offset of the first line end at or after `from`, or -1. */
function nextLineEnd(text: string, from: number): number {
  const feed = text.indexOf('\n', from);
  if (feed > from && text.charCodeAt(feed - 1) === 0x0d) return feed - 1;
  return feed;
}

/** Offset of the line end of the line at `from`, or the end of the text. */
function lineEndFrom(text: string, from: number): number {
  const end = nextLineEnd(text, from);
  return end < 0 ? text.length : end;
}

function afterLineEnd(text: string, end: number): number {
  return text.startsWith('\r\n', end) ? end + 2 : end + 1;
}

/** Offset after the line end before `at`. */
function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}
