import type { Cursor, ViewSpan } from '../cursor.ts';
import type { RawCitation } from '../raw.ts';
import { readBareSection } from './bareSections.ts';
import { readTreatise } from './books.ts';
import { readCodeAfter } from './codeAfterSection.ts';
import { type CodeName, codeNameBefore, mayEndCode } from './codeNames.ts';
import { enactmentCitation } from './enactment.ts';
import { takeNote } from './ruleNotes.ts';
import {
  isTellingNumber,
  readDivisionSign,
  readSectionSign,
  readSections,
  type SectionGrammar,
  type SectionReading,
  type SignReading,
} from './sections.ts';

/** Words at which a section is read, besides the sign itself. */
export const SECTION_WORDS: readonly string[] = [
  'section',
  'sections',
  's.',
  'ss.',
  'sec.',
  'secs.',
  'sect.',
  'art.',
  'arts.',
  'article',
  'ch.',
  'chapter',
  'c.',
  'r.',
  'pt.',
  'part',
];

/**
 * Reads a statute or regulation at the token of its sign or the word for it: `Cal. Civ. Code § 1750`,
 * `Penal Code section 187`, `G.L. c. 93A`, `section 2 of the Sherman Act`, `§ 90.506, Fla. Stat.`; at last a section that
 * names no code. Null when no section stands there.
 */
export function readAtSectionSign(cursor: Cursor, at: number, floor: number): RawCitation | null {
  const sign = readDivisionSign(cursor, at);
  if (sign === null) return null;
  return (
    readAfterCode(cursor, at, sign, floor) ??
    readTreatise(cursor, at, floor) ??
    readBeforeCode(cursor, at, sign, floor) ??
    readBareSection(cursor, at, floor)
  );
}

/** `Cal. Civ. Code § 1750`: the code stands before the sign. */
function readAfterCode(cursor: Cursor, at: number, sign: SignReading, floor: number): RawCitation | null {
  // California cites what has been amended as `Pen. Code, former § 1203.05`.
  const end = cursor.is(at - 1, 'former') && cursor.isMark(at - 2, ',') ? at - 2 : at - 1;
  const name = cursor.startsParagraph(at) ? null : (codeNameBefore(cursor, end, floor) ?? codeAlone(cursor, at, floor));
  if (name === null || isTopic(cursor, name.first - 1)) return null;
  const code = cursor.span(name.nameFirst ?? name.first, name.last);
  const symbols = [sign.span];
  const read = readSections(cursor, afterRule(cursor, sign.next), grammarOf(cursor, code, name.kind === 'regulation'));
  const section = read === null ? null : withSectionOfArticle(cursor, at, read, symbols);
  if (section === null) return null;
  // `G.L. c. 93A, § 2`: the chapter is read with the section.
  const joined = cursor.isMark(section.next, ',') && !cursor.isMark(at, '§');
  const chapter = /^(?:c|ch|chap)\.$/i.test(cursor.word(at)) && readSectionSign(cursor, section.next + 1) !== null;
  const division = joined && (chapter || cursor.isMark(section.next + 1, '§'));
  if (division || (/^(?:Article|Chapter|Part)$/.test(cursor.word(at)) && !isTellingNumber(cursor, section)))
    return null;
  const first = name.title !== null && name.title.first < name.first ? name.title.first : name.first;
  const citation = enactmentCitation(cursor, floor, {
    kind: name.kind,
    first,
    next: section.next,
    code,
    title: name.title === null ? null : cursor.span(name.title.first, name.title.last),
    section,
    symbols,
  });
  if (name.kind === 'rule') takeNote(cursor, citation);
  return citation;
}

/** `Wis. Stat. § (Rule) 809.23`: the number after the word that Wisconsin sets before the rules among its statutes. */
function afterRule(cursor: Cursor, i: number): number {
  return cursor.isMark(i, '(') && cursor.is(i + 1, 'Rule') && cursor.isMark(i + 2, ')') ? i + 3 : i;
}

/** `art. 38.22, § 3(a)`, `Article 38.22, Section 3(a)`, as in Texas: the section of an article belongs to it. */
function withSectionOfArticle(
  cursor: Cursor,
  at: number,
  article: SectionReading,
  symbols: ViewSpan[],
): SectionReading {
  if (!/^art(?:\.|icle)$/i.test(cursor.word(at)) || !cursor.isMark(article.next, ',')) return article;
  const sign = readSectionSign(cursor, article.next + 1);
  const section = sign === null ? null : readSections(cursor, sign.next);
  if (sign === null || section === null) return article;
  symbols.push(sign.span);
  return { span: { start: article.span.start, end: section.span.end }, next: section.next };
}

/** The `Code` of `Code § 18.2-51`, as Virginia's courts cite their code; null where another word stands. */
function codeAlone(cursor: Cursor, at: number, floor: number): CodeName | null {
  const last = at - 1;
  if (last < floor || !cursor.is(last, 'Code') || !cursor.isMark(at, '§')) return null;
  return { first: last, last, kind: 'statute', title: null, known: false };
}

/** `21 Am. Jur. 2d Criminal Law § 12`, `22 C.J.S. Criminal Law § 5`: the topic of an encyclopedia that ends at token `before`. */
function isTopic(cursor: Cursor, before: number): boolean {
  if (cursor.is(before, 'C.J.S.')) return true;
  return cursor.is(/^\dd$/.test(cursor.word(before)) ? before - 1 : before, 'Jur.');
}

/** `section 2 of the Sherman Act`, `§ 90.506, Fla. Stat.`: the code stands after the section. */
function readBeforeCode(cursor: Cursor, at: number, sign: SignReading, floor: number): RawCitation | null {
  if (!cursor.isNumber(sign.next)) return null;
  const section = readSections(cursor, sign.next);
  const code = section === null ? null : readCodeAfter(cursor, section.next);
  if (section === null || code === null || isDivision(cursor, at, section)) return null;
  return enactmentCitation(cursor, floor, {
    kind: code.kind,
    first: at,
    next: code.next,
    code: code.code,
    title: code.title,
    section,
    // `Section 2 of the Act` and `sec. 940.01, Stats.` are words of a sentence, where no sign is wanted.
    symbols: cursor.isMark(at, '§') ? [sign.span] : [],
  });
}

/** `Part 2 of the Act`, `Chapter 11 of the Bankruptcy Code`, `Article 9 of the UCC` speak of a division, not of a section. */
function isDivision(cursor: Cursor, at: number, section: SectionReading): boolean {
  if (/^(?:pt\.|parts?|c\.|r\.|chs?\.)$/i.test(cursor.word(at))) return true;
  return /^(?:article|chapter)$/i.test(cursor.word(at)) && !isTellingNumber(cursor, section);
}

/** Reads `CPLR 3212(b)`, `Tenn. Code Ann. 28-1-114`: a known code with its number and no sign, at the token of the number. */
export function readUnsignedSection(cursor: Cursor, number: number, floor: number): RawCitation | null {
  if (cursor.startsParagraph(number)) return null;
  const before = codeEndBefore(cursor, number);
  if (before === null) return null;
  const name = codeNameBefore(cursor, before, floor);
  if (name === null || name.title !== null) return null;
  const code = cursor.span(name.first, name.last);
  const section = readSections(cursor, number, grammarOf(cursor, code, name.kind === 'regulation'));
  if (section === null || isYearOfCode(cursor, section.next) || !isUnsigned(cursor, name, section)) return null;
  // `G.L.c. 93A, § 2`: the chapter is read with the section.
  if (cursor.isMark(section.next, ',') && readSectionSign(cursor, section.next + 1) !== null && isChapter(cursor, name))
    return null;
  return enactmentCitation(cursor, floor, {
    kind: name.kind,
    first: name.first,
    next: section.next,
    code,
    section,
    symbols: [],
  });
}

/** Codes whose sections are plain numbers, which are cited without a sign all the same: `CPLR 3212`, `CPL 440.10`. */
const PLAIN_NUMBERS = /^(?:N\.?Y\.? ?)?(?:C\.?P\.?L\.?R\.?|C\.?P\.?L\.?|RPAPL|SCPA|R\.P\.A\.P\.L\.)$/;

/** True when the number needs no sign after this name: initials of an act, a known code, or one whose number is divided. */
function isUnsigned(cursor: Cursor, name: CodeName, section: SectionReading): boolean {
  const code = cursor.span(name.first, name.last);
  if (name.known) return isUnsignedNumber(cursor, code, section);
  return name.first === name.last ? isUnsignedOfAct(cursor, section) : isDivided(cursor, code, section);
}

/** `Tex. Lab. Code Ann. 21.051`, `Code of Civil Procedure 430.10`: a sign was forgotten before a number that no year has. */
function isDivided(cursor: Cursor, code: ViewSpan, section: SectionReading): boolean {
  if (!/\bcode\b/i.test(cursor.words(code))) return false;
  return /^(?!(?:19|20)\d\d[-–])\d{1,5}[A-Z]?[.–-]\d{2}/.test(cursor.text.slice(section.span.start, section.span.end));
}

/** True for a name printed in one word with the `c.` of its chapter: `G.L.c.`. */
function isChapter(cursor: Cursor, { last }: CodeName): boolean {
  return cursor.word(last).endsWith('.c.');
}

/** A plain number after initials may count anything (`RSA 256`); one with parts is a section. */
function isUnsignedNumber(cursor: Cursor, code: ViewSpan, section: SectionReading): boolean {
  const number = cursor.text.slice(section.span.start, section.span.end);
  if (/^\d{2,}[a-z]?[([]/.test(number) || cursor.words(code).endsWith('.c.')) return true;
  // `QNX OS 8.0`, `NAC 3.1`: a version of a program, not a section.
  if (/^\d{1,2}\.\d(?![\d.-])/.test(number) && /^[A-Z]{2,4}$/.test(cursor.words(code))) return false;
  return isTellingNumber(cursor, section) && (!/^\d+$/.test(number) || PLAIN_NUMBERS.test(cursor.words(code)));
}

/** `INA 242(a)`: after the initials of an act only a number with a lettered subdivision is surely its section. */
function isUnsignedOfAct(cursor: Cursor, { span }: SectionReading): boolean {
  return /^\d{2,3}[A-Z]?\([a-z]\)/.test(cursor.text.slice(span.start, span.end));
}

/** True after the year in `Ala. Code 1975, § 13A-12-5`, `K.S.A. 2023 Supp. 21-5402`: the section comes after it. */
function isYearOfCode(cursor: Cursor, next: number): boolean {
  if (!/^(?:1[89]|20)\d\d$/.test(cursor.word(next - 1))) return false;
  return cursor.is(next, 'Supp.') || (cursor.isMark(next, ',') && cursor.isMark(next + 1, '§'));
}

/** Last token of a name that ends right before a number, a year between them left aside: `K.S.A. 2023 Supp. 21-5402`. */
function codeEndBefore(cursor: Cursor, number: number): number | null {
  const last = number - 1;
  // `Mich Admin Code, R 325.51101`.
  const code = cursor.isMark(last - 1, ',') ? last - 2 : last - 1;
  if (cursor.is(last, 'R') && cursor.is(code, 'Code')) return code;
  if (mayEndCode(cursor, last)) return last;
  if (cursor.is(last, 'Supp.') && cursor.isNumber(last - 1) && mayEndCode(cursor, last - 2)) return last;
  return null;
}

/** What is peculiar to the sections of a code: brackets in New York, letters before numbers of regulations. */
function grammarOf(cursor: Cursor, code: ViewSpan, letters: boolean): SectionGrammar {
  const brackets = /(?:Law|Act|CPLR|CPL|L\.R\.|NYCRR|EPTL|SCPA|RPAPL|[A-Z]{2}L)\.?$/.test(
    cursor.text.slice(code.start, code.end),
  );
  return { brackets, letters };
}
