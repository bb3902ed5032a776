import { type Code, isActName, lookupCode, MAX_CODE_KEY, TITLED_CODE_STARTS } from '../../tables/codes.ts';
import type { Cursor, ViewSpan } from '../cursor.ts';
import { hasHash, keywordTable } from '../keywords.ts';
import type { RawCitation } from '../raw.ts';
import { CODE_NAMES } from './codeNames.ts';
import { enactmentCitation } from './enactment.ts';
import { isTellingNumber, readDivisionSign, readSectionSign, readSections } from './sections.ts';

/** First words of codes cited by title. A title number stands before few other words, so the rest is quickly passed. */
const STARTS = keywordTable(TITLED_CODE_STARTS.flatMap((word) => [word, ...pieces(word)]));

/** No code's name has more tokens than this. */
const LONGEST_NAME = 8;

/** `U.` of `U. S. C.`: the pieces of initials that a drafter or a scanner set apart. */
function pieces(word: string): readonly string[] {
  return word.split(/(?<=\.)/).slice(0, 2);
}

/**
 * Reads `42 U.S.C. §§ 1983, 1985(3)`, `29 C.F.R. § 1910.134(c)`, `735 ILCS 5/2-619` or `17-A M.R.S. § 201` whose title
 * stands at token `title`, or null.
 */
export function readCode(
  cursor: Cursor,
  title: number,
  floor: number,
  previous: RawCitation | null,
): RawCitation | null {
  const afterTitle = titleEnd(cursor, title);
  if (afterTitle === null) return null;
  const name = hasHash(STARTS, cursor.hash(afterTitle)) ? titledName(cursor, afterTitle) : null;
  if (name === null) return readDatedCode(cursor, title, afterTitle, floor);
  let i = afterYear(cursor, name.last + 1);
  const symbols: ViewSpan[] = [];
  const sign = readDivisionSign(cursor, cursor.isMark(i, ',') ? i + 1 : i);
  if (sign !== null) {
    symbols.push(sign.span);
    i = sign.next;
  }
  const section = readSections(cursor, i, {
    letters: name.code.kind === 'regulation',
    brackets: name.code.name.startsWith('N.Y.'),
    enclosed: isFederal(name.code),
  });
  if (section === null) return null;
  if (sign === null && (cursor.startsParagraph(i) || !(isFederal(name.code) || isTellingNumber(cursor, section))))
    return null;
  const parts = sign === null || name.code.kind !== 'regulation' ? section : withParts(cursor, section, symbols);
  const citation = enactmentCitation(cursor, floor, {
    kind: name.code.kind,
    first: title,
    next: parts.next,
    code: cursor.span(afterTitle, name.last),
    title: cursor.span(title, afterTitle - 1),
    section: parts,
    symbols,
  });
  if (previous !== null && isCodifiedIn(cursor, previous, citation)) citation.parallelTo = previous;
  return citation;
}

/** `21 O.S.2011, § 701.7`, `12 O.S.Supp.2019 § 2056`: Oklahoma joins the year to the initials of its code. */
function readDatedCode(cursor: Cursor, title: number, name: number, floor: number): RawCitation | null {
  if (!cursor.endsInPage(name)) return null;
  const year = /^O\.S\.(?:Supp\.)?(\d{4})$/.exec(cursor.word(name))?.[1];
  const sign = readSectionSign(cursor, cursor.isMark(name + 1, ',') ? name + 2 : name + 1);
  const section = sign === null ? null : readSections(cursor, sign.next);
  if (year === undefined || sign === null || section === null) return null;
  const start = cursor.start(name);
  const citation = enactmentCitation(cursor, floor, {
    kind: 'statute',
    first: title,
    next: section.next,
    code: { start, end: start + 'O.S.'.length },
    title: cursor.span(title, name - 1),
    section,
    symbols: [sign.span],
  });
  citation.year ??= Number(year);
  return citation;
}

/**
 * True for the place of the code where the act cited right before is codified: `Revised UCC § 9-502(a)(1), 19 L.P.R.A.
 * § 2322(a)(1)`, `Section 2 of the Sherman Act, 15 U.S.C. § 2` (Bluebook R12.3.1).
 */
function isCodifiedIn(cursor: Cursor, act: RawCitation, { kind, first }: RawCitation): boolean {
  if (act.kind !== kind || act.last !== first - 2 || !cursor.isMark(first - 1, ',') || act.parts.title !== undefined)
    return false;
  if (act.parts.code === undefined) return false;
  return isActName(cursor.words(act.parts.code));
}

/** The token after the year of a code that stands before its sign: `21 O.S. Supp. 2014, § 701.7`; `i` when none does. */
function afterYear(cursor: Cursor, i: number): number {
  const year = cursor.is(i, 'Supp.') ? i + 1 : i;
  if (!cursor.isDigits(year) || !/^(?:1[89]|20)\d\d$/.test(cursor.word(year))) return i;
  return cursor.isMark(cursor.isMark(year + 1, ',') ? year + 2 : year + 1, '§') ? year + 1 : i;
}

/** `28 USC 1` needs no sign: nothing else is written so. */
function isFederal({ name }: Code): boolean {
  return name === 'U.S.C.' || name === 'C.F.R.';
}

/** Token after a title number: `42`, `15A`, `17-A`; null for what is no title. */
function titleEnd(cursor: Cursor, title: number): number | null {
  if (!cursor.isNumber(title) || cursor.end(title) - cursor.start(title) > 4 || cursor.startsParagraph(title + 1))
    return null;
  if (!cursor.isDigits(title) && !endsInCapital(cursor, title)) return null;
  const after = title + 1;
  if (!cursor.isDash(after)) return after;
  if (!cursor.isCapitalised(after + 1)) return null;
  return cursor.isGlued(after) && cursor.isGlued(after + 1) && /^[A-Z]$/.test(cursor.word(after + 1))
    ? after + 2
    : null;
}

/** `15A`: digits and a capital. */
function endsInCapital(cursor: Cursor, i: number): boolean {
  const last = cursor.text.charCodeAt(cursor.end(i) - 1);
  return last >= 0x41 && last <= 0x5a && /^\d{1,4}[A-Z]$/.test(cursor.word(i));
}

/** The longest name at token `first` of a code that a title may stand before. */
function titledName(cursor: Cursor, first: number): { code: Code; last: number } | null {
  const names = CODE_NAMES();
  let hash = cursor.hashOf(first);
  let found: { code: Code; last: number } | null = null;
  for (
    let last = first;
    last < first + LONGEST_NAME && cursor.end(last) - cursor.start(first) < 2 * MAX_CODE_KEY;
    last++
  ) {
    if ((!cursor.isWord(last) && !cursor.isMark(last, '&')) || cursor.startsParagraph(last)) break;
    if (last > first) hash = cursor.hashOn(hash, last);
    if (!hasHash(names, hash)) continue;
    const code = lookupCode(cursor.text.slice(cursor.start(first), cursor.end(last)));
    if (code !== null && code.title !== '') found = { code, last };
  }
  return found;
}

/** `subpt. P`, `app. 1`, `§ 1.02` after the part of a regulation: `20 C.F.R. pt. 404, subpt. P, app. 1 § 1.02`. */
function withParts(cursor: Cursor, part: { span: ViewSpan; next: number }, symbols: ViewSpan[]) {
  let next = part.next;
  let end = part.span.end;
  for (let parts = 0; parts < 5; parts++) {
    let i = cursor.isMark(next, ',') ? next + 1 : next;
    if (cursor.startsParagraph(i)) break;
    if (/^(?:subpts?\.|subpart|subch\.|apps?\.|appendix|tbl\.|table|figs?\.|supp\.)$/i.test(cursor.word(i))) {
      i += 1;
      if (!cursor.isNumber(i) && !/^[A-Z]{1,3}\d*\.?$/.test(cursor.word(i))) break;
      next = i + 1;
      end = cursor.labelEnd(i);
      continue;
    }
    if (!cursor.isMark(i, '§')) break;
    const sign = readDivisionSign(cursor, i);
    const section = sign === null ? null : readSections(cursor, sign.next);
    if (sign === null || section === null) break;
    symbols.push(sign.span);
    next = section.next;
    end = section.span.end;
  }
  return { span: { start: part.span.start, end }, next };
}
