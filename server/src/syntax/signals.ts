import { remembered } from '../tables/remembered.ts';
import { SIGNALS, signalKey } from '../tables/signals.ts';
import type { Cursor, ViewSpan } from './cursor.ts';
import { hasHash, keywordTable } from './keywords.ts';

/** The words a signal begins and ends with, and the `with` of a comparison: most words are neither, which their hash tells. */
const FIRST_HASHES = keywordTable(SIGNALS.map(({ key }) => key.split(' ')[0] ?? ''));
const LAST_HASHES = keywordTable([...SIGNALS.map(({ key }) => key.split(' ').at(-1) ?? ''), 'with']);
/** Whole signals as one word: few runs of words are one, which their hash tells. */
const WHOLE_HASHES = keywordTable(SIGNALS.map(({ key }) => key.replaceAll(' ', '')));
const FIRST_WORDS: ReadonlySet<string> = new Set(SIGNALS.map((signal) => signal.key.split(' ')[0] ?? ''));
const KEYS: ReadonlySet<string> = new Set(SIGNALS.map((signal) => signal.key));
/** True for a signal as written: `See, e.g.,`. */
const isSignal = remembered((written) => KEYS.has(signalKey(written)));
const LONGEST_SIGNAL = 5;

/** True when token `i` can open a signal: `See`, `Cf.`, `But`, `Compare`. */
export function opensSignal(cursor: Cursor, i: number): boolean {
  return hasHash(FIRST_HASHES, cursor.hash(i)) && FIRST_WORDS.has(cursor.word(i).toLowerCase());
}

/**
 * The signal that ends just before token `end` (exclusive), at or after token `floor`; the longest that fits:
 * `See, e.g.,` rather than `e.g.,`. An opening parenthesis may stand between signal and citation: `See (Knowles Decl.`.
 */
export function readSignalBefore(cursor: Cursor, end: number, floor: number): ViewSpan | null {
  let last = end - 1;
  if (cursor.isMark(last, '(') && cursor.isWord(last - 1)) last -= 1;
  if (cursor.isMark(last, ',')) last -= 1;
  let best: ViewSpan | null = null;
  let words = 0;
  if (!hasHash(LAST_HASHES, cursor.hash(last))) return null;
  if (isSecondOfComparison(cursor, last, floor)) return cursor.span(last, last);
  for (let first = last; first >= floor && words < LONGEST_SIGNAL; first--) {
    if (cursor.isMark(first, ',')) continue;
    if (!cursor.isWord(first)) break;
    words += 1;
    if (!hasHash(WHOLE_HASHES, cursor.hashOver(first, last))) continue;
    const span = { start: cursor.start(first), end: cursor.end(last + (cursor.isMark(last + 1, ',') ? 1 : 0)) };
    if (isSignal(cursor.text.slice(span.start, span.end))) best = span;
  }
  return best;
}

/** `Compare A, with B`: the `with` that stands between two citations, a comma or a parenthetical before it. */
function isSecondOfComparison(cursor: Cursor, i: number, floor: number): boolean {
  if (floor === 0 || !(cursor.is(i, 'with') || cursor.is(i, 'With'))) return false;
  return i === floor || (cursor.isMark(i - 1, ',') && (i - 1 === floor || cursor.isMark(i - 2, ')')));
}

/** Number of tokens at the start of `[first, end)` that are a signal; 0 when there is none. */
export function signalLength(cursor: Cursor, first: number, end: number): number {
  if (!hasHash(FIRST_HASHES, cursor.hash(first))) return 0;
  let hash = cursor.hash(first);
  let longest = 0;
  let words = 0;
  for (let last = first; last < end && words < LONGEST_SIGNAL; last++) {
    if (cursor.isMark(last, ',')) continue;
    if (!cursor.isWord(last)) break;
    words += 1;
    if (last > first) hash = cursor.hashOn(hash, last);
    if (!hasHash(WHOLE_HASHES, hash)) continue;
    const { start, end: stop } = cursor.span(first, last);
    if (isSignal(cursor.text.slice(start, stop))) longest = last - first + 1;
  }
  while (longest > 0 && cursor.isMark(first + longest, ',')) longest += 1;
  return longest;
}
