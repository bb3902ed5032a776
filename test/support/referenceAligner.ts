/**
 * A slow and plain judge of quotations, to hold the fast one against: words of small letters, `[words]` in brackets,
 * `[t]his` and `. . .`, nothing else. It tries every way.
 */
type Item =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'altered'; readonly pattern: RegExp }
  | { readonly kind: 'gap'; readonly most: number };

/** Words that a bracket may stand for, as the product has it: twelve, and three for each word in it. */
const FEWEST_REPLACED = 12;
const REPLACED_BY_EACH = 3;

function itemsOf(quotation: string): readonly Item[] {
  const chunks = quotation.match(/\. \. \.|\[[^\]]*\][a-z]*|[a-z]+(?:\[[^\]]*\])?/g) ?? [];
  const items = chunks.map((chunk): Item => {
    if (chunk === '. . .') return { kind: 'gap', most: Number.POSITIVE_INFINITY };
    if (/^\[[^\]]*\]$/.test(chunk))
      return { kind: 'gap', most: FEWEST_REPLACED + REPLACED_BY_EACH * chunk.split(' ').length };
    if (chunk.includes('[')) return { kind: 'altered', pattern: new RegExp(`^${chunk.replace(/\[[^\]]*\]/g, '.*')}$`) };
    return { kind: 'word', word: chunk };
  });
  while (items[0]?.kind === 'gap') items.shift();
  while (items.at(-1)?.kind === 'gap') items.pop();
  return items;
}

/** Whether the words of a quotation stand in the source one after the other, but for what its signs stand for. */
export function isQuotedFaithfully(quotation: string, source: readonly string[]): boolean {
  const items = itemsOf(quotation);
  const failed = new Set<string>();
  const stands = (item: number, word: number): boolean => {
    const expected = items[item];
    if (expected === undefined) return true;
    const place = `${item} ${word}`;
    if (failed.has(place)) return false;
    const isRight = tries(expected, item, word);
    if (!isRight) failed.add(place);
    return isRight;
  };
  const tries = (expected: Item, item: number, word: number): boolean => {
    if (expected.kind === 'gap') {
      for (let skipped = 0; skipped <= expected.most && word + skipped <= source.length; skipped++)
        if (stands(item + 1, word + skipped)) return true;
      return false;
    }
    const printed = source[word];
    if (printed === undefined) return false;
    const isSame = expected.kind === 'word' ? expected.word === printed : expected.pattern.test(printed);
    return isSame && stands(item + 1, word + 1);
  };
  return items.length > 0 && source.some((_, word) => stands(0, word));
}
