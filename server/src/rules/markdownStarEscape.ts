import type { Citation } from '../model/bound.ts';
import { defineRule, type RuleContext } from './rule.ts';
import { oneFix } from './token.ts';

/** A star page as Markdown may take it for emphasis; a backslash before the star makes it a letter. */
const STAR = /(?<!\\)\*(?=\d)/g;

function check(citation: Citation, { bound, text, report }: RuleContext): void {
  if (bound.draft.language !== 'markdown') return;
  const { pins } = citation;
  for (let i = 0; i < pins.length; i++) {
    const pin = pins[i]!;
    if (pin.type !== 'star') continue;
    // The star may stand just before the place that was read.
    const from = Math.max(citation.span.start, pin.span.start - 1);
    for (const { index } of text.slice(from, pin.span.end).matchAll(STAR)) {
      const start = from + index;
      const end = start + 1 + (/^\d+/.exec(text.slice(start + 1, start + 9))?.[0].length ?? 0);
      report({
        citation,
        span: { start, end },
        message: `Markdown may take the star of "${text.slice(start, end)}" for a mark of emphasis: the star is lost in print and the text after it turns italic. Write "\\${text.slice(start, end)}".`,
        fixes: oneFix('safe', `\\${text.slice(start, end)}`, [{ span: { start, end: start }, newText: '\\' }]),
      });
    }
  }
}

export const markdownStarEscape = defineRule({
  id: 'markdown-star-escape',
  bluebook: 'R10.8.1',
  indigo: null,
  group: 'form',
  severity: 'error',
  fix: 'safe',
  needs: 'syntax',
  docs: {
    summary: 'A star page whose star Markdown may take for emphasis.',
    why: 'Two unescaped stars on a page are a pair of emphasis marks: both vanish from the filed brief and the words between them turn italic.',
    silentWhen: [
      'The draft is not Markdown.',
      'The star is escaped, or stands in code.',
      'The citation stands inside a quotation.',
    ],
    examples: [
      {
        bad: '*Orrin v. Vale Corp.*, No. 19-cv-4120, 2020 WL 555123, at *3 (S.D.N.Y. Jan. 5, 2020).',
        good: '*Orrin v. Vale Corp.*, No. 19-cv-4120, 2020 WL 555123, at \\*3 (S.D.N.Y. Jan. 5, 2020).',
      },
      {
        bad: '*Orrin v. Vale Corp.*, No. 19-cv-4120, 2020 WL 555123, at *3–*4 (S.D.N.Y. Jan. 5, 2020).',
        good: '*Orrin v. Vale Corp.*, No. 19-cv-4120, 2020 WL 555123, at \\*3–\\*4 (S.D.N.Y. Jan. 5, 2020).',
      },
    ],
    language: 'markdown',
    good: [
      '*Orrin v. Vale Corp.*, No. 19-cv-4120, 2020 WL 555123, at \\*3 (S.D.N.Y. Jan. 5, 2020).',
      'The form is `2020 WL 555123, at *3`.',
    ],
  },
  check: { case: check, 'case-short': check, id: check, supra: check, reference: check },
});
