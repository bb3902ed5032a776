import type { Citation } from '../model/bound.ts';
import { defineRule, type RuleContext } from './rule.ts';
import { oneFix } from './token.ts';

/** What the typographer of markdown-it turns into ©, ®, ™ and §. */
const TRAP = /(?<!\\)\((?:c|r|tm|p)\)/gi;

function check(citation: Citation, { bound, text, style, report }: RuleContext): void {
  if (bound.draft.language !== 'markdown' || style.typographer !== 'on') return;
  for (const { 0: words, index } of text.slice(citation.span.start, citation.span.end).matchAll(TRAP)) {
    const start = citation.span.start + index;
    report({
      citation,
      span: { start, end: start + words.length },
      message: `The renderer of this draft turns "${words}" into a sign such as ©. Write "\\${words}".`,
      fixes: oneFix('safe', `\\${words}`, [{ span: { start, end: start }, newText: '\\' }]),
    });
  }
}

export const markdownTypographerTrap = defineRule({
  id: 'markdown-typographer-trap',
  bluebook: 'B12.1',
  indigo: null,
  group: 'form',
  severity: 'warning',
  fix: 'safe',
  needs: 'syntax',
  docs: {
    summary: 'A subsection that the renderer turns into © or another sign.',
    why: 'A renderer with a typographer prints § 12(c) as § 12©: the subsection is gone from the filed brief.',
    silentWhen: [
      'The style does not say that the renderer has a typographer (`typographer: on`).',
      'The draft is not Markdown.',
      'The parenthesis is escaped, or stands in code.',
      'The citation stands inside a quotation.',
    ],
    examples: [
      {
        bad: 'The motion is made under Fed. R. Civ. P. 12(c).',
        good: 'The motion is made under Fed. R. Civ. P. 12\\(c).',
      },
      { bad: 'It is so. 15 U.S.C. § 78j(r).', good: 'It is so. 15 U.S.C. § 78j\\(r).' },
    ],
    good: ['The motion is made under Fed. R. Civ. P. 12\\(c).', 'The motion is made under Fed. R. Civ. P. 12(b).'],
    language: 'markdown',
    style: { typographer: 'on' },
  },
  check: { rule: check, statute: check, regulation: check, constitution: check, id: check },
});
