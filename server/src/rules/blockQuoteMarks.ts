import type { AttributedQuotation } from '../model/quotations/attribution.ts';
import type { Span } from '../text/span.ts';
import { defineRule, type RuleContext } from './rule.ts';

/** Pairs of marks that a block may be wrapped in. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
]);

/** A block of fewer letters is a motto or a line of speech. */
const SHORTEST = 80;

function check(context: RuleContext): void {
  const { bound } = context;
  for (const quotation of context.quotations()) {
    const citation = bound.citations[quotation.citation];
    if (quotation.tie !== 'block' || citation === undefined || isQuotedThere(quotation, context)) continue;
    const marks = outerMarks(quotation.span, context);
    if (marks === null) continue;
    context.report({
      citation,
      span: quotation.span,
      message:
        'A quotation that is set off as a block has no quotation marks around it: the indentation stands for them. Leave them out, unless the source has them.',
      fixes: () => [
        {
          kind: 'suggestion',
          title: 'Remove the quotation marks',
          edits: marks.map((span) => ({ span, newText: '' })),
        },
      ],
    });
  }
}

/** The source quotes the words itself, or is testimony that is set out with the marks of its speakers. */
function isQuotedThere({ quoting, citation: index }: AttributedQuotation, { bound }: RuleContext): boolean {
  const citation = bound.citations[index];
  return quoting.length > 0 || citation?.kind === 'record' || citation?.record !== null;
}

/** The marks around the whole block, when none of their kind stands between them. */
function outerMarks(block: Span, { bound, text }: RuleContext): readonly Span[] | null {
  const { view } = bound.draft;
  const { start, end } = view.toView(block);
  const words = view.text.slice(start, end);
  const first = words.search(/\S/);
  const last = words.trimEnd().length - 1;
  const open = words.charAt(first);
  const close = PAIRS.get(open);
  if (close === undefined || words.charAt(last) !== close || last - first < SHORTEST) return null;
  const between = words.slice(first + 1, last);
  if (between.includes(open) || between.includes(close)) return null;
  const marks = [first, last].map((at) => view.toFile({ start: start + at, end: start + at + 1 }));
  return marks.every((mark) => PAIRS.has(text.slice(mark.start, mark.end)) || text.slice(mark.start, mark.end) === '”')
    ? marks
    : null;
}

export const blockQuoteMarks = defineRule({
  id: 'block-quote-marks',
  bluebook: 'R5.1(a)(i)',
  indigo: 'r9-2',
  group: 'quotation',
  severity: 'warning',
  fix: 'suggestion',
  needs: 'model',
  docs: {
    summary: 'A block quotation with quotation marks around it.',
    why: 'Marks around a block say that the source itself quotes somebody there.',
    silentWhen: [
      'The citation says whom the source quotes (`quoting …`), or is to the record.',
      'Other quotation marks stand inside the block, or it belongs to no citation.',
    ],
    examples: [
      {
        bad: 'The court said:\n\n> "The duty to give notice is absolute and does not pass with the land when it is sold to another."\n\n*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
        good: 'The court said:\n\n> The duty to give notice is absolute and does not pass with the land when it is sold to another.\n\n*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
      },
    ],
    good: [
      'The court said:\n\n> "The duty to give notice is absolute and does not pass with the land when it is sold to another."\n\n*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008) (quoting *Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002)).',
      'The court said:\n\n> "The duty to give notice is absolute," it said, "and does not pass with the land when it is sold to another."\n\n*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
      'It is so.\n\n> "The duty to give notice is absolute and does not pass with the land when it is sold to another."\n\nNobody doubts it.',
    ],
  },
  check: { draft: check },
});
