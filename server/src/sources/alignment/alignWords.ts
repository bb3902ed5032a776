import { type AlignmentRows, type AlignmentTask, rowsOf } from './alignmentRows.ts';
import type { AlteredWord, QuotedItem } from './quotedText.ts';
import { joinedHash } from './wordScanner.ts';

/**
 * One step of an alignment. `same`: item and word are one; `joined`: two of the one side are one of the other;
 * `changed`, `added` (in the quotation only), `dropped` (in the source only); `explained`: a sign of the quotation stands
 * for the words, or they are such as a quotation leaves out. Ranges are of items and of words, `end` exclusive.
 */
export interface Step {
  readonly kind: 'same' | 'joined' | 'changed' | 'added' | 'dropped' | 'explained';
  readonly item: number;
  readonly itemEnd: number;
  readonly word: number;
  readonly wordEnd: number;
}

/** The cheapest way from the words of a quotation to those of a place of the source. */
export interface Alignment {
  readonly cost: number;
  readonly steps: readonly Step[];
}

/** What a difference costs: a changed word less than one dropped and one added; of two ways the one with more words. */
const CHANGED = 16;
const ADDED_COST = 11;
const DROPPED_COST = 10;
/** Two words for one, where no line end explains it: a difference of a hyphen or a space. */
const SPACING = 2;
/** A capital for a small letter: of two places alike the one that has the case as well. */
const CASE = 1;
/** More than any quotation costs. */
const NEVER = 1 << 29;

/** As many places are told apart within one corridor. */
const MOST_ENDS = 4;

/**
 * Aligns within the corridors by dynamic programming: the cheapest way, and others as cheap that end elsewhere, the last in
 * the source first. Empty when the table would be too large.
 */
export function alignWords(task: AlignmentTask): readonly Alignment[] {
  const rows = rowsOf(task);
  return rows === null ? [] : new Table(task, rows).align();
}

// The last step into a cell.
const SAME = 1;
const SUBSTITUTED = 2;
const ADDED = 3;
const DROPPED = 4;
const LEFT_OUT = 5;
const TWO_ITEMS = 6;
const TWO_WORDS = 7;
const GAP = 8;
/** And so on, for the first, the second … of what may be left out before a word. */
const LEAP = 16;

class Table {
  readonly #task: AlignmentTask;
  readonly #rows: AlignmentRows;
  readonly #trace: Uint8Array;
  /** For each item that stands for any words, how many words were behind before it. */
  readonly #gapStarts = new Map<number, Int32Array>();

  constructor(task: AlignmentTask, rows: AlignmentRows) {
    this.#task = task;
    this.#rows = rows;
    this.#trace = new Uint8Array(rows.cells);
  }

  align(): readonly Alignment[] {
    const { lo, hi } = this.#rows;
    const { items } = this.#task.quoted;
    let before: Int32Array = EMPTY;
    let costs = new Int32Array(hi[0]! - lo[0]! + 1);
    for (let r = 1; r <= items.length; r++) {
      const row = this.#row(r, costs, before);
      before = costs;
      costs = row;
    }
    const cost = costs.reduce((least, each) => Math.min(least, each), NEVER);
    const found: Alignment[] = [];
    for (let c = costs.length - 1; c >= 0 && found.length < MOST_ENDS; c--)
      if (costs[c] === cost) found.push({ cost, steps: this.#passageTo(lo[items.length]! + c) });
    return found;
  }

  /** The steps to a cell of the last row, without what a quotation may leave out behind its last word. */
  #passageTo(column: number): readonly Step[] {
    const { length } = this.#task.quoted.items;
    const steps = this.#stepsTo(length, column);
    while (steps.length > 0 && steps.at(-1)!.item === length) steps.pop();
    return steps;
  }

  /** The costs of row r, from those of the row before it and of the one before that. */
  #row(r: number, above: Int32Array, twoAbove: Int32Array): Int32Array<ArrayBuffer> {
    const { lo, hi, offset } = this.#rows;
    const item = this.#task.quoted.items[r - 1]!;
    const costs = new Int32Array(hi[r]! - lo[r]! + 1).fill(NEVER);
    if (item.kind === 'omitted' || item.kind === 'replaced') {
      const most = item.kind === 'replaced' ? item.most : Number.POSITIVE_INFINITY;
      this.#gapRow({ r, most, above, costs });
    } else this.#wordRow({ r, above, twoAbove, costs });
    // Words of the source that nothing of the quotation answers.
    const { source, omissible } = this.#task;
    const at = offset[r]!;
    for (let c = 1; c < costs.length; c++) {
      const isFree = source.isDroppable(lo[r]! + c - 1);
      const cost = costs[c - 1]! + (isFree ? 0 : DROPPED_COST);
      if (cost < costs[c]!) {
        costs[c] = cost;
        this.#trace[at + c] = isFree ? LEFT_OUT : DROPPED;
      }
      if (omissible.size === 0) continue;
      omissible.get(lo[r]! + c)?.forEach(({ start }, k) => {
        const before = costs[start - lo[r]!];
        if (before === undefined || before >= costs[c]!) return;
        costs[c] = before;
        this.#trace[at + c] = LEAP + k;
      });
    }
    return costs;
  }

  #wordRow({ r, above, twoAbove, costs }: { r: number; above: Int32Array; twoAbove: Int32Array; costs: Int32Array }) {
    const { quoted, source } = this.#task;
    const { lo, offset } = this.#rows;
    const item = quoted.items[r - 1]!;
    const previous = quoted.items[r - 2];
    const { hashes, lengths } = source;
    const isNote = item.kind === 'word' && item.isNote;
    const hash = item.kind === 'word' ? item.hash : 0;
    const pair =
      item.kind === 'word' && previous?.kind === 'word' ? joinedHash(previous.hash, item.hash, item.key.length) : null;
    const trace = this.#trace;
    const from = lo[r - 1]!;
    const fromTwo = r >= 2 ? lo[r - 2]! : 0;
    for (let c = 0; c < costs.length; c++) {
      const j = lo[r]! + c;
      const at = offset[r]! + c;
      let cost = costs[c]!;
      const diagonal = above[j - 1 - from];
      if (diagonal !== undefined && j > 0) {
        const isSame =
          item.kind === 'word' ? hashes[j - 1] === hash : isAlteredFrom(item as AlteredWord, source.key(j - 1));
        cost = diagonal + (isSame ? this.#costOfCase(item, j - 1) : CHANGED);
        trace[at] = isSame ? SAME : SUBSTITUTED;
      }
      const vertical = above[j - from];
      if (vertical !== undefined && vertical + (isNote ? 0 : ADDED_COST) < cost) {
        cost = vertical + (isNote ? 0 : ADDED_COST);
        trace[at] = ADDED;
      }
      if (pair !== null && j > 0 && hashes[j - 1] === pair) {
        const joined = (twoAbove[j - 1 - fromTwo] ?? NEVER) + (source.isBroken(j - 1) ? 0 : SPACING);
        if (joined < cost) {
          cost = joined;
          trace[at] = TWO_ITEMS;
        }
      }
      if (item.kind === 'word' && j > 1 && joinedHash(hashes[j - 2]!, hashes[j - 1]!, lengths[j - 1]!) === hash) {
        const joined = (above[j - 2 - from] ?? NEVER) + (item.isBroken ? 0 : SPACING);
        if (joined < cost) {
          cost = joined;
          trace[at] = TWO_WORDS;
        }
      }
      costs[c] = cost;
    }
  }

  #costOfCase(item: QuotedItem, word: number): number {
    if (item.kind !== 'word' || item.isCapitalised === null) return 0;
    const printed = this.#task.source.isCapitalised(word);
    return printed === null || printed === item.isCapitalised ? 0 : CASE;
  }

  /** The nearest of the cheapest cells above, `most` words back at the furthest. */
  #gapRow({ r, most, above, costs }: { r: number; most: number; above: Int32Array; costs: Int32Array }): void {
    const { lo, hi, offset } = this.#rows;
    const starts = new Int32Array(costs.length);
    let nearest = -1;
    let next = lo[r - 1]!;
    for (let c = 0; c < costs.length; c++) {
      const j = lo[r]! + c;
      for (; next <= Math.min(j, hi[r - 1]!); next++) {
        const isCheaper = nearest < 0 || above[next - lo[r - 1]!]! <= above[nearest - lo[r - 1]!]!;
        if (isCheaper) nearest = next;
      }
      if (nearest >= 0 && j - nearest > most) nearest = cheapest(above, lo[r - 1]!, j - most, Math.min(j, hi[r - 1]!));
      if (nearest < 0) continue;
      costs[c] = above[nearest - lo[r - 1]!]!;
      starts[c] = nearest;
      this.#trace[offset[r]! + c] = GAP;
    }
    this.#gapStarts.set(r, starts);
  }

  #stepsTo(row: number, column: number): Step[] {
    const { lo, offset } = this.#rows;
    const steps: Step[] = [];
    let r = row;
    let j = column;
    while (r > 0) {
      const [kind, items, words] = this.#stepInto(r, j, this.#trace[offset[r]! + j - lo[r]!]!);
      steps.push({ kind, item: r - items, itemEnd: r, word: j - words, wordEnd: j });
      r -= items;
      j -= words;
    }
    return steps.reverse();
  }

  #stepInto(r: number, j: number, trace: number): readonly [kind: Step['kind'], items: number, words: number] {
    switch (trace) {
      case SAME:
        return [this.#task.quoted.items[r - 1]!.kind === 'word' ? 'same' : 'explained', 1, 1];
      case SUBSTITUTED:
        return ['changed', 1, 1];
      case DROPPED:
        return ['dropped', 0, 1];
      case LEFT_OUT:
        return ['explained', 0, 1];
      case TWO_ITEMS:
        return ['joined', 2, 1];
      case TWO_WORDS:
        return ['joined', 1, 2];
      case GAP:
        return ['explained', 1, j - this.#gapStarts.get(r)![j - this.#rows.lo[r]!]!];
      default:
        if (trace >= LEAP) return ['explained', 0, j - this.#task.omissible.get(j)![trace - LEAP]!.start];
        return [this.#isNote(r - 1) ? 'explained' : 'added', 1, 0];
    }
  }

  #isNote(i: number): boolean {
    const item: QuotedItem = this.#task.quoted.items[i]!;
    return item.kind === 'word' && item.isNote;
  }
}

const EMPTY = new Int32Array(0);

/** The last of the cheapest cells of a row between two columns; -1 when the row has none there. */
function cheapest(costs: Int32Array, lo: number, from: number, to: number): number {
  let best = -1;
  for (let j = Math.max(lo, from); j <= to; j++) if (best < 0 || costs[j - lo]! <= costs[best - lo]!) best = j;
  return best;
}

/** Whether a word of the source is an altered word with other letters in its brackets. */
export function isAlteredFrom({ letters }: AlteredWord, key: string): boolean {
  const first = letters[0]!;
  const last = letters.at(-1)!;
  if (key.length < first.length + last.length || !key.startsWith(first) || !key.endsWith(last)) return false;
  let from = first.length;
  for (const middle of letters.slice(1, -1)) {
    const at = key.indexOf(middle, from);
    if (at < 0) return false;
    from = at + middle.length;
  }
  return from <= key.length - last.length;
}
