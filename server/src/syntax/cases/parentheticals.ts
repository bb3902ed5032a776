import { isHistoryHead } from '../../tables/history.ts';
import type { ParentheticalKind } from '../citation.ts';
import type { Cursor } from '../cursor.ts';
import { hasHash, keywordTable } from '../keywords.ts';
import type { RawParenthetical } from '../raw.ts';
import { quotedName } from '../references/shortNames.ts';
import { type HistoryPhrase, mayOpenHistory, phraseEnd, readHistoryPhrase } from './historyPhrases.ts';
import { isVolume } from './reporters.ts';

/** A parenthetical whose end is not found within this many tokens has none. */
const LONGEST = 300;

/** The kind of a parenthetical is told by no more tokens of it than these. */
const LONGEST_TELLING = 24;

/** No citation is followed by more parentheticals than this. */
const MOST = 8;

/** What the opinion weighs (Bluebook R10.6.1). */
const WEIGHT =
  /^(?:(?:en|in) banc|per curiam|(?:plurality|lead)\b.*|mem\.?|mem(?:\.|orandum) (?:op|decision|disposition|order)\b.*|table|unpub(?:l|lished)?\b.*|not (?:published|designated|for publication)\b.*|non-?precedential.*|summary order|slip op\b.*|dict(?:a|um)|alternative holding|in chambers|\d-\d decision|order|op\. .*|opinion (?:of|on|by)\b.*|by implication|.*\b(?:concurring|dissenting)\b.*)$/i;

/** What was done to the words quoted (Bluebook R5.2). */
const ALTERATION =
  /^(?:cleaned up|(?:internal|citations?|quotations?|quotation marks|emphas[ie]s|footnotes?|alterations?|brackets?|ellips[ie]s|punctuation|capitalization)\b.*(?:omitted|added|altered|original|supplied|removed|up|adopted|mine|ours)\b)/i;

/** Whose words they are, or who repeats them: other citations stand inside (Bluebook R10.6.3). */
const ROLE = /^(?:quot(?:ing|ed)|cit(?:ing|ed)|discussing|collecting)\b/i;

/** First words of what {@link WEIGHT}, {@link ALTERATION} and {@link ROLE} tell: most parentheticals begin with another. */
const OPENERS = keywordTable(
  `en in per plurality lead mem memorandum table unpub unpubl unpublished not non nonprecedential summary slip dicta dictum
   alternative order op opinion by cleaned internal citation citations quotation quotations emphasis emphases footnote
   footnotes alteration alterations bracket brackets ellipsis ellipses punctuation capitalization quoting quoted citing
   cited discussing collecting citation's quotation's footnote's alteration's bracket's`.split(/\s+/),
);

/** `Roe, J., dissenting`: words that tell the weight of an opinion wherever they stand. */
const SEPARATE = keywordTable(['concurring', 'dissenting']);

/** The parentheticals after a citation. */
export interface Parentheticals {
  readonly list: readonly RawParenthetical[];
  /** Phrases of history that open one of them: `(overruled by Ash v. Bell, …)`. */
  readonly phrases: readonly HistoryPhrase[];
  /** First token after them. */
  readonly next: number;
}

/** The parentheticals that follow a citation from token `at` on. In California they stand in brackets. */
export function readParentheticals(cursor: Cursor, at: number): Parentheticals {
  if (!opensParenthetical(cursor, at)) return { list: [], phrases: [], next: at };
  const list: RawParenthetical[] = [];
  const phrases: HistoryPhrase[] = [];
  let next = at;
  for (let count = 0; count < MOST && opensParenthetical(cursor, next); count++) {
    const close = closeOf(cursor, next);
    // `(a)`, `(1)` number the clauses of a sentence; `(794 S.E.2d 1)` is a citation.
    if (close === null || close === next + 1 || isEnumerator(cursor, next) || isVolume(cursor, next + 1)) break;
    if (!isShortName(cursor, next, close)) {
      const phrase = readHistoryPhrase(cursor, next + 1);
      if (phrase !== null && phrase.next < close) phrases.push(phrase);
      list.push({ ...cursor.span(next, close), kind: kindOf(cursor, next, close) });
    }
    next = close + 1;
  }
  return { list, phrases, next };
}

/** `(` or the bracket that holds words; `[¶ 5]` and `[12]` number what follows. */
function opensParenthetical(cursor: Cursor, i: number): boolean {
  if (cursor.isMark(i, '(')) return true;
  return cursor.isMark(i, '[') && !cursor.isGlued(i) && !cursor.isNumber(i + 1) && !cursor.isMark(i + 1, '¶');
}

function closeOf(cursor: Cursor, open: number): number | null {
  let depth = 0;
  for (let i = open; i < open + LONGEST && i < cursor.count; i++) {
    if (i > open && cursor.startsParagraph(i)) return null;
    const mark = cursor.markCode(i);
    if (mark === 0x28 || mark === 0x5b) depth += 1;
    else if (mark === 0x29 || mark === 0x5d) {
      depth -= 1;
      if (depth === 0) return i;
    }
  }
  return null;
}

function isEnumerator(cursor: Cursor, open: number): boolean {
  return cursor.isMark(open + 2, ')') && cursor.end(open + 1) - cursor.start(open + 1) <= 2;
}

/** `(“Holz”)`, `(Watson)`, `(Ash II)`: a name given to the case. */
function isShortName(cursor: Cursor, open: number, close: number): boolean {
  if (cursor.markCode(open + 1) !== 0 || close - open < 12) {
    if (quotedName(cursor, open) !== null || cursor.is(open + 1, 'hereinafter')) return true;
  }
  if (close - open > 4) return false;
  for (let i = open + 1; i < close; i++) if (!cursor.isCapitalised(i)) return false;
  return !WEIGHT.test(cursor.words({ start: cursor.end(open), end: cursor.start(close) }));
}

function kindOf(cursor: Cursor, open: number, close: number): ParentheticalKind {
  const first = open + 1;
  const last = Math.min(close, first + LONGEST_TELLING);
  if (mayTellKind(cursor, first, last)) {
    const text = cursor.words({ start: cursor.start(first), end: cursor.start(last) });
    if (ROLE.test(text)) return 'role';
    if (ALTERATION.test(text)) return 'alteration';
    if (WEIGHT.test(text)) return 'weight';
  }
  const isHistory = mayOpenHistory(cursor, first) && phraseEnd(cursor, first, isHistoryHead) > first;
  return isHistory ? 'history' : 'explanatory';
}

/** False where no word says that a parenthetical is of another kind than an explanation or a history. */
function mayTellKind(cursor: Cursor, first: number, last: number): boolean {
  // `6-3 decision` begins with a number.
  if (cursor.isNumber(first) || hasHash(OPENERS, cursor.hash(first))) return true;
  for (let i = first; i < last; i++) if (hasHash(SEPARATE, cursor.hash(i))) return true;
  return false;
}
