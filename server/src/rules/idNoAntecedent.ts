import type { Citation } from '../model/bound.ts';
import { namesUnreadSource } from './previousCitation.ts';
import { defineRule, type RuleContext } from './rule.ts';

/** What stands farther back is no longer what an id. may mean. */
const LOOKED_AT = 4000;

function check(id: Citation, context: RuleContext): void {
  if (id.unresolved !== 'none' || id.within !== null || id.inHeading || id.parallelTo !== null) return;
  const { start } = id.span;
  if (namesUnreadSource(context.bound.draft.view, { start: Math.max(0, start - LOOKED_AT), end: start })) return;
  context.report({
    citation: id,
    span: id.core,
    message:
      'Id. refers to the citation right before it, but no source is cited before it. Cite the source, in full if this is its first mention.',
  });
}

export const idNoAntecedent = defineRule({
  id: 'id-no-antecedent',
  bluebook: 'R4.1',
  indigo: 'r6-2-2',
  group: 'reference',
  severity: 'error',
  fix: 'none',
  needs: 'model',
  docs: {
    summary: 'An id. with no citation before it.',
    why: 'Id. stands for the source cited right before it. When an edit has moved or cut that citation, nobody can tell what is cited.',
    silentWhen: [
      'Any citation stands before it in the text, or in the text that calls for its footnote.',
      'What stands before it looks like a source that was not read: a section sign, a link, a year in parentheses.',
      'The id. stands in a heading, a parenthetical or a quotation.',
    ],
    examples: [
      {
        bad: '## Argument\n\nThe delay was excused. *Id.* at 5.',
        good: '## Argument\n\nThe delay was excused. *Orrin v. Vale Corp.*, 212 F.3d 4, 5 (2d Cir. 2000).',
      },
    ],
    good: [
      'The delay was excused. *Orrin v. Vale Corp.*, 212 F.3d 4, 5 (2d Cir. 2000). It was short. *Id.*',
      'The delay was excused. Hale, A Treatise on Delay § 12 (1999). It was short. *Id.* § 13.',
      'The clerk wrote: "The delay was excused. Id. at 5."',
    ],
  },
  check: { id: check },
});
