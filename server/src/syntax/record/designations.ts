import { isAbbreviatedWord } from '../../tables/caseNames.ts';
import { lookupMonth } from '../../tables/months.ts';
import { PAPER_WORDS, type PaperKind } from '../../tables/records.ts';
import { isVolume } from '../cases/reporters.ts';
import type { Cursor } from '../cursor.ts';
import { subdivisionEnd } from '../pinPlaces.ts';
import { type PinReading, readPins } from '../pins.ts';
import type { RawCitation } from '../raw.ts';
import { signalLength } from '../signals.ts';
import { DOCKET_WORDS } from './docketEntries.ts';
import {
  closesCitation,
  definitionEnd,
  EXHIBIT_WORDS,
  finish,
  isExhibitLabel,
  opensCitation,
  type RecordContext,
  recordCitation,
} from './recordCitation.ts';
import { readRecordPins } from './recordPins.ts';

/** Words before the paper that say whose or which it is. Lower case, no closing period. */
const PARTY_WORDS =
  /^(?:pls?|plfs?|pltfs?|ptfs?|plaintiffs?|defs?|dfts?|defendants?|gov't|govt|resp'ts?|pet'rs?|appellants?|appellees?|aplts?|aple?es?|joint|jt|am|amended|first|second|third|fourth|supp|suppl|supplemental|trial|hr'g|h'rg|hrg|hearing|conf|arg|oral|sent'g|plea|prelim|inj|reply|opening|initial|princip|summ|summary|j|opp|cross|counter|local|rule|corr|consol|verif|class|answ|att'y)$/i;

/**
 * Reads a paper by its designation: `Pl.'s 56.1 at § A`, `Knowles Decl. ¶ 9`, `Trial Tr. 12:3`, `TAC ¶ 4`, whose noun
 * stands at token `noun`. A designation counts when it has a pin of a document, or stands in a citing parenthesis.
 */
export function readDesignation(context: RecordContext, noun: number): RawCitation | null {
  const { cursor, floor } = context;
  const kind = paperKind(cursor, noun);
  if (kind === null || kind === 'common') return null;
  let last = designationEnd(cursor, noun);
  const first = designationStart(context, noun, floor);
  const alone = first === noun;
  let pin = readPinsOfPaper(cursor, last + 1);
  if (pin === null) {
    const title = titleEnd(cursor, last);
    pin = title > last ? readPinsOfPaper(cursor, title + 1) : null;
    if (pin !== null || (title > last && isEntryNext(cursor, title + 1))) last = title;
  }
  const isExhibit = EXHIBIT_WORDS.test(cursor.word(noun));
  if (pin === null) {
    const acronym = /^[A-Z]{3,4}$/.test(cursor.word(noun));
    const labelled = isExhibit || last > noun;
    const unlikely = kind === 'spelled' && !labelled && !isEntryNext(cursor, last + 1);
    if (unlikely || (alone && !labelled && !acronym && !isEntryNext(cursor, last + 1))) return null;
    if ((isExhibit && last === noun) || (acronym && isDefinition(cursor, noun))) return null;
    if (!standsAsCitation(context, first, last, kind)) return null;
  } else if (kind === 'spelled' && pin.pins.every(({ type }) => type === 'page')) {
    // `Declaration 12` and `The Complaint at 5` are prose unless they stand where a citation does.
    const bare = cursor.isNumber(last + 1);
    const inPlace = opensCitation(context, first) && closesCitation(cursor, pin.next);
    // `Brief for Respondents 18.`, as the Supreme Court cites briefs, is no prose where a citation can stand.
    const isBrief = cursor.word(noun) === 'Brief' && (last > noun || !alone);
    if (bare && context.depth === 0 && !(isBrief && inPlace)) return null;
    if ((alone && !isExhibit) || bare ? !inPlace : !closesCitation(cursor, pin.next)) return null;
  }
  return finish(context, recordCitation(cursor, first, last), pin);
}

/** The pin of a paper, before which the draft may give it a short name: `First Am. Compl. ("FAC") ¶ 5`. */
function readPinsOfPaper(cursor: Cursor, next: number): PinReading | null {
  const pin = readRecordPins(cursor, next);
  if (pin !== null || !cursor.isMark(next, '(')) return pin;
  const named = definitionEnd(cursor, next);
  return named === next ? null : readPins(cursor, named, { bareNumber: false, isVolume: (i) => isVolume(cursor, i) });
}

/** `Third Amended Complaint (TAC)` gives the initials to the paper and cites nothing. */
function isDefinition(cursor: Cursor, initials: number): boolean {
  const before = initials - 2;
  return cursor.isMark(initials - 1, '(') && cursor.isCapitalised(before) && !cursor.word(before).endsWith('.');
}

/** True when a docket entry follows after a comma, in brackets or in parentheses: `Compl., ECF No. 1`, `Compl. [Dkt. 1]`. */
function isEntryNext(cursor: Cursor, at: number): boolean {
  const next = cursor.isMark(at, '(') ? definitionEnd(cursor, at) : at;
  const joint = cursor.isMark(next, ',') || cursor.isMark(next, '[') || cursor.isMark(next, '(');
  return joint && DOCKET_WORDS.has(cursor.bare(next + 1).toLowerCase());
}

/** What kind of paper the word at token `i` names; null when it names none. */
export function paperKind(cursor: Cursor, i: number): PaperKind | null {
  if (cursor.isNumber(i)) return isFactsRule(cursor, i) && isPossessor(cursor, i - 1) ? 'abbreviated' : null;
  if (!cursor.isCapitalised(i)) return null;
  const bare = cursor.bare(i);
  const kind = PAPER_WORDS.get(bare.toLowerCase().replace('’', "'")) ?? null;
  if (kind === null) return null;
  // `TAC` is an acronym only in capitals; `Ex parte` is no exhibit.
  if (kind === 'initials') return bare === bare.toUpperCase() ? 'abbreviated' : null;
  if (/^ex$/i.test(bare) && /^(?:parte|rel)\.?$/.test(cursor.word(i + 1))) return null;
  return kind;
}

/** `56.1` or `56(b)`: the rule that calls for a statement of facts, by which that statement is named. */
function isFactsRule(cursor: Cursor, i: number): boolean {
  const word = cursor.word(i);
  return word === '56.1' || (word === '56' && cursor.isMark(i + 1, '(') && cursor.isMark(i + 3, ')'));
}

/** The party before a bare `56.1`: `Defs.`, `Pl.'s`, `Defendants'`; never `Rule`. */
function isPossessor(cursor: Cursor, i: number): boolean {
  let at = i;
  if (cursor.is(at, 's') || cursor.word(at) === "'s") at -= 1;
  if (cursor.mark(at) === "'" || cursor.mark(at) === '’') at -= 1;
  const bare = cursor.bare(at).replace(/['’]s$/, '');
  return /^(?:pls?|plfs?|plaintiffs?|defs?|defendants?|gov't|gov’t|joint|resp'ts?|pet'rs?|counter)$/i.test(bare);
}

/** The noun, further nouns after it (`Dep. Tr.`), a volume, `of` and a name, and an exhibit's letter or number. */
function designationEnd(cursor: Cursor, noun: number): number {
  let last = cursor.is(noun, '56') ? subdivisionEnd(cursor, noun) - 1 : noun;
  while (
    !EXHIBIT_WORDS.test(cursor.word(last + 1)) &&
    cursor.isWord(last + 1) &&
    paperKind(cursor, last + 1) === 'abbreviated'
  )
    last += 1;
  if (cursor.is(last + 1, 'of') && cursor.isCapitalised(last + 2)) {
    last += 2;
    while (cursor.isCapitalised(last + 1) && paperKind(cursor, last + 1) === null) last += 1;
  }
  last = volumeEnd(cursor, last);
  const word = cursor.isMark(last + 1, ',') ? last + 2 : last + 1;
  if (EXHIBIT_WORDS.test(cursor.word(word)) && isExhibitLabel(cursor, word + 1)) return labelsEnd(cursor, word);
  const isExhibit = EXHIBIT_WORDS.test(cursor.word(last)) && isExhibitLabel(cursor, last + 1);
  return isExhibit ? labelsEnd(cursor, last) : last;
}

/** `Trial Tr. vol. 2`, `Tr., Vol. II`: last token of the volume, or `last` when none follows. */
function volumeEnd(cursor: Cursor, last: number): number {
  const word = cursor.isMark(last + 1, ',') ? last + 2 : last + 1;
  if (!/^vol\.$/i.test(cursor.word(word))) return last;
  return /^(?:\d{1,3}|[IVX]{1,5}|[A-Z])$/.test(cursor.bare(word + 1)) ? word + 1 : last;
}

/** `Ex. A`, `Ex. A-1`, `Exs. 7, 8, and 10`, `Exs. A–C`: last token of the labels after the word at token `word`. */
function labelsEnd(cursor: Cursor, word: number): number {
  let last = labelEnd(cursor, word + 1);
  if (!/^(?:exs|exhs|exhibits)\.?$/i.test(cursor.word(word))) return last;
  for (;;) {
    let next = cursor.isMark(last + 1, ',') ? last + 2 : last + 1;
    if (cursor.isMark(next, '&') || cursor.is(next, 'and')) next += 1;
    if (next === last + 1 || !isExhibitLabel(cursor, next) || isVolume(cursor, next)) return last;
    last = labelEnd(cursor, next);
  }
}

function labelEnd(cursor: Cursor, label: number): number {
  const joined = cursor.isDash(label + 1) && cursor.isGlued(label + 1) && cursor.isGlued(label + 2);
  return joined && isExhibitLabel(cursor, label + 2) ? label + 2 : label;
}

/** No title of a paper has more tokens than this. */
const LONGEST_TITLE = 14;

/** Small words inside the title of a paper: `Mot. to Dismiss`, `Br. for the United States`, `Mem. of Law in Opp.`. */
export const TITLE_JOINT = /^(?:of|for|in|to|on|as|and)$/;

/** Last token of the title that goes on after the noun: `Br. for Pet'r`, `Brief of Appellee/Cross-Appellant`. */
function titleEnd(cursor: Cursor, noun: number): number {
  let last = noun;
  for (let i = noun + 1; i < noun + LONGEST_TITLE; i++) {
    if (cursor.startsParagraph(i)) break;
    const mark = cursor.mark(i);
    if (mark === '/' || mark === '-' || mark === "'" || mark === '’') {
      if (!cursor.isGlued(i)) break;
      continue;
    }
    if (TITLE_JOINT.test(cursor.word(i)) || (cursor.is(i, 'the') && TITLE_JOINT.test(cursor.word(i - 1)))) continue;
    if (cursor.is(i, 's') && cursor.isGlued(i)) continue;
    if (cursor.isNumber(i) && paperKind(cursor, i) !== null) return i;
    if (!cursor.isCapitalised(i) || (EXHIBIT_WORDS.test(cursor.word(i)) && isExhibitLabel(cursor, i + 1))) break;
    // Right after the noun a capitalised word is no more of its title unless a small word joins it.
    if (i === noun + 1) break;
    last = i;
    if (cursor.word(i).endsWith('.') && !isPartOfTitle(cursor, i)) break;
  }
  return last;
}

/** An abbreviation inside a title, whose period ends no sentence. */
function isPartOfTitle(cursor: Cursor, i: number): boolean {
  return paperKind(cursor, i) !== null || PARTY_WORDS.test(ownerWord(cursor, i)) || isAbbreviatedWord(cursor.word(i));
}

/** Steps back over the words that say whose paper it is: `Second Am.`, `Knowles`, `Pl.'s`, `J.R. Smith`, `3/5/20`. */
export function designationStart(context: RecordContext, noun: number, floor: number): number {
  const { cursor } = context;
  let first = noun;
  for (let i = noun - 1; i >= Math.max(floor, noun - 12); i--) {
    if (cursor.startsParagraph(i + 1)) break;
    const mark = cursor.mark(i);
    if ((mark === "'" || mark === '’') && cursor.isGlued(i)) continue;
    if (cursor.is(i, 's') && cursor.isGlued(i)) continue;
    if (mark === '-' && cursor.isGlued(i) && cursor.isGlued(i + 1)) continue;
    if (cursor.isNumber(i)) {
      if (/^\d?\d?(?:56\.1|2d|3d|4th)$/.test(cursor.word(i))) {
        first = i;
        continue;
      }
      return numberedStart(context, first, Math.max(floor, i - 4));
    }
    // `App. to Pet. for Cert. 12a`: the appendix is the paper.
    if (cursor.word(i) === 'to' && /^App(?:\.|endix)$/.test(cursor.word(i - 1)) && i - 1 >= floor) return i - 1;
    // `Pl.'s Resp. to Def.'s 56.1` is one paper.
    if (cursor.is(i, 'to') && /^(?:Resp|Opp'n|Opp’n|Opp|Objs?|Reply)\.?$/.test(cursor.word(i - 1))) continue;
    if (!cursor.isCapitalised(i) || signalLength(cursor, i, noun) > 0) break;
    if (!isOwner(cursor, i)) break;
    first = i;
  }
  return first;
}

/** Steps back over a date or the number of a volume: `3/5/20 Tr.`, `Mar. 5, 2020 Hr'g Tr.`, `2 Tr.`, `Vol. 2 Tr.`. */
function numberedStart(context: RecordContext, first: number, floor: number): number {
  const { cursor } = context;
  const i = first - 1;
  if (!cursor.isDigits(i)) return first;
  if (cursor.isMark(i - 1, '/') && cursor.isDigits(i - 2) && i - 2 >= floor)
    return cursor.isMark(i - 3, '/') && cursor.isDigits(i - 4) && i - 4 >= floor ? i - 4 : i - 2;
  const day = cursor.isMark(i - 1, ',') ? i - 2 : i;
  const isDay = cursor.isDigits(day) && cursor.end(day) - cursor.start(day) <= 2;
  if (isDay && day - 1 >= floor && lookupMonth(cursor.word(day - 1)) !== null) return day - 1;
  if (i - 1 >= floor && /^(?:vol\.|day)$/i.test(cursor.word(i - 1))) return i - 1;
  return /^Tr\.?$/.test(cursor.word(first)) && cursor.end(i) - cursor.start(i) <= 2 && opensCitation(context, i)
    ? i
    : first;
}

/** The word of an owner without possessive and closing period, its apostrophe straight. */
function ownerWord(cursor: Cursor, i: number): string {
  return cursor.bare(i).replace('’', "'").replace(/'s$/, '');
}

/** Capitalised words that open a sentence and are nobody's name. */
const SENTENCE_WORDS: ReadonlySet<string> = new Set(
  (
    'A About According Accordingly Additionally After Again All Also Although An And Any Are As At Because Before Both ' +
    'But By Compare Consequently Despite Dkt Doc Does During Each ECF Either Even Ex Finally For From Further ' +
    'Furthermore Hence Her Here His How However Id If In Indeed Instead Is It Its Later Likewise Moreover ' +
    'Nevertheless Next No Nor Not Now Of On Once Only Or Our Per Rather See She He They We Similarly Since So Some ' +
    'Specifically Still Such That The Their Then There Therefore These This Those Though Through Thus To Under Unlike ' +
    'Until Upon Was Were What When Where Whereas Whether Which While Who Why With Within Without Yet You Your'
  ).split(' '),
);

/** A party word, a further paper noun, or a person's name. */
export function isOwner(cursor: Cursor, i: number): boolean {
  const bare = ownerWord(cursor, i);
  if (PARTY_WORDS.test(bare) || paperKind(cursor, i) !== null) return true;
  if (SENTENCE_WORDS.has(bare)) return false;
  const period = cursor.word(i).endsWith('.');
  // A sentence that ends before the paper is no owner: `… the officers. Tr. 12`.
  return !period || /^(?:\p{Lu}|\p{Lu}\.\p{Lu}|Dr|Mr|Ms|Mrs|Jr|Sr|Sgt|Lt|Capt|Det|Off|Ct)$/u.test(bare);
}

/**
 * True when a designation without a pin stands where only a citation would: in a parenthesis, between the parenthesis,
 * a semicolon or `or` on its left and one of them on its right; an abbreviated one also as a sentence of its own.
 */
function standsAsCitation(context: RecordContext, first: number, last: number, kind: PaperKind): boolean {
  const { cursor, depth } = context;
  // `Pl. Tr. or ECF No. 118-1` names a document wherever it stands.
  if (/^or$/i.test(cursor.word(last + 1)) && DOCKET_WORDS.has(cursor.bare(last + 2).toLowerCase())) return true;
  const labelled = isExhibitLabel(cursor, last);
  // `Compl. [Dkt. 1] ¶ 9`: only a citation gives the entry of an abbreviated paper so.
  if (kind === 'abbreviated' && !cursor.isMark(last + 1, ',') && isEntryNext(cursor, last + 1)) return true;
  if (depth === 0) {
    const ends =
      cursor.isMark(last + 1, '.') || cursor.isMark(last + 1, ';') || (labelled && endsInPeriod(cursor, last));
    return labelled && kind === 'abbreviated' && ends && opensCitation(context, first);
  }
  let before = first - 1;
  while (cursor.isWord(before) && signalLength(cursor, before, first) > 0) before -= 1;
  const left =
    cursor.isMark(before, '(') ||
    cursor.isMark(before, ';') ||
    /^(?:or|Or|and|citing|quoting)$/.test(cursor.word(before)) ||
    (labelled && opensCitation(context, first));
  const right =
    cursor.isMark(last + 1, ')') ||
    cursor.isMark(last + 1, ';') ||
    (cursor.isMark(last + 1, '.') && cursor.isMark(last + 2, ')')) ||
    /^(?:or|Or)$/.test(cursor.word(last + 1)) ||
    // `(Compl., Ex. D, the "Resolution")`.
    (labelled && cursor.isMark(last + 1, ','));
  return left && (right || isEntryNext(cursor, last + 1));
}

function endsInPeriod(cursor: Cursor, i: number): boolean {
  return cursor.text.charCodeAt(cursor.end(i) - 1) === 0x2e;
}
