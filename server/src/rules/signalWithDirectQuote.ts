import { defineRule, type RuleContext } from './rule.ts';

/** A quotation of fewer words is a term that the sentence is about. */
const FEWEST_WORDS = 5;

/** What ends before a quotation that is a sentence of its own. */
const SENTENCE_BEFORE = /(?:^|\n\s*\n\s*|[.?!]["”’)*_\]]{0,4}\s+)["“]$/;

function check(context: RuleContext): void {
  const { bound } = context;
  const { view } = bound.draft;
  for (const { span, citation: index, tie } of context.quotations()) {
    const citation = bound.citations[index];
    if (tie !== 'beside' || citation?.signal?.text !== 'See' || context.contextOf(citation) !== 'sentence') continue;
    const { start, end } = view.toView(span);
    const words = view.text.slice(start, end);
    const next = view.toView(citation.signal.span).start;
    const isSentence =
      SENTENCE_BEFORE.test(view.text.slice(Math.max(0, start - 8), start)) &&
      /^["“[]?\p{Lu}/u.test(words.replace(/^\[/, '')) &&
      /[.?!]['’]?$/.test(words) &&
      /^["”]\s+$/.test(view.text.slice(end, next));
    if (!isSentence || words.split(/\s+/).length < FEWEST_WORDS) continue;
    context.report({
      citation,
      span: citation.signal.span,
      message:
        'The words are quoted from this source, which says just that: no signal stands before it. "See" would say that the reader has to infer it.',
    });
  }
}

export const signalWithDirectQuote = defineRule({
  id: 'signal-with-direct-quote',
  bluebook: 'R1.2(a); B1.2.1',
  indigo: 'r4-6-1',
  group: 'form',
  severity: 'information',
  fix: 'none',
  needs: 'model',
  docs: {
    summary: '"See" before the source of a sentence that is quoted whole.',
    why: 'A signal tells how a source supports what was said. A source that is quoted says it itself; with a signal the reader doubts whose words they are.',
    silentWhen: [
      'Words of the writer stand in the sentence, which the source may support by inference.',
      'The signal is another one (`See also`, `See, e.g.,`), or the citation is a clause.',
    ],
    examples: [
      {
        bad: 'The rule is old. “The duty to give notice is absolute.” *See* *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
        good: 'The rule is old. “The duty to give notice is absolute.” *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
      },
    ],
    good: [
      'The court held that “the duty to give notice is absolute.” *See* *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
      'The rule is old. “The duty to give notice is absolute.” *See also* *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008) (so holding).',
    ],
  },
  check: { draft: check },
});
