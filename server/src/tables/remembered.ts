/** No abbreviation is longer, in UTF-16 code units; longer texts are not remembered. */
const LONGEST = 80;

/** The answers to more texts than these are forgotten all at once. */
const MOST = 1024;

/** What V8 cuts from a text is up to this length a copy; beyond it, it keeps the whole text in memory. */
const LONGEST_COPY = 12;

/**
 * The answer of a table to an abbreviation as written, whose key is worked out once for each way of writing it: a draft
 * has few reporters, courts and signals, and has them on every page.
 */
export function remembered<Answer extends object | string | boolean | null>(
  answer: (written: string) => Answer,
): (written: string) => Answer {
  const answers = new Map<string, Answer>();
  return (written) => {
    let known = answers.get(written);
    if (known === undefined) {
      known = answer(written);
      if (written.length > LONGEST) return known;
      if (answers.size >= MOST) answers.clear();
      answers.set(copyOf(written), known);
    }
    return known;
  };
}

/** The same letters, which keep nothing else in memory. */
function copyOf(text: string): string {
  if (text.length <= LONGEST_COPY) return text;
  const middle = text.length >> 1;
  return [text.slice(0, middle), text.slice(middle)].join('');
}
