import type { Citation } from '../model/bound.ts';
import { defineRule, type RuleContext } from './rule.ts';
import { oneFix } from './token.ts';

/** `at` with the blank behind it, before a paragraph or section sign, as plain text, Markdown and LaTeX write them. */
const AT_BEFORE_SIGN = /^at(?:\s|~)+(?=[¶§]|\\[PS]\b)/;

function check(citation: Citation, context: RuleContext): void {
  const { pin } = citation.parts;
  if (pin === undefined || !context.text.startsWith('at', pin.span.start)) return;
  const written = context.text.slice(pin.span.start, pin.span.end);
  const [at] = AT_BEFORE_SIGN.exec(written) ?? [];
  if (at === undefined) return;
  const span = { start: pin.span.start, end: pin.span.start + at.length };
  const sign = pin.text.replace(/^at\s+/, '').charAt(0);
  context.report({
    citation,
    span: { start: span.start, end: span.start + 2 },
    message: `The sign "${sign}" says that a ${sign === '¶' ? 'paragraph' : 'section'} follows; "at" stands before pages only. Leave it out.`,
    fixes: oneFix('suggestion', sign, [{ span, newText: '' }]),
  });
}

export const recordAtUsage = defineRule({
  id: 'record-at-usage',
  bluebook: 'B17.1.2',
  indigo: 'r24-2-1',
  group: 'form',
  severity: 'hint',
  fix: 'suggestion',
  needs: 'syntax',
  docs: {
    summary: '"at" before a paragraph or section sign in a reference to the record.',
    why: 'The sign already says what is counted, as in "Compl. ¶ 5"; "at" leads to pages.',
    silentWhen: ['The pin is a page, as in "Ex. 4, at 3".', 'The citation stands inside a quotation.'],
    examples: [
      { bad: 'The dock was wet. (Compl. at ¶ 5.)', good: 'The dock was wet. (Compl. ¶ 5.)' },
      { bad: 'The dock was wet. (ECF No. 12 at ¶¶ 5–6.)', good: 'The dock was wet. (ECF No. 12 ¶¶ 5–6.)' },
    ],
    good: ['The dock was wet. (Compl. ¶ 5.)', 'The dock was wet. (Telford Decl. Ex. 4, at 3.)'],
  },
  check: { record: check },
});
