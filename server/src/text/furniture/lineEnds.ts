import type { Span } from '../span.ts';
import type { LeftOut } from './leftOut.ts';

const HYPHEN = 0x2d;

/**
 * How the words on both sides of `[start, end)`, which holds line ends and furniture and no words, go on into one another:
 * as one word where a hyphen parts it, as a new paragraph after a sentence, else over a line end.
 */
export function joinWords(text: string, start: number, end: number): LeftOut {
  const hyphen = hyphenBefore(text, start, end);
  if (hyphen !== null) return { start: hyphen, end, words: '' };
  return { start, end, words: endsParagraph(text, start, end) ? '\n\n' : '\n' };
}

/** The first words of suspended compounds: `first- and second-degree`. */
const SUSPENDED = /^(?:and|or|to|nor|versus)\b/;

/** First parts that keep their hyphen before a word in lower case. */
const COMPOUNDING = /(?:^|[^\p{L}])(?:self|half|quasi|cross|well)$/iu;

/**
 * Where the hyphen of a word that is cut at `start` and goes on at `end` is left out: its own offset when the hyphen only
 * parts the word (`Wis-⏎consin`), the offset after it when it belongs to the word (`Hoffmann-⏎La Roche`, `1997-⏎NMSC`);
 * null when there is none or the words do not go on.
 */
export function hyphenBefore(text: string, start: number, end: number): number | null {
  if (text.charCodeAt(start - 1) !== HYPHEN) return null;
  const before = start - 2;
  if (isLowerCase(text, end)) {
    if (!isLetter(text, before) || isSuspended(text, end)) return null;
    const isCompound = !isLowerCase(text, before) || isCompounding(text, start - 1);
    return isCompound ? start : start - 1;
  }
  // `DISTIN-⏎GUISHED` and `Hoffmann-⏎La Roche` keep their hyphen; after a word a number begins another.
  if (isLetter(text, end)) return isLetter(text, before) || isDigit(text, before) ? start : null;
  return isDigit(text, before) && isDigit(text, end) ? start : null;
}

/** True for the offset of {@link SUSPENDED}, of which the first letter tells nearly every other word apart. */
function isSuspended(text: string, at: number): boolean {
  return 'aotnv'.includes(text.charAt(at)) && SUSPENDED.test(text.slice(at, at + 8));
}

/** The blank lines after the first paragraph in `[from, to)` that ends with its sentence; null without one. */
export function nextParagraphEnd(text: string, from: number, to: number): Span | null {
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) {
    let end = at + 1;
    let lines = 1;
    for (; end < to; end++) {
      const code = text.charCodeAt(end);
      if (code === 0x0a) lines += 1;
      else if (code !== 0x0d && code !== 0x20 && code !== 0x09) break;
    }
    const start = text.charCodeAt(at - 1) === 0x0d ? at - 1 : at;
    if (lines > 1 && end < to && endsParagraph(text, start, end)) return { start, end };
    at = end - 1;
  }
  return null;
}

/** A page that ends with its sentence ends a paragraph too, when the next begins as one does; any other runs on. */
function endsParagraph(text: string, start: number, end: number): boolean {
  if (!endsAsSentence(text, start)) return false;
  const last = text.slice(Math.max(0, start - 12), start);
  // A name or a citation goes on after `Co.`, `v.` and `F.`, a sentence after `court.`.
  if (/(?:\b[\p{L}]\.|\bvs\.|\b\p{Lu}\p{L}{1,4}\.)$/u.test(last)) return false;
  return /^[\p{Lu}¶§“"‘'[*\\{_]/u.test(text.slice(end, end + 2));
}

/** True when a mark that may close a sentence stands before an offset, perhaps with the number of a note after it. */
function endsAsSentence(text: string, end: number): boolean {
  let at = end - 1;
  while (end - at <= 3 && isDigit(text, at)) at -= 1;
  return at >= 0 && '.!?:"”)'.includes(text.charAt(at));
}

/** True when the word in lower case that ends at an offset is one of the first parts that keep their hyphen. */
function isCompounding(text: string, end: number): boolean {
  const last = text.charAt(end - 1);
  return (last > 'z' || 'fils'.includes(last)) && COMPOUNDING.test(text.slice(Math.max(0, end - 8), end));
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 0x20;
  return code < 0x80 ? code >= 0x61 && code <= 0x7a : /^\p{L}$/u.test(text.charAt(at));
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

function isLowerCase(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  const letter = text.charAt(at);
  return letter !== letter.toUpperCase();
}

/** Words cut at the end of a line, which are read as one. Blank lines, as in double-spaced text, may stand between. */
export function findCutWords(text: string): LeftOut[] {
  const cuts: LeftOut[] = [];
  for (let at = text.indexOf('-'); at >= 0; at = text.indexOf('-', at + 1)) {
    const code = text.charCodeAt(at + 1);
    if (code !== 0x0a && code !== 0x0d && code !== 0x20) continue;
    const end = nextLineStart(text, at + 1);
    if (end < 0) continue;
    const start = hyphenBefore(text, at + 1, end);
    if (start !== null) cuts.push({ start, end, words: '' });
  }
  return cuts;
}

/** Blank lines between the halves of a word, at most. */
const MOST_LINE_ENDS = 3;

/** Offset of the first letter of the next line, when nothing but blanks stands before the line end; else -1. */
function nextLineStart(text: string, from: number): number {
  let lines = 0;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) lines += 1;
    else if (code !== 0x0d && code !== 0x20 && code !== 0x09) return lines > 0 && lines <= MOST_LINE_ENDS ? at : -1;
  }
  return -1;
}

/** Law reviews flag a cross-reference with this letter in the margin, which follows the words of its line. */
const MARGIN_LETTER = 'R';

/** Lines that end in a margin letter by chance are fewer. */
const LETTERS_WANTED = 3;

/** The place of the margin letter, with the blank before it, of the next line that ends in one; -1 when none does. */
function nextMarginLetter(text: string, from: number): number {
  for (let at = text.indexOf(MARGIN_LETTER, from); at >= 0; at = text.indexOf(MARGIN_LETTER, at + 1)) {
    const after = text.charCodeAt(at + 1);
    if ((after === 0x0a || after === 0x0d) && text.charCodeAt(at - 1) === 0x20) return at - 1;
  }
  return -1;
}

/** True for the beginning of a text whose lines have margin letters: several, or one at a cross-reference or a hyphen. */
export function hasMarginLetters(head: string): boolean {
  let letters = 0;
  for (let at = nextMarginLetter(head, 0); at >= 0; at = nextMarginLetter(head, at + 2)) {
    letters += 1;
    if (letters === LETTERS_WANTED || /-$|\b(?:supra|infra)\b/.test(head.slice(Math.max(0, at - 100), at))) return true;
  }
  return false;
}

/** The margin letters of a text that has them, each with what it parts of a word. */
export function findMarginLetters(text: string): LeftOut[] {
  const letters: LeftOut[] = [];
  for (let at = nextMarginLetter(text, 0); at >= 0; at = nextMarginLetter(text, at + 2)) {
    const end = nextLineStart(text, at + 2);
    const hyphen = end < 0 ? null : hyphenBefore(text, at, end);
    letters.push(hyphen === null ? { start: at, end: at + 2, words: '' } : { start: hyphen, end, words: '' });
  }
  return letters;
}
