import { CODE_STATES } from '../../tables/codes.ts';
import { allRuleSetKeys, ruleSetKeys, ruleSetNamed, stateRuleSet } from '../../tables/courtRules.ts';
import type { Cursor, ViewSpan } from '../cursor.ts';
import { hasHash, keywordTable, namesTable } from '../keywords.ts';
import type { RawCitation } from '../raw.ts';
import { enactmentCitation } from './enactment.ts';
import { courtBefore, localRuleStart, RULE_ENDS } from './localRules.ts';
import { takeNote } from './ruleNotes.ts';
import { isTellingNumber, readSections, type SectionReading } from './sections.ts';

/** No name of a set of rules has more words than this. */
const LONGEST_NAME = 11;

/** Words a set of rules may end in; initials and names printed without blanks are words too: `FRCP`, `Fed.R.Civ.P.`. */
const ENDS = keywordTable([
  ...RULE_ENDS,
  ...ruleSetKeys(),
  ...'p pro proc procedure cv cr evid evidence e ev ct court civ civil crim criminal app appellate bankr conduct ann juv prob no nos instruction instructions instr instrs instns ji admin'.split(
    ' ',
  ),
]);

/** The names of all known sets of rules. */
const RULE_SETS = namesTable(allRuleSetKeys);

/** True when token `i` may end the name of a set of rules: its hash says so, or it is printed without blanks. */
function mayEndRuleSet(cursor: Cursor, i: number): boolean {
  return hasHash(ENDS, cursor.hash(i)) || (cursor.endsWithPeriod(i) && /[.\]]\p{Lu}\p{Ll}*\.$/u.test(cursor.word(i)));
}

/**
 * Reads a court rule whose number stands at token `number`: `Fed. R. Civ. P. 56(c)`, `Local Civ. Rule 56.1(a)`,
 * `Pa.R.A.P. 1925(b)`, `CALCRIM No. 3470`, `Rule 12(c) of the Federal Rules of Civil Procedure`, or null.
 */
export function readCourtRule(cursor: Cursor, number: number, floor: number): RawCitation | null {
  const inSeries = readRuleOfSeries(cursor, number, floor);
  if (inSeries !== null) return inSeries;
  if (!cursor.isWord(number - 1) || cursor.startsParagraph(number) || !mayEndRuleSet(cursor, number - 1)) return null;
  const numbered = readSections(cursor, number);
  if (numbered === null) return null;
  const section = cursor.is(number - 1, 'ORCP') ? withLetter(cursor, numbered) : numbered;
  const instruction = instructionStart(cursor, number, floor);
  if (instruction !== null) {
    return ruleCitation(cursor, floor, {
      first: instruction,
      code: cursor.span(instruction, number - 1),
      section,
      next: section.next,
    });
  }
  const words =
    longerName(namedSetStart(cursor, number, floor, section), stateSetStart(cursor, number, floor)) ??
    (/^Rs?\.$/.test(cursor.word(number - 1)) ? rulesNameStart(cursor, number - 2, floor) : null) ??
    reportedRuleStart(cursor, number, floor) ??
    localRuleStart(cursor, number, floor);
  if (words === null || isReportAbroad(cursor, words, number)) return null;
  const first = courtBefore(cursor, words, floor) ?? words;
  if (isNamedPaper(cursor, section.next)) return null;
  const bare = /^Rules?$/.test(cursor.word(number - 1)) && first === number - 1;
  // `FRCP Rule 12(b)(6)`, `Fed. R. Civ. P. Rule 56`.
  const named = bare ? rulesNameStart(cursor, number - 2, floor) : null;
  if (named !== null) {
    return ruleCitation(cursor, floor, {
      first: named,
      code: cursor.span(named, number - 1),
      section,
      next: section.next,
    });
  }
  const set = bare ? setAfter(cursor, section.next) : null;
  if (bare && set === null && isOfNoCourt(cursor, section.next)) return null;
  return ruleCitation(cursor, floor, {
    first,
    code: set?.span ?? cursor.span(first, number - 1),
    section,
    next: set?.next ?? section.next,
  });
}

/** Letters by which some district courts count their rules in series: civil, criminal, attorneys, and the parts of Nevada's. */
const SERIES = keywordTable(['cv', 'cr', 'at', 'ia', 'ib', 'ic', 'ii']);

/** `Local Rule CV-7(c)` in Texas, `LR IA 6-1` in Nevada: the letters of the series belong to the number. */
export function readRuleOfSeries(cursor: Cursor, number: number, floor: number): RawCitation | null {
  const series = cursor.isDash(number - 1) ? number - 2 : number - 1;
  if (!hasHash(SERIES, cursor.hash(series)) || series <= floor || cursor.startsParagraph(number)) return null;
  if (!/^[A-Z]{2}$/.test(cursor.word(series)) || (series < number - 1 && !cursor.isGlued(number))) return null;
  const words = localRuleStart(cursor, series, floor);
  const numbered = words === null ? null : readSections(cursor, number);
  if (words === null || numbered === null) return null;
  const first = courtBefore(cursor, words, floor) ?? words;
  const section = { span: { start: cursor.start(series), end: numbered.span.end }, next: numbered.next };
  return ruleCitation(cursor, floor, { first, code: cursor.span(first, series - 1), section, next: section.next });
}

/** `ORCP 47 C`, `ORCP 21 A(1)`: Oregon sets the letter of a subsection a blank apart. */
function withLetter(cursor: Cursor, section: SectionReading): SectionReading {
  if (!/^[A-H]$/.test(cursor.bare(section.next)) || cursor.startsParagraph(section.next)) return section;
  let next = section.next + 1;
  while (cursor.isMark(next, '(') && cursor.isGlued(next) && cursor.isMark(next + 2, ')')) next += 3;
  return { span: { start: section.span.start, end: cursor.labelEnd(next - 1) }, next };
}

/** `[2015] 1 S.C.R. 331`, `L.R. 3 H.L. 330`: reports of other countries, whose initials rules have too. */
function isReportAbroad(cursor: Cursor, first: number, number: number): boolean {
  if (cursor.isDigits(first - 1) && cursor.isMark(first - 2, ']')) return true;
  return cursor.is(first, 'L.R.') && cursor.endsWithPeriod(number + 1) && cursor.isDigits(number + 2);
}

/** `Pl.'s Rule 56.1 Statement ¶ 9`, `Rule 56.1 Statement of Material Facts ¶ 9`: a paper of the record, not the rule. */
function isNamedPaper(cursor: Cursor, next: number): boolean {
  // `Rule 30(b)(6) Dep. of Acme at 4:5`.
  if (/^Depo?\.$/.test(cursor.word(next))) return true;
  if (!/^(?:Statement|Stmt\.?|Counterstatement|Resp\.)$/.test(cursor.word(next))) return false;
  let end = next + 1;
  while (end < next + 7 && (cursor.isCapitalised(end) || cursor.is(end, 'of'))) end += 1;
  return cursor.isMark(end, '¶');
}

/** The first token of the longer of two names that end alike: `Mass. R. Crim. P.`, not the `Crim. P.` of Colorado. */
function longerName(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b);
}

/** First token of `177 Ill. 2d R. 402(a)`: the rules of Illinois by the volume of its reports that printed them. */
function reportedRuleStart(cursor: Cursor, number: number, floor: number): number | null {
  if (!/^Rs?\.$/.test(cursor.word(number - 1))) return null;
  const reporter = cursor.word(number - 2) === '2d' ? number - 3 : number - 2;
  if (reporter - 1 < floor || !/^Ill\.(?:2d)?$/.test(cursor.word(reporter))) return null;
  return cursor.isDigits(reporter - 1) ? reporter - 1 : null;
}

/** `Rule 1 of the game`, `Rule 4 of procurement`: rules that no court made. */
function isOfNoCourt(cursor: Cursor, i: number): boolean {
  if (!cursor.is(i, 'of')) return false;
  const of = /^(?:the|this|that|our|your|his|her|their|its|an?)$/.test(cursor.word(i + 1)) ? i + 2 : i + 1;
  return (
    !/^(?:federal|local|rules|court|courts|civil|criminal|appellate|supreme|district|state|evidence|procedure|professional)(?:[’']s)?$/i.test(
      cursor.word(of),
    ) && !cursor.isCapitalised(of)
  );
}

/** `Cal. Rules of Court, rule 8.204(a)(1)`, `Model Rules of Prof'l Conduct r. 1.7`: the rule at the token of its word. */
export function readRuleWord(cursor: Cursor, at: number, floor: number): RawCitation | null {
  if (!cursor.isNumber(at + 1) || !/^(?:rules?|r\.|rr\.)$/.test(cursor.word(at))) return null;
  const section = readSections(cursor, at + 1);
  if (section === null) return null;
  const last = cursor.isMark(at - 1, ',') ? at - 2 : at - 1;
  const first = rulesNameStart(cursor, last, floor);
  if (first !== null) {
    return ruleCitation(cursor, floor, { first, code: cursor.span(first, last), section, next: section.next });
  }
  const set = setAfter(cursor, section.next);
  if (set !== null) return ruleCitation(cursor, floor, { first: at, code: set.span, section, next: set.next });
  // California and Massachusetts speak of `rule 8.1115(b)` and `rule 25 (a)`, without a capital.
  const telling = cursor.word(at) === 'rule' && isTellingRule(cursor, section) && !isOfNoCourt(cursor, section.next);
  return telling
    ? ruleCitation(cursor, floor, { first: at, code: cursor.span(at, at), section, next: section.next })
    : null;
}

/** A number that only a rule of court has: `8.1115`, `1:28`, or one with a subdivision, `25 (a)`. */
function isTellingRule(cursor: Cursor, section: SectionReading): boolean {
  return /^\d+(?:\.\d{3}|:\d)|^\d+(?:\.\d+)?[a-z]? ?\([a-zA-Z]\)/.test(
    cursor.text.slice(section.span.start, section.span.end),
  );
}

interface RulePieces {
  readonly first: number;
  readonly code: ViewSpan;
  readonly section: SectionReading;
  readonly next: number;
}

/** A rule with the note that may be cited of it: `Fed. R. Evid. 702 advisory committee's note to 2023 amendment`. */
function ruleCitation(cursor: Cursor, floor: number, { first, code, section, next }: RulePieces): RawCitation {
  const citation = enactmentCitation(cursor, floor, { kind: 'rule', first, next, code, section, symbols: [] });
  takeNote(cursor, citation);
  return citation;
}

/** `of the Federal Rules of Civil Procedure`, `NMRA`, `, Ala. R. Civ. P.` after the number of a rule. */
function setAfter(cursor: Cursor, start: number): { span: ViewSpan; next: number } | null {
  let first = start;
  if (cursor.is(first, 'of') && cursor.is(first + 1, 'the')) first += 2;
  else if (cursor.isMark(first, ',')) first += 1;
  if (!cursor.isCapitalised(first) || cursor.startsParagraph(first)) return null;
  let last: number | null = null;
  for (let i = first; i < first + LONGEST_NAME; i++) {
    if (i > first && cursor.startsParagraph(i)) break;
    if (!cursor.isCapitalised(i) && !/^(?:of|and)$/.test(cursor.word(i))) break;
    if (!mayEndRuleSet(cursor, i) && !/\d$/.test(cursor.word(i))) continue;
    if (isRuleSet(cursor.text.slice(cursor.start(first), setEnd(cursor, i)))) last = i;
  }
  if (last === null) return null;
  return { span: { start: cursor.start(first), end: setEnd(cursor, last) }, next: last + 1 };
}

/** End of a name without the period of the sentence it closes: `Procedure.`, `NMRA.`, but `Civ. P.`. */
function setEnd(cursor: Cursor, last: number): number {
  // The number of a note may be glued to the end of the sentence: `Procedure.8`.
  const note = /(?<=\p{Ll}{3})\.\d{1,3}$/u.exec(cursor.word(last));
  if (note !== null) return cursor.start(last) + note.index;
  return /^(?:\p{Lu}{3,}|\p{Lu}\p{Ll}{5,})\.$/u.test(cursor.word(last)) ? cursor.labelEnd(last) : cursor.end(last);
}

/** True for a known set that can mean no other, or the rules of a state. */
function isRuleSet(text: string): boolean {
  const set = ruleSetNamed(text);
  return (set !== null && !set.ambiguous) || stateRuleSet(text) !== null;
}

/** First token of the set of rules that ends at token `last`: `Cal. Rules of Court`, `Rules of Professional Conduct`. */
function rulesNameStart(cursor: Cursor, last: number, floor: number): number | null {
  if (!cursor.isCapitalised(last)) return null;
  let best: number | null = null;
  for (let i = last; i >= Math.max(floor, last - LONGEST_NAME); i--) {
    if (i < last && cursor.startsParagraph(i + 1)) break;
    if (!cursor.isWord(i) && !cursor.isMark(i, '&')) break;
    if (!cursor.isCapitalised(i)) continue;
    const { start, end } = cursor.span(i, last);
    const text = cursor.text.slice(start, end);
    if (
      isRuleSet(text) ||
      (best === null &&
        /^(?:Model )?Rules (?:of )?(?:Court|Pro(?:f|fessional|f[’']l|\.)?\.? (?:Conduct|Responsibility))$/.test(
          cursor.words(cursor.span(i, last)),
        ))
    )
      best = i;
  }
  return best;
}

/** First token of the longest known set of rules that ends before the number. */
function namedSetStart(cursor: Cursor, number: number, floor: number, section: SectionReading): number | null {
  const names = RULE_SETS();
  let best: number | null = null;
  for (let i = number - 1; i >= Math.max(floor, number - LONGEST_NAME); i--) {
    if (!cursor.isWord(i) && !cursor.isNumber(i) && !cursor.isMark(i, '-') && !cursor.isMark(i, '&')) break;
    if (i < number - 1 && cursor.startsParagraph(i + 1) && !/^(?:Local|Loc\.|Fed\.)$/.test(cursor.word(i))) break;
    if (!(cursor.isCapitalised(i) || cursor.isNumber(i)) || !hasHash(names, cursor.hashOver(i, number - 1))) continue;
    const text = cursor.text.slice(cursor.start(i), cursor.end(number - 1));
    const set = ruleSetNamed(text);
    // `CR` and `SCR` could be anything before a number that other things have too; a bare `Rule` is read below.
    if (set !== null && !(set.ambiguous && text.length <= 4 && !isRuleNumber(cursor, section, text))) best = i;
  }
  return best;
}

const INSTRUCTIONS = keywordTable(['instruction', 'instructions', 'instr', 'instrs', 'instn', 'instns']);

/**
 * First token of pattern jury instructions before their number: `Ninth Circuit Model Criminal Jury Instruction 5.6`,
 * `5th Cir. Pattern Jury Instr. 1.24`. An instruction of the case at hand (`Jury Instruction 12`) is none.
 */
function instructionStart(cursor: Cursor, number: number, floor: number): number | null {
  let i = number - 1;
  if (cursor.isNumberSign(i)) i -= 1;
  if (!hasHash(INSTRUCTIONS, cursor.hash(i)) || !/^(?:Instructions?|Instrs?\.|Instns?\.)$/.test(cursor.word(i)))
    return null;
  let first = i;
  let pattern = false;
  for (let k = i - 1; k >= Math.max(floor, i - LONGEST_NAME); k--) {
    if (cursor.startsParagraph(k + 1) || (!cursor.isCapitalised(k) && !/^\d+(?:st|d|nd|rd|th)$/.test(cursor.word(k))))
      break;
    if (/^(?:Pattern|Model|Standard|Std\.|Uniform|Unif\.)$/.test(cursor.word(k))) pattern = true;
    if (/^(?:The|See|Under|In|And|Accord|Cf\.)$/.test(cursor.word(k))) break;
    first = k;
  }
  return pattern && cursor.isNumber(number) ? first : null;
}

/** A number that, after capitals, only a rule has: `2.116(C)(10)`, `56(c)`. */
function isRuleNumber(cursor: Cursor, section: SectionReading, letters: string): boolean {
  if (!/^[A-Z.]+$/.test(letters)) return false;
  const number = cursor.text.slice(section.span.start, section.span.end);
  return (
    /^\d+\.\d+[a-z]?(?:\(| et seq|$)|^\d+\([a-zA-Z]\)/.test(number) ||
    (isTellingNumber(cursor, section) && number.includes(':'))
  );
}

/** The words that names of states begin with, and the names in one word. */
const STATE_STARTS = keywordTable(
  CODE_STATES.flatMap((state) => [state.replaceAll(' ', ''), ...state.split(/[ .]/, 1)]),
);

/** True for a word that may begin the name of a state; one printed without blanks has it inside: `Pa.R.A.P.`. */
function mayBeginState(cursor: Cursor, i: number): boolean {
  if (hasHash(STATE_STARTS, cursor.hash(i))) return true;
  const period = cursor.text.indexOf('.', cursor.start(i));
  return period >= 0 && period < cursor.end(i) - 1;
}

/** First token of a state's rules that end before the number: `Tex. R. Civ. P. 278`, `Ind. Evidence Rule 702`. */
function stateSetStart(cursor: Cursor, number: number, floor: number): number | null {
  let best: number | null = null;
  for (let i = number - 1; i >= Math.max(floor, number - LONGEST_NAME); i--) {
    if (!cursor.isWord(i) && !cursor.isMark(i, '&')) break;
    if (i < number - 1 && cursor.startsParagraph(i + 1)) break;
    if (!cursor.isCapitalised(i)) {
      if (/^(?:of|for|and)$/.test(cursor.word(i)) || cursor.isMark(i, '&')) continue;
      break;
    }
    if (!mayBeginState(cursor, i)) continue;
    const { start, end } = cursor.span(i, number - 1);
    // `D. Kan. Rule 15.1` is a rule of the district court.
    const district = /^(?:[NSEWMC]\.)?D\.$/.test(cursor.word(i - 1));
    if (!district && stateRuleSet(cursor.text.slice(start, end)) !== null) best = i;
  }
  return best;
}
