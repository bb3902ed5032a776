import type { Cursor } from '../cursor.ts';
import type { RawCitation } from '../raw.ts';
import { finish, type RecordContext, recordCitation } from './recordCitation.ts';

/** Letters before a number that are no production of documents: other numbering, and the names cameras give files. */
const OTHER_NUMBERS =
  /^(?:ISBN|ISSN|UPC|SSN|EIN|VIN|ISO|SKU|PIN|REF|USD|EUR|IMG|DSC|DSCN|MVI|FAX|TEL|ZIP|CALCRIM|CACI|NMSC|NMCA|RFC|USPQ|CIV|CRIM|MDL|ADV|CVS|CRS|ASCII|EBCDIC|UTF|CVE|CWE|ERR|HTTP)$/;

/**
 * Reads the Bates number of a produced page whose digits are token `number`: `ALDER_000123`, `ALDER-000123–25`,
 * `ALDER 000123`, or null. Without an underscore the digits must begin with a zero, as a stamp's do.
 */
export function readBatesNumber(context: RecordContext, number: number): RawCitation | null {
  const { cursor, floor } = context;
  const joined = cursor.isGlued(number) && (cursor.isMark(number - 1, '_') || cursor.isMark(number - 1, '-'));
  const letters = joined ? number - 2 : number - 1;
  if (letters < floor || !cursor.isCapitalised(letters) || (joined && !cursor.isGlued(number - 1))) return null;
  const length = cursor.end(number) - cursor.start(number);
  if (!cursor.isDigits(number) || length < 4 || length > 10 || isFileName(cursor, number)) return null;
  // `EDITION_2023`, `RSA_2048` are names of programs: four digits alone must begin with a zero.
  const zero = cursor.text.charCodeAt(cursor.start(number)) === 0x30;
  const stamped = cursor.isMark(number - 1, '_') ? zero || length >= 5 : zero && length >= (joined ? 5 : 6);
  if (!stamped || !isProduction(cursor.word(letters)) || isOtherNumber(cursor, letters)) return null;
  return bates(context, letters, number);
}

/** Reads a Bates number in one token, `ALDER000123` or `ALD0001234–36`, or null. */
export function readGluedBatesNumber(context: RecordContext, i: number): RawCitation | null {
  const glued = /^([A-Z]{3,12})(\d{4,10})\.?$/.exec(context.cursor.word(i));
  const [, letters = '', digits = ''] = glued ?? [];
  if (glued === null || !isProduction(letters) || isOtherNumber(context.cursor, i) || isFileName(context.cursor, i))
    return null;
  return (digits.startsWith('0') && digits.length >= 5) || digits.length >= 6 ? bates(context, i, i) : null;
}

function isProduction(letters: string): boolean {
  return /^[A-Z]{3,14}$/.test(letters) && !OTHER_NUMBERS.test(letters);
}

/** `No. ABC001234`, `17-ADV-00213`: the number of a case, a policy or a form; `KEY_RSA_2048`: a name of a program. */
function isOtherNumber(cursor: Cursor, first: number): boolean {
  const before = cursor.word(first - 1);
  if (/^(?:Nos?\.?|Case|Number|Policy|Account|Invoice|Form|Model|Serial|Claim|Patent)$/i.test(before)) return true;
  return (
    cursor.isGlued(first) &&
    (cursor.isDash(first - 1) ||
      cursor.isMark(first - 1, '_') ||
      cursor.isMark(first - 1, ':') ||
      cursor.isMark(first - 1, '/'))
  );
}

/** `IMG_0001.jpg`, `TEST_99997_ONLY`: a period and letters, or more of a name, glued to the number. */
function isFileName(cursor: Cursor, number: number): boolean {
  if (cursor.isMark(number + 1, '_')) return cursor.isGlued(number + 1);
  return cursor.isMark(number + 1, '.') && cursor.isGlued(number + 2) && cursor.isWord(number + 2);
}

function bates(context: RecordContext, first: number, number: number): RawCitation {
  const { cursor } = context;
  const citation = recordCitation(cursor, first, rangeEnd(cursor, first, number));
  const end = cursor.labelEnd(citation.last);
  citation.core = { start: citation.core.start, end };
  citation.parts.document = citation.core;
  citation.trimmed = { token: citation.last, end };
  return finish(context, citation, null);
}

/** Last token of `–25` or `–ALDER_000125` after the number, or `number` when no range follows. */
function rangeEnd(cursor: Cursor, first: number, number: number): number {
  if (!cursor.isDash(number + 1) || !(cursor.isGlued(number + 1) || !cursor.isGlued(number + 2))) return number;
  if (cursor.isDigits(number + 2)) return number + 2;
  const span = number - first;
  const letters = cursor.word(first).replace(/\d+$/, '');
  const again = cursor.word(number + 2);
  if (span === 0) return again.startsWith(letters) && /\d\.?$/.test(again) ? number + 2 : number;
  return again === letters && cursor.isDigits(number + 2 + span) ? number + 2 + span : number;
}
