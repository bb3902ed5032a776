import { isDigit } from '../letters.ts';
/** No line of page furniture is longer, in code units; its indentation counts. */
export const LONGEST_LINE = 240;

/** A page number with a dress of its own: `–5–`, `- 13 -`, `Page 4 of 10`. Markdown and LaTeX may have to escape it. */
const DRESSED_NUMBER = /^\\?(?:[-–—]{1,3} ?\d{1,4} ?[-–—]{1,3}|Page \d{1,4}(?: of \d{1,4})?)$/;

/** A page number that only its place tells: `12`, `12 -`, `4 of 10`, `iv`. */
const BARE_NUMBER = /^(?:[-–—]{0,2} ?\d{1,4}(?: of \d{1,4})?(?: ?[-–—]{1,2})?|[ivxl]{1,6})$/;

/** The court's docket number alone on its line, as Illinois and South Dakota head their pages: `No. 1-23-0093`, `#25097`. */
const DOCKET_NUMBER =
  /^\\?(?:(?:Case |Docket |Cause |Appeal )?Nos?\. ?|#)\d[\w:.-]{2,30}(?:(?:,| &| and) [\w:.-]{4,30}){0,4}$/;

/** Heads of slip opinions: `Cite as: 569 U. S. ____ (2013)`, `2 MARLOWE v. TIDEWATER CANNERY CO.` in capitals. */
const OPINION_HEAD =
  /^(?:\d{1,4} {1,80})?(?:Cite as: .{6,60}|[\p{Lu}\d .,&’'()-]{2,80} v\.? [\p{Lu}\d .,&’'()-]{2,80})$/u;

/** What a stamp that does not fit its line leaves for the next: `#:8083`, in bankruptcy `Document      Page 1 of 4`. */
const STAMP_REST = /^(?:(?:Main )?Document {1,12}Page \d{1,4} of \d{1,4}|(?:Page ?ID ?)?\\?# ?:? ?\d{1,6})$/;

/** Any of these in one expression: most lines are none, which is asked but once. */
const PRINTED_BY_COURT = anyOf([DRESSED_NUMBER, BARE_NUMBER, STAMP_REST, DOCKET_NUMBER, OPINION_HEAD]);

function anyOf(expressions: readonly RegExp[]): RegExp {
  return new RegExp(expressions.map(({ source }) => source).join('|'), 'u');
}

/** How the stamps of the electronic dockets begin: `Case 1:16-cv-01994-ALC`, `USCA11 Case: 21-10994`, `Appellate Case: 17-2543`. */
const STAMP_HEAD = /^(?:USCA\d{0,2} )?(?:Appellate )?(?:Case|Appeal)[ :\\#]{1,4}\d/;
const STAMP_DATE = /\b\d{1,2}\/\d{1,2}\/\d{2,4}\b/;
const STAMP_PLACE = /\b(?:Doc|Document|DktEntry|Page|Pages|Pg|Page\d{1,4})\b/;

/** A typesetter's line: `\\jciprod01\productn\N\NYU\91-6\NYU601.txt unknown Seq: 1 7-DEC-16 9:12`. */
const TYPESETTER = /\bSeq: \d{1,4} {1,4}\d{1,2}-[A-Z]{3}-\d{2} {1,4}\d{1,2}:\d{2}$/;

/** Lines that New York's electronic filing and paper servers print on every page. */
const NOTICE =
  /^(?:NYSCEF DOC\. NO\. \d|\\?\[\\?\* ?\d{1,4}\\?\]$|Electronic copy available at: |FILED: .{3,40} CLERK )/;

/** What some courts print under a note that goes on at the foot of the next page, and what they print there. */
const GOES_ON = /^\(cont(?:inued|[’']?d)[. …]{0,12}\)$/i;
const CONTINUED = /^\([. …]{0,12}cont(?:inued|[’']?d)[. …]{0,12}\)$/i;

/**
 * Words that stand in every stamp a program prints on pages. A text is searched for the lines around them only when its
 * beginning has such a line.
 */
export const STAMP_WORDS: readonly string[] = [
  'Filed',
  'DktEntry',
  ', Page',
  'Seq:',
  'Electronic copy',
  'NYSCEF',
  '[*',
];

/** No page number in Roman numerals is longer. */
const LONGEST_ROMAN = 6;

/**
 * False for most lines of a text, given without the blanks around them. Nothing that a court or a program prints on a page
 * begins with a small letter but a Roman page number, and a typesetter's line, which ends in a digit.
 */
export function mayBePrinted(line: string): boolean {
  const first = line.charCodeAt(0);
  const last = line.charCodeAt(line.length - 1);
  return first < 0x61 || first > 0x7a || line.length <= LONGEST_ROMAN || isDigit(last);
}

/** True for a line, given without the blanks around it, that tells by itself that a program printed it on the page. */
export function isStamp(line: string): boolean {
  if ('UAC'.includes(line.charAt(0)) && STAMP_HEAD.test(line)) return STAMP_DATE.test(line) && STAMP_PLACE.test(line);
  return (isDigit(line.charCodeAt(line.length - 1)) && TYPESETTER.test(line)) || NOTICE.test(line);
}

export function isDressedPageNumber(line: string): boolean {
  return DRESSED_NUMBER.test(line);
}

/** True for what a line next to a page break may be by its form alone. */
export function isPageNumber(line: string): boolean {
  return DRESSED_NUMBER.test(line) || BARE_NUMBER.test(line) || STAMP_REST.test(line);
}

/** `(continued . . .)` under a note. */
export function saysNoteGoesOn(line: string): boolean {
  return GOES_ON.test(line);
}

/** `(. . . continued)` above the rest of a note. */
export function saysNoteContinued(line: string): boolean {
  return CONTINUED.test(line);
}

/** True for a page number, a docket number or the head of a slip opinion: what courts print on a page. */
export function isPrintedByCourt(line: string): boolean {
  return PRINTED_BY_COURT.test(line);
}

/** A line as it recurs from page to page: without its numbers and the width of its blanks. */
export function withoutNumbers(line: string): string {
  return line.replace(/\d+/g, '#').replace(/[ \t\u00A0]{2,}|[\t\u00A0]/g, ' ');
}

/** A line of the text without the blanks around it; its end comes before the line end or form feed. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** The form feeds of a text, in order; of several with nothing between them the first. */
export function* formFeedsOf(text: string): Generator<Line> {
  for (let at = text.indexOf('\f'); at >= 0; at = text.indexOf('\f', skipSpace(text, at + 1)))
    yield { start: at, end: at + 1 };
}

/** The stamps of a text that have one of the words of {@link STAMP_WORDS}, in order. */
export function* stampsOf(text: string, word: string): Generator<Line> {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const line = lineAround(text, at);
    if (line !== null && isStamp(wordsOf(text, line))) yield line;
  }
}

/** The last line with letters that ends at or before `at`, not before `floor`; null when it is too long to be furniture. */
export function lineBefore(text: string, at: number, floor: number): Line | null {
  const end = skipSpaceBack(text, at, floor);
  let start = end;
  while (start > floor && !isBreak(text.charCodeAt(start - 1))) {
    start -= 1;
    if (end - start > LONGEST_LINE) return null;
  }
  // Only the whole of a line is furniture.
  return end > start && (start > floor || floor === 0) ? trimmedLine(text, start, end) : null;
}

/** The next line with letters at or after `at`; null when it is too long to be furniture. */
export function lineAfter(text: string, at: number): Line | null {
  const start = skipSpace(text, at);
  let end = start;
  while (end < text.length && !isBreak(text.charCodeAt(end))) {
    end += 1;
    if (end - start > LONGEST_LINE) return null;
  }
  return end > start ? trimmedLine(text, start, end) : null;
}

/** The whole line around an offset; null when it is too long to be furniture. */
function lineAround(text: string, at: number): Line | null {
  let start = at;
  while (start > 0 && !isBreak(text.charCodeAt(start - 1))) {
    start -= 1;
    if (at - start > LONGEST_LINE) return null;
  }
  let end = at;
  while (end < text.length && !isBreak(text.charCodeAt(end))) {
    end += 1;
    if (end - at > LONGEST_LINE) return null;
  }
  return trimmedLine(text, start, end);
}

export function wordsOf(text: string, { start, end }: Line): string {
  return text.slice(start, end);
}

/** Offset after the white space before `at`, form feeds apart from it no less. */
export function skipSpaceBack(text: string, from: number, floor: number): number {
  let at = from;
  while (at > floor && isSpace(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

/** Offset of the next letter at or after `from` that is no white space; a form feed is none. */
export function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

function trimmedLine(text: string, from: number, to: number): Line {
  let [start, end] = [from, to];
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

/** Line feed, carriage return, form feed. */
function isBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x0c;
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0;
}
