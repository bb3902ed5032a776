import { codeState } from '../../tables/codes.ts';
import type { Cursor, ViewSpan } from '../cursor.ts';
import { isMonth } from '../months.ts';
import type { RawCitation } from '../raw.ts';
import { enactmentCitation, takeDate, takeEdition } from './enactment.ts';
import { readSectionSign, readSections, type SectionReading } from './sections.ts';

/** Words at which a session law is read. */
export const SESSION_LAW_WORDS: readonly string[] = [
  'Pub.',
  'P.L.',
  'P.A.',
  'Public',
  'Act',
  'Stats.',
  'Laws',
  'L.',
  'St.',
  'Stat.',
  'Acts',
  'S.L.',
  'ch.',
  'chapter',
];

/**
 * Reads a session law (Bluebook R12.4): `Pub. L. No. 111-148, § 1501, 124 Stat. 119, 242 (2010)`,
 * `Act of Mar. 3, 1875, ch. 137, 18 Stat. 470`, `Act No. 3-2013 § 1-101`, `Stats. 2014, ch. 12, § 3`; null for other words.
 */
export function readSessionLaw(cursor: Cursor, at: number, floor: number): RawCitation | null {
  switch (cursor.bare(at)) {
    case 'Pub':
    case 'P.L':
    case 'PL':
    case 'P.A':
    case 'Public':
      return readPublicLaw(cursor, at, floor);
    case 'Act':
      return (
        readNumberedAct(cursor, at, floor) ?? readDatedAct(cursor, at, floor) ?? readYearOfState(cursor, at, floor)
      );
    case 'Acts':
    case 'Stat':
      return readYearOfState(cursor, at, floor);
    case 'S.L':
      return readYearAndNumber(cursor, at, floor);
    case 'ch':
    case 'Ch':
    case 'chapter':
    case 'Chapter':
      return readChapterOfLaws(cursor, at, floor);
    case 'Stats':
      return readYearChapter(cursor, at, floor);
    case 'Laws':
    case 'LAWS':
    case 'L':
    case 'St':
      return readYearChapter(cursor, at, floor);
    default:
      return null;
  }
}

interface Law {
  readonly first: number;
  /** Name of the law: `Pub. L. No. 111-148`. */
  readonly code: ViewSpan;
  readonly next: number;
}

function readPublicLaw(cursor: Cursor, at: number, floor: number): RawCitation | null {
  let i = at + 1;
  if (/^(?:Pub\.?|Public)$/.test(cursor.word(at))) {
    if (!/^(?:L\.?|Law|Act)$/.test(cursor.word(i))) return null;
    i += 1;
  }
  // `Ash & Bell, P.A. 100-200` is a firm.
  if (cursor.bare(at) === 'P.A' && cursor.isMark(at - 1, ',')) return null;
  if (/^Nos?\.$/.test(cursor.word(i))) i += 1;
  // `111-148`: the Congress and the number of the law.
  if (!cursor.isDigits(i) || !cursor.isDash(i + 1) || !cursor.isDigits(i + 2) || !cursor.isGlued(i + 1)) return null;
  return lawCitation(cursor, floor, { first: at, code: cursor.span(at, i + 2), next: i + 3 });
}

/** `Act No. 3-2013`, as Puerto Rico cites; `Act 54` alone is not told from prose. */
function readNumberedAct(cursor: Cursor, at: number, floor: number): RawCitation | null {
  if (!/^Nos?\.$/.test(cursor.word(at + 1)) || !cursor.isDigits(at + 2)) return null;
  const dashed = cursor.isDash(at + 3) && cursor.isGlued(at + 3) && cursor.isDigits(at + 4);
  const last = dashed ? at + 4 : at + 2;
  const law = lawCitation(cursor, floor, { first: at, code: cursor.span(at, last), next: last + 1 });
  return dashed || law.parts.section !== undefined || law.year !== null ? law : null;
}

/** `Act of Mar. 3, 1875, ch. 137, 18 Stat. 470`. */
function readDatedAct(cursor: Cursor, at: number, floor: number): RawCitation | null {
  if (!cursor.is(at + 1, 'of') || !isMonth(cursor, at + 2)) return null;
  const year = at + 5;
  if (!cursor.isDigits(at + 3) || !cursor.isMark(at + 4, ',') || !/^1[789]\d\d$|^20\d\d$/.test(cursor.word(year)))
    return null;
  const law = lawCitation(cursor, floor, { first: at, code: cursor.span(at, year), next: year + 1 });
  if (law.last === year) return null;
  law.year ??= Number(cursor.word(year));
  return law;
}

/**
 * `Stats. 2014, ch. 12, § 3`, `Laws of 2013, ch. 4, § 2`, `L. 2009, c. 249`, `St. 1980, c. 436, § 4`, `Ga. L. 2005, p. 1`,
 * `Laws 2013, LB 561, § 4`, `N.C. Sess. Laws 2015-241`.
 */
function readYearChapter(cursor: Cursor, at: number, floor: number): RawCitation | null {
  const year = /^laws$/i.test(cursor.bare(at)) && /^of$/i.test(cursor.word(at + 1)) ? at + 2 : at + 1;
  const georgia = cursor.word(at) === 'L.' && cursor.word(at - 1) === 'Ga.' && at > floor;
  if (
    isYear(cursor, year) &&
    cursor.isMark(year + 1, ',') &&
    (georgia ? cursor.word(year + 2) === 'p.' : isChapterWord(cursor, year + 2)) &&
    cursor.isNumber(year + 3)
  ) {
    const first = georgia ? at - 1 : at;
    const law = lawCitation(cursor, floor, { first, code: cursor.span(first, year + 3), next: year + 4 });
    law.year ??= Number(cursor.word(year));
    return law;
  }
  if (cursor.word(at - 1) === 'Sess.' && cursor.isDash(at + 2)) return readYearAndNumber(cursor, at, floor);
  return cursor.bare(at) === 'Laws' ? readYearOfState(cursor, at, floor) : null;
}

/** `2011 N.Y. Laws 95`, `2009 Tex. Gen. Laws 12`, `2019 Cal. Stat. ch. 296`, `1993 Mich. Pub. Acts 25`, `2011 Wis. Act 10`. */
function readYearOfState(cursor: Cursor, at: number, floor: number): RawCitation | null {
  const first = yearBeforeState(cursor, at, floor);
  if (first === null) return null;
  let next = at + 1;
  if (isChapterWord(cursor, next)) next += 1;
  if (!cursor.isDigits(next) || cursor.startsParagraph(next)) return null;
  const law = lawCitation(cursor, floor, { first, code: cursor.span(first + 1, at), next: next + 1 });
  // It is known by its volume and page, as an article is.
  law.parts.code = undefined;
  const { section } = law.parts;
  if (section) law.parts.pin = { start: law.symbols[0]?.start ?? section.start, end: section.end };
  law.parts.section = undefined;
  law.parts.volume = cursor.span(first, first);
  law.parts.page = cursor.span(next, next);
  law.parts.reporter = cursor.span(first + 1, at);
  law.year ??= Number(cursor.word(first));
  return law;
}

/** `S.L. 2015-241`, `N.C. Sess. Laws 2015-241`, as North Carolina numbers its laws. */
function readYearAndNumber(cursor: Cursor, at: number, floor: number): RawCitation | null {
  const year = at + 1;
  if (!isYear(cursor, year) || !cursor.isDash(year + 1) || !cursor.isGlued(year + 1)) return null;
  if (!cursor.isGlued(year + 2) || !cursor.isDigits(year + 2)) return null;
  // `Orrin S.L 2012-2013` is a company of Spain and two years.
  if (cursor.startsLine(year) || cursor.end(year + 2) - cursor.start(year + 2) > 3) return null;
  let first = at;
  while (first > floor && first > at - 2 && /^(?:N\.C\.|Sess\.)$/.test(cursor.word(first - 1))) first -= 1;
  const law = lawCitation(cursor, floor, { first, code: cursor.span(first, year + 2), next: year + 3 });
  law.year ??= Number(cursor.word(year));
  return law;
}

/** `ch. 2019-167, § 9, Laws of Fla.`, as Florida cites its laws. */
function readChapterOfLaws(cursor: Cursor, at: number, floor: number): RawCitation | null {
  const number = at + 1;
  if (!cursor.isDigits(number) || !cursor.isDash(number + 1) || !cursor.isDigits(number + 2)) return null;
  let end = number + 3;
  const sign = cursor.isMark(end, ',') ? readSectionSign(cursor, end + 1) : null;
  const section = sign === null ? null : readSections(cursor, sign.next);
  if (section !== null) end = section.next;
  const laws = cursor.isMark(end, ',') ? end + 1 : end;
  if (!cursor.is(laws, 'Laws') || !cursor.is(laws + 1, 'of') || !/^Fla(?:\.|\b)|^Florida/.test(cursor.word(laws + 2)))
    return null;
  const symbols = sign !== null && section !== null && cursor.isMark(sign.next - 1, '§') ? [sign.span] : [];
  // The period of `Laws of Florida.` closes the sentence.
  const last = laws + 2;
  const code = { start: cursor.start(laws), end: cursor.is(last, 'Fla.') ? cursor.end(last) : cursor.labelEnd(last) };
  return enactmentCitation(cursor, floor, { kind: 'statute', first: at, next: last + 1, code, section, symbols });
}

/** Token of the year of `2011 N.Y. Laws`, `2009 Tex. Gen. Laws`; null when no year and state stand there. */
function yearBeforeState(cursor: Cursor, at: number, floor: number): number | null {
  for (let i = at - 1; i >= Math.max(floor, at - 5); i--) {
    if (isYear(cursor, i)) {
      for (let last = i + 1; last < at; last++) {
        if (codeState(cursor.words(cursor.span(i + 1, last))) !== null) return i;
      }
      return null;
    }
    if (!cursor.isCapitalised(i)) return null;
  }
  return null;
}

function isYear(cursor: Cursor, i: number): boolean {
  return cursor.isDigits(i) && /^(?:1[789]|20)\d\d$/.test(cursor.word(i));
}

function isChapterWord(cursor: Cursor, i: number): boolean {
  return /^(?:chs?\.?|c\.|chapter|No\.|Act|LB|L\.B\.)$/.test(cursor.word(i));
}

/** A session law with what follows its number: chapter, section, page of the Statutes at Large, year. */
function lawCitation(cursor: Cursor, floor: number, { first, code, next }: Law): RawCitation {
  const symbols: ViewSpan[] = [];
  let end = next;
  let section: SectionReading | null = null;
  for (let parts = 0; parts < 6; parts++) {
    const i = cursor.isMark(end, ',') ? end + 1 : end;
    if (cursor.startsParagraph(i)) break;
    const sign = readSectionSign(cursor, i);
    const read = sign === null ? null : readSections(cursor, sign.next);
    if (sign !== null && read !== null) {
      section ??= read;
      if (cursor.isMark(i, '§')) symbols.push(sign.span);
      end = read.next;
    } else if (isDivisionOfLaw(cursor, i)) end = divisionEnd(cursor, i);
    else break;
  }
  const citation = enactmentCitation(cursor, floor, { kind: 'statute', first, next: end, code, section, symbols });
  if (section !== null) {
    citation.core = { start: cursor.start(first), end: section.span.end };
  }
  if (citation.year === null) takeStatutesAtLarge(cursor, citation);
  return citation;
}

/** `ch. 137`, `tit. II`, `div. A`, `pt. 2`. */
function isDivisionOfLaw(cursor: Cursor, i: number): boolean {
  return (
    /^(?:chs?|c|tits?|divs?|pts?|arts?|subtits?|pp?)\.$|^part$/.test(cursor.word(i)) &&
    (cursor.isNumber(i + 1) || /^[IVXLA-H]+$/.test(cursor.word(i + 1)) || isLetteredPart(cursor, i))
  );
}

/** `part M` of a chapter of New York's laws. */
function isLetteredPart(cursor: Cursor, i: number): boolean {
  return cursor.word(i) === 'part' && /^[A-Z]{1,3}$/.test(cursor.word(i + 1));
}

/** First token after `tit. II` or a list of divisions: `subtits. D, E, F`. */
function divisionEnd(cursor: Cursor, i: number): number {
  let end = i + 2;
  if (!cursor.word(i).endsWith('s.')) return end;
  while (cursor.isMark(end, ',') && /^[IVXLA-H]+$/.test(cursor.word(end + 1)) && end < i + 20) end += 2;
  return end;
}

/** `, 124 Stat. 119, 242 (2010)`: the page of the Statutes at Large belongs to the law it prints. */
function takeStatutesAtLarge(cursor: Cursor, citation: RawCitation): void {
  const volume = citation.last + 2;
  if (!cursor.isMark(volume - 1, ',') || !cursor.isDigits(volume) || !cursor.is(volume + 1, 'Stat.')) return;
  const page = volume + 2;
  if (!cursor.isDigits(page)) return;
  citation.parts.volume = cursor.span(volume, volume);
  citation.parts.reporter = cursor.span(volume + 1, volume + 1);
  citation.parts.page = cursor.span(page, page);
  let end = page + 1;
  while (cursor.isMark(end, ',') && cursor.isDigits(end + 1) && !cursor.isCapitalised(end + 2)) {
    end += 2;
    if (cursor.isDash(end) && cursor.isDigits(end + 1)) end += 2;
  }
  if (end > page + 1) citation.parts.pin = cursor.span(page + 2, end - 1);
  citation.last = end - 1;
  citation.trimmed = null;
  if (!takeDate(cursor, citation, end)) takeEdition(cursor, citation);
}
