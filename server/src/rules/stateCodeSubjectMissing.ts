import type { Citation } from '../model/bound.ts';
import { defineRule, type RuleContext } from './rule.ts';
import { comparableWords } from './token.ts';

/** Codes of states that have one for each subject, named without any: which subjects there are, for the message. */
const WITHOUT_SUBJECT: readonly (readonly [form: RegExp, state: string, example: string])[] = [
  [/^Cal(?:if)?\. Code(?: Ann\.)?$/, 'California', 'Cal. Civ. Code'],
  [/^Tex\. Code(?: Ann\.)?$/, 'Texas', 'Tex. Bus. & Com. Code Ann.'],
];

function check(citation: Citation, context: RuleContext): void {
  const { code } = citation.parts;
  if (code === undefined) return;
  const written = comparableWords(code);
  const missing = WITHOUT_SUBJECT.find(([form]) => form.test(written));
  if (missing === undefined) return;
  const [, state, example] = missing;
  context.report({
    citation,
    span: code.span,
    message: `${state} has a code for each subject, so "${written}" does not say which one is cited. Add the subject, as in "${example}".`,
  });
}

export const stateCodeSubjectMissing = defineRule({
  id: 'state-code-subject-missing',
  bluebook: 'T1.3; B12.1.2',
  indigo: 'r17-2-2',
  group: 'form',
  severity: 'warning',
  fix: 'none',
  needs: 'syntax',
  docs: {
    summary: 'A code of California or Texas without its subject.',
    why: 'These states have a code for each subject, with the same section numbers. Without the subject nobody can find the section.',
    silentWhen: [
      'The subject is named in any form, or the code is one of rules or regulations.',
      'The citation stands inside a quotation.',
    ],
    examples: [
      { bad: 'The duty is general. Cal. Code § 1714.', good: 'The duty is general. Cal. Civ. Code § 1714.' },
      {
        bad: 'The act is broad. Tex. Code Ann. § 17.46.',
        good: 'The act is broad. Tex. Bus. & Com. Code Ann. § 17.46.',
      },
    ],
    good: [
      'The duty is general. Cal. Civ. Code § 1714; Code of Civil Procedure § 430.10; Cal. Code Regs. tit. 8, § 3203.',
      'The act is broad. N.Y. Gen. Bus. Law § 349; N.Y. C.P.L.R. 3211; N.Y. U.C.C. § 2-314.',
      'The clerk wrote: "The duty is general. Cal. Code § 1714."',
    ],
  },
  check: { statute: check },
});
