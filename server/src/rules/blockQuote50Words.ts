import type { BoundDraft } from '../model/bound.ts';
import { isSpace } from '../tables/keys.ts';
import { isLetterOrDigit } from '../text/letters.ts';
import type { Span } from '../text/span.ts';
import { defineRule, type RuleContext } from './rule.ts';

/** From this many words on a quotation is set off (R5.1(a)). */
const BLOCK = 50;

/** So many words, each of one letter, with blanks between them are no shorter, in UTF-16 code units. */
const SHORTEST = 2 * BLOCK - 1;

function check(context: RuleContext): void {
  const { bound } = context;
  for (const { span, place, tie, citation: index } of context.quotations()) {
    const citation = bound.citations[index];
    // What stands in a parenthetical or a note cannot be set off there.
    if (citation === undefined || tie === 'block' || tie === 'parenthetical') continue;
    if (place.end - place.start < SHORTEST) continue;
    const text = bound.draft.view.text.slice(place.start, place.end);
    if (!mayHave(BLOCK, text) || isSetOff(bound, span) || isInParentheses(context.text, span)) continue;
    const words = countWords(text);
    if (words < BLOCK) continue;
    context.report({
      citation,
      span,
      message: `This quotation has ${words} words; one of ${BLOCK} or more is set off as a block, without quotation marks, with its citation on the next line.`,
    });
  }
}

/** True when blanks could part so many words: few quotations are so long. */
function mayHave(words: number, text: string): boolean {
  let blanks = 0;
  for (let at = 0; at < text.length && blanks < words - 1; at++) {
    const code = text.charCodeAt(at);
    if (code <= 0x20 || code >= 0x80) blanks += 1;
  }
  return blanks >= words - 1;
}

/** Words as a word processor counts them, ellipses left out. */
function countWords(text: string): number {
  let words = 0;
  let isCounted = false;
  for (let at = 0; at < text.length; at++) {
    if (isSpace(text.charCodeAt(at))) isCounted = false;
    else if (!isCounted && isLetterOrDigit(text, at)) {
      words += 1;
      isCounted = true;
    }
  }
  return words;
}

/** `(“…”)`, behind a source that is not read as a citation. */
function isInParentheses(text: string, { start }: Span): boolean {
  return /\([^\p{L}\p{N}]{0,4}$/u.test(text.slice(Math.max(0, start - 5), start));
}

/** Spaces by which plain text sets off a block. */
const INDENT = /^(?:[ \t]{4,}|\t)/;

/** Every line of it is indented, as plain text sets off a block. */
function isSetOff({ draft }: BoundDraft, { start, end }: Span): boolean {
  if (draft.language !== 'plaintext') return false;
  const [, ...lines] = draft.text.slice(start, end).split(/\r?\n/);
  const written = lines.filter((line) => line.trim() !== '');
  return written.length > 0 && written.every((line) => INDENT.test(line));
}

export const blockQuote50Words = defineRule({
  id: 'block-quote-50-words',
  bluebook: 'R5.1(a); B5.1',
  indigo: 'r9-1',
  group: 'quotation',
  severity: 'warning',
  fix: 'none',
  needs: 'model',
  docs: {
    summary: 'A quotation of fifty words or more in the middle of a paragraph.',
    why: 'A long quotation is set off from the text, indented on both sides and without quotation marks, so that a reader sees where another speaks.',
    silentWhen: [
      'The quotation stands in a parenthetical, where no block can stand.',
      'It belongs to no citation.',
      'A block has fewer words: for emphasis, statutes and testimony that is a choice.',
      'In plain text, every line of it is indented.',
    ],
    examples: [
      {
        bad: `"${'The duty to give notice is absolute and does not pass with the land. '.repeat(4).trim()}" *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).`,
        good: `The court said:\n\n> ${'The duty to give notice is absolute and does not pass with the land. '.repeat(4).trim()}\n\n*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).`,
      },
    ],
    good: [
      '"The duty to give notice is absolute and does not pass with the land." *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
    ],
  },
  check: { draft: check },
});
