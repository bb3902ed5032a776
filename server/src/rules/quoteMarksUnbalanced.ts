import type { Span } from '../text/span.ts';
import { writeWords } from '../text/writing.ts';
import { defineRule, type RuleContext } from './rule.ts';

function check(context: RuleContext): void {
  const { draft } = context.bound;
  for (const span of draft.quotations) checkInner(span, context);
}

/** Words that lost their first letters to an apostrophe begin as an inner quotation does. */
const SHORTENED = /^(?:tis|twas|til|till|em|cause|bout|n)\b/i;

/** A single mark that opens: nothing, a blank or another opening mark before it, a letter or a bracket right after it. */
const OPENING = /(?<=^|[\s([“"—–-])['‘](?=[\p{L}[])/gu;

/** A single mark that may close, be it an apostrophe at the end of a word: letters or marks before it, none after it. */
const CLOSING = /(?<=[\p{L}\p{N}.,;:!?)\]…])['’](?![\p{L}\p{N}])/gu;

/** Longer quotations are several whose marks were mistaken for one another. */
const LONGEST = 1500;

/** Reports a quotation inside a quotation that is opened and not closed. */
function checkInner(span: Span, context: RuleContext): void {
  const { view, language } = context.bound.draft;
  const inView = view.toView(span);
  const words = view.text.slice(inView.start, inView.end);
  if (words.length > LONGEST || !/['‘]/.test(words) || /\n\s*\n/.test(words)) return;
  const openings = [...words.matchAll(OPENING)].filter(
    ({ index }) => !SHORTENED.test(words.slice(index + 1, index + 8)),
  );
  const [opening, second] = openings;
  // With several inner quotations it cannot be told which of them is open.
  if (opening === undefined || second !== undefined) return;
  const closings = [...words.matchAll(CLOSING)].filter(({ index }) => index > opening.index);
  if (closings.length > 0 || isQuestioned(words)) return;
  const first = words
    .slice(opening.index, opening.index + 24)
    .split(/\s/)
    .slice(0, 3)
    .join(' ');
  const closing = view.toFile({ start: inView.end, end: inView.end + 1 });
  if (!/^["”]$/.test(context.text.slice(closing.start, closing.end))) return;
  const mark = opening[0] === '‘' ? '’' : "'";
  context.report({
    citation: null,
    span: { start: Math.max(span.start, span.end - lastWordLength(words)), end: closing.end },
    message: `The quotation inside this one, which ${first}… opens, is never closed. Close it where its words end: ${mark}${context.text.charAt(closing.start)}.`,
    related: [
      {
        span: view.toFile({ start: inView.start + opening.index, end: inView.start + opening.index + 1 }),
        message: 'It opens here.',
      },
    ],
    fixes: () => [
      {
        kind: 'suggestion',
        title: `Close it at the end: ${mark}${context.text.charAt(closing.start)}`,
        edits: [{ span: { start: closing.start, end: closing.start }, newText: writeWords(mark, language) }],
      },
    ],
  });
}

/** Words cut at the line end of a printed page hide marks. */
function isQuestioned(words: string): boolean {
  return /-\n/.test(words);
}

function lastWordLength(words: string): number {
  return /\S*$/.exec(words)?.[0].length ?? 0;
}

export const quoteMarksUnbalanced = defineRule({
  id: 'quote-marks-unbalanced',
  bluebook: 'R5.1(b)',
  indigo: 'r8-1-1',
  group: 'quotation',
  severity: 'error',
  fix: 'suggestion',
  needs: 'syntax',
  docs: {
    summary: 'A quotation inside a quotation that is opened and never closed.',
    why: 'Whose words they are is told by the marks alone. Where one is lost, the words of one court become those of another.',
    silentWhen: [
      'A mark that may close it follows, be it the apostrophe of a plural (`plaintiffs’`).',
      'Several inner quotations stand in the quotation, or it goes over more than one paragraph.',
      'The mark is the apostrophe of a shortened word (`’til`, `’90s`).',
    ],
    examples: [
      {
        bad: `The court found "no reason to 'disturb the verdict of the jury." *Orrin v. Vale Corp.*, 45 F.3d 112, 114 (2d Cir. 1995).`,
        good: `The court found "no reason to 'disturb the verdict of the jury.'" *Orrin v. Vale Corp.*, 45 F.3d 112, 114 (2d Cir. 1995).`,
      },
    ],
    good: [
      `The court found that "the plaintiff's duty was 'absolute,' and the owner's was not." *Orrin v. Vale Corp.*, 45 F.3d 112, 114 (2d Cir. 1995).`,
      `He said that "they waited 'til morning." (Telford Decl. ¶ 3.)`,
      `He said that "it was the owners' duty, and 'theirs alone,' to pay." (Telford Decl. ¶ 3.)`,
    ],
  },
  check: { draft: check },
});
