/** Index of the last element that is at most `value`; 0 when there is none. */
export function lastAtMost(sorted: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** As far as this a walk goes on from one value to the next. */
const STEPS = 4;

/** {@link lastAtMost} of a value that most likely belongs to an index or stands a few elements behind it, as in a walk. */
export function lastAtMostNear(sorted: ArrayLike<number>, value: number, index: number): number {
  if ((sorted[index] ?? Infinity) > value) return lastAtMost(sorted, value);
  for (let i = index; i < index + STEPS; i++) if (value < (sorted[i + 1] ?? Infinity)) return i;
  return lastAtMost(sorted, value);
}

/** Two lists in order as one. */
export function merged(a: readonly number[], b: readonly number[]): readonly number[] {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const all: number[] = [];
  let next = 0;
  for (let i = 0; i < a.length; i++) {
    const value = a[i]!;
    while (next < b.length && b[next]! < value) all.push(b[next++]!);
    all.push(value);
  }
  while (next < b.length) all.push(b[next++]!);
  return all;
}
