/** A run that takes this long is repeated once, for the first compiles the code: what disturbs it is small beside it. */
const LONG_RUN_MS = 1000;

/** The best of several runs in milliseconds: what is slower was disturbed. */
export function best(run: () => void, runs: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs && !(i > 1 && least > LONG_RUN_MS); i++) {
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/** The best of several runs of each of two, one after the other, so that both are disturbed alike; in milliseconds. */
export function bestOfEach(
  first: () => void,
  second: () => void,
  runs: number,
): readonly [first: number, second: number] {
  let [leastFirst, leastSecond] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let i = 0; i < runs; i++) {
    leastFirst = Math.min(leastFirst, best(first, 1));
    leastSecond = Math.min(leastSecond, best(second, 1));
  }
  return [leastFirst, leastSecond];
}

/** The class of each letter, counted: the least that any reader does. */
export function countLetters(text: string): readonly number[] {
  let letters = 0;
  let digits = 0;
  let spaces = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) letters += 1;
    else if (code >= 0x30 && code <= 0x39) digits += 1;
    else if (code === 0x20 || (code >= 9 && code <= 13)) spaces += 1;
  }
  return [letters, digits, spaces];
}

/** One line of the table at the end. */
export interface Measure {
  readonly name: string;
  readonly measured: number;
  /** At most, or at least, this. */
  readonly bar: number;
  readonly isCeiling: boolean;
}

/** Prints measures with their bars. */
export function printMeasures(measures: readonly Measure[]): void {
  console.log(`\n${'measure'.padEnd(72)} measured      bar`);
  for (const { name, measured, bar, isCeiling } of measures) {
    const met = isCeiling ? measured <= bar : measured >= bar;
    const wanted = `${isCeiling ? '≤' : '≥'} ${bar}`;
    console.log(`${name.padEnd(72)} ${digits(measured).padStart(8)} ${wanted.padStart(8)}  ${met ? 'met' : 'NOT MET'}`);
  }
}

function digits(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 3);
}
