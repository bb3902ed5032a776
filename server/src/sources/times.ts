import type { SourceLine } from './lines.ts';
import type { Mark } from './sourceDocument.ts';

/** `[00:14:22]`, `00:14:22,500 -->`, `(14:22) LUND:` at the beginning of a line. */
const TIME = /^[\s*_>]{0,8}[[(]?(\d{1,2}:\d{2}(?::\d{2})?)(?=[\s\])*_.,-]|$)/;

/** Fewer are no transcript of a recording. */
const FEWEST = 3;
const MOST_TIMES = 100_000;

/** The seconds of `14:22` and `01:14:22`; null for what is no time of a recording. */
export function secondsOf(time: string): number | null {
  const parts = time.split(':').map(Number);
  if (parts.length < 2 || parts.length > 3 || parts.some((part, i) => !Number.isInteger(part) || (i > 0 && part > 59)))
    return null;
  return parts.reduce((seconds, part) => seconds * 60 + part, 0);
}

/** Collects the times printed beside the words of a recording. */
export interface TimeReader {
  line(line: SourceLine): void;
  /** In seconds; empty unless every one is at or after the one before it. */
  finish(): readonly Mark[];
}

export function createTimeReader(): TimeReader {
  const times: Mark[] = [];
  return {
    line: ({ text, start }) => {
      const found = times.length < MOST_TIMES ? TIME.exec(text) : null;
      const seconds = found === null ? null : secondsOf(found[1] ?? '');
      if (found !== null && seconds !== null)
        times.push({ number: seconds, span: { start, end: start + found[0].length } });
    },
    finish: () => (times.length >= FEWEST && isAscending(times) ? times : []),
  };
}

function isAscending(times: readonly Mark[]): boolean {
  return times.every(({ number }, i) => number >= (times[i - 1]?.number ?? 0));
}
