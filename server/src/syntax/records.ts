import type { Cursor, ViewSpan } from './cursor.ts';
import { addPin, type PinReading, readPins } from './pins.ts';
import { type RawCitation, rawCitation } from './raw.ts';
import { isVolume } from './reporters.ts';
import { readSignalBefore, signalLength } from './signals.ts';

/** Words that name the docket: `ECF No. 12`, `Dkt. 48`, `Doc. No. 11-2`, `D.E. 5`. Lower case, no closing period. */
const DOCKET_WORDS = new Set(['ecf', 'dkt', 'dkts', 'doc', 'docs', 'docket', 'd.e', 'd.i', 'nyscef']);

/**
 * Words that name a kind of court paper, as Bluebook BT1 abbreviates them and as drafters write them. `spelled` ones are
 * also ordinary prose and count only with a pin that a document has: ¶, page:line, or `at`.
 */
const PAPER_WORDS: ReadonlyMap<string, 'abbreviated' | 'spelled'> = new Map([
  ...[
    'decl',
    'decls',
    'aff',
    'affs',
    'affirm',
    'tr',
    'trs',
    'dep',
    'compl',
    'ans',
    'opp',
    "opp'n",
    'opp’n',
    'br',
    'mem',
    'mot',
    'resp',
    'stip',
    'stmt',
    'rpt',
    'interrog',
    'interrogs',
    'admis',
    'ex',
    'exs',
    'exh',
    'exhs',
    'reply',
  ].map((word) => [word, 'abbreviated'] as const),
  ...['tac', 'sac', 'fac', 'suf', 'sof', 'ssuf', 'rsof', 'csof'].map((word) => [word, 'abbreviated'] as const),
  ...[
    'declaration',
    'affidavit',
    'affirmation',
    'transcript',
    'deposition',
    'complaint',
    'answer',
    'memorandum',
    'brief',
    'opposition',
    'statement',
    'exhibit',
  ].map((word) => [word, 'spelled'] as const),
]);

/** Words before the paper that say whose or which it is. Lower case, no closing period. */
const PARTY_WORDS =
  /^(?:pls?|plfs?|plaintiffs?|defs?|defendants?|gov't|gov’t|resp'ts?|pet'rs?|appellants?|appellees?|joint|am|amended|second|third|first|supp|supplemental|trial|hr'g|hr’g|hearing|reply|opening|summ|summary|j|prelim|opp|counter|local|rule)$/i;

const EXHIBIT_WORDS = /^(?:exs?|exhs?|exhibits?)\.?$/i;

/** What the grammar knows of the surroundings of a record reference. */
export interface RecordContext {
  readonly cursor: Cursor;
  /** First token that belongs to nobody yet. */
  readonly floor: number;
  /** The citation right before, for names joined by `or`. */
  readonly previous: RawCitation | null;
  /** Number of open parentheses at the token. */
  readonly depth: number;
}

/** Reads `ECF No. 118-1 at 28:7–30:13`, `Dkt. 48`, `ECF Nos. 45–47` at the token of its first word, or null. */
export function readDocketEntry(context: RecordContext, first: number): RawCitation | null {
  const { cursor } = context;
  if (!DOCKET_WORDS.has(cursor.bare(first).toLowerCase()) || !cursor.isCapitalised(first)) return null;
  let i = first + 1;
  if (/^(?:Doc|Dkt|Entry|Ent)\.?$/i.test(cursor.word(i))) i += 1;
  if (/^(?:Entry|Ent)\.?$/i.test(cursor.word(i))) i += 1;
  const numberWord = /^Nos?\.?$/i.test(cursor.word(i)) ? cursor.word(i) : '';
  if (numberWord !== '') i += 1;
  else if (cursor.isMark(i, '#')) i += 1;
  else if (/^(?:Docket|NYSCEF)$/i.test(cursor.bare(first))) return null;
  if (!isEntryNumber(cursor, i) || isStamp(cursor, first, i)) return null;
  const plural = /^Nos/i.test(numberWord) || /^(?:Dkts|Docs)/i.test(cursor.word(first));
  const entries = readEntries(cursor, i, plural);
  const last = entries.next - 1;
  const citation = recordCitation(cursor, first, last);
  citation.entries.push(...entries.numbers);
  return finish(context, citation, readRecordPins(cursor, entries.next));
}

function isEntryNumber(cursor: Cursor, i: number): boolean {
  return cursor.isNumber(i) && /^\d+(?:\.\d+)?$/.test(cursor.word(i)) && !cursor.isMark(i + 1, ':');
}

/** `Document 122 Filed 03/06/20`: the court's own stamp, no citation. */
function isStamp(cursor: Cursor, first: number, number: number): boolean {
  return (
    /^(?:Filed|Entered|FILED)$/.test(cursor.word(number + 1)) ||
    (first > 0 && /^(?:Case|CASE)$/.test(cursor.word(first - 2)))
  );
}

interface Entries {
  readonly numbers: string[];
  readonly next: number;
}

/**
 * Docket numbers and their ranges. A hyphen after a singular `No.` joins an attachment (118-1); after `Nos.` a hyphen to
 * a higher number, and an en dash always, makes a range (45–47, 118–19).
 */
function readEntries(cursor: Cursor, start: number, plural: boolean): Entries {
  const numbers: string[] = [];
  let i = start;
  for (;;) {
    let entry = cursor.word(i);
    i += 1;
    if (isJoinedNumber(cursor, i)) {
      const tail = cursor.word(i + 1);
      const range = rangeEnd(entry, tail);
      if (range !== null && (plural || !cursor.isMark(i, '-')) && (plural ? true : cursor.mark(i) !== '-')) {
        for (let n = Number(entry); n <= range; n++) numbers.push(String(n));
        entry = '';
      } else entry = `${entry}-${tail}`;
      i += 2;
    }
    if (entry !== '') numbers.push(entry);
    const joint = cursor.isMark(i, ',') || cursor.isMark(i, '&') || cursor.word(i) === 'and';
    if (!plural || !joint) return { numbers, next: i };
    const next = cursor.isMark(i, ',') && (cursor.word(i + 1) === 'and' || cursor.isMark(i + 1, '&')) ? i + 2 : i + 1;
    if (!isEntryNumber(cursor, next) || isVolume(cursor, next)) return { numbers, next: i };
    i = next;
  }
}

function isJoinedNumber(cursor: Cursor, i: number): boolean {
  return cursor.isDash(i) && cursor.isGlued(i) && cursor.isDigits(i + 1) && cursor.isGlued(i + 1);
}

/** The last docket number of a range, its dropped digits given back; null when the two numbers are no range. */
function rangeEnd(from: string, to: string): number | null {
  const low = Number(from);
  const scale = 10 ** to.length;
  const high = to.length < from.length ? Math.floor(low / scale) * scale + Number(to) : Number(to);
  return high > low && high - low <= 200 ? high : null;
}

/**
 * Reads a paper by its designation: `Pl.'s 56.1 at § A`, `Knowles Decl. ¶ 9`, `Trial Tr. 12:3`, `TAC ¶ 4`, whose noun
 * stands at token `noun`. A designation counts when it has a pin of a document, or stands in a citing parenthesis.
 */
export function readDesignation(context: RecordContext, noun: number): RawCitation | null {
  const { cursor, floor } = context;
  const kind = paperKind(cursor, noun);
  if (kind === null) return null;
  const last = designationEnd(cursor, noun);
  const first = designationStart(cursor, noun, floor);
  const alone = first === noun;
  const pin = readRecordPins(cursor, last + 1);
  const exhibit = EXHIBIT_WORDS.test(cursor.word(noun)) || last > noun;
  const acronym = /^[A-Z]{3,4}$/.test(cursor.word(noun));
  if (/^(?:reply|opp|br|mem|mot|resp|ans|tr|ex|exs)$/i.test(cursor.bare(noun)) && !cursor.isCapitalised(noun))
    return null;
  if (pin === null) {
    if (kind === 'spelled' || (alone && !exhibit && !acronym) || !standsAsCitation(context, first, last)) return null;
    if (EXHIBIT_WORDS.test(cursor.word(noun)) && last === noun) return null;
  } else if (kind === 'spelled' && pin.pins.every((place) => place.type === 'page') && alone) return null;
  const citation = recordCitation(cursor, first, last);
  return finish(context, citation, pin);
}

function paperKind(cursor: Cursor, i: number): 'abbreviated' | 'spelled' | null {
  if (cursor.isNumber(i)) return cursor.word(i) === '56.1' && isPossessor(cursor, i - 1) ? 'abbreviated' : null;
  if (!cursor.isWord(i)) return null;
  const bare = cursor.bare(i);
  const kind = PAPER_WORDS.get(bare.toLowerCase()) ?? null;
  if (kind === null || !cursor.isCapitalised(i)) return null;
  // `TAC` is an acronym only in capitals; `Ex parte` is no exhibit.
  if (/^(?:[tsf]ac|s?suf|[rc]?sof)$/i.test(bare)) return bare === bare.toUpperCase() ? kind : null;
  if (/^ex$/i.test(bare) && /^(?:parte|rel)\.?$/.test(cursor.word(i + 1))) return null;
  return kind;
}

/** The party before a bare `56.1`: `Defs.`, `Pl.'s`, `Defendants'`; never `Rule`. */
function isPossessor(cursor: Cursor, i: number): boolean {
  let at = i;
  if (cursor.word(at) === 's' || cursor.word(at) === "'s") at -= 1;
  if (cursor.mark(at) === "'" || cursor.mark(at) === '’') at -= 1;
  const bare = cursor.bare(at).replace(/['’]s$/, '');
  return /^(?:pls?|plfs?|plaintiffs?|defs?|defendants?|gov't|gov’t|joint|resp'ts?|pet'rs?|counter)$/i.test(bare);
}

/** The noun, further nouns after it (`Dep. Tr.`), `of` and a name, and an exhibit's letter or number. */
function designationEnd(cursor: Cursor, noun: number): number {
  let last = noun;
  while (
    !EXHIBIT_WORDS.test(cursor.word(last + 1)) &&
    cursor.isWord(last + 1) &&
    paperKind(cursor, last + 1) === 'abbreviated'
  )
    last += 1;
  if (cursor.word(last + 1) === 'of' && cursor.isCapitalised(last + 2)) {
    last += 2;
    while (cursor.isCapitalised(last + 1) && paperKind(cursor, last + 1) === null) last += 1;
  }
  const comma = cursor.isMark(last + 1, ',') ? 1 : 0;
  if (EXHIBIT_WORDS.test(cursor.word(last + 1 + comma)) && isExhibitLabel(cursor, last + 2 + comma)) last += 2 + comma;
  else if (EXHIBIT_WORDS.test(cursor.word(last)) && isExhibitLabel(cursor, last + 1)) last += 1;
  else return last;
  if (cursor.isDash(last + 1) && cursor.isGlued(last + 1) && cursor.isNumber(last + 2)) last += 2;
  return last;
}

function isExhibitLabel(cursor: Cursor, i: number): boolean {
  return /^(?:[A-Z]{1,3}|\d{1,4}[A-Z]?)$/.test(cursor.bare(i));
}

/** Steps back over the words that say whose paper it is: `Second Am.`, `Knowles`, `Pl.'s`, `J.R. Smith`. */
function designationStart(cursor: Cursor, noun: number, floor: number): number {
  let first = noun;
  for (let i = noun - 1; i >= Math.max(floor, noun - 7); i--) {
    if (cursor.startsParagraph(i + 1)) break;
    const mark = cursor.mark(i);
    if ((mark === "'" || mark === '’') && cursor.isGlued(i)) continue;
    if (cursor.word(i) === 's' && cursor.isGlued(i)) continue;
    if (mark === '-' && cursor.isGlued(i) && cursor.isGlued(i + 1)) continue;
    if (cursor.isNumber(i) && /^\d?\d?(?:56\.1|2d|3d|4th)$/.test(cursor.word(i))) {
      first = i;
      continue;
    }
    if (!cursor.isCapitalised(i) || signalLength(cursor, i, noun) > 0) break;
    if (!isOwner(cursor, i)) break;
    first = i;
  }
  return first;
}

/** A party word, a further paper noun, or a person's name. */
function isOwner(cursor: Cursor, i: number): boolean {
  const bare = cursor.bare(i).replace(/['’]s$/, '');
  if (PARTY_WORDS.test(bare) || paperKind(cursor, i) !== null) return true;
  if (
    /^(?:In|The|As|At|On|See|Id|And|But|Compare|Both|Although|While|When|Under|That|This|His|Her|Their|Its|Or|ECF|Dkt|Doc)$/.test(
      bare,
    )
  )
    return false;
  const period = cursor.word(i).endsWith('.');
  // A sentence that ends before the paper is no owner: `… the officers. Tr. 12`.
  return !period || /^(?:\p{Lu}|\p{Lu}\.\p{Lu}|Dr|Mr|Ms|Mrs|Jr|Sr|Sgt|Lt|Capt|Det|Off)$/u.test(bare);
}

/**
 * True when a designation without a pin stands where only a citation would: in a parenthesis, between the parenthesis,
 * a semicolon or `or` on its left and one of them on its right.
 */
function standsAsCitation(context: RecordContext, first: number, last: number): boolean {
  const { cursor, depth } = context;
  let before = first - 1;
  while (cursor.isWord(before) && signalLength(cursor, before, first) > 0) before -= 1;
  const left =
    cursor.isMark(before, '(') ||
    cursor.isMark(before, ';') ||
    /^(?:or|Or|and|citing|quoting)$/.test(cursor.word(before));
  const right =
    cursor.isMark(last + 1, ')') || cursor.isMark(last + 1, ';') || /^(?:or|Or)$/.test(cursor.word(last + 1));
  const docketNext = cursor.isMark(last + 1, ',') && DOCKET_WORDS.has(cursor.bare(last + 2).toLowerCase());
  return depth > 0 && left && (right || docketNext);
}

function readRecordPins(cursor: Cursor, next: number): PinReading | null {
  return (
    readPins(cursor, next, { bareNumber: false, isVolume: (i) => isVolume(cursor, i) }) ?? readBarePage(cursor, next)
  );
}

/** `Trial Tr. 45–47` and `(Smith Br. 12)`: a page right after the name, when the citation ends there. */
function readBarePage(cursor: Cursor, next: number): PinReading | null {
  if (!cursor.isDigits(next) || cursor.isDash(next - 1)) return null;
  const pin = readPins(cursor, next - 1, { bareNumber: false, isVolume: () => false });
  if (pin !== null || isVolume(cursor, next)) return null;
  const range = cursor.isDash(next + 1) && cursor.isDigits(next + 2) ? next + 2 : next;
  const after = cursor.mark(range + 1);
  if (after !== ')' && after !== ';' && after !== '.' && after !== ',') return null;
  const from = Number(cursor.word(next));
  const span: ViewSpan = cursor.span(next, range);
  const written = Number(cursor.word(range));
  const scale = 10 ** cursor.word(range).length;
  const to = range > next && written < from ? Math.floor(from / scale) * scale + written : written;
  return { next: range + 1, span, pins: [{ type: 'page', from, to, ...span }], symbols: [] };
}

function recordCitation(cursor: Cursor, first: number, last: number): RawCitation {
  // The label of an exhibit may close its sentence: `(Ex. B.)`.
  const isLabel = last > first && EXHIBIT_WORDS.test(cursor.word(last - 1));
  const end = isLabel ? cursor.labelEnd(last) : cursor.end(last);
  const document = { start: cursor.start(first), end };
  const citation = rawCitation('record', first, last, document);
  citation.parts.document = document;
  citation.trimmed = { token: last, end };
  return citation;
}

/** Adds pin, signal and the name it is joined to by `or`. */
function finish(context: RecordContext, citation: RawCitation, pin: PinReading | null): RawCitation {
  const { cursor, previous, floor } = context;
  if (pin) {
    addPin(citation, pin);
  }
  const before = citation.first - 1;
  if (previous?.kind === 'record' && /^or$/i.test(cursor.word(before)) && previous.last === before - 1)
    citation.sameAs = previous;
  citation.signal = readSignalBefore(cursor, citation.first, floor);
  return citation;
}

/** Words that can be the noun of a designation or the first word of a docket entry; case and periods do not matter. */
export const RECORD_WORDS: readonly string[] = [...DOCKET_WORDS, ...PAPER_WORDS.keys()];

/** True for one of {@link RECORD_WORDS} and for the `56.1` of a statement of facts. */
export function isRecordWord(cursor: Cursor, i: number): boolean {
  if (cursor.isNumber(i)) return cursor.word(i) === '56.1';
  const bare = cursor.bare(i).toLowerCase();
  return DOCKET_WORDS.has(bare) || PAPER_WORDS.has(bare);
}
