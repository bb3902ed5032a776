import type { PageSeries } from './sourceDocument.ts';

/** A page mark whose number and place are certain: a label of markup, or a page in brackets with its reporter. */
export interface CertainMark {
  readonly number: number;
  readonly stars: number;
  readonly group: string;
  readonly reporter: string | null;
  readonly start: number;
  readonly end: number;
}

/** Labels get lost: a series goes on after a gap of so many pages. */
const GAP = 10;
/** Reporters paged in one text, and the strays of a few notes; more are noise. */
const MOST_SERIES = 16;
/** Runs of pages in one numbering, and numberings in one text; more are noise. */
const MOST_CHAINS = 200;

type Chain = CertainMark[];

/**
 * Parts certain page marks, given in the order of the text, into series. Files number two reporters alike, so that
 * `707` may come twice: what follows a number is the nearest number one higher.
 */
export function labelSeries(marks: readonly CertainMark[]): readonly PageSeries[] {
  const groups = new Map<string, CertainMark[]>();
  for (const mark of marks) {
    const group = groups.get(mark.group);
    if (group) group.push(mark);
    else groups.set(mark.group, [mark]);
  }
  const chains = [...groups.values()].slice(0, MOST_CHAINS).flatMap((group) => joined(longest(consecutive(group))));
  return filled(longest(chains))
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_SERIES)
    .map((chain) => ({
      stars: chain[0]!.stars,
      place: 'before',
      reporter: chain.find(({ reporter }) => reporter !== null)?.reporter ?? null,
      marks: chain.map(({ number, start, end }) => ({ number, span: { start, end } })),
    }));
}

/** Each number to the chain that it carries on by one, else to a chain of its own. */
function consecutive(marks: readonly CertainMark[]): readonly Chain[] {
  const chains: Chain[] = [];
  const ending = new Map<number, Chain[]>();
  for (const mark of marks) {
    const before = ending.get(mark.number - 1)?.pop();
    const chain = before ?? [];
    if (!before) chains.push(chain);
    chain.push(mark);
    const same = ending.get(mark.number);
    if (same) same.push(chain);
    else ending.set(mark.number, [chain]);
  }
  return chains;
}

/** Of many chains, which are noise, the longest, in the order of the text. */
function longest(chains: readonly Chain[]): readonly Chain[] {
  if (chains.length <= MOST_CHAINS) return chains;
  const kept = new Set([...chains].sort((a, b) => b.length - a.length).slice(0, MOST_CHAINS));
  return chains.filter((chain) => kept.has(chain));
}

/** Chains that go on after a gap are one. */
function joined(chains: readonly Chain[]): readonly Chain[] {
  const whole: Chain[] = [];
  for (const chain of chains) {
    const first = chain[0]!;
    const open = whole
      .filter((other) => {
        const last = other.at(-1)!;
        return last.number < first.number && first.number - last.number <= GAP && last.start <= first.start;
      })
      .sort((a, b) => b.at(-1)!.number - a.at(-1)!.number)[0];
    if (open) open.push(...chain);
    else whole.push([...chain]);
  }
  return whole;
}

/** A series that lacks pages which stand in another form, in brackets and not as labels, takes them in. */
function filled(chains: readonly Chain[]): Chain[] {
  const whole = chains.map((chain) => [...chain]);
  for (const part of chains) {
    const first = part[0]!;
    const last = part.at(-1)!;
    if (first.reporter === null) continue;
    const home = whole.find((chain) => {
      if (chain[0]!.group === first.group) return false;
      const after = chain.findIndex(({ number }) => number > last.number);
      const before = chain[after < 0 ? chain.length - 1 : after - 1];
      const fits = before !== undefined && before.number === first.number - 1 && before.start <= first.start;
      return fits && (after < 0 || chain[after]!.start >= last.start);
    });
    if (!home) continue;
    const at = home.findIndex(({ number }) => number > last.number);
    home.splice(at < 0 ? home.length : at, 0, ...part.map((mark) => ({ ...mark, stars: home[0]!.stars })));
  }
  return whole;
}
