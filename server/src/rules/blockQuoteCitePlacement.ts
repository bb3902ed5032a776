import type { Citation } from '../model/bound.ts';
import type { Span } from '../text/span.ts';
import { defineRule, type RuleContext } from './rule.ts';

function check(context: RuleContext): void {
  const { bound } = context;
  const blocks = bound.draft.view.blockQuotes;
  if (blocks.length === 0) return;
  for (const { tie, citation: index, span } of context.quotations()) {
    const citation = bound.citations[index];
    if (tie !== 'block' || citation === undefined) continue;
    const block = blocks.find((each) => each.start <= citation.span.start && citation.span.end <= each.end);
    if (block === undefined || span.end > citation.span.start || !isApart(citation, block, context)) continue;
    context.report({
      citation,
      span: citation.span,
      message:
        'The citation of a block quotation stands on the line behind the block, at the left margin: inside it reads as words of the source. Move it out.',
    });
  }
}

/** True for a citation in a paragraph of its own: one that goes on behind a sentence of the block may be the source's. */
function isApart(citation: Citation, block: Span, { text }: RuleContext): boolean {
  const before = text.slice(Math.max(block.start, citation.span.start - 40), citation.span.start);
  return /\n[>\s]*\n[>\s]*[*_(—–-]{0,3}(?:See\s)?[*_]{0,2}$/.test(before);
}

export const blockQuoteCitePlacement = defineRule({
  id: 'block-quote-cite-placement',
  bluebook: 'R5.1(a)(iii)',
  indigo: 'r9-2',
  group: 'quotation',
  severity: 'information',
  fix: 'none',
  needs: 'model',
  docs: {
    summary: 'The citation of a block quotation inside the block.',
    why: 'What stands in a block is the source’s. A citation there is taken for one that the source makes.',
    silentWhen: [
      'The citation goes on behind a sentence of the block: it may be part of what is quoted.',
      'Another citation stands behind the block.',
    ],
    examples: [
      {
        bad: 'The court said:\n\n> The duty to give notice is absolute and does not pass with the land.\n>\n> *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).\n\nNobody doubts it.',
        good: 'The court said:\n\n> The duty to give notice is absolute and does not pass with the land.\n\n*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).\n\nNobody doubts it.',
      },
    ],
    good: [
      'The court said:\n\n> The duty to give notice is absolute. *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).\n\n*Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002).',
      'The court said:\n\n> The duty to give notice is absolute. *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).\n\nNobody doubts it.',
    ],
  },
  check: { draft: check },
});
