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

/** {@link lastAtMost} of a value that most likely belongs to an index or to the one behind it, as in a walk. */
export function lastAtMostNear(sorted: ArrayLike<number>, value: number, index: number): number {
  if (isPlaceOf(sorted, index, value)) return index;
  return isPlaceOf(sorted, index + 1, value) ? index + 1 : lastAtMost(sorted, value);
}

/** True for the index that {@link lastAtMost} finds of a value that is no smaller than the first element. */
function isPlaceOf(sorted: ArrayLike<number>, index: number, value: number): boolean {
  return (sorted[index] ?? Infinity) <= value && value < (sorted[index + 1] ?? Infinity);
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
