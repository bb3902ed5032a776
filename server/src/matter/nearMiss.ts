/** More letters than this apart, and two words are two words. */
const MOST_APART = 2;

/** The one known word that a word was meant for, a letter or two away; null for a known word and for a doubtful one. */
export function nearMiss(written: string, known: readonly string[]): string | null {
  if (known.includes(written)) return null;
  const near = known.filter((word) => isNear(written, word));
  return near.length === 1 ? near[0]! : null;
}

/** True when at most {@link MOST_APART} letters were left out, added or changed. */
function isNear(a: string, b: string): boolean {
  // A long word is not compared letter by letter with a short one, whatever stands in the file.
  if (Math.abs(a.length - b.length) > MOST_APART) return false;
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(changed, above[j]! + 1, row[j - 1]! + 1));
    }
    above = row;
  }
  return above[b.length]! <= MOST_APART;
}
