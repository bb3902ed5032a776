import type { MarkedQuotation } from './quotationMarks.ts';

/** What is wrong with the single marks of a quotation, by offsets of the view. */
export type InnerDefect =
  | { readonly kind: 'unclosed'; readonly opening: number }
  | { readonly kind: 'unopened'; readonly closing: number };

/** Words that lost their first letters to an apostrophe begin as an inner quotation does. */
const SHORTENED = /^(?:tis|twas|twere|twill|til|till|em|cause|bout|round|neath|gainst|nother|n)\b/i;

/** A single mark that opens: nothing, a blank or another opening mark before it, a letter or a bracket right after it. */
const OPENING = /(?<=^|[\s([“"—–-])['‘](?=[\p{L}[(])/gu;

/** A single mark that may open, be it the apostrophe of a number or of a shortened word. */
const MAY_OPEN = /(?<=^|[\s([“"—–/-])['‘](?=\S)|‘/u;

/** A single mark that may close, be it an apostrophe at the end of a word: letters or marks before it, none after it. */
const CLOSING = /(?<=[\p{L}\p{N}.,;:!?)\]…])['’](?![\p{L}\p{N}])/gu;

/** A single mark that closes and is no apostrophe, right before the double mark: `… of law.’”`. */
const CLOSING_AT_END = /[.,;?!]['’]$/;

const SINGLE_MARK = /['‘’]/;

/** Longer quotations are several whose marks were mistaken for one another. */
const LONGEST = 1500;

/** What is certainly wrong with the quotation inside a quotation; null when nothing is, or it cannot be told. */
export function innerDefect(text: string, { open, close }: MarkedQuotation): InnerDefect | null {
  const start = open + 1;
  const words = text.slice(start, close);
  // Words cut at the line end of a printed page hide marks.
  if (words.length > LONGEST || !SINGLE_MARK.test(words) || /-\n/.test(words)) return null;
  return defectIn(words, start);
}

function defectIn(words: string, start: number): InnerDefect | null {
  const openings = [...words.matchAll(OPENING)].filter(
    ({ index }) => !SHORTENED.test(words.slice(index + 1, index + 9)),
  );
  if (openings.length > 0) {
    const open = openings.filter(({ index }, i) => !isClosed(words.slice(index, openings[i + 1]?.index)));
    const [first] = open;
    // With several that are open, or one that is not the last, it cannot be told where it ends.
    const isLast = first !== undefined && first === openings.at(-1);
    return isLast ? { kind: 'unclosed', opening: start + first.index } : null;
  }
  if (!CLOSING_AT_END.test(words) || MAY_OPEN.test(words)) return null;
  return { kind: 'unopened', closing: start + words.length - 1 };
}

/** True when a mark that may close stands in the words, which begin with one that opens. */
function isClosed(words: string): boolean {
  return [...words.matchAll(CLOSING)].some(({ index }) => !isInBrackets(words, index));
}

/** `defendant[s']`: the mark belongs to what the writer put in brackets. */
function isInBrackets(text: string, at: number): boolean {
  const open = text.lastIndexOf('[', at);
  return open > 0 && text.lastIndexOf(']', at) < open && text.indexOf(']', at) >= 0;
}
