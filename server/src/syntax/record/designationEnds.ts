import { isAbbreviatedWord } from '../../tables/caseNames.ts';
import { isVolume } from '../cases/reporters.ts';
import type { Cursor } from '../cursor.ts';
import { hasHash, keywordTable } from '../keywords.ts';
import { subdivisionEnd } from '../pinPlaces.ts';
import { isQuotationMark } from '../pinWords.ts';
import { dateEnd } from './dates.ts';
import { isPartyWord } from './designationStarts.ts';
import { paperKind } from './paperKinds.ts';
import { isExhibitLabel, isExhibitWord } from './recordCitation.ts';

/** The noun, further nouns after it (`Dep. Tr.`), a volume, `of` and a name, and an exhibit's letter or number. */
export function designationEnd(cursor: Cursor, noun: number): number {
  let last = cursor.is(noun, '56') ? subdivisionEnd(cursor, noun) - 1 : noun;
  while (
    !cursor.startsParagraph(last + 1) &&
    !isExhibitWord(cursor, last + 1) &&
    cursor.isWord(last + 1) &&
    paperKind(cursor, last + 1) === 'abbreviated'
  )
    last += 1;
  if (cursor.is(last + 1, 'of') && cursor.isCapitalised(last + 2)) {
    last = Math.max(last + 2, dateEnd(cursor, last + 2) - 1);
    while (cursor.isCapitalised(last + 1) && !beginsPaper(cursor, last + 1)) last += 1;
  }
  last = volumeEnd(cursor, last);
  const word = cursor.isMark(last + 1, ',') ? last + 2 : last + 1;
  const quoted = isExhibitWord(cursor, last) ? last : word;
  if (isExhibitWord(cursor, quoted) && isQuotedLabel(cursor, quoted + 1)) return quoted + 3;
  if (isExhibitWord(cursor, word) && isExhibitLabel(cursor, word + 1)) return labelsEnd(cursor, word);
  if (!isExhibitWord(cursor, last)) return last;
  return isExhibitLabel(cursor, last + 1) ? labelsEnd(cursor, last) : last;
}

/** `"A"`: the label of an exhibit in quotation marks, as in New York. */
function isQuotedLabel(cursor: Cursor, open: number): boolean {
  if (!isQuotationMark(cursor, open) || !isQuotationMark(cursor, open + 2)) return false;
  return isExhibitLabel(cursor, open + 1) && cursor.isGlued(open + 1) && cursor.isGlued(open + 2);
}

/** An abbreviated noun or an exhibit begins another paper; `Statement of Undisputed Facts` goes on. */
function beginsPaper(cursor: Cursor, i: number): boolean {
  return paperKind(cursor, i) === 'abbreviated' || isExhibitWord(cursor, i);
}

const VOLUMES = keywordTable(['vol', 'vols', 'day']);

/** `Trial Tr. vol. 2`, `Tr., Vol. II`, `Trial Tr. Day 3 AM`, `Tr. II`: last token of the volume, or `last` when none follows. */
function volumeEnd(cursor: Cursor, last: number): number {
  const word = cursor.isMark(last + 1, ',') ? last + 2 : last + 1;
  if (hasHash(VOLUMES, cursor.hash(word)) && /^(?:vols?\.|day)$/i.test(cursor.word(word))) {
    if (!/^(?:\d{1,3}|[IVX]{1,5}|[A-Z])$/.test(cursor.bare(word + 1))) return last;
    return /^[AP]M$/.test(cursor.word(word + 2)) ? word + 2 : word + 1;
  }
  return isRomanVolume(cursor, last) ? last + 1 : last;
}

const TRANSCRIPTS = keywordTable(['tr', 'transcript']);

/** The `II` of `Tr. II at 12`, `Tr. II, 12`, `Tr. II:12` and `Tr. II/12`. */
function isRomanVolume(cursor: Cursor, last: number): boolean {
  if (!hasHash(TRANSCRIPTS, cursor.hash(last)) || !/^(?:Tr|Transcript)\.?$/.test(cursor.word(last))) return false;
  if (!/^[IVX]{1,5}$/.test(cursor.word(last + 1))) return false;
  if (cursor.is(last + 2, 'at')) return true;
  const joined = cursor.isDash(last + 2) && cursor.isGlued(last + 2) && cursor.isGlued(last + 3);
  return (joined || cursor.isMark(last + 2, ',') || isPageMark(cursor, last + 2)) && cursor.isNumber(last + 3);
}

/** The colon of `Tr. II:12` and the stroke of `Tr. II/12`. */
export function isPageMark(cursor: Cursor, i: number): boolean {
  return (cursor.isMark(i, ':') || cursor.isMark(i, '/')) && cursor.isGlued(i) && cursor.isGlued(i + 1);
}

/** `Ex. A`, `Ex. A-1`, `Exs. 7, 8, and 10`, `Exs. A–C`: last token of the labels after the word at token `word`. */
export function labelsEnd(cursor: Cursor, word: number): number {
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

const TITLE_JOINT = /^(?:of|for|in|to|on|as|and)$/;
const TITLE_JOINTS = keywordTable(['of', 'for', 'in', 'to', 'on', 'as', 'and']);

/** A small word inside the title of a paper: `Mot. to Dismiss`, `Br. for the United States`, `Mem. of Law in Opp.`. */
export function isTitleJoint(cursor: Cursor, i: number): boolean {
  return hasHash(TITLE_JOINTS, cursor.hash(i)) && TITLE_JOINT.test(cursor.word(i));
}

/** Papers whose title says at once what they ask or answer, small words left out: `Mot. Strike`, `Br. Supp. Mot. Dismiss`. */
const TITLED_PAPER = /^(?:Mots?|Mtn|Mem|Br|Opp|Opp'n|Opp’n|Resp|Supp|Appl|Obj|Objs|Stip)\.?$/;

/** Last token of the title that goes on after the noun: `Br. for Pet'r`, `Brief of Appellee/Cross-Appellant`. */
export function titleEnd(cursor: Cursor, noun: number): number {
  let last = noun;
  for (let i = noun + 1; i < noun + LONGEST_TITLE; i++) {
    if (cursor.startsParagraph(i)) break;
    const mark = cursor.mark(i);
    if (mark === '/' || mark === '-' || mark === "'" || mark === '’') {
      if (!cursor.isGlued(i)) break;
      continue;
    }
    if (mark === '&' && cursor.isCapitalised(i + 1) && i > noun + 1) continue;
    if (isTitleJoint(cursor, i) || (cursor.is(i, 'the') && isTitleJoint(cursor, i - 1))) continue;
    if (cursor.is(i, 's') && cursor.isGlued(i)) continue;
    if (cursor.isNumber(i) && paperKind(cursor, i) !== null) return i;
    if (
      !cursor.isCapitalised(i) ||
      cursor.isNumberSign(i) ||
      (isExhibitWord(cursor, i) && isExhibitLabel(cursor, i + 1))
    )
      break;
    // Right after the noun a capitalised word is no more of its title unless a small word joins it: `Mot. Strike` apart.
    if (i === noun + 1 && !TITLED_PAPER.test(cursor.word(noun))) break;
    last = i;
    if (cursor.word(i).endsWith('.') && !isPartOfTitle(cursor, i)) break;
  }
  return last;
}

/** An abbreviation inside a title, whose period ends no sentence. */
function isPartOfTitle(cursor: Cursor, i: number): boolean {
  return paperKind(cursor, i) !== null || isPartyWord(cursor, i) || isAbbreviatedWord(cursor.word(i));
}
