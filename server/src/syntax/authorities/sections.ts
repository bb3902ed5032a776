import type { Cursor, ViewSpan } from '../cursor.ts';
import { hasHash, keywordTable } from '../keywords.ts';

/** Section or rule numbers with their subdivisions, as they stand in the text. */
export interface SectionReading {
  readonly span: ViewSpan;
  /** First token after them. */
  readonly next: number;
}

/** What the sections of some codes have that others do not. */
export interface SectionGrammar {
  /** Subdivisions stand in brackets too, as in New York: `CPLR 3211 [a] [7]`. */
  readonly brackets?: boolean;
  /** Numbers may begin with letters: `R18-2-101`, `DHS 10.1`. */
  readonly letters?: boolean;
  /** Every subdivision has parentheses of its own: digits glued to one (`1208.16(e)1`) call a note. */
  readonly enclosed?: boolean;
}

const PLAIN: SectionGrammar = Object.freeze({});

/** No list of sections has more items than this. */
const MOST_ITEMS = 60;

/** The sign before a number: `§`, `§§`, `sections`, `art.`. */
export interface SignReading {
  readonly span: ViewSpan;
  /** First token after it. */
  readonly next: number;
  /** Several numbers are announced. */
  readonly plural: boolean;
}

/** Words that stand for § before a number. */
const SECTION_WORD = /^(?:sec|secs|sect|section|sections)\.?$/i;

const SECTION_HASHES = keywordTable(['sec', 'secs', 'sect', 'section', 'sections']);

/** Words of the other divisions that a code may count by: articles, parts, chapters, rules. */
const DIVISION_WORD = /^(?:arts?\.|article|articles|pts?\.|parts?|r\.|rr\.|chs?\.|c\.|chapter)$/i;

const DIVISION_HASHES = keywordTable(
  's ss art arts article articles pt pts part parts r rr ch chs c chapter'.split(' '),
);

/** Reads a section sign or its word at token `i`; null when there is none. */
export function readSectionSign(cursor: Cursor, i: number): SignReading | null {
  if (cursor.isMark(i, '§')) {
    const plural = cursor.isMark(i + 1, '§');
    return { span: cursor.span(i, plural ? i + 1 : i), next: plural ? i + 2 : i + 1, plural };
  }
  if (!hasHash(SECTION_HASHES, cursor.hash(i)) || !cursor.isWord(i) || !SECTION_WORD.test(cursor.word(i))) return null;
  return { span: cursor.span(i, i), next: i + 1, plural: /s\.?$/i.test(cursor.word(i)) };
}

/** As {@link readSectionSign}, or the word of another division: `art.`, `pt.`, `r.`. */
export function readDivisionSign(cursor: Cursor, i: number): SignReading | null {
  const sign = readSectionSign(cursor, i);
  if (sign !== null) return sign;
  // Florida writes `s. 768.28, Fla. Stat.`.
  if (
    !hasHash(DIVISION_HASHES, cursor.hash(i)) ||
    !(/^ss?\.$/.test(cursor.word(i)) || DIVISION_WORD.test(cursor.word(i)))
  )
    return null;
  return { span: cursor.span(i, i), next: i + 1, plural: false };
}

/**
 * Reads section or rule numbers at token `start`: `1983`, `1985(3)`, `2000e-2(a), (b)`, `5/2-619`, `2C:11-3`,
 * `187, subd. (a)`, `1681 et seq.`, `1750–1784`, `3211 [a] [7]`. Null when no number stands there.
 */
export function readSections(cursor: Cursor, start: number, grammar: SectionGrammar = PLAIN): SectionReading | null {
  let next = numberEnd(cursor, start, grammar);
  if (next === start) return null;
  next = numeralsEnd(cursor, start, subdivisionsEnd(cursor, next, grammar));
  for (let items = 0; items < MOST_ITEMS; items++) {
    const end = furtherEnd(cursor, next, grammar);
    if (end === next) break;
    next = end;
  }
  // `§§ 2000e, et seq.`
  if (cursor.isMark(next, ',') && cursor.is(next + 1, 'et') && /^seq\.?$/.test(cursor.word(next + 2))) next += 1;
  if (cursor.is(next, 'et') && /^seq\.?$/.test(cursor.word(next + 1))) next += 2;
  else if (cursor.is(next, 'et.') && /^seq\.?$/.test(cursor.word(next + 1))) next += 2;
  else if (isStatutoryNote(cursor, next)) next += 1;
  return { span: { start: cursor.start(start), end: spanEnd(cursor, next - 1) }, next };
}

/** The period that closes `seq.` belongs to it; that of `630:1-a.` closes the sentence. */
function spanEnd(cursor: Cursor, last: number): number {
  return cursor.is(last, 'seq.') ? cursor.end(last) : cursor.labelEnd(last);
}

/** `28 U.S.C. § 2254 note`, but not `section 5 note that`. */
function isStatutoryNote(cursor: Cursor, i: number): boolean {
  return cursor.is(i, 'note') && !cursor.isWord(i + 1) && !cursor.isNumber(i + 1);
}

/** End of one number: `1983`, `1396a-1`, `13A-12-5`, `5/2-619`, `630:1-a`; `start` when none stands there. */
function numberEnd(cursor: Cursor, start: number, grammar: SectionGrammar): number {
  let end = start;
  if (cursor.isNumber(start)) {
    if (!cursor.isDigits(start) && isOrdinal(cursor.word(start))) return start;
    end = start + 1;
  } else if (grammar.letters && /^[A-Z][A-Za-z]{0,3}\d[\d.]*$/.test(cursor.word(start))) end = start + 1;
  else if (grammar.letters && /^[A-Z][A-Za-z]{1,4}$/.test(cursor.word(start)) && cursor.isNumber(start + 1)) {
    end = start + 2;
  } else return start;
  while (isSeparator(cursor, end) && cursor.isGlued(end) && cursor.isGlued(end + 1)) {
    const isPart = cursor.isNumber(end + 1) || /^[A-Za-z]{1,2}\d*$/.test(cursor.bare(end + 1));
    if (!isPart) break;
    end += 2;
  }
  // `391-3-6-.01` as Alabama, Georgia and Tennessee number their regulations, `02B .0101` as North Carolina.
  const dot = isSeparator(cursor, end) && cursor.isGlued(end) && cursor.isGlued(end + 1) ? end + 1 : end;
  const isPart = dot > end || (grammar.letters === true && !cursor.isGlued(dot));
  if (isPart && cursor.isMark(dot, '.') && cursor.isGlued(dot + 1) && cursor.isDigits(dot + 1)) end = dot + 2;
  return end;
}

/**
 * End of `, I(b)(2)`, `, III-a` after a number with a colon: New Hampshire numbers the paragraphs of a section by Roman
 * numerals. A bare `I` may be the writer.
 */
function numeralsEnd(cursor: Cursor, start: number, next: number): number {
  let end = next;
  // `508:4`, `318-B:26`.
  const hasColon = cursor.isMark(start + 1, ':') || (cursor.isDash(start + 1) && cursor.isMark(start + 3, ':'));
  while (hasColon && cursor.isMark(end, ',') && /^[IVX]+$/.test(cursor.bare(end + 1))) {
    const numeral = end + 1;
    const closes = !cursor.isWord(numeral + 1) || cursor.endsWithPeriod(numeral);
    if (cursor.startsParagraph(numeral) || (cursor.bare(numeral) === 'I' && !closes)) break;
    end = numeral + 1;
    if (cursor.isDash(end) && cursor.isGlued(end) && /^[a-z]$/.test(cursor.bare(end + 1))) end += 2;
    end = parenthesesEnd(cursor, end, PLAIN);
  }
  return end;
}

function isOrdinal(word: string): boolean {
  return /\d(?:st|nd|rd|th|d)$/i.test(word) && !/^\d{3,}d$/.test(word);
}

/** Marks inside a number: `5/2-619`, `2C:11-3`, `1981–1988`. */
function isSeparator(cursor: Cursor, i: number): boolean {
  switch (cursor.markCode(i)) {
    case 0x2f: // slash
    case 0x3a: // colon
    case 0x2d: // hyphen
    case 0x2011: // no-break hyphen
    case 0x2013: // en dash
      return true;
    default:
      return false;
  }
}

/** Words that introduce a subdivision: `subd. (b)`, `subdivision (a)(1)`, `par. (2)`, `subd. 1`. */
const SUBDIVISION =
  /^(?:subds?\.?|subdivs?\.?|subdivisions?|subsecs?\.|subsections?|subpars?\.|subparagraphs?|pars?\.|paras?\.|paragraphs?|cls?\.|clauses?)$/i;

const SUBDIVISIONS = keywordTable(
  `subd subds subdiv subdivs subdivision subdivisions subsec subsecs subsection subsections subpar subpars subparagraph
   subparagraphs par pars para paras paragraph paragraphs cl cls clause clauses`.split(/\s+/),
);

/** End of `(b)(6)(A)`, `, subd. (b)(1)`, `[a] [7]` after a number. */
function subdivisionsEnd(cursor: Cursor, start: number, grammar: SectionGrammar): number {
  let end = parenthesesEnd(cursor, start, grammar);
  for (let parts = 0; parts < 6; parts++) {
    const word = cursor.isMark(end, ',') ? end + 1 : end;
    if (!hasHash(SUBDIVISIONS, cursor.hash(word)) || !SUBDIVISION.test(cursor.word(word))) break;
    let next = subdivisionEnd(cursor, word + 1, grammar);
    if (next === word + 1) break;
    // `subds. (b) and (c)`, `subds. (b)–(i)`, `subd. (a), (b)`.
    for (let more = 0; more < MOST_ITEMS; more++) {
      const item = jointEnd(cursor, next);
      if (item === next || !cursor.isMark(item, '(')) break;
      const after = subdivisionEnd(cursor, item, grammar);
      if (after === item) break;
      next = after;
    }
    end = next;
  }
  return end;
}

/** One subdivision after its word: `(b)(1)`, `1`, `a`. */
function subdivisionEnd(cursor: Cursor, start: number, grammar: SectionGrammar): number {
  if (cursor.isMark(start, '(') || cursor.isMark(start, '[')) {
    const close = closeOf(cursor, start);
    return close === null ? start : parenthesesEnd(cursor, close, grammar);
  }
  if (cursor.isNumber(start)) return parenthesesEnd(cursor, start + 1, grammar);
  return start;
}

/** End of a run of short parentheses: glued, or, as some print them, a blank apart: `(b) (6)`. */
function parenthesesEnd(cursor: Cursor, start: number, grammar: SectionGrammar): number {
  let end = start;
  for (let depth = 0; depth < 10; depth++) {
    const opens = cursor.isMark(end, '(') || (grammar.brackets === true && cursor.isMark(end, '['));
    const close = opens ? closeOf(cursor, end) : null;
    if (close === null || (!cursor.isGlued(end) && !isSubdivisionApart(cursor, end, close, depth))) break;
    end = close;
    // Connecticut numbers on after a parenthesis: `L.R. 56(a)1`.
    if (grammar.enclosed === true) continue;
    if (cursor.isDigits(end) && cursor.isGlued(end) && cursor.end(end) - cursor.start(end) <= 2)
      end = itemEnd(cursor, end + 1);
  }
  return end;
}

/** End of `1.`, `1.b.` after the number of an item, as Florida numbers them: `775.082(9)(a)1.b., Fla. Stat.`. */
function itemEnd(cursor: Cursor, start: number): number {
  if (!cursor.isMark(start, '.') || !cursor.isGlued(start)) return start;
  const next = start + 1;
  if (cursor.isGlued(next) && /^[a-z]{1,2}\.?$/.test(cursor.word(next))) return next + 1;
  // A period that the sentence goes on after is that of the item.
  const goesOn = cursor.isMark(next, ',') || cursor.isMark(next, ';');
  return goesOn || (hasHash(JOINTS, cursor.hash(next)) && JOINT.test(cursor.word(next))) ? next : start;
}

/** The token after the mark that closes a subdivision of one short label; null for any other parenthesis. */
function closeOf(cursor: Cursor, open: number): number | null {
  const closing = cursor.isMark(open, '(') ? ')' : ']';
  if (!cursor.isNumber(open + 1) && !cursor.isWord(open + 1)) return null;
  let close = open + 2;
  // `(a-1)`, `(ii-a)`.
  if (cursor.isDash(close) && cursor.isGlued(close) && cursor.isGlued(close + 1)) close += 2;
  if (!cursor.isMark(close, closing) || cursor.startsParagraph(open + 1)) return null;
  if (cursor.end(open + 1) - cursor.start(open + 1) === 1 && cursor.firstCode(open + 1) < 0x80) return close + 1;
  const label = cursor.word(open + 1);
  if (label.length > 5 || /^\d{4}$/.test(label)) return null;
  if (cursor.isWord(open + 1) && !/^(?:[A-Za-z]{1,2}\d?|[ivxl]{1,5}|[IVXL]{1,5}|([a-z])\1{2})\.?$/.test(label))
    return null;
  return close + 1;
}

/** A parenthesis after a blank is a subdivision when it goes on one before or nothing is enumerated there. */
function isSubdivisionApart(cursor: Cursor, open: number, close: number, depth: number): boolean {
  const label = cursor.word(open + 1);
  if (label.length > 3 || cursor.startsLine(open)) return false;
  if (depth > 0 || (cursor.isMark(close, cursor.mark(open)) && !cursor.startsLine(close))) return true;
  return !cursor.isWord(close) && !cursor.isMark(close, '§');
}

const JOINTS = keywordTable(['and', 'or', 'through', 'to']);
const JOINT = /^(?:and|or|through|to)$/;

/** Token after `,`, `&`, `and`, `or`, a dash or `through`; `i` itself when none of them stands there. */
function jointEnd(cursor: Cursor, i: number): number {
  let next = i;
  const mark = cursor.markCode(i);
  if (mark === 0x2c || mark === 0x26) next += 1;
  else if (cursor.isDash(i) && (cursor.isGlued(i) || cursor.isGlued(i + 1) || cursor.isNumber(i + 1))) return i + 1;
  if (mark === 0x2c && cursor.isMark(next, '&')) next += 1;
  const word = hasHash(JOINTS, cursor.hash(next)) ? cursor.word(next) : '';
  if (word === 'and' || word === 'or') next += 1;
  else if (next === i && (word === 'through' || word === 'to') && cursor.isNumber(next + 1)) next += 1;
  else if (next === i && word === 'through' && cursor.isMark(next + 1, '(') && cursor.isMark(next + 3, ')')) next += 1;
  return cursor.startsParagraph(next) ? i : next;
}

/** End of a further item of a list or range; `start` when none follows. */
function furtherEnd(cursor: Cursor, start: number, grammar: SectionGrammar): number {
  const item = jointEnd(cursor, start);
  if (item === start) return start;
  if (cursor.isMark(item, '(')) return furtherSubdivision(cursor, start, item, grammar);
  // `§§ 18.2-31, -32`: the title is not said twice.
  if (cursor.isMark(start, ',') && cursor.isDash(item) && cursor.isNumber(item + 1)) {
    return subdivisionsEnd(cursor, numberEnd(cursor, item + 1, PLAIN), grammar);
  }
  if (isNoteCall(cursor, start, item)) return start;
  const number = numberEnd(cursor, item, PLAIN);
  if (number === item || isVolumeOrCount(cursor, item, number)) return start;
  return subdivisionsEnd(cursor, number, grammar);
}

/** The `2` of `§ 60B,2 applies`: the call of a note, glued to a comma, has fewer digits than a section after the one before. */
function isNoteCall(cursor: Cursor, comma: number, item: number): boolean {
  if (!cursor.isMark(comma, ',') || item !== comma + 1 || !cursor.isGlued(item) || !cursor.isDigits(item)) return false;
  const digits = cursor.end(item) - cursor.start(item);
  if (digits > 2 || !cursor.isWord(item + 1) || cursor.isGlued(item + 1)) return false;
  return cursor.isMark(comma - 1, ')') || cursor.end(comma - 1) - cursor.start(comma - 1) > digits;
}

/** `(c)` of `12(b), (c)`: it goes on a subdivision of its own sort; `(2) the driver` of an enumeration is none. */
function furtherSubdivision(cursor: Cursor, start: number, open: number, grammar: SectionGrammar): number {
  const close = closeOf(cursor, open);
  if (close === null || !(cursor.isMark(start - 1, ')') || cursor.isMark(start - 1, ']'))) return start;
  const end = parenthesesEnd(cursor, close, grammar);
  return cursor.isWord(end) && !goesOn(cursor.word(end)) ? start : end;
}

/** True for a number that begins another citation (`18 Cal. 4th 558`) or counts something (`12 officers`). */
function isVolumeOrCount(cursor: Cursor, item: number, next: number): boolean {
  if (!cursor.isWord(next) || next > item + 1) return false;
  return !goesOn(cursor.word(next));
}

/** Words that may follow a section in a sentence, or end it; any other after a number is what the number counts. */
function goesOn(word: string): boolean {
  return /^(?:and|or|et|of|to|in|for|is|are|was|were|which|that|the|by|as|with|on|at|from|through|does|do|did|has|have|had|may|must|shall|will|would|should|can|cannot|could|because|when|if|but|claims?|note|subds?\.|subdivisions?|not|also|under|against|before|after|provides?|requires?|permits?|prohibits?|states?|authorizes?|applies|apply|governs?|controls?|bars?|allows?)\.?$/.test(
    word,
  );
}

/** What is written in parentheses after a section: `(2018)`, `(West 2019)`, `(Supp. V 2019)`. */
export interface EditionReading {
  /** First token after the parenthesis. */
  readonly next: number;
  readonly date: ViewSpan;
  readonly year: number;
}

/** No such parenthesis has more tokens than this. */
const LONGEST_EDITION = 24;

/** Words in lower case that such a parenthesis may have; any other makes it an explanation. */
const EDITION_WORD =
  /^(?:eff\.|effective|amended|as|in|repealed|enacted|ed\.|rev\.|revised|through|to|and|current|of|daily|main|vol\.|supp\.|pt\.|legis\.|last|visited|adopted|renumbered|reg\.|by|statutory|pamphlet|banc|version)$/;

/** Words that begin a sentence, a signal or a reference to the record. */
const NOT_IN_EDITION =
  /^(?:The|This|That|A|An|In|See|Quoting|Citing|Section|Congress|It|No\.?|Nos\.|ECF|Doc\.|Docket|Dkt\.|Tr\.|Exs?\.|Exhibit|Compl\.|Id\.)$/;

/** Reads the year and publisher of a code at token `open` (Bluebook R12.3.1(d), R12.3.2), or null for other parentheses. */
export function readEdition(cursor: Cursor, open: number): EditionReading | null {
  if (!cursor.isMark(open, '(') || cursor.startsParagraph(open)) return null;
  let year: number | null = null;
  for (let i = open + 1; i <= open + LONGEST_EDITION; i++) {
    if (cursor.isMark(i, ')')) {
      if (year === null) return null;
      const value = yearOf(cursor, year) ?? 0;
      return { next: i + 1, date: { start: cursor.end(year) - 4, end: cursor.end(year) }, year: value };
    }
    if (yearOf(cursor, i) !== null) year = i;
    else if (cursor.isWord(i) && !cursor.isCapitalised(i) && !EDITION_WORD.test(cursor.word(i))) return null;
    else if (!isEditionToken(cursor, i)) return null;
  }
  return null;
}

/** Words of a parenthesis that names no more than who prints the code. */
const PUBLISHER = /^(?:West|LexisNexis|Lexis|McKinney|Consol\.|Vernon|Deering|Purdon|Baldwin|Supp\.|Michie|Anderson)$/;

/** First token after `(West)`, `(McKinney)`, `(West Supp.)`; null for other parentheses. */
export function publisherEnd(cursor: Cursor, open: number): number | null {
  if (!cursor.isMark(open, '(') || cursor.startsParagraph(open)) return null;
  let i = open + 1;
  while (cursor.isWord(i) && PUBLISHER.test(cursor.word(i))) i += 1;
  return i > open + 1 && cursor.isMark(i, ')') ? i + 1 : null;
}

function isEditionToken(cursor: Cursor, i: number): boolean {
  if (cursor.isWord(i)) return !NOT_IN_EDITION.test(cursor.word(i));
  if (cursor.isNumber(i)) return true;
  return /^[,&;.’'–—/§-]$/.test(cursor.mark(i));
}

/** The year that token `i` is or, glued to a word, ends in: `2018`, `West.2018`. */
function yearOf(cursor: Cursor, i: number): number | null {
  if (!cursor.isNumber(i) && !cursor.endsInPage(i)) return null;
  const digits = /(?:^|\.)(\d{4})$/.exec(cursor.word(i))?.[1];
  if (digits === undefined) return null;
  const value = Number(digits);
  return value >= 1700 && value <= 2100 ? value : null;
}

/** True for a number that only a section has, so that no sign is needed: `3212(b)`, `28-1-114`, `893.14`; not `12`. */
export function isTellingNumber(cursor: Cursor, section: SectionReading): boolean {
  return /^[\dA-Z]*(?:\d{3}|\d[A-Za-z]?(?:[-–.:/]| \.)\d)/.test(
    cursor.text.slice(section.span.start, section.span.start + 8),
  );
}
