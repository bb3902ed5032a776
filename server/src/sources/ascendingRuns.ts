import type { Mark } from './sourceDocument.ts';

/** A number that may be a mark. One that is not `certain` cannot make a run without one that is. */
export interface MarkCandidate extends Mark {
  readonly certain: boolean;
}

export interface RunOptions {
  /** How far a number may stand above the one before it: marks get lost in scanning. */
  readonly gap: number;
  /** Of two marks with one number that fit equally well, which is meant. */
  readonly prefer: 'first' | 'last';
  /** A second or later run shorter than this is chance. */
  readonly shortest: number;
}

/** Two reporters paged in one text, a list inside a numbered declaration: more runs than this are noise. */
const MOST_RUNS = 4;

/**
 * Sorts candidates, given in reading order, into ascending runs, longest first: the numbers that follow one another
 * are the pages; a stray number (a page of another opinion that is cited, a number in a table) falls out.
 */
export function ascendingRuns(candidates: readonly MarkCandidate[], options: RunOptions): readonly (readonly Mark[])[] {
  const runs: (readonly Mark[])[] = [];
  let rest = candidates;
  while (rest.length > 0 && runs.length < MOST_RUNS) {
    const run = longestRun(rest, options);
    if (runs.length > 0 && run.length < options.shortest) break;
    const taken = new Set(run);
    rest = rest.filter((candidate) => !taken.has(candidate));
    if (!run.some(({ certain }) => certain)) continue;
    runs.push(run.map(({ number, span }) => ({ number, span })));
  }
  return runs;
}

/** Dynamic programming over "the best run that ends with number n": each candidate looks at `gap` numbers below it. */
function longestRun(candidates: readonly MarkCandidate[], { gap, prefer }: RunOptions): readonly MarkCandidate[] {
  const score: number[] = [];
  const previous: number[] = [];
  const bestEnding = new Map<number, number>();
  let best = 0;
  candidates.forEach((candidate, index) => {
    let from = -1;
    let length = 0;
    for (let step = 1; step <= gap; step += 1) {
      const before = bestEnding.get(candidate.number - step);
      if (before === undefined) continue;
      // The very next number is worth more than a number after a gap.
      const reached = score[before]! + (step === 1 ? 1 : 0);
      if (reached > length) {
        length = reached;
        from = before;
      }
    }
    score.push(length + 1);
    previous.push(from);
    const known = bestEnding.get(candidate.number);
    const better = known === undefined || length + 1 > score[known]!;
    if (better || (prefer === 'last' && length + 1 === score[known]!)) bestEnding.set(candidate.number, index);
    if (length + 1 > score[best]!) best = index;
  });
  const run: MarkCandidate[] = [];
  for (let index = best; index >= 0; index = previous[index]!) run.push(candidates[index]!);
  return run.reverse();
}
