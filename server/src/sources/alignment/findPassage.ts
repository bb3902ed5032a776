import type { Span } from '../../text/span.ts';
import { type Alignment, alignWords, type Step } from './alignWords.ts';
import { type Corridor, findCorridors, NARROW, type Piece, piecesOf, type Reach, WIDE } from './corridors.ts';
import { mayStandNearly, mayStandWhole } from './neighbours.ts';
import type { QuotedText } from './quotedText.ts';
import type { OmissibleWords, SourceWords } from './sourceWords.ts';

/** A place of a source where a quotation, or something near to it, stands. */
export interface Passage {
  readonly alignment: Alignment;
  /** From its first word to its last, in offsets of the source. */
  readonly span: Span;
  /** Whether words that were left out are a citation. */
  readonly isCitation: (words: { readonly word: number; readonly wordEnd: number }) => boolean;
}

/** What a search came to: every place that has all the words; or else the nearest; or `too-long`, and nothing was compared. */
export type Search =
  | { readonly found: 'words'; readonly passages: readonly Passage[] }
  | { readonly found: 'near'; readonly passage: Passage }
  | { readonly found: 'nothing' }
  | { readonly found: 'too-long' };

/** Places of the surest piece that are tried when all its words should be there, and when they are not. */
const MOST_TRIED = 6;
const MOST_TRIED_WIDE = 3;
/** No quotation has more ellipses. */
const MOST_PIECES = 50;
/** Words between two pieces of one quotation, at most. */
const WIDEST_OMISSION = 6_000;
/** Of two places of a piece the nearer one is meant unless it has far fewer of its words. */
const LIKELY = 0.75;
/** A piece of so few words stands in many places: it is looked for beside the others, wherever that is. */
const SHORT = 8;
/** A word is counted no further than this. */
const MOST_COUNTED = 1_000;
/** Of a quotation of thousands of words its signs are not looked for in so many places. */
const LONG = 2_000;

const NOTHING_OMISSIBLE: ReadonlyMap<number, readonly OmissibleWords[]> = new Map();
const NO_CITATION = (): boolean => false;

/** Finds a quotation in a source. Time is linear in the source at worst, and far less for all words but the commonest. */
export function findPassage(quoted: QuotedText, source: SourceWords): Search {
  const pieces = piecesOf(quoted.items);
  if (pieces.length > MOST_PIECES) return { found: 'too-long' };
  if (pieces.length === 0 || source.count === 0 || !mayStandNearly(quoted.items, source)) return { found: 'nothing' };
  const narrow = tryPlaces({ quoted, source, pieces, reach: NARROW, most: MOST_TRIED });
  const whole = wholePassages(narrow, source);
  if (whole.length > 0) return { found: 'words', passages: whole };
  const most = quoted.items.length > LONG ? 1 : MOST_TRIED_WIDE;
  const isWorthwhile = narrow.some(({ steps }) => longestRunBits(steps, source) >= Math.log2(source.count));
  const wide = isWorthwhile ? tryPlaces({ quoted, source, pieces, reach: WIDE, most }) : [];
  const nearest = cheapest([...narrow, ...wide]);
  if (nearest === null) return { found: quoted.items.length > LONG ? 'too-long' : 'nothing' };
  const passage = isWorthwhile ? withOmissions({ quoted, source, pieces }, nearest) : passageOf(nearest, source);
  return isExplained(passage.alignment) ? { found: 'words', passages: [passage] } : { found: 'near', passage };
}

/** The places where all words of a quotation stand; looks for nothing else, and so is fast where they do not stand. */
export function findWholePassages(quoted: QuotedText, source: SourceWords): readonly Passage[] {
  const pieces = piecesOf(quoted.items);
  if (pieces.length === 0 || pieces.length > MOST_PIECES || source.count === 0 || !mayStandWhole(quoted.items, source))
    return [];
  return wholePassages(tryPlaces({ quoted, source, pieces, reach: NARROW, most: MOST_TRIED }), source);
}

function wholePassages(alignments: readonly Alignment[], source: SourceWords): readonly Passage[] {
  return apart(alignments.filter(isExplained)).map((alignment) => passageOf(alignment, source));
}

/** What the longest run of the same words says, in bits: less than the place of a word in the source is said by chance. */
function longestRunBits(steps: readonly Step[], source: SourceWords): number {
  let longest = 0;
  let run = 0;
  for (const { kind, word } of steps) {
    if (kind === 'same') run += Math.log2(source.count / source.countOf(source.hashes[word]!, MOST_COUNTED));
    else if (kind !== 'explained' && kind !== 'joined') run = 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

interface Attempt {
  readonly quoted: QuotedText;
  readonly source: SourceWords;
  readonly pieces: readonly Piece[];
  readonly reach: Reach;
  readonly most: number;
}

/** Alignments at the likeliest places, the likeliest first. */
function tryPlaces({ quoted, source, pieces, reach, most }: Attempt): Alignment[] {
  const places = pieces.map((piece) => findCorridors(source, quoted.items, piece, reach));
  const surest = places.reduce((best, each, p) => (votesOf(each) > votesOf(places[best]!) ? p : best), 0);
  const found: Alignment[] = [];
  for (const corridor of places[surest]!.slice(0, most)) {
    const anchored = inOrder(places, pieces, surest, corridor);
    const isShort = ({ first, end }: Piece, p: number): boolean => p !== surest && end - first <= SHORT;
    const free = anchored.map((each, p) => (isShort(pieces[p]!, p) ? null : each));
    const ways = pieces.some(isShort) ? [free, anchored] : [anchored];
    for (const corridors of ways) {
      const alignments = alignWords({ quoted, source, pieces, corridors, omissible: NOTHING_OMISSIBLE });
      found.push(...alignments);
      if (alignments.some(isExplained)) break;
    }
  }
  return found;
}

function votesOf(corridors: readonly Corridor[]): number {
  return corridors[0]?.votes ?? 0;
}

/** For each piece the likeliest place that is before or behind that of the surest as the piece is. */
function inOrder(
  places: readonly (readonly Corridor[])[],
  pieces: readonly Piece[],
  surest: number,
  corridor: Corridor,
): readonly (Corridor | null)[] {
  const chosen: (Corridor | null)[] = places.map(() => null);
  chosen[surest] = corridor;
  const lengthOf = (p: number): number => pieces[p]!.end - pieces[p]!.first;
  let last = corridor.from + lengthOf(surest);
  for (let p = surest + 1; p < pieces.length; p++) {
    const from = last;
    chosen[p] = nearestLikely(
      places[p]!.filter((one) => one.to >= from && one.from <= from + WIDEST_OMISSION),
      from,
    );
    last = Math.max(last, chosen[p]?.from ?? last) + lengthOf(p);
  }
  let first = corridor.to;
  for (let p = surest - 1; p >= 0; p--) {
    const to = first - lengthOf(p);
    chosen[p] = nearestLikely(
      places[p]!.filter((one) => one.from <= to && one.to >= to - WIDEST_OMISSION),
      to,
    );
    first = Math.min(to, chosen[p]?.to ?? to);
  }
  return chosen;
}

/** Of the likeliest places, which are best first, the one nearest to a word. */
function nearestLikely(corridors: readonly Corridor[], word: number): Corridor | null {
  const enough = votesOf(corridors) * LIKELY;
  const distance = ({ from, to }: Corridor): number => Math.abs((from + to) / 2 - word);
  return corridors
    .filter(({ votes }) => votes >= enough)
    .reduce<Corridor | null>((best, each) => (best === null || distance(each) < distance(best) ? each : best), null);
}

/** True when every word of the quotation is the source's or explained by a sign. */
function isExplained({ steps }: Alignment): boolean {
  return steps.every(({ kind }) => kind === 'same' || kind === 'joined' || kind === 'explained');
}

/** The alignments at different places. */
function apart(alignments: readonly Alignment[]): readonly Alignment[] {
  const seen = new Set<number>();
  return alignments.filter(({ steps }) => {
    const at = steps.at(-1)?.wordEnd ?? 0;
    const isNew = !seen.has(at);
    seen.add(at);
    return isNew;
  });
}

function cheapest(alignments: readonly Alignment[]): Alignment | null {
  return alignments.reduce<Alignment | null>(
    (best, each) => (best === null || each.cost < best.cost ? each : best),
    null,
  );
}

function passageOf(
  alignment: Alignment,
  source: SourceWords,
  isCitation: Passage['isCitation'] = NO_CITATION,
): Passage {
  const { word, wordEnd } = extentOf(alignment.steps);
  const span = wordEnd > word ? source.span(word, wordEnd) : { start: 0, end: 0 };
  return { alignment, span, isCitation };
}

function extentOf(steps: readonly Step[]): { word: number; wordEnd: number } {
  const used = steps.filter(({ word, wordEnd }) => wordEnd > word);
  return { word: used[0]?.word ?? 0, wordEnd: used.at(-1)?.wordEnd ?? 0 };
}

/** Aligns again, with the citations of the source and what pages left in it as words that may be missing. */
function withOmissions(
  { quoted, source, pieces }: Pick<Attempt, 'quoted' | 'source' | 'pieces'>,
  nearest: Alignment,
): Passage {
  const corridors = widened(nearest.steps, pieces, WIDE.drift);
  const [again] = alignWords({ quoted, source, pieces, corridors, omissible: source.omissible });
  if (again === undefined || again.cost >= nearest.cost) return passageOf(nearest, source);
  return passageOf(again, source, ({ word, wordEnd }) =>
    (source.omissible.get(wordEnd) ?? []).some(({ start, why }) => start === word && why === 'citation'),
  );
}

/** Corridors around where the pieces stand in an alignment, with room for what was left out. */
function widened(steps: readonly Step[], pieces: readonly Piece[], drift: number): readonly Corridor[] {
  return pieces.map(({ first, end }) => {
    const own = steps.filter(({ item, itemEnd, kind }) => item >= first && itemEnd <= end && kind === 'same');
    const diagonals = own.map(({ item, word }) => word - (item - first));
    const [from, to] = diagonals.length > 0 ? rangeOf(diagonals) : rangeOf(steps.map(({ word }) => word));
    return { from: from - drift, to: to + drift, votes: own.length };
  });
}

function rangeOf(numbers: readonly number[]): readonly [from: number, to: number] {
  return numbers.reduce<[number, number]>(
    ([from, to], each) => [Math.min(from, each), Math.max(to, each)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}
