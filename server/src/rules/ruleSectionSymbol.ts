import type { Citation } from '../model/bound.ts';
import { ruleSetNamed } from '../tables/courtRules.ts';
import { defineRule, type RuleContext } from './rule.ts';
import { comparableWords, inTypographyOf, replacePart } from './token.ts';

/** The word that repeats what the abbreviation says. */
const RULE_WORD = / Rules?$/;

function check(citation: Citation, context: RuleContext): void {
  const { code } = citation.parts;
  if (code === undefined || !RULE_WORD.test(comparableWords(code))) return;
  const name = comparableWords(code).replace(RULE_WORD, '');
  const set = ruleSetNamed(name);
  if (set === null || set.how === 'words' || set.ambiguous || set.localFormAccepted || set.scope === 'state') return;
  const { draft } = context.bound;
  const written = draft.text.slice(code.span.start, code.span.end);
  context.report({
    citation,
    span: code.span,
    message: `The abbreviation already says that a rule is cited; neither "Rule" nor a sign stands before its number. Write "${set.abbreviation}".`,
    fixes: replacePart(draft, code, inTypographyOf(written, set.abbreviation, draft.language), 'safe'),
  });
}

export const ruleSectionSymbol = defineRule({
  id: 'rule-section-symbol',
  bluebook: 'R12.9.3; B12.1.3',
  indigo: 'r18-1-1',
  group: 'form',
  severity: 'warning',
  fix: 'safe',
  needs: 'syntax',
  docs: {
    summary: '"Rule" between the abbreviation of a set of rules and the number.',
    why: 'Fed. R. Evid. already says "rule"; the number follows at once.',
    silentWhen: [
      'The rules are named in words, are local ones or those of a state.',
      'The abbreviation could stand for other rules.',
      'The citation stands inside a quotation.',
    ],
    examples: [
      { bad: 'The proof is unfair. Fed. R. Evid. Rule 403.', good: 'The proof is unfair. Fed. R. Evid. 403.' },
      { bad: 'The motion is due. FRCP Rule 56.', good: 'The motion is due. Fed. R. Civ. P. 56.' },
    ],
    good: [
      'The proof is unfair. Fed. R. Evid. 403.',
      'Local Civ. Rule 56.1 says so, and Rule 56 does.',
      'The clerk wrote: "The proof is unfair. Fed. R. Evid. Rule 403."',
    ],
  },
  check: { rule: check },
});
