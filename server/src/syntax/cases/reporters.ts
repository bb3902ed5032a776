import { type ReporterForm, readReporterForm, reporterKeys } from '../../tables/reporters.ts';
import type { Cursor } from '../cursor.ts';
import { beginningsTable, hasHash, namesTable } from '../keywords.ts';

/** A reporter as it stands in the text: tokens `first` to `last`, and what its letters can mean. */
export interface ReporterReading {
  readonly first: number;
  readonly last: number;
  readonly form: ReporterForm;
}

/** No reporter has more words than this (`Cal. 3d Spec. Trib. Supp.`, `U.S. Dist. LEXIS`). */
const LONGEST_REPORTER = 8;

const BEGINNINGS = beginningsTable(reporterKeys);
const NAMES = namesTable(reporterKeys);

/** False when no reporter, written in any of its forms, can begin with token `i`. */
export function mayBeginReporter(cursor: Cursor, i: number): boolean {
  return hasHash(BEGINNINGS(), cursor.hash(i));
}

/** The longest reporter that begins at token `first`, or null. Spacing does not matter: `F.Supp.2d` is `F. Supp. 2d`. */
export function readReporter(cursor: Cursor, first: number): ReporterReading | null {
  if (!cursor.isWord(first) || !mayBeginReporter(cursor, first)) return null;
  const names = NAMES();
  let hash = cursor.hashOf(first);
  let best: ReporterReading | null = null;
  for (let i = first; i < first + LONGEST_REPORTER && i < cursor.count; i++) {
    if (cursor.markCode(i) !== 0 && !isReporterMark(cursor, i)) break;
    if (i > first && cursor.startsParagraph(i) && !cursor.isNumber(i)) break;
    if (i > first) hash = cursor.hashOn(hash, i);
    if (!hasHash(names, hash)) continue;
    const form = readReporterForm(cursor.text.slice(cursor.start(first), cursor.end(i)));
    if (form !== null) best = { first, last: i, form };
  }
  return best;
}

/** Marks that some reporters have: `I. & N. Dec.`, `F. App ’x`, `T.C.M. (CCH)`, `IL App (1st)`. */
function isReporterMark(cursor: Cursor, i: number): boolean {
  const mark = cursor.mark(i);
  return (
    mark === '&' ||
    mark === "'" ||
    mark === '’' ||
    mark === '‘' ||
    // `135 Nev., Adv. Op. 5`
    (mark === ',' && cursor.is(i - 1, 'Nev.') && cursor.is(i + 1, 'Adv.')) ||
    ((mark === '(' || mark === ')') &&
      /^(?:CCH|RIA|BNA|CRR|MB|P-H|\d(?:st|d|nd|rd|th))$/.test(cursor.word(mark === '(' ? i + 1 : i - 1)))
  );
}

/** True when token `i` is the volume of a citation to a reporter: `106` in `, 106 S. Ct. 2548`. */
export function isVolume(cursor: Cursor, i: number): boolean {
  if (!cursor.isDigits(i)) return false;
  if (cursor.isDash(i + 1)) return isHyphenatedVolume(cursor, i);
  const reporter = readReporter(cursor, i + 1);
  if (reporter === null) return beginsFederalCode(cursor, i + 1);
  // The Supreme Court sets the pin of a short form off with a comma: `466 U.S., at 72`.
  const after = cursor.isMark(reporter.last + 1, ',') ? reporter.last + 2 : reporter.last + 1;
  if (after > reporter.last + 1) return cursor.is(after, 'at');
  return cursor.isNumber(after) || cursor.is(after, 'at') || cursor.isMark(after, '_');
}

/** `U.S.C.`, `CFR`, the sign of a section perhaps glued to it. */
function beginsFederalCode(cursor: Cursor, i: number): boolean {
  const first = cursor.firstCode(i);
  return (first === 0x55 || first === 0x43) && /^(?:U\.S\.C|USC|C\.F\.R|CFR)/.test(cursor.word(i));
}

/** `2017-Ohio-5699`: hyphens join the parts of the neutral citations of some states. */
function isHyphenatedVolume(cursor: Cursor, i: number): boolean {
  if (!cursor.isGlued(i + 1) || !cursor.isWord(i + 2) || !cursor.isDash(i + 3) || !cursor.isDigits(i + 4)) return false;
  return readReporter(cursor, i + 2)?.last === i + 2;
}
