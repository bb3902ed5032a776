import type { Span } from '../text/span.ts';
import { defineRule, type RuleContext } from './rule.ts';

/** A period or comma behind the marks that close a quotation; not the point of a number. */
const OUTSIDE = /^(["”]|'')([.,])(?!\d)/;

/** So many quotations with the mark outside, and more than with it inside, are a style. */
const ENOUGH = 5;

/** Words of a quotation; a string that is quoted letter by letter has other signs. */
const WORDS = /^[\p{L}\p{N}\s,.;:'’‘“”()[\]—–-]*\p{Ll}$/u;

/** What is quoted for its letters: the words of an act that are put in or struck out. */
const EXACT =
  /\b(?:strik|insert|substitut|replac|delet|amend|typ|search|term|string|field|caption|labell?ed|entitled|click|enter)\w*\b[^.]{0,60}$/i;

/** The two marks that stand in the wrong order. */
interface Outside {
  readonly place: Span;
  readonly quote: string;
  readonly mark: string;
}

function check(context: RuleContext): void {
  const { draft } = context.bound;
  const outside: Outside[] = [];
  let inside = 0;
  for (const span of draft.quotations) {
    const [marks, quote, mark] = OUTSIDE.exec(draft.text.slice(span.end, span.end + 4)) ?? [];
    if (/[.,]/.test(draft.text.charAt(span.end - 1))) inside += 1;
    else if (marks && quote && mark && isProse(span, context))
      outside.push({ place: { start: span.end, end: span.end + marks.length }, quote, mark });
  }
  if (outside.length >= ENOUGH && outside.length > inside) return;
  for (const { place, quote, mark } of outside) {
    context.report({
      citation: null,
      span: place,
      message: `A ${mark === '.' ? 'period' : 'comma'} stands inside the closing quotation mark. Put it inside.`,
      fixes: () => [
        { kind: 'suggestion', title: 'Put it inside', edits: [{ span: place, newText: `${mark}${quote}` }] },
      ],
    });
  }
}

function isProse({ start, end }: Span, { text, bound }: RuleContext): boolean {
  const words = text.slice(start, end);
  if (words.length < 4 || words.length > 2000 || !WORDS.test(words)) return false;
  if (EXACT.test(text.slice(Math.max(0, start - 90), start))) return false;
  return !bound.draft.view.blockQuotes.some((block) => block.start <= start && end <= block.end);
}

export const quotePunctuationPlacement = defineRule({
  id: 'quote-punctuation-placement',
  bluebook: 'R5.1(b)',
  indigo: 'r8-1-2',
  group: 'quotation',
  severity: 'information',
  fix: 'suggestion',
  needs: 'syntax',
  docs: {
    summary: 'A period or comma behind a closing quotation mark.',
    why: 'American usage sets periods and commas inside the marks, whosever they are. It is the first thing a careful reader of the page sees.',
    silentWhen: [
      'Most quotations of the draft have the mark outside: a style of the house.',
      'Letters are quoted for themselves: words that an act inserts or strikes, what was typed or searched for, an address.',
      'The words stand in a block quotation.',
    ],
    examples: [
      { bad: 'The duty is "absolute and without end".', good: 'The duty is "absolute and without end."' },
      {
        bad: 'The duty is “absolute”, the court held, and so is the right.',
        good: 'The duty is “absolute,” the court held, and so is the right.',
      },
    ],
    good: [
      'The duty is "absolute."',
      'The duty is "absolute"; the right is not.',
      'The act strikes "absolute" and inserts "limited".',
      'He went to "www.example.com/a".',
      'The court asked, "is the duty absolute?".',
    ],
  },
  check: { draft: check },
});
