import type { QuotedItem, QuotedWord } from './quotedText.ts';
import { joinedHash } from './wordScanner.ts';
import type { SourceWords } from './sourceWords.ts';

/** The items of a quotation between two ellipses; `end` exclusive. */
export interface Piece {
  readonly first: number;
  readonly end: number;
}

/**
 * Where in a source a piece may stand: its first item between these two words, its nth item n words further on. `votes`
 * is how many of the piece's words stand there.
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
  const diagonals = diagonalsOf(source, items, piece);
  if (diagonals.length === 0) return [];
  const width = reach.drift + slackOf(items, piece) + ((piece.end - piece.first) >> 3);
  const margin = reach.margin + slackOf(items, piece);
  const windows: { from: number; to: number; votes: number }[] = [];
  for (let from = 0, to = 0; from < diagonals.length; from++) {
    if (to < from) to = from;
    while (to + 1 < diagonals.length && diagonals[to + 1]! - diagonals[from]! <= width) to += 1;
    // Each start of a run of equal diagonals is a window of its own.
    if (from > 0 && diagonals[from] === diagonals[from - 1]) continue;
    windows.push({ from: diagonals[from]!, to: diagonals[to]!, votes: to - from + 1 + longestRun(diagonals, from, to) });
  }
  windows.sort((a, b) => b.votes - a.votes || a.to - a.from - (b.to - b.from) || a.from - b.from);
  const chosen: Corridor[] = [];
  for (const { from, to, votes } of windows) {
    if (chosen.length === MOST_CORRIDORS) break;
    if (chosen.some((other) => from >= other.from && to <= other.to)) continue;
    chosen.push({ from: from - margin, to: to + margin, votes });
  }
  return chosen;
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

/** The most equal numbers in a row, of the first hundred or so. */
function longestRun(sorted: Int32Array, from: number, to: number): number {
  let longest = 0;
  let run = 0;
  for (let i = from; i <= Math.min(to, from + 100); i++) {
    run = i > from && sorted[i] === sorted[i - 1] ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** For the rarest words of a piece, where in the source its first item would stand by each of their places; sorted. */
function diagonalsOf(source: SourceWords, items: readonly QuotedItem[], piece: Piece): Int32Array {
  const words = sample(items, piece).map((i) => ({
    i,
    count: source.countOf((items[i] as QuotedWord).hash, MOST_PLACES + 1),
  }));
  const rarest = words.filter(({ count }) => count > 0).sort((a, b) => a.count - b.count || a.i - b.i);
  const voters = rarest.filter(({ count }) => count <= MOST_PLACES).slice(0, MOST_VOTERS);
  const diagonals: number[] = [];
  for (const { i } of voters) {
    const { hash } = items[i] as QuotedWord;
    for (let at = source.lastOf(hash); at >= 0; at = source.previousOf(at)) diagonals.push(at - (i - piece.first));
  }
  if (voters.length < Math.min(FEWEST_VOTERS, words.length)) {
    for (const { i } of rarest.filter(({ count }) => count > MOST_PLACES).slice(0, FEWEST_VOTERS))
      addByNeighbours(source, items, piece, i, diagonals);
    addCutWords(source, items, piece, diagonals);
  }
  return Int32Array.from(diagonals).sort();
}

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
function addByNeighbours(
  source: SourceWords,
  items: readonly QuotedItem[],
  piece: Piece,
  i: number,
  diagonals: number[],
): void {
  const before = i > piece.first ? items[i - 1] : undefined;
  const after = i + 1 < piece.end ? items[i + 1] : undefined;
  let places = 0;
  let at = source.lastOf((items[i] as QuotedWord).hash);
  for (let step = 0; at >= 0 && step < MOST_STEPS && places < MOST_PLACES; step++, at = source.previousOf(at)) {
    const isBefore = before?.kind === 'word' && source.hashes[at - 1] === before.hash;
    const isAfter = after?.kind === 'word' && source.hashes[at + 1] === after.hash;
    if (!isBefore && !isAfter) continue;
    diagonals.push(at - (i - piece.first));
    places += 1;
  }
}

/** Two words of a short piece that the source has as one, cut at a line end: `co-⏎operate`, `a page*9label`. */
function addCutWords(source: SourceWords, items: readonly QuotedItem[], piece: Piece, diagonals: number[]): void {
  for (let i = piece.first; i + 1 < Math.min(piece.end, piece.first + MOST_VOTERS); i++) {
    const [a, b] = [items[i]!, items[i + 1]!];
    if (a.kind !== 'word' || b.kind !== 'word') continue;
    const at = source.lastOf(joinedHash(a.hash, b.hash, b.key.length));
    if (at >= 0) diagonals.push(at - (i - piece.first));
  }
}
