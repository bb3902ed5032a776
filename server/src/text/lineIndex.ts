/** A place as people count: line and column from 1, the column in UTF-16 code units. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** Finds lines of a text, whatever ends them (CRLF, LF or a lone CR), as editors do. */
export interface LineIndex {
  at(offset: number): LineColumn;
}

export function createLineIndex(text: string): LineIndex {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const letter = text[i];
    if (letter === '\n' || (letter === '\r' && text[i + 1] !== '\n')) starts.push(i + 1);
  }
  return {
    at: (offset) => {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle]! <= offset) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: offset - starts[low]! + 1 };
    },
  };
}
