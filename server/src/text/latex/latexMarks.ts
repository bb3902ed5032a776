import type { Span } from '../span.ts';
import { ACCENTS } from './latexCommands.ts';

/** A letter with its accent, and the end of the command that writes it. */
export interface AccentedLetter {
  readonly letter: string;
  readonly end: number;
}

/** `e`, `\i`, `{e}`, `{\i}` or `{}` right after the accent. */
const ACCENTED = /^ ?(?:\{ ?(\\[ij]|\p{L})? ?\}|(\\[ij](?![A-Za-z])|\p{L}))/u;

/** Reads the letter that an accent stands on; null when none follows. `at` is the offset after the accent's name. */
export function readAccent(text: string, at: number, accent: string): AccentedLetter | null {
  const combining = ACCENTS.get(accent);
  if (combining === undefined) return null;
  const match = ACCENTED.exec(text.slice(at, at + 8));
  if (match === null) return null;
  const end = at + match[0].length;
  const base = (match[1] ?? match[2] ?? '').replace('\\', '');
  if (base !== '') return { letter: (base + combining).normalize('NFC'), end };
  // `\~{}` is how LaTeX writes the accent by itself.
  return { letter: /[A-Za-z]/.test(accent) ? '' : accent, end };
}

/** Where the preamble ends and what comments it holds, as spans from their `%` to the line end. */
export interface Preamble {
  readonly end: number;
  readonly comments: readonly Span[];
}

const BEGIN_DOCUMENT = '\\begin{document}';

/** The preamble, `\begin{document}` included; null for a file without one, which another file takes in. */
export function readPreamble(text: string): Preamble | null {
  if (!text.includes(BEGIN_DOCUMENT)) return null;
  const comments: Span[] = [];
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (letter === '\\') {
      if (text.startsWith(BEGIN_DOCUMENT, at)) return { end: at + BEGIN_DOCUMENT.length, comments };
      at += 1;
    } else if (letter === '%') {
      const end = endOfLine(text, at);
      comments.push({ start: at, end });
      at = end - 1;
    }
  }
  return null;
}

/** Offset of the line end at or after `at`, or the end of the text. */
export function endOfLine(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isLineEnd(text, end)) end += 1;
  return end;
}

/** Offset after the line end that stands at `at`; `at` itself when none does. */
export function afterLineEnd(text: string, at: number): number {
  if (!isLineEnd(text, at)) return at;
  return text.startsWith('\r\n', at) ? at + 2 : at + 1;
}

/** Offset after the blanks of one line. */
export function afterBlanks(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) === 0x20 || text.charCodeAt(end) === 0x09) end += 1;
  return end;
}

/** True when the line end at an offset ends a paragraph: no letter stands on the next line. */
export function endsParagraph(text: string, lineEnd: number): boolean {
  return isBlankLine(text, afterLineEnd(text, lineEnd));
}

/** True when no letter stands on the line from `at` on. */
export function isBlankLine(text: string, at: number): boolean {
  const end = afterBlanks(text, at);
  return end === text.length || isLineEnd(text, end);
}

/** A span without the white space at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  let [first, last] = [start, end];
  while (first < last && isWhite(text, first)) first += 1;
  while (last > first && isWhite(text, last - 1)) last -= 1;
  return { start: first, end: last };
}

/** True when a line feed or carriage return stands at an offset. */
export function isLineEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x0a || code === 0x0d;
}

function isWhite(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x09 || isLineEnd(text, at);
}
