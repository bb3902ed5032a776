import type { Span } from '../../text/span.ts';

/** Where each letter of an extracted text stands in the file it was taken from. Both in UTF-16 code units. */
export interface OffsetMap {
  /** The part of the file that holds the letters of `span`; an empty span is the place of the letter after it. */
  fileSpan(span: Span): Span;
  /** The place in the text of the first letter at or after a place in the file. */
  textOffset(fileOffset: number): number;
}

/** The map of a text that is the file's own. */
export const IDENTITY: OffsetMap = { fileSpan: (span) => span, textOffset: (offset) => offset };

/**
 * Collects runs of letters. A run is `verbatim` when its letters are those of the file; else the whole run (a letter
 * written as an entity, a space for several, a line break for a tag) stands for the whole part of the file.
 */
export interface OffsetMapBuilder {
  add(run: { readonly length: number; readonly fileStart: number; readonly fileEnd: number }): void;
  finish(): OffsetMap;
}

export function createOffsetMapBuilder(): OffsetMapBuilder {
  const textStarts: number[] = [];
  const fileStarts: number[] = [];
  const fileEnds: number[] = [];
  let length = 0;

  return {
    add: ({ length: added, fileStart, fileEnd }) => {
      if (added === 0) return;
      const last = textStarts.length - 1;
      const verbatim = added === fileEnd - fileStart;
      const goesOn =
        verbatim &&
        last >= 0 &&
        fileEnds[last] === fileStart &&
        length - textStarts[last]! === fileStart - fileStarts[last]!;
      if (goesOn) {
        fileEnds[last] = fileEnd;
      } else {
        textStarts.push(length);
        fileStarts.push(fileStart);
        fileEnds.push(fileEnd);
      }
      length += added;
    },
    finish: () => mapOf(Int32Array.from(textStarts), Int32Array.from(fileStarts), Int32Array.from(fileEnds), length),
  };
}

function mapOf(textStarts: Int32Array, fileStarts: Int32Array, fileEnds: Int32Array, length: number): OffsetMap {
  const runEnd = (run: number): number => textStarts[run + 1] ?? length;
  const isVerbatim = (run: number): boolean => runEnd(run) - textStarts[run]! === fileEnds[run]! - fileStarts[run]!;
  const startOf = (offset: number): number => {
    if (textStarts.length === 0) return 0;
    if (offset >= length) return fileEnds.at(-1)!;
    const run = lastAtMost(textStarts, offset);
    return isVerbatim(run) ? fileStarts[run]! + offset - textStarts[run]! : fileStarts[run]!;
  };
  const endOf = (offset: number): number => {
    if (offset <= 0 || textStarts.length === 0) return 0;
    const run = lastAtMost(textStarts, Math.min(offset, length) - 1);
    return isVerbatim(run) ? fileStarts[run]! + offset - textStarts[run]! : fileEnds[run]!;
  };
  return {
    fileSpan: ({ start, end }) => {
      const from = startOf(start);
      return { start: from, end: end <= start ? from : Math.max(from, endOf(end)) };
    },
    textOffset: (fileOffset) => {
      if (textStarts.length === 0 || fileOffset < fileStarts[0]!) return 0;
      const run = lastAtMost(fileStarts, fileOffset);
      if (fileOffset >= fileEnds[run]!) return runEnd(run);
      return isVerbatim(run) ? textStarts[run]! + fileOffset - fileStarts[run]! : textStarts[run]!;
    },
  };
}

/** The last of some ascending numbers that is at most `value`; 0 when none is. */
function lastAtMost(numbers: Int32Array, value: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (numbers[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
