import type { QuotedItem, QuotedWord } from './quotedText.ts';
import type { SourceWords } from './sourceWords.ts';
import { joinedHash } from './wordScanner.ts';

/** The items of a quotation between two ellipses; `end` exclusive. */
export interface Piece {
  readonly first: number;
  readonly end: number;
}

/**
 * Where in a source a piece may stand: its first item between these two words, its nth item n words further on. `votes`
 * is how much the words of the piece that stand there say, in bits.
 */
export interface Corridor {
  readonly from: number;
  readonly to: number;
  readonly votes: number;
}

/** How far the words of a passage may have moved from one another, in words. */
export interface Reach {
  /** The most words that may be missing in one place. */
  readonly drift: number;
  /** Room on both sides of where the words were found. */
  readonly margin: number;
}

/** Where to look for a quotation that is right, and for one that lacks a citation or a sentence of its source. */
export const NARROW: Reach = { drift: 16, margin: 16 };
export const WIDE: Reach = { drift: 200, margin: 24 };

/** Items of a piece that are looked at, those of them whose places are compared, and places of each. */
const MOST_LOOKED_AT = 400;
const MOST_VOTERS = 24;
const MOST_PLACES = 512;
/** Words as rare as that are all asked; others only until what is known of the place comes to so many bits. */
const RARE = 16;
const BITS_ENOUGH = 40;
/** A word that stands oftener is known by the words beside it. */
const MOST_STEPS = 50_000;
const FEWEST_VOTERS = 4;
/** The likeliest places of a piece. */
const MOST_CORRIDORS = 6;

/** The items between the ellipses. */
export function piecesOf(items: readonly QuotedItem[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let first = 0;
  items.forEach((item, i) => {
    if (item.kind !== 'omitted') return;
    if (i > first) pieces.push({ first, end: i });
    first = i + 1;
  });
  if (items.length > first) pieces.push({ first, end: items.length });
  return pieces;
}

/** The likeliest places of a piece in a source, best first. */
export function findCorridors(
  source: SourceWords,
  items: readonly QuotedItem[],
  piece: Piece,
  reach: Reach,
): readonly Corridor[] {
  const votes = votesFor(source, items, piece);
  if (votes.length === 0) return [];
  const width = reach.drift + slackOf(items, piece) + ((piece.end - piece.first) >> 3);
  const margin = reach.margin + slackOf(items, piece);
  const windows = windowsOf(votes, width);
  windows.sort((a, b) => b.votes - a.votes || a.to - a.from - (b.to - b.from) || a.from - b.from);
  const chosen: Corridor[] = [];
  const known: Corridor[] = [];
  for (const window of windows) {
    if (chosen.length === MOST_CORRIDORS) break;
    if (known.some(({ from, to }) => window.from >= from && window.to <= to)) continue;
    known.push(window);
    chosen.push({ from: window.from - margin, to: window.to + margin, votes: window.votes });
  }
  return chosen;
}

/** Where votes stand close together. What stands at one and the same place counts twice. */
function windowsOf(votes: Float64Array, width: number): Corridor[] {
  const windows: Corridor[] = [];
  let sum = 0;
  for (let from = 0, to = 0; from < votes.length; from++) {
    const first = placeOf(votes[from]!);
    for (; to < votes.length && placeOf(votes[to]!) - first <= width; to++) sum += weightOf(votes[to]!);
    if (from === 0 || placeOf(votes[from - 1]!) < first)
      windows.push({ from: first, to: placeOf(votes[to - 1]!), votes: sum + heaviest(votes, from, to) });
    sum -= weightOf(votes[from]!);
  }
  return windows;
}

/** A vote is a place and its weight in one number, so that votes are sorted fast. */
const WEIGHTS = 64;

function vote(place: number, bits: number): number {
  return place * WEIGHTS + Math.max(1, Math.min(WEIGHTS - 1, Math.round(bits)));
}

function placeOf(vote: number): number {
  return Math.floor(vote / WEIGHTS);
}

function weightOf(vote: number): number {
  return vote - placeOf(vote) * WEIGHTS;
}

/** The words that brackets of a piece may stand for. */
function slackOf(items: readonly QuotedItem[], { first, end }: Piece): number {
  let slack = 0;
  for (let i = first; i < end; i++) {
    const item = items[i]!;
    if (item.kind === 'replaced') slack += item.most;
  }
  return Math.min(slack, 120);
}

/** The most that votes for one place come to, of the first hundred or so. */
function heaviest(votes: Float64Array, from: number, to: number): number {
  let most = 0;
  let sum = 0;
  for (let i = from; i < Math.min(to, from + 100); i++) {
    const isSame = i > from && placeOf(votes[i]!) === placeOf(votes[i - 1]!);
    sum = (isSame ? sum : 0) + weightOf(votes[i]!);
    most = Math.max(most, sum);
  }
  return most;
}

/** For the rarest words of a piece, where in the source its first item would stand by each of their places; sorted. */
function votesFor(source: SourceWords, items: readonly QuotedItem[], piece: Piece): Float64Array {
  const words = sample(items, piece).map((i) => ({
    i,
    count: source.countOf((items[i] as QuotedWord).hash, MOST_PLACES + 1),
  }));
  const rarest = words.filter(({ count }) => count > 0).sort((a, b) => a.count - b.count || a.i - b.i);
  const votes: number[] = [];
  let voters = 0;
  let known = 0;
  for (const { i, count } of rarest) {
    if (voters === MOST_VOTERS || count > MOST_PLACES || (count > RARE && known >= BITS_ENOUGH)) break;
    const { hash } = items[i] as QuotedWord;
    const bits = Math.log2(source.count / count);
    for (let at = source.lastOf(hash); at >= 0; at = source.previousOf(at))
      votes.push(vote(at - (i - piece.first), bits));
    voters += 1;
    known += bits;
  }
  if (voters < Math.min(FEWEST_VOTERS, words.length)) {
    for (const { i } of rarest.filter(({ count }) => count > MOST_PLACES).slice(0, FEWEST_VOTERS))
      addByNeighbours({ source, items, piece }, i, votes);
    addCutWords({ source, items, piece }, votes);
  }
  return Float64Array.from(votes).sort();
}

/** What is asked for its places. */
interface Asked {
  readonly source: SourceWords;
  readonly items: readonly QuotedItem[];
  readonly piece: Piece;
}

/** What a pair of words says, at the least. */
const BITS_OF_PAIR = 8;

/** Words of a piece, evenly spread when it has very many. */
function sample(items: readonly QuotedItem[], { first, end }: Piece): readonly number[] {
  const step = Math.max(1, Math.ceil((end - first) / MOST_LOOKED_AT));
  const chosen: number[] = [];
  for (let i = first; i < end; i += step) {
    const item = items[i]!;
    if (item.kind === 'word' && !item.isNote) chosen.push(i);
  }
  return chosen;
}

/** Places of a frequent word where the word before or after it is that of the quotation too. */
function addByNeighbours({ source, items, piece }: Asked, i: number, votes: number[]): void {
  const before = i > piece.first ? items[i - 1] : undefined;
  const after = i + 1 < piece.end ? items[i + 1] : undefined;
  let places = 0;
  let at = source.lastOf((items[i] as QuotedWord).hash);
  for (let step = 0; at >= 0 && step < MOST_STEPS && places < MOST_PLACES; step++, at = source.previousOf(at)) {
    const isBefore = before?.kind === 'word' && source.hashes[at - 1] === before.hash;
    const isAfter = after?.kind === 'word' && source.hashes[at + 1] === after.hash;
    if (!isBefore && !isAfter) continue;
    votes.push(vote(at - (i - piece.first), BITS_OF_PAIR));
    places += 1;
  }
}

/** Two words of a short piece that the source has as one, cut at a line end: `co-⏎operate`, `a page*9label`. */
function addCutWords({ source, items, piece }: Asked, votes: number[]): void {
  for (let i = piece.first; i + 1 < Math.min(piece.end, piece.first + MOST_VOTERS); i++) {
    const [a, b] = [items[i]!, items[i + 1]!];
    if (a.kind !== 'word' || b.kind !== 'word') continue;
    const at = source.lastOf(joinedHash(a.hash, b.hash, b.key.length));
    if (at >= 0) votes.push(vote(at - (i - piece.first), BITS_OF_PAIR));
  }
}
