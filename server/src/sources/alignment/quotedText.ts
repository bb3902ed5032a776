import { byStart, type Span } from '../../text/span.ts';
import { type Bracket, findBrackets, findEllipses } from './alterations.ts';
import { caseOf } from './sourceWords.ts';
import { WordScanner } from './wordScanner.ts';

/** A word of a quotation, which must stand in the source as it is. */
export interface QuotedWord extends Span {
  readonly kind: 'word';
  readonly key: string;
  readonly hash: number;
  /** Goes over a line end of the draft, so that its parts may be one word or two. */
  readonly isBroken: boolean;
  /** Stands in `(citation omitted)` or the like inside the marks, which the source may have itself or not. */
  readonly isNote: boolean;
  /** Begins with a capital letter; null where that says nothing. */
  readonly isCapitalised: boolean | null;
}

/** A word with letters in brackets: `[t]he`, `claim[s]`, `fail[]`. Any letters may stand for those in the brackets. */
export interface AlteredWord extends Span {
  readonly kind: 'altered';
  /** The letters before, between and after the brackets, as {@link WordScanner} gives them. */
  readonly letters: readonly string[];
}

/** Words in brackets, `[the plaintiff]`, which stand for at most so many words of the source, or for none. */
export interface ReplacedWords extends Span {
  readonly kind: 'replaced';
  readonly most: number;
}

/** An ellipsis in any form. */
export interface OmittedWords extends Span {
  readonly kind: 'omitted';
}

export type QuotedItem = QuotedWord | AlteredWord | ReplacedWords | OmittedWords;

/** The words of a quotation and the signs of what was changed in it. Spans are offsets in {@link QuotedText.text}. */
export interface QuotedText {
  /** The quotation without its marks and without markup. */
  readonly text: string;
  readonly items: readonly QuotedItem[];
  /** A note in brackets inside it says that citations or footnotes are omitted. */
  readonly omitsCitations: boolean;
}

/** More words than these of a source are no replacement by a few in brackets. */
const FEWEST_REPLACED = 12;
const REPLACED_BY_EACH = 3;
/** A quotation of more words than this is not looked at further. */
const MOST_ITEMS = 20_000;

/** `(citation omitted)`, `(emphasis added)`, `(sic)` between the marks. */
const NOTE_IN_PARENTHESES =
  /\((?:sic|cleaned up|citation modified|(?:internal|citations?|quotations?|emphasis|italics|footnotes?|alterations?|brackets?|ellips[ei]s)\b[^()]{0,100})\)/gi;

/** Reads a quotation as it stands between its marks. Linear; total. */
export function readQuotedText(text: string): QuotedText {
  const ellipses = findEllipses(text);
  const brackets = findBrackets(text);
  const notes = Array.from(text.matchAll(NOTE_IN_PARENTHESES), ({ 0: note, index }) => ({
    start: index,
    end: index + note.length,
  }));
  const words = wordsOf(text, brackets, notes);
  const items: QuotedItem[] = outside(ellipses, brackets).map(omitted);
  const used = new Set<QuotedWord>();
  for (const bracket of brackets) {
    if (bracket.kind === 'note') continue;
    if (bracket.kind === 'ellipsis') items.push(omitted(bracket));
    else items.push(alteredOrReplaced(text, bracket, words, used));
  }
  items.push(...words.filter((word) => !used.has(word)));
  const inOrder = items.sort(byStart).slice(0, MOST_ITEMS);
  return {
    text,
    items: withoutOuterGaps(joinAltered(inOrder)),
    omitsCitations: brackets.some(({ omitsCitations }) => omitsCitations),
  };
}

function omitted({ start, end }: Span): OmittedWords {
  return { kind: 'omitted', start, end };
}

/** The ellipses that do not stand in brackets. Both are in order and apart. */
function outside(ellipses: readonly Span[], brackets: readonly Bracket[]): readonly Span[] {
  let next = 0;
  return ellipses.filter(({ start, end }) => {
    while (next < brackets.length && brackets[next]!.end < end) next += 1;
    const bracket = brackets[next];
    return bracket === undefined || bracket.start > start;
  });
}

/** The words outside the brackets. */
function wordsOf(text: string, brackets: readonly Bracket[], notes: readonly Span[]): QuotedWord[] {
  const words: QuotedWord[] = [];
  const scanner = new WordScanner(text);
  const keys = new WordScanner(text);
  let bracket = 0;
  let note = 0;
  while (scanner.next()) {
    const { start, end, hash, isBroken } = scanner;
    while (bracket < brackets.length && brackets[bracket]!.end <= start) bracket += 1;
    if (bracket < brackets.length && brackets[bracket]!.start <= start) continue;
    while (note < notes.length && notes[note]!.end <= start) note += 1;
    const isNote = note < notes.length && notes[note]!.start <= start;
    words.push({
      kind: 'word',
      start,
      end,
      hash,
      isBroken,
      isNote,
      isCapitalised: isCapitalised(text, start, end),
      key: keys.key(start),
    });
  }
  return words;
}

function isCapitalised(text: string, start: number, end: number): boolean | null {
  const written = caseOf(text, start, end);
  return written === 'capitals' ? null : written === 'capitalised';
}

/** What words touch a bracket, `[t]he`, are one word with it. */
function alteredOrReplaced(
  text: string,
  { start, end }: Bracket,
  words: readonly QuotedWord[],
  used: Set<QuotedWord>,
): AlteredWord | ReplacedWords {
  const inside = text.slice(start + 1, end - 1).trim();
  const next = firstAt(words, end);
  const before = touching(text, words[next - 1], start, 'before');
  const after = touching(text, words[next], end, 'after');
  for (const word of [before, after]) if (word !== null) used.add(word);
  const span = { start: before?.start ?? start, end: after?.end ?? end };
  // Of `[Smith]’s` and `[the court]s` the whole may stand for anything.
  const isShort = !/\s/.test(inside) && inside.length <= 4 && !/['’]/.test(text.charAt(end));
  if ((before === null && after === null) || !isShort) {
    const count = inside.split(/\s+/).length;
    return { kind: 'replaced', ...span, most: FEWEST_REPLACED + REPLACED_BY_EACH * count };
  }
  return { kind: 'altered', ...span, letters: [before?.key ?? '', after?.key ?? ''] };
}

/** The word that stands at the bracket with nothing, or only a hyphen or apostrophe, between. */
function touching(
  text: string,
  word: QuotedWord | undefined,
  edge: number,
  side: 'before' | 'after',
): QuotedWord | null {
  if (word === undefined) return null;
  const between = side === 'before' ? text.slice(word.end, edge) : text.slice(edge, word.start);
  return /^['’‐-]?$/.test(between) ? word : null;
}

function firstAt(words: readonly QuotedWord[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** `[t]h[e]y`: two altered words that share letters are one. */
function joinAltered(items: readonly QuotedItem[]): QuotedItem[] {
  const joined: QuotedItem[] = [];
  for (const item of items) {
    const last = joined.at(-1);
    if (last === undefined || item.start >= last.end || item.kind === 'word' || last.kind === 'word') {
      joined.push(item);
      continue;
    }
    const span = { start: last.start, end: Math.max(last.end, item.end) };
    if (last.kind === 'altered' && item.kind === 'altered') {
      // The letters between the two brackets are the last of the one and the first of the other.
      joined[joined.length - 1] = { kind: 'altered', ...span, letters: [...last.letters, ...item.letters.slice(1)] };
    } else joined[joined.length - 1] = { kind: 'replaced', ...span, most: FEWEST_REPLACED };
  }
  return joined;
}

/** What was left out before the first word or after the last says nothing of the words. */
function withoutOuterGaps(items: readonly QuotedItem[]): readonly QuotedItem[] {
  const isGap = ({ kind }: QuotedItem): boolean => kind === 'omitted' || kind === 'replaced';
  let first = 0;
  let end = items.length;
  while (first < end && isGap(items[first]!)) first += 1;
  while (end > first && isGap(items[end - 1]!)) end -= 1;
  return items.slice(first, end);
}
