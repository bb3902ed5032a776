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
  let head: SourceLine[] = [];
  let foot: SourceLine[] = [];
  const close = (): void => {
    // On a page of a line or two, the first is the head and the others are the foot.
    if (foot.length === 0) foot = head.splice(1);
    if (sheet >= 0) edges.push({ sheet, head, foot });
    head = [];
    foot = [];
  };
  return {
    line: (line, on) => {
      if (on !== sheet) close();
      sheet = on;
      if (head.length < EDGE) head.push(line);
      else {
        foot.push(line);
        if (foot.length > EDGE) foot.shift();
      }
    },
    finish: () => {
      close();
      sheet = -1;
      return edges;
    },
  };
}
