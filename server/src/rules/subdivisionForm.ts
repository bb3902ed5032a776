import type { Citation } from '../model/bound.ts';
import { lookupCode } from '../tables/codes.ts';
import { ruleSetNamed } from '../tables/courtRules.ts';
import { type DraftContext, defineRule, type RuleContext } from './rule.ts';
import { isPlain, oneFix } from './token.ts';

/** A blank between a number and its first subdivision: `1692k (a)(2)`. */
const APART = /^(\d[\dA-Za-z.-]*)\s+((?:\([A-Za-z0-9]{1,4}\))+)$/;
/** A digit after a subdivision without parentheses of its own: `12(b)6`. */
const BARE_AFTER = /^(\d{1,4})(\([a-z]\))(\d{1,2})$/;
/** No parentheses at all: `12b6`. */
const BARE = /^(\d{1,2})([a-h])(\d)$/;
/** A draft that sets subdivisions apart this often does so on purpose, as New York's official style does. */
const ENOUGH = 3;

function check(citation: Citation, context: RuleContext): void {
  const { section } = citation.parts;
  if (section === undefined) return;
  const wanted = wantedForm(section.text, citation, context);
  if (wanted === null) return;
  context.report({
    citation,
    span: section.span,
    message: `Subdivisions follow the number without a blank, each in parentheses of its own. Write "${wanted}".`,
    fixes: isPlain(context.bound.draft, section)
      ? oneFix('suggestion', wanted, [{ span: section.span, newText: wanted }])
      : () => [],
  });
}

function setsApart({ bound }: DraftContext): boolean {
  const isApart = ({ parts, quoted }: Citation): boolean => !quoted && APART.test(parts.section?.text ?? '');
  return bound.citations.filter(isApart).length >= ENOUGH;
}

function wantedForm(written: string, citation: Citation, draft: DraftContext): string | null {
  const apart = APART.exec(written);
  if (apart !== null) return !isFederal(citation) || draft.once(setsApart) ? null : `${apart[1]}${apart[2]}`;
  if (!isFederalRule(citation)) return null;
  const [, number, first, second] = BARE_AFTER.exec(written) ?? [];
  if (number !== undefined) return `${number}${first}(${second})`;
  const [, bare, letter, digit] = BARE.exec(written) ?? [];
  return bare === undefined ? null : `${bare}(${letter})(${digit})`;
}

/** The courts of New York and Massachusetts set subdivisions apart: `CPLR 3212 (b)`, `G. L. c. 93A, § 2 (a)`. */
function isFederal(citation: Citation): boolean {
  const { code } = citation.parts;
  if (citation.kind === 'rule') return isFederalRule(citation);
  return code !== undefined && /^(?:U\.S\.C\.|C\.F\.R\.)$/.test(lookupCode(code.text)?.name ?? '');
}

/** Local rules have digits of their own after a parenthesis: `L.R. 56(a)1`. */
function isFederalRule({ kind, parts }: Citation): boolean {
  if (kind !== 'rule' || parts.code === undefined) return false;
  return parts.code.text === 'Rule' || ruleSetNamed(parts.code.text)?.scope === 'federal';
}

export const subdivisionForm = defineRule({
  id: 'subdivision-form',
  bluebook: 'R3.3; R12.9',
  indigo: 'r5-2-2',
  group: 'form',
  severity: 'information',
  fix: 'suggestion',
  needs: 'syntax',
  docs: {
    summary: 'A subdivision set apart by a blank, or without its parentheses.',
    why: 'A blank before "(a)" reads as an enumeration or as the year of the code; "12b6" is the talk of the corridor.',
    silentWhen: [
      'The code or rule is not a federal one: the courts of New York and Massachusetts set subdivisions apart. So it is when the draft always does.',
      'The parenthesis holds a year or a publisher, or the rule is a local one (`L.R. 56(a)1`).',
      'The citation stands inside a quotation.',
    ],
    examples: [
      { bad: 'The act is old. 15 U.S.C. § 1692k (a)(2).', good: 'The act is old. 15 U.S.C. § 1692k(a)(2).' },
      { bad: 'The complaint fails. Fed. R. Civ. P. 12(b)6.', good: 'The complaint fails. Fed. R. Civ. P. 12(b)(6).' },
      { bad: 'It moves under Rule 12b6.', good: 'It moves under Rule 12(b)(6).' },
    ],
    good: [
      'The complaint fails. Fed. R. Civ. P. 12(b)(6).',
      'The act is old. 15 U.S.C. § 1692k (2018).',
      'The motion fails. CPLR 3212 (b). Mass. R. Crim. P. 25 (a).',
      'The motion fails. D. Conn. L. Civ. R. 56(a)1.',
      'The clerk wrote: "It moves under Rule 12b6."',
    ],
  },
  check: { statute: check, regulation: check, rule: check },
});
