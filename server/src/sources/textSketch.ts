/** The beginning of a text that a sketch is made of, in UTF-16 code units. */
const SKETCHED_LENGTH = 4_000;
/** Words that stand together in one entry of a sketch. */
const TOGETHER = 4;

/**
 * The beginning of a text as the set of its runs of words, white space, case and marks left out: two versions of one
 * text have most of them in common. At most a number for every second letter.
 */
export function sketchOf(text: string): ReadonlySet<number> {
  const words =
    text
      .slice(0, SKETCHED_LENGTH)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const sketch = new Set<number>();
  for (let at = 0; at + TOGETHER <= Math.max(words.length, TOGETHER); at += 1) {
    sketch.add(hashOf(words.slice(at, at + TOGETHER).join(' ')));
  }
  return sketch;
}

/** The share of runs that two texts have in common, from 0 to 1. */
export function nearness(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let common = 0;
  for (const run of a) if (b.has(run)) common += 1;
  return common / (a.size + b.size - common);
}

/** FNV-1a, 32 bits. */
function hashOf(words: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at += 1) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
