import { PAPER_WORDS } from '../../tables/records.ts';
import type { Span } from '../../text/span.ts';
import { type Cursor, collapse } from '../cursor.ts';
import { isQuotationMark } from '../pinWords.ts';
import type { RawCitation } from '../raw.ts';
import type { RawShortName } from '../references/shortNames.ts';
import { definitionEnd } from './recordCitation.ts';

/** The words that initials stand for are no further from them than this many letters. */
const LONGEST_EXPANSION = 120;

/** A parenthesis that gives initials is no longer, in UTF-16 code units. */
const LONGEST_DEFINITION = 20;

/** No more initials are kept of one draft: a hostile text defines a paper in every line. */
const MOST_PAPERS = 200;

/** A draft before an edit: what stood at `[start, end)` of its text stands at `[start, end + by)` of the new one. */
export interface EditedText extends Span {
  readonly text: string;
  /** The initials it gave to papers. */
  readonly papers: ReadonlySet<string>;
  readonly by: number;
}

/**
 * The initials a draft gives to papers: `IAF` of `Initial Appeal File (IAF)`, `ASF` of `Agreed Statement of Facts (the
 * “ASF”)`. They are looked for in the text of the whole draft, because they are defined in one block and used in others;
 * but not again when it was `edited` where none are given.
 */
export function definedPapers(text: string, edited: EditedText | null = null): ReadonlySet<string> {
  if (edited !== null && isEditedElsewhere(text, edited)) return edited.papers;
  return papersIn(text, 0, text.length);
}

/** True when no paper was or is given initials where the text was edited, nor so near that the edit decides whether it is. */
function isEditedElsewhere(text: string, { text: before, papers, start, end, by }: EditedText): boolean {
  // When there are too many to be kept all, another may take the place of one that goes.
  if (papers.size === MOST_PAPERS) return false;
  const from = Math.max(0, start - LONGEST_DEFINITION);
  const to = end + LONGEST_EXPANSION;
  return papersIn(before, from, to).size === 0 && papersIn(text, from, to + by).size === 0;
}

/** The initials given to papers in the parentheses that open in `[from, to)`. */
function papersIn(text: string, from: number, to: number): ReadonlySet<string> {
  const papers = new Set<string>();
  for (let open = text.indexOf('(', from); open >= 0 && open < to; open = text.indexOf('(', open + 1)) {
    const initials = initialsAfter(text, open);
    if (initials === null || papers.has(initials) || !arePaperInitials(text, open, initials)) continue;
    papers.add(initials);
    if (papers.size === MOST_PAPERS) break;
  }
  return papers;
}

/** The two to six capitals alone in the parenthesis that opens at `open`, with `the` and quotation marks or without. */
function initialsAfter(text: string, open: number): string | null {
  const code = text.charCodeAt(open + 1);
  const isCapital = code >= 0x41 && code <= 0x5a;
  // Nearly every parenthesis is told apart by its first letter: a capital, a quotation mark, emphasis, or `the`.
  if (!isCapital && code !== 0x74 && code !== 0x22 && code !== 0x201c && code !== 0x2a && code !== 0x60) return null;
  const inside = text.slice(open + 1, open + LONGEST_DEFINITION);
  return /^(?:the )?(?:\*|["“]|``)*([A-Z]{2,6})(?:\*|["”]|'')*\)/.exec(inside)?.[1] ?? null;
}

/** True when the last words before the parenthesis at `open` begin with the initials, and one of them names a paper. */
function arePaperInitials(text: string, open: number, initials: string): boolean {
  const floor = Math.max(0, open - LONGEST_EXPANSION);
  let left = initials.length;
  let isPaper = false;
  for (let at = open; left > 0; ) {
    while (at > floor && !isWordLetter(text, at - 1)) at -= 1;
    const end = at;
    while (at > floor && isWordLetter(text, at - 1)) at -= 1;
    if (at === end) return false;
    const word = text.slice(at, end);
    if (word.charAt(0).toUpperCase() === initials.charAt(left - 1)) {
      left -= 1;
      isPaper ||= PAPER_WORDS.has(word.toLowerCase());
    } else if (!/^(?:of|the|for|and|to|in|on|s)$/.test(word)) return false;
  }
  return isPaper;
}

function isWordLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x27;
  return /[\p{L}’]/u.test(text.charAt(at));
}

/**
 * Finds the short names a draft gives its papers in ways of their own: initials after the words they stand for
 * (`Initial Appeal File (IAF)`), and a name before the pin of the paper (`First Am. Compl. ("FAC") ¶ 5`).
 */
export function findPaperNames(
  cursor: Cursor,
  citations: readonly RawCitation[],
  papers: ReadonlySet<string>,
): RawShortName[] {
  const names: RawShortName[] = [];
  let next = 0;
  for (let n = 0; n < cursor.bracketCount; n++) {
    const i = cursor.bracketToken(n);
    const mark = cursor.markCode(i);
    if (mark === 0x29 || mark === 0x5d || mark === 0x201d) continue;
    while (next < citations.length && (citations[next]?.first ?? 0) < i) next += 1;
    const before = citations[next - 1] ?? null;
    if ((mark === 0x28 || mark === 0x5b) && before?.kind === 'record' && before.last > i) {
      const name = hereinafterInside(cursor, i, before);
      if (name) names.push(name);
    } else if (mark === 0x28) {
      const token = initialsIn(cursor, i);
      if (token === null || !papers.has(cursor.word(token))) continue;
      const isPart = before?.kind === 'record' && before.last >= titleStart(cursor, i) - 2;
      names.push({ span: cursor.span(token, token), name: cursor.word(token), citation: isPart ? before : null });
    } else if (before?.kind === 'record' && (mark === 0x22 || mark === 0x201c)) {
      const name = nameInside(cursor, i, before);
      if (name) names.push(name);
    }
  }
  return names;
}

/** `(IAF)`, `(the “IAF”)`: the token of the word alone in a parenthesis that opens at token `open`; else null. */
function initialsIn(cursor: Cursor, open: number): number | null {
  let i = open + 1;
  if (cursor.markCode(i + 1) === 0x29) return cursor.isWord(i) ? i : null;
  if (cursor.is(i, 'the')) i += 1;
  const quoted = isQuotationMark(cursor, i);
  if (quoted) i += 1;
  const close = quoted ? i + 2 : i + 1;
  return cursor.isWord(i) && cursor.isMark(close, ')') && (!quoted || isQuotationMark(cursor, i + 1)) ? i : null;
}

/** No title before its initials has more tokens than this. */
const LONGEST_TITLE = 14;

/** First of the words right before token `open` that can be the title the initials stand for. */
function titleStart(cursor: Cursor, open: number): number {
  let first = open;
  for (let i = open - 1; i >= Math.max(0, open - LONGEST_TITLE); i--) {
    if (cursor.isCapitalised(i)) first = i;
    else if (!cursor.isWord(i) || cursor.startsParagraph(i + 1)) break;
  }
  return first;
}

/** `("FAC")` or `, the "Ortiz Reply,"` inside a reference to a paper, whose opening quotation mark is token `open`. */
function nameInside(cursor: Cursor, open: number, paper: RawCitation): RawShortName | null {
  let before = cursor.is(open - 1, 'the') ? open - 2 : open - 1;
  if (/^here(?:in)?after$/i.test(cursor.word(before))) before -= 1;
  if (before <= paper.first || before >= paper.last) return null;
  if (!cursor.isMark(before, '(') && !cursor.isMark(before, '[') && !cursor.isMark(before, ',')) return null;
  for (let i = open + 2; i < open + LONGEST_TITLE; i++) {
    if (!isQuotationMark(cursor, i)) continue;
    const span = cursor.span(open + 1, cursor.isMark(i - 1, ',') ? i - 2 : i - 1);
    return { span, name: collapse(cursor.text.slice(span.start, span.end)), citation: paper };
  }
  return null;
}

/** `[hereinafter Ortiz Aff.]` inside a reference to a paper, whose bracket is token `open`. */
function hereinafterInside(cursor: Cursor, open: number, paper: RawCitation): RawShortName | null {
  const end = definitionEnd(cursor, open);
  const first = cursor.isMark(open + 2, ',') ? open + 3 : open + 2;
  if (end === open || !/^here(?:in)?after$/i.test(cursor.word(open + 1)) || isQuotationMark(cursor, first)) return null;
  const span = cursor.span(first, end - 2);
  return { span, name: collapse(cursor.text.slice(span.start, span.end)), citation: paper };
}

/**
 * All short names of a draft in the order of the text: those of its papers, and of the `others` those not among them, or
 * given to a citation where the paper's is given to none.
 */
export function joinNames(papers: readonly RawShortName[], others: readonly RawShortName[]): RawShortName[] {
  if (papers.length === 0) return [...others].sort((a, b) => a.span.start - b.span.start);
  const cited = new Set(others.filter(({ citation }) => citation !== null).map(({ span }) => span.start));
  const kept = papers.filter(({ span, citation }) => citation !== null || !cited.has(span.start));
  const known = new Set(kept.map(({ span }) => span.start));
  const all = [...kept, ...others.filter(({ span }) => !known.has(span.start))];
  return all.sort((a, b) => a.span.start - b.span.start);
}
