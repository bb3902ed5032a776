import { isDigit } from '../letters.ts';
import { type Line, lineAfter, lineBefore, skipSpace, skipSpaceBack, wordsOf } from './furnitureLines.ts';
import type { LeftOut } from './leftOut.ts';
import { hyphenBefore } from './lineEnds.ts';

/** Pleading paper numbers the lines of a page, 28 as a rule; a page of a transcript has 25. */
const MOST_NUMBERED = 36;

/** So many lines must be numbered one after another from 1 on before a text is taken to be on such paper. */
const LINES_WANTED = 8;

/** Lines among them that go on in the middle of a sentence, which those of a list do not. */
const RUNNING_ON_WANTED = 2;

const NUMBERED = /^(\d{1,2})(?:[ \t\u00A0]+(\S)|$)/;

/** True for the beginning of a text on pleading paper; `ones` are its lines that begin with a 1. */
export function hasGutterNumbers(head: string, ones: Iterable<Line>): boolean {
  for (const first of ones) {
    let line: Line | null = first;
    let wanted = 1;
    let runningOn = 0;
    let alone = 0;
    while (line !== null && wanted <= MOST_NUMBERED) {
      const [, number, letter] = NUMBERED.exec(wordsOf(head, line)) ?? [];
      if (Number(number) !== wanted) break;
      if (letter === undefined) alone += 1;
      else if (letter !== letter.toUpperCase()) runningOn += 1;
      wanted += 1;
      line = lineAfter(head, line.end);
    }
    const numbered = wanted - 1;
    if (numbered >= LINES_WANTED && (runningOn >= RUNNING_ON_WANTED || alone === numbered)) return true;
  }
  return false;
}

/** The numbers in the margin of a text on pleading paper: each stands in a row with those of the lines around it. */
export function findGutterNumbers(text: string): LeftOut[] {
  const found: LeftOut[] = [];
  for (const line of linesWithNumbers(text)) {
    const number = numberOf(text, line);
    const before = lineBefore(text, line.start, 0);
    const next = lineAfter(text, line.end);
    const comesAfter = before === null ? line.start === skipSpace(text, 0) : numberOf(text, before) === number - 1;
    const goesOn = numberOf(text, next) === number + 1;
    if (goesOn ? number === 1 || comesAfter : comesAfter && number >= LINES_WANTED) found.push(leftOut(text, line));
  }
  return found;
}

function leftOut(text: string, line: Line): LeftOut {
  let end = line.start;
  while (isDigit(text.charCodeAt(end))) end += 1;
  while (end < line.end && !isInk(text.charCodeAt(end))) end += 1;
  if (end === line.end) {
    // A number by itself on its line leaves no blank line.
    const lineEnd = text.indexOf('\n', end);
    return { start: line.start, end: lineEnd < 0 ? end : lineEnd + 1, words: '' };
  }
  const hyphen = hyphenBefore(text, skipSpaceBack(text, line.start, 0), end);
  return { start: hyphen ?? line.start, end, words: '' };
}

function numberOf(text: string, line: Line | null): number {
  const number = line === null ? null : NUMBERED.exec(wordsOf(text, line))?.[1];
  return number == null ? Number.NaN : Number(number);
}

/** Lines that begin with a number are no longer, in code units: others are paragraphs on one line. */
const LONGEST_NUMBERED = 200;

/** Lines that begin with a digit, blanks before it apart. */
export function linesWithNumbers(text: string, from = 0, to: number = text.length): Line[] {
  const lines: Line[] = [];
  for (let at = from; at < to; at += 1) {
    while (at < to && !isInk(text.charCodeAt(at))) at += 1;
    const feed = text.indexOf('\n', at);
    const end = feed < 0 || feed > to ? to : feed;
    if (at < end && isDigit(text.charCodeAt(at)) && end - at <= LONGEST_NUMBERED) {
      let last = end;
      while (!isInk(text.charCodeAt(last - 1))) last -= 1;
      lines.push({ start: at, end: last });
    }
    at = end;
  }
  return lines;
}

/** False for blanks and line ends. */
function isInk(code: number): boolean {
  return code > 0x20 && code !== 0xa0;
}
