/** Longer texts are not remembered: they would keep the draft they were cut from in memory. V8 copies up to this length. */
const LONGEST = 12;

/** The answers to more texts than these are forgotten all at once. */
const MOST = 1024;

/**
 * The answer of a table to an abbreviation as written, whose key is worked out once for each way of writing it: a draft
 * has few reporters, courts and signals, and has them on every page.
 */
export function remembered<Answer extends object | string | boolean | null>(
  answer: (written: string) => Answer,
): (written: string) => Answer {
  const answers = new Map<string, Answer>();
  return (written) => {
    if (written.length > LONGEST) return answer(written);
    let known = answers.get(written);
    if (known === undefined) {
      known = answer(written);
      if (answers.size >= MOST) answers.clear();
      answers.set(written, known);
    }
    return known;
  };
}
