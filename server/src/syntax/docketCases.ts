import { readCaseName } from './caseName.ts';
import { type Reading, setCourtDate, takePin } from './cases.ts';
import { readCourtDate } from './courtDate.ts';
import type { Cursor } from './cursor.ts';
import { docketEnd, docketLabelEnd } from './docketNumbers.ts';
import { type RawCitation, rawCitation } from './raw.ts';
import { isVolume } from './reporters.ts';
import { readSignalBefore } from './signals.ts';

/** `, slip op.` and `, Dkt. 44`, `, ECF No. 44`: the paper of the other case that is cited. */
function otherPaperEnd(cursor: Cursor, start: number): number {
  if (!cursor.isMark(start, ',')) return start;
  if (/^slip$/i.test(cursor.word(start + 1)) && /^op\.$/i.test(cursor.word(start + 2))) return start + 3;
  if (!/^(?:ECF|Dkt\.?|Doc\.?|Docket|D\.E\.)$/.test(cursor.word(start + 1))) return start;
  let i = start + 2;
  while (/^(?:No\.|Entry|Doc\.|Dkt\.)$/.test(cursor.word(i))) i += 1;
  if (!cursor.isDigits(i)) return start;
  return cursor.isDash(i + 1) && cursor.isGlued(i + 1) && cursor.isDigits(i + 2) ? i + 3 : i + 1;
}

/** `21-cv-2692`: a number that only a federal docket has. */
function isFederalDocket(cursor: Cursor, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (/^(?:cv|cr|mc|md|civ|crim)\.?$/i.test(cursor.word(i))) return true;
  return false;
}

/**
 * Reads a case cited by docket number and date alone: `Doe v. Roe, No. 12-cv-345 (S.D.N.Y. Jan. 1, 2020)`. `number` is
 * the token of `No.`. Null when a reporter or database number follows, which is then the core.
 */
export function readDocketCase(reading: Reading, number: number, floor: number): RawCitation | null {
  const { cursor, emphases } = reading;
  if (!cursor.isMark(number - 1, ',')) return null;
  const name = readCaseName(cursor, number - 2, floor, emphases);
  if (name === null || name.form !== 'full') return null;
  const end = docketEnd(cursor, number + 1);
  if (end === number + 1) return null;
  const docket = { start: cursor.start(number), end: docketLabelEnd(cursor, end - 1) };
  const citation = rawCitation('case', name.first, end - 1, docket);
  citation.parts.name = cursor.span(name.first, name.last);
  citation.parts.docket = docket;
  citation.trimmed = { token: end - 1, end: docket.end };
  const afterPaper = otherPaperEnd(cursor, end);
  const next = takePin(cursor, citation, afterPaper);
  const courtDate = readCourtDate(cursor, next);
  // A reporter or database number follows: it is the core, and this the docket number before it.
  if (cursor.isMark(courtDate?.next ?? next, ',') && isVolume(cursor, (courtDate?.next ?? next) + 1)) return null;
  if (courtDate?.court) {
    setCourtDate(cursor, citation, courtDate);
    citation.last = courtDate.next - 1;
  } else if (!isFederalDocket(cursor, number + 1, end)) return null;
  else citation.last = Math.max(next, end) - 1;
  citation.signal = readSignalBefore(cursor, name.first, floor);
  return citation;
}
