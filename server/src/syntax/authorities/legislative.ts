import { MARKED_PIN } from '../cases/pinGrammars.ts';
import type { Cursor } from '../cursor.ts';
import { addPin, readPins } from '../pins.ts';
import { joined, type RawCitation, rawCitation } from '../raw.ts';
import { readSignalBefore } from '../signals.ts';
import { COMMITTEE_WORDS, readCommitteePaper } from './committeePapers.ts';
import { takeDate } from './enactment.ts';
import { readSectionSign, readSections } from './sections.ts';

/** Words at which papers of a legislature, treaties, orders and rulings of an agency are read. */
export const LEGISLATIVE_WORDS: readonly string[] = [
  'Rep.',
  'Rept.',
  'Doc.',
  'H.R.',
  'S.',
  'H.R.J.',
  'H.J.',
  'S.J.',
  'Cong.',
  'T.I.A.S.',
  'TIAS',
  'Exec.',
  'Executive',
  'Rev.',
  'SSR',
  'AR',
  'Ltr.',
  'Proclamation',
  'Notice',
  ...COMMITTEE_WORDS,
];

const COMMITTEES: ReadonlySet<string> = new Set(COMMITTEE_WORDS);

interface Paper {
  readonly kind: 'legislative' | 'regulation';
  readonly first: number;
  /** Name of the series: `H.R. Rep. No.`. */
  readonly codeLast: number;
  /** The number's tokens. */
  readonly number: number;
  readonly next: number;
}

/** Reads a bill, report, hearing, treaty, executive order or ruling at token `at`, or null (Bluebook R13, R14, R21). */
export function readLegislative(cursor: Cursor, at: number, floor: number): RawCitation | null {
  if (COMMITTEES.has(cursor.bare(at).toLowerCase())) return readCommitteePaper(cursor, at, floor);
  const paper =
    readReport(cursor, at, floor) ??
    readBill(cursor, at, floor) ??
    readExecutiveOrder(cursor, at) ??
    readRuling(cursor, at, floor) ??
    readTreatySeries(cursor, at);
  return paper === null ? null : paperCitation(cursor, floor, paper);
}

/** `H.R. Rep. No. 111-5`, `S. Rep. No. 94-1`, `H.R. Doc. No. 3`, `S. Exec. Rep. No. 2`, `H. Rept. 111-5`. */
function readReport(cursor: Cursor, at: number, floor: number): Paper | null {
  if (!/^(?:Rep\.|Rept\.|Doc\.)$/.test(cursor.word(at))) return null;
  const exec = /^(?:Exec\.|Conf\.|Comm\.)$/.test(cursor.word(at - 1)) ? 1 : 0;
  const first = at - 1 - exec;
  if (first < floor || !isChamber(cursor, first)) return null;
  const number = /^No\.?$/.test(cursor.word(at + 1)) ? at + 2 : at + 1;
  if (!cursor.isDigits(number)) return null;
  return { kind: 'legislative', first, codeLast: number - 1, number, next: numberEnd(cursor, number) };
}

/** `H.R.J.` of `H.R.J. Res. 42`, where the word of the resolution follows. */
const JOINT_RESOLUTION = /^(?:H\.R\.J\.|H\.J\.|S\.J\.)$/;

/** `H.R. 4173, 111th Cong. § 2 (2010)`, `S.J. Res. 12, 117th Cong.`: a bill needs its Congress. */
function readBill(cursor: Cursor, at: number, floor: number): Paper | null {
  if (!(isChamber(cursor, at) || JOINT_RESOLUTION.test(cursor.word(at))) || at < floor) return null;
  let number = at + 1;
  while (/^(?:Con\.|J\.|Res\.|Conc\.)$/.test(cursor.word(number)) && number < at + 3) number += 1;
  if (!cursor.isDigits(number) || !cursor.isMark(number + 1, ',')) return null;
  if (!/^\d+(?:st|nd|rd|th|d)$/.test(cursor.word(number + 2)) || !/^Cong\.?$|^Congress$/.test(cursor.word(number + 3)))
    return null;
  return { kind: 'legislative', first: at, codeLast: number - 1, number, next: number + 4 };
}

function isChamber(cursor: Cursor, i: number): boolean {
  return /^(?:H\.R\.|H\.|S\.|HR)$/.test(cursor.word(i));
}

/** `Exec. Order No. 13,769`, `Executive Order 12866`, `Proclamation No. 9645`. */
function readExecutiveOrder(cursor: Cursor, at: number): Paper | null {
  let i = at;
  if (cursor.is(i, 'Proclamation')) i += 1;
  else if (/^(?:Exec\.|Executive)$/.test(cursor.word(i)) && cursor.is(i + 1, 'Order')) i += 2;
  else return null;
  if (/^Nos?\.$/.test(cursor.word(i))) i += 1;
  if (!cursor.isDigits(i)) return null;
  const grouped = cursor.isMark(i + 1, ',') && cursor.isGlued(i + 2) && cursor.isDigits(i + 2);
  const next = grouped ? i + 3 : i + 1;
  if (cursor.end(next - 1) - cursor.start(i) < 4) return null;
  return { kind: 'regulation', first: at, codeLast: i - 1, number: i, next };
}

/** `SSR 96-3p`, `Rev. Rul. 83-46`, `Rev. Proc. 2004-34`, `AR 00-4(2)`, `I.R.S. Notice 2014-21`. */
function readRuling(cursor: Cursor, at: number, floor: number): Paper | null {
  let first = at;
  let i = at + 1;
  switch (cursor.word(at)) {
    case 'SSR':
    case 'AR':
      break;
    case 'Rev.':
      if (!/^(?:Rul|Proc)\.$/.test(cursor.word(i))) return null;
      i += 1;
      break;
    case 'Ltr.':
      if (!cursor.is(i, 'Rul.')) return null;
      i += 1;
      break;
    case 'Notice':
      if (at > floor && /^(?:I\.R\.S\.|IRS)$/.test(cursor.word(at - 1))) first = at - 1;
      break;
    default:
      return null;
  }
  if (/^Nos?\.$/.test(cursor.word(i))) i += 1;
  if (!cursor.isDigits(i) || !cursor.isDash(i + 1) || !cursor.isGlued(i + 1) || !cursor.isNumber(i + 2)) return null;
  // An acquiescence ruling has its circuit in parentheses; other `AR 15-20` are none.
  if (cursor.is(at, 'AR') && !(cursor.isMark(i + 3, '(') && cursor.isGlued(i + 3))) return null;
  const next = numberEnd(cursor, i);
  // Other notices are numbered so, too: the service that gave it, or its bulletin, must be named.
  if (cursor.is(at, 'Notice') && first === at && !isInBulletin(cursor, next)) return null;
  return { kind: 'regulation', first, codeLast: i - 1, number: i, next };
}

/** `, 2014-16 I.R.B.`, `, 1983-1 C.B.` */
function isInBulletin(cursor: Cursor, comma: number): boolean {
  return cursor.isMark(comma, ',') && cursor.isDash(comma + 2) && /^(?:I\.R\.B|C\.B)\.$/.test(cursor.word(comma + 4));
}

/** `T.I.A.S. No. 1234`. */
function readTreatySeries(cursor: Cursor, at: number): Paper | null {
  if (!/^(?:T\.I\.A\.S\.|TIAS)$/.test(cursor.word(at))) return null;
  const number = /^No\.$/.test(cursor.word(at + 1)) ? at + 2 : at + 1;
  if (!cursor.isNumber(number)) return null;
  return { kind: 'legislative', first: at, codeLast: number - 1, number, next: numberEnd(cursor, number) };
}

/** End of `111-5`, `96-3p`, `13`, `00-4(2)`, `109-31(I)`. */
function numberEnd(cursor: Cursor, number: number): number {
  let end = number + 1;
  while (cursor.isDash(end) && cursor.isGlued(end) && cursor.isGlued(end + 1) && cursor.isNumber(end + 1)) end += 2;
  if (
    cursor.isMark(end, '(') &&
    cursor.isGlued(end) &&
    (cursor.isDigits(end + 1) || /^[IVX]+$/.test(cursor.word(end + 1))) &&
    cursor.isMark(end + 2, ')')
  )
    end += 3;
  return end;
}

function paperCitation(cursor: Cursor, floor: number, { kind, first, codeLast, number, next }: Paper): RawCitation {
  const core = cursor.span(first, next - 1);
  const citation = rawCitation(kind, first, next - 1, core);
  citation.parts.code = cursor.span(first, codeLast);
  citation.parts.section = cursor.span(number, next - 1);
  let end = takeDatabase(cursor, citation, next);
  end = takeSection(cursor, citation, end);
  const pin = readPins(cursor, end, MARKED_PIN);
  if (pin !== null) {
    addPin(citation, pin);
    end = pin.next;
  }
  takeDate(cursor, citation, end);
  citation.signal = readSignalBefore(cursor, first, floor);
  return citation;
}

/** `, 1996 WL 374181` or `, 1983-1 C.B. 16` or `, 82 Fed. Reg. 8977`: where a ruling or order is printed. */
function takeDatabase(cursor: Cursor, citation: RawCitation, next: number): number {
  if (!cursor.isMark(next, ',') || !cursor.isDigits(next + 1)) return next;
  let name = next + 2;
  if (cursor.isDash(name) && cursor.isGlued(name) && cursor.isDigits(name + 1)) name += 2;
  let last = name;
  if (cursor.is(name, 'Fed.') && cursor.is(name + 1, 'Reg.')) last = name + 1;
  else if (!/^(?:WL|C\.B\.|I\.R\.B\.)$/.test(cursor.word(name))) return next;
  const page = last + 1;
  if (!cursor.isDigits(page)) return next;
  const grouped =
    cursor.isMark(page + 1, ',') &&
    cursor.isGlued(page + 2) &&
    cursor.isDigits(page + 2) &&
    cursor.end(page + 2) - cursor.start(page + 2) === 3;
  const end = grouped ? page + 3 : page + 1;
  citation.parts.volume = cursor.span(next + 1, name - 1);
  citation.parts.reporter = cursor.span(name, last);
  citation.parts.page = cursor.span(page, end - 1);
  citation.last = end - 1;
  return end;
}

/** `§ 2` of a bill or order. */
function takeSection(cursor: Cursor, citation: RawCitation, next: number): number {
  const at = cursor.isMark(next, ',') ? next + 1 : next;
  const sign = cursor.isMark(at, '§') ? readSectionSign(cursor, at) : null;
  const section = sign === null ? null : readSections(cursor, sign.next);
  if (sign === null || section === null) return next;
  citation.symbols = joined(citation.symbols, [sign.span]);
  citation.parts.pin = { start: sign.span.start, end: section.span.end };
  citation.last = section.next - 1;
  citation.trimmed = { token: citation.last, end: section.span.end };
  return section.next;
}
