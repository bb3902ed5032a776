import type { Citation } from '../model/bound.ts';
import { defineRule, type RuleContext } from './rule.ts';
import { comparableWords } from './token.ts';

function check(citation: Citation, context: RuleContext): void {
  const { reporter, date } = citation.parts;
  if (citation.quoted || reporter === undefined || date === undefined) return;
  if (!/^\d{4}$/.test(date.text) || !/^Fed\. ?Reg\.$/.test(comparableWords(reporter))) return;
  context.report({
    citation,
    span: date.span,
    message: `The Federal Register appears every working day, and an entry is cited with the day it appeared. Write it in full, as in "(Feb. 16, ${date.text})".`,
  });
}

export const fedRegForm = defineRule({
  id: 'fed-reg-form',
  bluebook: 'R14.2(a); B14',
  indigo: 'r19-4',
  group: 'form',
  severity: 'information',
  fix: 'none',
  needs: 'syntax',
  docs: {
    summary: 'An entry of the Federal Register dated by its year alone.',
    why: 'A proposed and a final rule often stand in one volume. The day tells which of them is meant, and whether the time for review has run.',
    silentWhen: [
      'The citation gives no date at all, as a later one may.',
      'The style of the draft is that of a state whose manual asks for less.',
      'The citation stands inside a quotation.',
    ],
    examples: [
      {
        bad: 'The rule is new. 89 Fed. Reg. 12,345, 12,350 (2024).',
        good: 'The rule is new. 89 Fed. Reg. 12,345, 12,350 (Feb. 16, 2024).',
      },
    ],
    good: [
      'The rule is new. 89 Fed. Reg. 12345 (Feb. 16, 2024) (to be codified at 40 C.F.R. pt. 86).',
      'The rule is new. 89 Fed. Reg. at 12,350.',
      'The clerk wrote: "The rule is new. 89 Fed. Reg. 12,345 (2024)."',
    ],
  },
  check: { regulation: check },
});
