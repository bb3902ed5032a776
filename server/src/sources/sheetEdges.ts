import type { SourceLine } from './lines.ts';

/** Page numbers stand in the first or the last so many lines of a page. */
const EDGE = 3;

/** The lines at the head and at the foot of one page of the file. */
export interface SheetEdges {
  readonly sheet: number;
  readonly head: readonly SourceLine[];
  readonly foot: readonly SourceLine[];
}

/** Collects the first and last lines of each page, filing stamps left out. */
export interface SheetEdgeReader {
  line(line: SourceLine, sheet: number): void;
  finish(): readonly SheetEdges[];
}

export function createSheetEdgeReader(): SheetEdgeReader {
  const edges: SheetEdges[] = [];
  let sheet = -1;
  let first: SourceLine[] = [];
  let last: SourceLine[] = [];
  const close = (): void => {
    // On a page of a few lines, the upper half is the head.
    const head = first.splice(0, last.length > 0 ? EDGE : first.length >> 1);
    const foot = [...first, ...last].slice(-EDGE);
    if (sheet >= 0) edges.push({ sheet, head, foot });
    first = [];
    last = [];
  };
  return {
    line: (line, on) => {
      if (on !== sheet) close();
      sheet = on;
      if (first.length < 2 * EDGE) first.push(line);
      else {
        last.push(line);
        if (last.length > EDGE) last.shift();
      }
    },
    finish: () => {
      close();
      sheet = -1;
      return edges;
    },
  };
}
