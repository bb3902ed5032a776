import { isVolume } from '../cases/reporters.ts';
import type { Cursor } from '../cursor.ts';
import { hasHash, keywordTable } from '../keywords.ts';
import { isPageMark } from './designationEnds.ts';
import { isPaperWord } from './otherDockets.ts';
import { closesCitation } from './recordCitation.ts';

/** What stands between the docket's word and the number. */
interface NumberWords {
  /** Token of the number. */
  readonly at: number;
  readonly isPlural: boolean;
  /** `No.`, `#` or a bracket says that the number of an entry follows. */
  readonly isMarked: boolean;
  /** `Docket 12` may be the number of a case: the pin of a paper must follow, or a parenthesis hold nothing else. */
  readonly isWeak: boolean;
}

const ENTRIES = keywordTable(['doc', 'dkt', 'entry', 'ent', 'item']);
const NUMBERS = keywordTable(['no', 'nos']);

export function readNumberWords(cursor: Cursor, word: number): NumberWords {
  let i = word + 1;
  if (hasHash(ENTRIES, cursor.hash(i))) {
    if (/^(?:Doc|Dkt|Entry|Ent|Item)\.?$/i.test(cursor.word(i))) i += 1;
    if (/^(?:Entry|Ent)\.?$/i.test(cursor.word(i))) i += 1;
  }
  const isEntry = i > word + 1;
  const numberWord = hasHash(NUMBERS, cursor.hash(i)) && /^Nos?\.?$/i.test(cursor.word(i)) ? cursor.word(i) : '';
  if (numberWord !== '') i += 1;
  if (i === word + 1 && cursor.isMark(i, '-') && cursor.isGlued(i) && cursor.isGlued(i + 1)) i += 1;
  const sign = cursor.isMark(i, '#');
  if (sign) i += 1;
  const isWeak =
    isPaperWord(cursor, word) || (numberWord === '' && !sign && !isEntry && WEAK_WORDS.test(cursor.bare(word)));
  const isBracketed = cursor.isMark(i, '[');
  if (isBracketed) i += 1;
  const isPlural =
    /^Nos/i.test(numberWord) ||
    /^(?:Dkts|Docs|Papers)/i.test(cursor.word(word)) ||
    /^Docs/i.test(cursor.word(word + 1));
  return { at: i, isPlural, isMarked: numberWord !== '' || sign || isBracketed, isWeak };
}

/** Words of the docket that count other things too. */
const WEAK_WORDS = /^(?:Docket|NYSCEF|Filing)$/i;

/** `ECF 51, 52, 55.`: without `No.` and `at`, numbers that go up are entries. */
export function isBareList(cursor: Cursor, word: number, number: number): boolean {
  if (!cursor.is(word, 'ECF') || number !== word + 1) return false;
  let i = number;
  while (cursor.isMark(i + 1, ',') && cursor.isDigits(i + 2)) {
    if (Number(cursor.word(i + 2)) <= Number(cursor.word(i)) || isVolume(cursor, i + 2)) return false;
    i += 2;
  }
  return i > number && closesCitation(cursor, i + 1);
}

export function isEntryNumber(cursor: Cursor, i: number): boolean {
  return (
    cursor.isNumber(i) &&
    /^\d{1,5}(?:\.\d{1,3})?$/.test(cursor.word(i)) &&
    (!cursor.isMark(i + 1, ':') || isPageMark(cursor, i + 1))
  );
}

/** One citation names no more docket entries than this. */
const MOST_ENTRIES = 500;

interface Entries {
  readonly numbers: string[];
  readonly next: number;
}

/**
 * Docket numbers and their ranges. A hyphen after a singular `No.` joins an attachment (118-1); after `Nos.` a hyphen to
 * a higher number, and an en dash always, makes a range (45–47, 118–19).
 */
export function readEntries(cursor: Cursor, start: number, plural: boolean): Entries {
  const numbers: string[] = [];
  let i = start;
  for (;;) {
    let entry = cursor.word(i);
    const isBracketed = cursor.isMark(i - 1, '[');
    i += 1;
    if (isJoinedNumber(cursor, i)) {
      const tail = cursor.word(i + 1);
      const range = rangeEnd(entry, tail);
      if (range !== null && (plural || !cursor.isMark(i, '-'))) {
        for (let n = Number(entry); n <= range && numbers.length < MOST_ENTRIES; n++) numbers.push(String(n));
        entry = '';
      } else entry = `${entry}-${tail}`;
      i += 2;
    }
    const last = plural ? lastOfRange(cursor, i, entry) : null;
    if (last !== null) {
      for (const each of entriesBetween(entry, last.entry)) if (numbers.length < MOST_ENTRIES) numbers.push(each);
      entry = '';
      i = last.next;
    }
    // `Doc. [67]`: some courts set the number in brackets.
    if (isBracketed && cursor.isMark(i, ']')) i += 1;
    if (entry !== '' && numbers.length < MOST_ENTRIES) numbers.push(entry);
    // After a singular `No.` only an ampersand adds an entry: what follows a comma is a page.
    const joint = cursor.isMark(i, '&') || (plural && (cursor.isMark(i, ',') || cursor.is(i, 'and')));
    if (!joint) return { numbers, next: i };
    let next = cursor.isMark(i, ',') && (cursor.is(i + 1, 'and') || cursor.isMark(i + 1, '&')) ? i + 2 : i + 1;
    if (isBracketed && cursor.isMark(next, '[')) next += 1;
    if (!isEntryNumber(cursor, next) || isVolume(cursor, next)) return { numbers, next: i };
    i = next;
  }
}

/** `to 12-5`, `through 15`, `–12-5` after the first entry of a range: its last entry; null when none follows. */
function lastOfRange(
  cursor: Cursor,
  joint: number,
  first: string,
): { readonly entry: string; readonly next: number } | null {
  const isJoint = /^(?:to|through|thru)$/.test(cursor.word(joint)) || (cursor.isDash(joint) && first.includes('-'));
  const number = joint + 1;
  if (!isJoint || first === '' || !cursor.isDigits(number)) return null;
  const isJoined = isJoinedNumber(cursor, number + 1);
  const entry = isJoined ? `${cursor.word(number)}-${cursor.word(number + 2)}` : cursor.word(number);
  if (entriesBetween(first, entry).length === 0) return null;
  return { entry, next: isJoined ? number + 3 : number + 1 };
}

/** The entries from the first to the last: whole ones, or attachments of one entry; none when they are no range. */
function entriesBetween(first: string, last: string): readonly string[] {
  const [from = '', part = ''] = first.split('-');
  const [to = '', lastPart = ''] = last.split('-');
  const isOfOne = part !== '' && lastPart !== '' && from === to;
  if (!isOfOne && (part !== '' || lastPart !== '')) return [];
  const [low, high] = isOfOne ? [Number(part), Number(lastPart)] : [Number(from), Number(to)];
  if (high <= low || high - low > 200) return [];
  return Array.from({ length: high - low + 1 }, (_, n) => (isOfOne ? `${from}-${low + n}` : `${low + n}`));
}

function isJoinedNumber(cursor: Cursor, i: number): boolean {
  return cursor.isDash(i) && cursor.isGlued(i) && cursor.isDigits(i + 1) && cursor.isGlued(i + 1);
}

/** The last docket number of a range, its dropped digits given back; null when the two numbers are no range. */
function rangeEnd(from: string, to: string): number | null {
  const low = Number(from);
  // `50-1` and `50–1` are attachment 1: only two digits or more stand for an elided number (118–19).
  if (to.length < from.length && to.length < 2) return null;
  const scale = 10 ** to.length;
  const high = to.length < from.length ? Math.floor(low / scale) * scale + Number(to) : Number(to);
  return high > low && high - low <= 200 ? high : null;
}
