import type { Citation } from '../model/bound.ts';
import type { RuleSetMatch } from '../tables/courtRules.ts';
import { ruleSetNamed } from '../tables/courtRules.ts';
import { defineRule, type RuleContext } from './rule.ts';
import { acceptsTyping } from './style.ts';
import { comparable, comparableWords, inTypographyOf, replacePart } from './token.ts';

function check(citation: Citation, context: RuleContext): void {
  const { code } = citation.parts;
  if (code === undefined) return;
  const set = ruleSetNamed(code.text);
  if (set === null || !isWrong(code.text, set) || isDefined(code.text, context)) return;
  if (isAccepted(comparableWords(code), set, context)) return;
  const { draft } = context.bound;
  const written = draft.text.slice(code.span.start, code.span.end);
  context.report({
    citation,
    span: code.span,
    message: `A citation abbreviates the ${set.name} as "${set.abbreviation}", not "${code.text}".`,
    fixes: replacePart(draft, code, inTypographyOf(written, set.abbreviation, draft.language), 'safe'),
  });
}

/**
 * True when the form is known to be another than the canonical one and nobody's own. Words (`Federal Rule of Civil
 * Procedure 56`) are right in a textual sentence, and capitals throughout are a style.
 */
function isWrong(written: string, set: RuleSetMatch): boolean {
  if (set.how === 'words' || set.ambiguous || set.localFormAccepted || set.scope === 'state') return false;
  return comparable(written).toLowerCase() !== set.abbreviation.toLowerCase();
}

/** The style of the draft closes the abbreviation up (`Fed.R.Civ.P.`), leaves out its periods or has another form for it. */
function isAccepted(written: string, { abbreviation }: RuleSetMatch, { style }: RuleContext): boolean {
  return style.forms.rules.includes(written) || acceptsTyping(style, written, abbreviation);
}

/** Initials that the draft introduces itself (`("FRAP")`) are its own term. */
function isDefined(written: string, { bound }: RuleContext): boolean {
  const name = comparable(written);
  return bound.draft.shortNames.some((shortName) => comparable(shortName.name) === name);
}

export const ruleAbbreviation = defineRule({
  id: 'rule-abbreviation',
  bluebook: 'R12.9.3; B12.1.3',
  indigo: 'r18-1-3',
  group: 'form',
  severity: 'warning',
  fix: 'safe',
  needs: 'syntax',
  docs: {
    summary: 'A court rule cited in initials or another abbreviation.',
    why: 'Rules of court have one abbreviation each (Fed. R. Civ. P.); initials such as FRCP mean other rules to another reader.',
    silentWhen: [
      'The rule is named in words (`Rule 12(b)(6)`, `Federal Rule of Civil Procedure 56`).',
      'The draft defines the initials itself.',
      'The style of the draft accepts the form: `spacing: closed` accepts `Fed.R.Civ.P.`.',
      'The abbreviation could stand for other rules, or the court has a form of its own.',
      'The citation stands inside a quotation.',
    ],
    examples: [
      { bad: 'The complaint fails. FRCP 12(b)(6).', good: 'The complaint fails. Fed. R. Civ. P. 12(b)(6).' },
      { bad: 'The motion is due. Fed.R.Civ.P. 56(a).', good: 'The motion is due. Fed. R. Civ. P. 56(a).' },
      { bad: 'The proof is unfair. *See* FRE 403.', good: 'The proof is unfair. *See* Fed. R. Evid. 403.' },
      { bad: 'The brief is late. F.R.A.P. 28(a).', good: 'The brief is late. Fed. R. App. P. 28(a).' },
    ],
    good: [
      'The complaint fails under Rule 12(b)(6).',
      'The complaint fails under Federal Rule of Civil Procedure 12(b)(6).',
      'The motion is due. Fed. R. Civ. P. 56(a).',
      'The Federal Rules of Appellate Procedure ("FRAP") say so. FRAP 28(a).',
      'The clerk wrote: "The complaint fails. FRCP 12(b)(6)."',
    ],
  },
  check: { rule: check },
});
