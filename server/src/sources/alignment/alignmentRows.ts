import type { Corridor, Piece } from './corridors.ts';
import type { QuotedText } from './quotedText.ts';
import type { OmissibleWords, SourceWords } from './sourceWords.ts';

/** A table of more cells is not made. */
const MOST_CELLS = 8_000_000;
/** The words between two pieces when nothing tells how many there are. */
const GAP_REACH = 1_500;

/** What is aligned: a quotation in pieces, each in its corridor; null for a piece that was found nowhere. */
export interface AlignmentTask {
  readonly quoted: QuotedText;
  readonly source: SourceWords;
  readonly pieces: readonly Piece[];
  readonly corridors: readonly (Corridor | null)[];
  /** What of the source may be left out besides single words, by the word behind it; all of it or nothing. */
  readonly omissible: ReadonlyMap<number, readonly OmissibleWords[]>;
}

/** The rows of the table: `lo[r]` to `hi[r]` words of the source may be behind when r items are. */
export interface AlignmentRows {
  readonly lo: Int32Array;
  readonly hi: Int32Array;
  readonly offset: Float64Array;
  readonly cells: number;
}

/** The rows of a task; null when the table would be too large. */
export function rowsOf({ quoted, source, pieces, corridors }: AlignmentTask): AlignmentRows | null {
  const n = quoted.items.length;
  const lo = new Int32Array(n + 1);
  const hi = new Int32Array(n + 1);
  const clip = (j: number): number => Math.max(0, Math.min(source.count, j));
  pieces.forEach(({ first, end }, p) => {
    const corridor = corridors[p] ?? null;
    const next = corridors.slice(p + 1).find((other) => other !== null);
    const before = p === 0 ? null : pieces[p - 1]!.end;
    for (let r = first; r <= end; r++) {
      if (corridor !== null) {
        lo[r] = clip(corridor.from + r - first);
        hi[r] = clip(corridor.to + r - first);
        continue;
      }
      const from = before !== null ? lo[before]! : (next?.from ?? 0) - GAP_REACH;
      const to = (before !== null ? hi[before]! + GAP_REACH : (next?.to ?? 0)) + r - first;
      lo[r] = clip(from);
      hi[r] = clip(before !== null && next ? Math.max(from, Math.min(to, next.to)) : to);
    }
  });
  const offset = new Float64Array(n + 2);
  let cells = 0;
  for (let r = 0; r <= n; r++) {
    offset[r] = cells;
    cells += hi[r]! - lo[r]! + 1;
  }
  return cells > MOST_CELLS ? null : { lo, hi, offset, cells };
}
