import { isDigit } from '../letters.ts';
import type { Span } from '../span.ts';
import { type Line, lineAfter, lineBefore, saysNoteContinued, skipSpaceBack, wordsOf } from './furnitureLines.ts';
import { linesWithNumbers } from './gutterNumbers.ts';

/** The notes at the foot of a page are no longer than a page, and no page is longer than twice that; in code units. */
const LONGEST_NOTES = 6000;

/** A footnote at the foot of a page, without its number; `call` is the number in the text that calls for it. */
export interface PageNote extends Span {
  /** Where its number stands. */
  readonly number: number;
  /** Null for the rest of a note that the page before began. */
  readonly call: Span | null;
}

/** The notes of a page stand between the last words of its text and its end. */
export interface PageNotes {
  /** Where the words of the text end. */
  readonly textEnd: number;
  readonly notes: readonly PageNote[];
}

/** A line that a note may begin: `3 See`, `3. See`, `3See`, or the number by itself; perhaps with marks of Markdown or LaTeX. */
const NOTE_LINE = /^(\d{1,3})(?:\\?\.?[ \t\u00A0]{0,12}(?=[\p{Lu}“"‘'`¶§[(\\*_])|$)/u;

/** A rule across the page that parts text and notes. */
const RULE = /^(?:_{5,}|[-–—]{10,}|(?:\\_){5,})$/;

/** A line of the page that a note may begin. */
interface Candidate {
  readonly line: Line;
  readonly value: number;
  /** Where its words begin. */
  readonly words: number;
  /** Two blank lines stand before it, or its number stands by itself: no line of the text looks like this. */
  readonly isApart: boolean;
  /** The first number on the page above it that may call for it; null without one. */
  readonly call: Span | null;
}

/**
 * The footnotes at the end of a page: lines that begin with numbers that follow one another, each called for by the same
 * number in the text of the page above. When unsure there are none: their words then stand where the page has them.
 * `page` begins no earlier than the page and ends before its furniture.
 */
export function findPageNotes(text: string, page: Span): PageNotes | null {
  const from = Math.max(page.start, page.end - LONGEST_NOTES);
  const callsFrom = Math.max(page.start, page.end - 2 * LONGEST_NOTES);
  const candidates = candidatesIn(text, { start: from, end: page.end }, callsFrom);
  let best: readonly Called[] = [];
  // No chain is longer than the candidates that are left.
  for (let i = 0; i < candidates.length && candidates.length - i >= best.length; i++) {
    const chain = chainFrom(text, candidates, i, callsFrom);
    if (chain.length > 0 && chain.length >= best.length) best = chain;
  }
  const first = best[0]?.candidate.line.start ?? page.end;
  const rest = restOfNote(text, from, first);
  if (rest === null && best.length === 0) return null;
  const notes = best.map(({ candidate: { line, words }, call }, i) => {
    const before = best[i + 1]?.candidate.line.start ?? page.end;
    return { number: line.start, start: words, end: wordsEnd(text, before, words), call };
  });
  if (rest !== null) return { textEnd: wordsEnd(text, rest.number, from), notes: [rest, ...notes] };
  const before = lineBefore(text, first, 0);
  const isRuled = before !== null && before.start > from && RULE.test(wordsOf(text, before));
  return { textEnd: wordsEnd(text, isRuled ? before.start : first, from), notes };
}

function candidatesIn(text: string, { start, end }: Span, callsFrom: number): Candidate[] {
  const candidates: Candidate[] = [];
  for (const line of linesWithNumbers(text, start, end)) {
    if (line.start <= start || !mayBeginNote(text, line)) continue;
    const words = wordsOf(text, line);
    const [head, number] = NOTE_LINE.exec(words) ?? [];
    if (head === undefined) continue;
    const next = head === words ? lineAfter(text, line.end) : null;
    const isNext =
      next !== null && next.start < end && /^[\p{Lu}“"‘'`¶§[(\\*_]/u.test(text.slice(next.start, next.start + 1));
    if (head === words && !isNext) continue;
    const value = Number(number);
    const isApart = next !== null || blankLinesBefore(text, line.start, start) > 1;
    const call = findCall(text, { start: callsFrom, end: line.start }, value, isApart);
    candidates.push({ line, value, words: next?.start ?? line.start + head.length, isApart, call });
  }
  return candidates;
}

/** False for most lines that begin with a digit and are none of {@link NOTE_LINE}: longer numbers, and what goes on in lower case. */
function mayBeginNote(text: string, { start, end }: Line): boolean {
  let at = start;
  while (isDigit(text.charCodeAt(at))) at += 1;
  if (at - start > 3) return false;
  let code = text.charCodeAt(at);
  while (at < end && (code === 0x2e || code === 0x20 || code === 0x09 || code === 0xa0)) {
    at += 1;
    code = text.charCodeAt(at);
  }
  return at >= end || !(isDigit(code) || (code >= 0x61 && code <= 0x7a) || code === 0x2c || code === 0x29);
}

/** A candidate that is a note, and what calls for it; null where the call was lost. */
interface Called {
  readonly candidate: Candidate;
  readonly call: Span | null;
}

/** Notes that begin at one of the candidates and at those that follow it number by number, called for from an offset on. */
function chainFrom(text: string, candidates: readonly Candidate[], first: number, callsFrom: number): Called[] {
  const chain: Called[] = [];
  let calls: Span = { start: callsFrom, end: candidates[first]?.line.start ?? 0 };
  let wanted = candidates[first]?.value;
  for (let i = first; i < candidates.length; i++) {
    const candidate = candidates[i];
    if (candidate === undefined || candidate.value !== wanted) continue;
    const call = callWithin(text, calls, candidate);
    // One call that is not found, among others that are, was lost.
    if (call === null && (chain.length === 0 || !candidate.isApart)) break;
    chain.push({ candidate, call });
    if (call !== null) calls = { start: call.end, end: calls.end };
    wanted += 1;
  }
  return chain;
}

/** The first number of a part of the page that calls for a note. */
function callWithin(text: string, part: Span, { value, isApart, call }: Candidate): Span | null {
  if (call === null || call.start >= part.end) return null;
  return call.start > part.start ? call : findCall(text, part, value, isApart);
}

/** Words whose number belongs to them: `No.3`. */
const NUMBERED_WORD = /(?:^|[^\p{L}])(?:Nos?|Exs?|Vol|Art|Sec|Ch|Pt|Cl|Fig|pp?|n|nn|v|¶|§)\.?$/iu;

/** The number that calls for a note, glued to the word or mark before it, or apart from it where the note is apart too. */
function findCall(text: string, { start, end }: Span, value: number, isApart: boolean): Span | null {
  const number = String(value);
  const words = text.slice(start, end);
  for (let place = words.indexOf(number, 1); place >= 0; place = words.indexOf(number, place + 1)) {
    const at = start + place;
    if (!mayBeCall(text, at, at + number.length, isApart)) continue;
    const after = text.slice(at + number.length, at + number.length + 3);
    if (!/^(?:\s|[)\]”’"'—~]|--|$)/.test(after)) continue;
    const before = text.slice(Math.max(start, at - 12), at);
    if (!(isGluedCall(before, after) || (isApart && isSpacedCall(before, after)))) continue;
    return { start: at, end: at + number.length };
  }
  return null;
}

/** False for most numbers that call for nothing: parts of longer ones and of words, and those that a blank comes before. */
function mayBeCall(text: string, start: number, end: number, isApart: boolean): boolean {
  const before = text.charCodeAt(start - 1);
  const isAfterMark = before === 0x20 ? isApart : before > 0x20 && !isDigit(before);
  return isAfterMark && !isLetterOrDigit(text.charCodeAt(end));
}

/** Of ASCII. */
function isLetterOrDigit(code: number): boolean {
  return isDigit(code) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a);
}

function isGluedCall(before: string, after: string): boolean {
  if (NUMBERED_WORD.test(before)) return false;
  // After a number, `at 447.14 The court`: a decimal would not be followed by a sentence.
  if (/\d[.,]$/.test(before)) return /^\s+\p{Lu}/u.test(after);
  return /(?:\p{Ll}{3}|[\p{L})\]}*_][.,;:!?]|[)\]”’"'}]|[^\s*_\\][*_])$/u.test(before);
}

function isSpacedCall(before: string, after: string): boolean {
  return /[.,;:!?)”’"'}*_] $/.test(before) && /^\s/.test(after) && !NUMBERED_WORD.test(before.trimEnd());
}

/** How {@link saysNoteContinued} begins. */
const CONTINUATION = /^\([. …]{0,12}cont/i;

/** True when words between two offsets may say that they go on with a note; looks at nothing but what is in parentheses. */
function mentionsContinuation(text: string, from: number, end: number): boolean {
  const words = text.slice(from, end);
  for (let at = words.indexOf('('); at >= 0; at = words.indexOf('(', at + 1))
    if (mayContinue(words.charCodeAt(at + 1)) && CONTINUATION.test(words.slice(at, at + 20))) return true;
  return false;
}

/** True for what {@link CONTINUATION} has behind its parenthesis: `c`, dots and blanks. */
function mayContinue(code: number): boolean {
  return (code | 0x20) === 0x63 || code === 0x20 || code === 0x2e || code === 0x2026;
}

/** The last rule across the page between two offsets. */
function ruleBefore(text: string, from: number, end: number): Line | null {
  for (let line = lineBefore(text, end, 0); line !== null && line.start > from; line = lineBefore(text, line.start, 0))
    if (RULE.test(wordsOf(text, line))) return line;
  return null;
}

/** What stands between the last rule and the first note: the rest of a note that the page before began. */
function restOfNote(text: string, from: number, end: number): PageNote | null {
  const rule = mentionsContinuation(text, from, end) ? ruleBefore(text, from, end) : null;
  const first = rule === null ? null : lineAfter(text, rule.end);
  if (rule === null || first === null || first.start >= end) return null;
  if (!saysNoteContinued(wordsOf(text, first))) return null;
  const words = lineAfter(text, first.end);
  if (words === null || words.start >= end) return null;
  return { number: rule.start, start: words.start, end: wordsEnd(text, end, words.start), call: null };
}

/** Lines of notes that stand in the way of a text without pages, at most, in code units. */
const LONGEST_INTERRUPTION = 2500;

/** Notes that cut a sentence of a text whose pages nothing parts, and the offset at which the sentence goes on. */
export interface Interruption extends PageNotes {
  readonly goesOn: number;
}

/**
 * Notes of a text whose page breaks are lost: a line that begins with a number, called for above, stands behind a blank
 * line in the middle of a sentence; where a line in lower case follows the end of a note, the sentence goes on.
 * `numbered` are the lines that begin with a digit.
 */
export function* findInterruptions(text: string, numbered: Iterable<Line>): Generator<Interruption> {
  let floor = 0;
  for (const line of numbered) {
    if (line.start < floor) continue;
    const before = lineBefore(text, line.start, 0);
    if (before === null || lineEndsIn(text, before.end, line.start) < 2) continue;
    if (!NOTE_LINE.test(wordsOf(text, line)) || !/[\p{L}\p{N},;—–-]$/u.test(wordsOf(text, before).slice(-1))) continue;
    const goesOn = lineGoingOn(text, line);
    if (goesOn === null) continue;
    const notes = findPageNotes(text, { start: Math.max(floor, line.start - LONGEST_NOTES), end: goesOn });
    if (notes?.notes[0]?.number !== line.start) continue;
    yield { ...notes, goesOn };
    floor = goesOn;
  }
}

function lineGoingOn(text: string, first: Line): number | null {
  let before = first;
  for (let line = lineAfter(text, first.end); line !== null; line = lineAfter(text, line.end)) {
    if (line.start - first.start > LONGEST_INTERRUPTION) return null;
    if (/[.)”"]$/.test(wordsOf(text, before)) && /^\p{Ll}/u.test(text.slice(line.start, line.start + 1)))
      return line.start;
    before = line;
  }
  return null;
}

/** Blank lines right before an offset, none before words at `floor`. */
function blankLinesBefore(text: string, at: number, floor: number): number {
  const end = skipSpaceBack(text, at, floor);
  return end === floor ? 0 : lineEndsIn(text, end, at) - 1;
}

/** Where the words between two offsets end, white space after them left out. */
function wordsEnd(text: string, before: number, floor: number): number {
  const end = skipSpaceBack(text, before, floor);
  // Rarer white space, of which some may be left, has higher codes than nearly all letters.
  return text.charCodeAt(end - 1) < 0x1680 ? end : text.slice(floor, end).trimEnd().length + floor;
}

function lineEndsIn(text: string, from: number, to: number): number {
  let lineEnds = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 0x0a) lineEnds += 1;
  return lineEnds;
}
