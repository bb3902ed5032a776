import type { QuotationNotes } from '../../model/quotations/quotationNotes.ts';
import type { Span } from '../../text/span.ts';
import type { Alignment, Step } from './alignWords.ts';
import type { QuotedText } from './quotedText.ts';
import type { SourceWords } from './sourceWords.ts';
import { changesNegation, changesNumber, isSameBag } from './wordKinds.ts';

/**
 * How the words of a quotation differ from those of its source. `number-changed` and `negation` turn what is said;
 * `order`: the same words otherwise arranged; `case-unmarked`: a capital changed without brackets; `punctuation`: the same
 * words with other marks, hyphens or spaces between them; `citation-dropped`: a citation left out and nothing says so.
 */
export type DifferenceKind =
  | 'number-changed'
  | 'negation'
  | 'word-changed'
  | 'word-dropped'
  | 'word-added'
  | 'order'
  | 'case-unmarked'
  | 'punctuation'
  | 'citation-dropped';

export interface Difference {
  readonly kind: DifferenceKind;
  /** The words in the quotation; where it lacks words, what stands between the two around them. */
  readonly quoted: Span;
  readonly quotedWords: string;
  /** The words in the source, in its offsets; where it has none, what stands between the two around them. */
  readonly source: Span;
  /** As printed, without what pages left between them. */
  readonly sourceWords: string;
  /**
   * No more than a reader may like to know: other punctuation, an omitted citation without a note, a capital or small
   * letter at the very beginning.
   */
  readonly isSlight: boolean;
}

/** What is compared. */
export interface Comparison {
  readonly quoted: QuotedText;
  readonly source: SourceWords;
  readonly alignment: Alignment;
  readonly notes: QuotationNotes;
  /** Words that only a note allows to leave out. */
  readonly isCitation: (words: { readonly word: number; readonly wordEnd: number }) => boolean;
}

/** Items and words, `end` exclusive. */
interface Range {
  readonly item: number;
  readonly itemEnd: number;
  readonly word: number;
  readonly wordEnd: number;
}

/** Words between two differences that are one when the words of both are the same in another order. */
const WITHIN_ORDER = 4;

/** What differs, in the order of the quotation. Empty when every word of the quotation stands in the source or is explained. */
export function findDifferences(comparison: Comparison): readonly Difference[] {
  const { alignment } = comparison;
  const found = joinReordered(rangesOf(comparison), comparison).map((range) => differenceOf(range, comparison));
  return [...found, ...slightDifferences(alignment.steps, comparison)].sort(
    (a, b) => a.quoted.start - b.quoted.start || a.quoted.end - b.quoted.end,
  );
}

/** Steps that nothing explains, those side by side as one. */
function rangesOf(comparison: Comparison): Range[] {
  const ranges: Range[] = [];
  let isOpen = false;
  for (const step of comparison.alignment.steps) {
    if (isUnexplained(step, comparison)) {
      const last = isOpen ? ranges.pop() : undefined;
      const { item, word } = last ?? step;
      ranges.push({ item, itemEnd: step.itemEnd, word, wordEnd: step.wordEnd });
      isOpen = true;
    } else if (step.kind !== 'explained' || step.itemEnd > step.item) isOpen = false;
  }
  return ranges;
}

function isUnexplained({ kind, item, word }: Step, { quoted, source }: Comparison): boolean {
  if (kind === 'added' || kind === 'dropped') return true;
  const written = quoted.items[item];
  if (written?.kind !== 'word') return kind === 'changed';
  // Equal hashes are nearly always equal words; the letters decide.
  if (kind === 'same') return source.key(word) !== written.key;
  return kind === 'changed' && !isCallGlued(written.key, source.key(word));
}

/** `rights2` in a text whose note calls lost their raising. */
function isCallGlued(written: string, inSource: string): boolean {
  if (!inSource.startsWith(written) || !/^\p{L}{3,}$/u.test(written)) return false;
  return /^\d{1,3}$/.test(inSource.slice(written.length));
}

/** Two differences close by whose words are the same in another order are one. */
function joinReordered(ranges: readonly Range[], comparison: Comparison): readonly Range[] {
  const joined: Range[] = [];
  for (const range of ranges) {
    const last = joined.at(-1);
    const both = last && { ...last, itemEnd: range.itemEnd, wordEnd: range.wordEnd };
    const isClose = last && range.item - last.itemEnd <= WITHIN_ORDER && range.word - last.wordEnd <= WITHIN_ORDER;
    if (both && isClose && isSameBag(keysOfItems(both, comparison), keysOfWords(both, comparison)))
      joined[joined.length - 1] = both;
    else joined.push(range);
  }
  return joined;
}

function differenceOf(range: Range, comparison: Comparison): Difference {
  const written = keysOfItems(range, comparison);
  const inSource = keysOfWords(range, comparison);
  const places = placesOf(range, comparison);
  if (range.itemEnd === range.item && mayBeCitation(inSource, comparison))
    return { kind: 'citation-dropped', ...places, isSlight: true };
  return { kind: kindOf(written, inSource), ...places, isSlight: false };
}

/** Where a note says that citations are omitted, words with a number or `Id.` are taken for one that was not read as such. */
function mayBeCitation(words: readonly string[], { notes, quoted }: Comparison): boolean {
  if (!notes.omitsCitations && !notes.isCleanedUp && !quoted.omitsCitations) return false;
  return words.some((word) => /\d/.test(word) || word === 'id' || word === 'supra' || word === 'v');
}

function kindOf(written: readonly string[], inSource: readonly string[]): DifferenceKind {
  if (written.length > 0 && isSameBag(written, inSource)) return 'order';
  if (changesNegation(written, inSource)) return 'negation';
  if (changesNumber(written, inSource)) return 'number-changed';
  if (written.length === 0) return 'word-dropped';
  return inSource.length === 0 ? 'word-added' : 'word-changed';
}

function keysOfItems({ item, itemEnd }: Range, { quoted }: Comparison): readonly string[] {
  return quoted.items.slice(item, itemEnd).flatMap((each) => (each.kind === 'word' ? [each.key] : []));
}

function keysOfWords({ word, wordEnd }: Range, { source }: Comparison): readonly string[] {
  const keys: string[] = [];
  for (let i = word; i < wordEnd; i++) if (!source.isDroppable(i)) keys.push(source.key(i));
  return keys;
}

function placesOf(
  { item, itemEnd, word, wordEnd }: Range,
  { quoted, source }: Comparison,
): Pick<Difference, 'quoted' | 'quotedWords' | 'source' | 'sourceWords'> {
  const { items, text } = quoted;
  const written =
    itemEnd > item
      ? { start: items[item]!.start, end: items[itemEnd - 1]!.end }
      : { start: items[item - 1]?.end ?? 0, end: items[item]?.start ?? text.length };
  const place =
    wordEnd > word
      ? source.span(word, wordEnd)
      : {
          start: word > 0 ? source.end(word - 1) : 0,
          end: word < source.count ? source.start(word) : source.text.length,
        };
  return {
    quoted: written,
    quotedWords: itemEnd > item ? text.slice(written.start, written.end).replace(/\s+/g, ' ') : '',
    source: place,
    sourceWords: wordEnd > word ? source.words(place.start, place.end) : '',
  };
}

/** Of words that are the same: capitals, marks and hyphens; and citations that were left out. */
function slightDifferences(steps: readonly Step[], comparison: Comparison): Difference[] {
  const { quoted, source, notes, isCitation } = comparison;
  const found: Difference[] = [];
  let previous: Step | null = null;
  let dropped: Range | null = null;
  const finishDropped = (): void => {
    if (dropped !== null) found.push({ kind: 'citation-dropped', ...placesOf(dropped, comparison), isSlight: true });
    dropped = null;
  };
  for (const step of steps) {
    if (step.kind === 'explained' && step.itemEnd === step.item) {
      if (isCitation(step) && !notes.omitsCitations && !notes.isCleanedUp && !quoted.omitsCitations)
        dropped = { ...(dropped ?? step), itemEnd: step.itemEnd, wordEnd: step.wordEnd };
      previous = null;
      continue;
    }
    finishDropped();
    if (step.kind === 'joined' && !isOverLineEnd(step, comparison))
      found.push({ kind: 'punctuation', ...placesOf(step, comparison), isSlight: true });
    if (step.kind === 'same') {
      if (!notes.isCleanedUp && hasOtherCase(step, comparison))
        found.push({ kind: 'case-unmarked', ...placesOf(step, comparison), isSlight: step.item === 0 });
      const isNext = previous !== null && previous.itemEnd === step.item && previous.wordEnd === step.word;
      if (previous !== null && isNext) {
        const written = quoted.text.slice(quoted.items[previous.item]!.end, quoted.items[step.item]!.start);
        const printed = source.words(source.end(previous.word), source.start(step.word));
        if (marksOf(written) !== marksOf(printed)) {
          const between = { item: step.item, itemEnd: step.item, word: step.word, wordEnd: step.word };
          found.push({ kind: 'punctuation', ...placesOf(between, comparison), isSlight: true });
        }
      }
    }
    previous = step.kind === 'same' ? step : null;
  }
  return found;
}

function isOverLineEnd({ item, itemEnd, word }: Step, { quoted, source }: Comparison): boolean {
  if (itemEnd - item === 2) return source.isBroken(word);
  const written = quoted.items[item];
  return written?.kind === 'word' && written.isBroken;
}

/** A capital for a small letter or the other way round; words in capitals only are a matter of type. */
function hasOtherCase({ item, word }: Step, { quoted, source }: Comparison): boolean {
  const written = quoted.items[item];
  const printed = source.isCapitalised(word);
  if (written?.kind !== 'word' || written.isCapitalised === null || printed === null) return false;
  return written.isCapitalised !== printed;
}

/** The marks between two words that are no quotation marks, brackets, apostrophes or spaces; dashes are one mark. */
function marksOf(between: string): string {
  return between
    .replace(/[–—―]|-{2,}/g, '—')
    .replace(/[^,;:.?!()—]/g, '')
    .replace(/\.{2,}/g, '.');
}
