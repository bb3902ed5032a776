import type { Span } from '../../text/span.ts';
import { createOffsetMapBuilder } from './offsetMap.ts';
import type { MarkedOpinion, NoteMark, OpinionKind, PageLabel, SourceFormat, SourceText } from './sourceText.ts';

/** A piece of a file with the letters it stands for. */
export interface Piece {
  readonly data: string;
  readonly fileStart: number;
  readonly fileEnd: number;
}

/**
 * Puts a text together from the pieces of a marked-up file: white space as a browser shows it, blocks on lines of
 * their own. A mark stands at the first letter after it, so that white space round a label changes nothing.
 */
export interface TextBuilder {
  /** Words, their white space collapsed. */
  words(piece: Piece): void;
  /** Letters as they stand, line ends included. */
  verbatim(piece: Piece): void;
  /** What comes next stands on a new line; with a blank line before it when `lines` is 2. */
  breakLine(lines: 1 | 2): void;
  label(label: Omit<PageLabel, 'at'>): void;
  noteCall(number: number): void;
  note(number: number): void;
  /** Begins emphasised words; what it returns ends them. */
  emphasis(): () => void;
  /** Begins the opinion of a judge; what it returns ends it. */
  opinion(kind: OpinionKind): () => void;
  /** Forgets everything so far. */
  restart(): void;
  readonly length: number;
  finish(format: SourceFormat): SourceText;
}

const WHITE = /[ \t\r\n\f]/;

interface Waiting {
  place(at: number): void;
}

export function createTextBuilder(): TextBuilder {
  let parts: string[] = [];
  let length = 0;
  let map = createOffsetMapBuilder();
  let labels: PageLabel[] = [];
  let noteCalls: NoteMark[] = [];
  let notes: NoteMark[] = [];
  let emphases: Span[] = [];
  let opinions: MarkedOpinion[] = [];
  let waiting: Waiting[] = [];
  let lines = 0;
  /** White space that was met and not yet written. */
  let space: { start: number; end: number } | null = null;

  const write = (data: string, fileStart: number, fileEnd: number): void => {
    parts.push(data);
    length += data.length;
    map.add({ length: data.length, fileStart, fileEnd });
  };
  const begin = (fileStart: number): void => {
    if (length > 0 && lines > 0) write(lines === 1 ? '\n' : '\n\n', fileStart, fileStart);
    else if (length > 0 && space) write(' ', space.start, space.end);
    lines = 0;
    space = null;
    for (const mark of waiting) mark.place(length);
    waiting = [];
  };
  /** From the next letter that is written to the last one before the end; nothing when there is none between. */
  const stretch = (keep: (span: Span) => void): (() => void) => {
    let start: number | null = null;
    waiting.push({
      place: (at) => {
        start = at;
      },
    });
    return () => {
      if (start !== null && length > start) keep({ start, end: length });
    };
  };

  return {
    get length() {
      return length;
    },
    words: ({ data, fileStart, fileEnd }) => {
      const verbatim = data.length === fileEnd - fileStart;
      let at = 0;
      while (at < data.length) {
        const from = at;
        const white = WHITE.test(data[at]!);
        while (at < data.length && WHITE.test(data[at]!) === white) at += 1;
        const start = verbatim ? fileStart + from : fileStart;
        const end = verbatim ? fileStart + at : fileEnd;
        if (white) {
          space ??= { start, end };
        } else {
          begin(start);
          write(data.slice(from, at), start, end);
        }
      }
    },
    verbatim: ({ data, fileStart, fileEnd }) => {
      if (data === '') return;
      begin(fileStart);
      write(data, fileStart, fileEnd);
    },
    breakLine: (wanted) => {
      lines = Math.max(lines, wanted);
    },
    label: (label) => void waiting.push({ place: (at) => void labels.push({ ...label, at }) }),
    noteCall: (number) => void noteCalls.push({ number, at: length }),
    note: (number) => void waiting.push({ place: (at) => void notes.push({ number, at }) }),
    emphasis: () => {
      const kept = emphases;
      return stretch((span) => void kept.push(span));
    },
    opinion: (kind) => {
      const kept = opinions;
      return stretch((span) => void kept.push({ kind, ...span }));
    },
    restart: () => {
      parts = [];
      length = 0;
      map = createOffsetMapBuilder();
      labels = [];
      noteCalls = [];
      notes = [];
      emphases = [];
      opinions = [];
      waiting = [];
      lines = 0;
      space = null;
    },
    finish: (format) => {
      for (const mark of waiting) mark.place(length);
      waiting = [];
      return {
        format,
        text: parts.join(''),
        map: map.finish(),
        labels,
        noteCalls,
        notes,
        opinions,
        emphases,
        remark: null,
      };
    },
  };
}
