import type { Cursor } from './cursor.ts';
import { hasHash, keywordTable } from './keywords.ts';
import type { Counted } from './pinPlaces.ts';

export const PARAGRAPH_WORD = /^(?:paras?\.?|pars?\.|paragraphs?)$/;

/** `p. 4`, `pp. 4–6`, `page 4`: words that say that a page follows. */
const PAGE_WORD = /^(?:pp?|pgs?|pages?)\.?$/;

/** The page ids of the docket's own stamp: `PageID 331`, `Page ID # 12`, `PgID 12`. */
const PAGE_ID_WORD = /^P(?:age|g)\.?ID$/i;

/** First token after the words that say that a page follows; `start` when there are none. */
export function pageWordsEnd(cursor: Cursor, start: number): number {
  let i = start;
  if (cursor.word(i) === 'CM' && cursor.isMark(i + 1, '/') && isStampedPage(cursor, i + 2)) i += 3;
  else if (PAGE_ID_WORD.test(cursor.word(i)) || isStampedPage(cursor, i)) i += 1;
  else if (/^(?:Page|Pg)$/.test(cursor.word(i)) && /^ID$/i.test(cursor.word(i + 1))) i += 2;
  if (PAGE_WORD.test(cursor.word(i))) i += 1;
  if (i === start) return start;
  if (/^Nos?\.$/.test(cursor.word(i))) i += 1;
  while (cursor.isMark(i, '#') || cursor.isMark(i, ':')) i += 1;
  return isPlace(cursor, i, false, 'page') ? i : start;
}

/** The `ECF` of `at ECF p. 3` and `at ECF 3`; `ECF No. 3` is an entry. */
function isStampedPage(cursor: Cursor, i: number): boolean {
  if (!cursor.is(i, 'ECF')) return false;
  return PAGE_WORD.test(cursor.word(i + 1)) || (cursor.is(i - 1, 'at') && cursor.isNumber(i + 1));
}

/** Which numbering the words before a page name: that of the docket's stamp, or none in particular. */
export function numberingOf(word: string): 'ecf' | 'pageid' | null {
  if (word === 'ECF' || word === 'CM') return 'ecf';
  return PAGE_ID_WORD.test(word) || word === 'Page' || word === 'Pg' ? 'pageid' : null;
}

/** `PageID.331` or the second half of `Page ID.331`: the number of a stamped page glued to its word; null for others. */
export function gluedStamp(word: string): { readonly letters: number; readonly page: number } | null {
  const glued = /^((?:P(?:age|g))?ID\.)(\d{1,7})\.?$/.exec(word);
  return glued && { letters: glued[1]?.length ?? 0, page: Number(glued[2]) };
}

const PLACE_WORDS = keywordTable([
  ...['para', 'paras', 'par', 'pars', 'paragraph', 'paragraphs', 'p', 'pp', 'pg', 'pgs', 'page', 'pages'],
  ...['PageID', 'PgID', 'ECF', 'CM', 'passim', 'subd', 'subds', 'subdivision', 'subdivisions', 'art', 'arts'],
  ...['Tab', 'Tabs', 'l', 'll', 'ln', 'lns', 'line', 'lines'],
]);

/** False for a word that says of no number what it counts: most words, which one question tells. */
export function mayBePlaceWord(cursor: Cursor, i: number): boolean {
  return hasHash(PLACE_WORDS, cursor.hash(i)) || mayBeGluedStamp(cursor, i);
}

/** `PageID.331`: letters that end in a page and begin as such a stamp does. */
function mayBeGluedStamp(cursor: Cursor, i: number): boolean {
  const first = cursor.firstCode(i);
  return (first === 0x50 || first === 0x49) && cursor.endsInPage(i);
}

/** True when a word at token `i` says what the number after it counts: `p. 4`, `Tab 4`, `PageID 331`, `para. 3`. */
export function isPlaceWord(cursor: Cursor, i: number): boolean {
  if (!mayBePlaceWord(cursor, i)) return false;
  const word = cursor.word(i);
  if (word === 'passim' || word === 'passim.') return true;
  if (PARAGRAPH_WORD.test(word)) return cursor.isNumber(i + 1);
  return (
    isSubdivisionWord(cursor, i) ||
    isArticleWord(cursor, i) ||
    isTabWord(cursor, i) ||
    pageWordsEnd(cursor, i) > i ||
    isGluedStamp(cursor, i)
  );
}

/** True when a word at token `i` leads up to a page of the docket's stamp: `PageID`, `Page ID`, `PageID.331`. */
export function isStampWord(cursor: Cursor, i: number): boolean {
  const word = cursor.word(i);
  if (PAGE_ID_WORD.test(word)) return true;
  return isGluedStamp(cursor, i) || (/^(?:Page|Pg)$/.test(word) && /^ID$/i.test(cursor.word(i + 1)));
}

export function isGluedStamp(cursor: Cursor, i: number): boolean {
  const glued = cursor.is(i, 'Page') || cursor.is(i, 'Pg') ? i + 1 : i;
  return mayBeGluedStamp(cursor, glued) && gluedStamp(cursor.word(glued)) !== null;
}

export function isTabWord(cursor: Cursor, i: number): boolean {
  return /^Tabs?$/.test(cursor.word(i)) && (cursor.isNumber(i + 1) || /^[A-Z]{1,2}\.?$/.test(cursor.word(i + 1)));
}

/** `Id. at 5, 10 days later`: a number that counts what the word after it names is no further place. */
export function countsThings(cursor: Cursor, i: number): boolean {
  const range = cursor.isDash(i + 1) && cursor.isNumber(i + 2) ? i + 3 : i + 1;
  if (!cursor.isWord(range) || cursor.isCapitalised(range)) return false;
  const word = cursor.word(range);
  return (
    !isNoteWord(cursor, range) && !/^(?:and|or|to|at|et|with|through|passim\.?|but|notes?|ll?\.|lines?)$/.test(word)
  );
}

const HALF_DAYS = keywordTable(['am', 'pm']);

/** `10:30 a.m.`, `5 p.m.`. */
export function isClockTime(cursor: Cursor, i: number): boolean {
  const next = cursor.isMark(i + 1, ':') && cursor.isGlued(i + 1) ? i + 3 : i + 1;
  if (hasHash(HALF_DAYS, cursor.hash(next)) && /^[ap]\.?m\.?$/i.test(cursor.word(next))) return true;
  return !cursor.isDigits(next - 1) && /\d[ap]m$/i.test(cursor.word(next - 1));
}

export function isPlace(cursor: Cursor, i: number, signed: boolean, counted: Counted | null): boolean {
  if (cursor.isDigits(i)) return true;
  if (cursor.isNumber(i)) return !/(?:\d(?:st|nd|rd|th)|[a-z]{3,})$/i.test(cursor.word(i));
  const word = cursor.bare(i);
  if (!cursor.isWord(i)) return false;
  if (signed && counted === 'tab') return /^[A-Z]{1,2}$/.test(word);
  if (signed && counted === 'section') return /^(?:[A-Z]|[IVXL]+)(?:\.\w+)*$/.test(word);
  return /^[ivxl]{1,6}$/.test(word) && counted !== 'paragraph' && !isLeave(cursor, i);
}

/** The `lv` of `70 AD3d 1, lv denied 15 NY3d 2`: leave to appeal, not page 55. */
function isLeave(cursor: Cursor, i: number): boolean {
  return cursor.word(i) === 'lv' && /^(?:den|dismissed|granted|to)/.test(cursor.word(i + 1));
}

/** `12,350`: digits, a comma and three digits, glued. */
export function isGroupedNumber(cursor: Cursor, i: number): boolean {
  return (
    cursor.isDigits(i) &&
    cursor.isMark(i + 1, ',') &&
    cursor.isGlued(i + 1) &&
    cursor.isGlued(i + 2) &&
    cursor.isDigits(i + 2) &&
    cursor.end(i + 2) - cursor.start(i + 2) === 3
  );
}

const LONGEST_NOTE_WORD = 10;

function beginsNoteWord(code: number): boolean {
  return code === 0x6e || code === 0x66;
}

/** `n.`, `nn.`, `fn.`, `n.3`; in Michigan `n 3`, which has no period. */
export function isNoteWord(cursor: Cursor, i: number): boolean {
  const length = cursor.isWord(i) ? cursor.end(i) - cursor.start(i) : 0;
  // `n`, `nn.`, `fns.12`: it begins with one of two letters and is short.
  if (length === 0 || length > LONGEST_NOTE_WORD || !beginsNoteWord(cursor.text.charCodeAt(cursor.start(i))))
    return false;
  const word = cursor.word(i);
  if (word === 'n' || word === 'nn') return cursor.isDigits(i + 1);
  return /^(?:nn?|fns?)(?:\.|\.?\d+\.?)$/.test(word);
}

/** `art. 38.22` after an id., as in Texas. */
export function isArticleWord(cursor: Cursor, i: number): boolean {
  return /^arts?\.$/.test(cursor.word(i)) && cursor.isNumber(i + 1);
}

/** `subd. (b)` after an id. or its section, as in California. */
export function isSubdivisionWord(cursor: Cursor, i: number): boolean {
  return /^(?:subds?\.|subdivisions?)$/.test(cursor.word(i)) && cursor.isMark(i + 1, '(');
}

const LINES = keywordTable(['l', 'll', 'ln', 'lns', 'line', 'lines']);

/** `l. 5`, `ll. 5–7`, `lines 5–7` after a page. */
export function isLineWord(cursor: Cursor, i: number): boolean {
  return cursor.isDigits(i + 1) && hasHash(LINES, cursor.hash(i)) && /^(?:ll?\.|lns?\.|lines?)$/.test(cursor.word(i));
}

const STAR = 0x2a;
const SECTION_SIGN = 0xa7;
const PARAGRAPH_SIGN = 0xb6;

export function isSign(cursor: Cursor, i: number): boolean {
  const mark = cursor.markCode(i);
  if (mark === PARAGRAPH_SIGN || mark === SECTION_SIGN) return true;
  return mark === STAR && cursor.isNumber(i + 1);
}

/** `28:7`: digits, a colon and digits, glued. */
export function isPageLine(cursor: Cursor, i: number): boolean {
  return (
    cursor.isDigits(i) &&
    cursor.isMark(i + 1, ':') &&
    cursor.isGlued(i + 1) &&
    cursor.isDigits(i + 2) &&
    cursor.isGlued(i + 2) &&
    cursor.end(i + 2) - cursor.start(i + 2) <= 2
  );
}

/** A quotation mark of either kind, opening or closing. */
export function isQuotationMark(cursor: Cursor, i: number): boolean {
  const code = cursor.markCode(i);
  return code === 0x22 || code === 0x201c || code === 0x201d;
}
