import type { Cursor } from './cursor.ts';
import { DOCKET_WORDS } from './docketEntries.ts';
import type { RawCitation } from './raw.ts';
import {
  EXHIBIT_WORDS,
  finish,
  isExhibitLabel,
  type RecordContext,
  readRecordPins,
  recordCitation,
} from './recordCitation.ts';
import { signalLength } from './signals.ts';

/**
 * Words that name a kind of court paper, as Bluebook BT1 abbreviates them and as drafters write them. `spelled` ones are
 * also ordinary prose and count only with a pin that a document has: ¶, page:line, or `at`.
 */
export const PAPER_WORDS: ReadonlyMap<string, 'abbreviated' | 'spelled'> = new Map([
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

/** Steps back over the words that say whose paper it is: `Second Am.`, `Knowles`, `Pl.'s`, `J.R. Smith`. */
function designationStart(cursor: Cursor, noun: number, floor: number): number {
  let first = noun;
  for (let i = noun - 1; i >= Math.max(floor, noun - 12); i--) {
    if (cursor.startsParagraph(i + 1)) break;
    const mark = cursor.mark(i);
    if ((mark === "'" || mark === '’') && cursor.isGlued(i)) continue;
    if (cursor.word(i) === 's' && cursor.isGlued(i)) continue;
    if (mark === '-' && cursor.isGlued(i) && cursor.isGlued(i + 1)) continue;
    if (cursor.isNumber(i) && /^\d?\d?(?:56\.1|2d|3d|4th)$/.test(cursor.word(i))) {
      first = i;
      continue;
    }
    // `Pl.'s Resp. to Def.'s 56.1` is one paper.
    if (cursor.word(i) === 'to' && /^(?:Resp|Opp'n|Opp’n|Opp|Objs?|Reply)\.?$/.test(cursor.word(i - 1))) continue;
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
  // `Pl. Tr. or ECF No. 118-1` names a document wherever it stands.
  const namedTwice = /^or$/i.test(cursor.word(last + 1)) && DOCKET_WORDS.has(cursor.bare(last + 2).toLowerCase());
  return namedTwice || (depth > 0 && left && (right || docketNext));
}
