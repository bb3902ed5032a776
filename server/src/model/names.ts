/** A case name as words for comparison: lower case, no punctuation, `and` for `&`, no `the`. */
export function nameWords(name: string): readonly string[] {
  return name
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .split(/[\s-]+/)
    .filter((word) => word !== '' && word !== 'the');
}

/** True when the words of a short name stand, in order and side by side, in the full name: `Liberty Lobby`. */
export function isShortNameOf(short: readonly string[], full: readonly string[]): boolean {
  if (short.length === 0 || short.length > full.length) return false;
  for (let at = 0; at + short.length <= full.length; at++) {
    if (short.every((word, i) => full[at + i] === word)) return true;
  }
  return false;
}

/** True when two names have the same words. */
export function isSameName(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, i) => b[i] === word);
}
