/** The beginning of a text that a sketch is made of, in UTF-16 code units. */
const SKETCHED_LENGTH = 4_000;
/** Words that stand together in one entry of a sketch. */
const TOGETHER = 4;
const PRIME = 0x01000193;

/** Runs of digits and of letters in lower case; beyond ASCII, of all but the blocks of marks and signs. */
const WORD = /[a-z0-9\u00c0-\u1fff\u2c00-\u2dff\u3040-\udfff\uf900-\ufdff]+/g;

/**
 * The beginning of a text as the set of its runs of words, white space, case and marks left out: two versions of one
 * text have most of them in common. At most a number for every second letter.
 */
export function sketchOf(text: string): ReadonlySet<number> {
  const words = text.slice(0, SKETCHED_LENGTH).toLowerCase().match(WORD) ?? [];
  const hashes = words.map(hashOf);
  const sketch = new Set<number>();
  for (let from = 0; from + TOGETHER <= Math.max(words.length, TOGETHER); from += 1) {
    let run = 0;
    for (let at = from; at < Math.min(from + TOGETHER, words.length); at += 1)
      run = Math.imul(run ^ hashes[at]!, PRIME);
    sketch.add(run);
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
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
  return hash >>> 0;
}
