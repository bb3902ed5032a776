import type { Citation } from '../model/bound.ts';
import { lookupCode } from '../tables/codes.ts';
import { defineRule, type RuleContext } from './rule.ts';

/** A code divided into titles: its name for a reader, its last title, and numbers that no title has. */
interface TitledCode {
  readonly name: string;
  readonly last: number;
  readonly missing: readonly number[];
}

const UNITED_STATES_CODE: TitledCode = { name: 'The United States Code', last: 54, missing: [53] };
const REGULATIONS: TitledCode = { name: 'The Code of Federal Regulations', last: 50, missing: [] };

const CODES: ReadonlyMap<string, TitledCode> = new Map([
  ['U.S.C.', UNITED_STATES_CODE],
  ['U.S.C.A.', UNITED_STATES_CODE],
  ['U.S.C.S.', UNITED_STATES_CODE],
  ['C.F.R.', REGULATIONS],
]);

function check(citation: Citation, context: RuleContext): void {
  const { title, code } = citation.parts;
  if (title === undefined || code === undefined || !/^\d+$/.test(title.text)) return;
  const set = CODES.get(lookupCode(code.text)?.name ?? '');
  const number = Number(title.text);
  if (set === undefined || (number >= 1 && number <= set.last && !set.missing.includes(number))) return;
  const but = set.missing.length === 0 ? '' : `, and none is ${set.missing.join(' or ')}`;
  context.report({
    citation,
    span: title.span,
    message: `${set.name} has no title ${number}: its titles are 1 to ${set.last}${but}. Check the title.`,
  });
}

export const uscTitleRange = defineRule({
  id: 'usc-title-range',
  bluebook: 'R12.3.1',
  indigo: 'r16-1',
  group: 'plausibility',
  severity: 'error',
  fix: 'none',
  needs: 'syntax',
  docs: {
    summary: 'A title that the United States Code or the Code of Federal Regulations does not have.',
    why: 'The provision cannot be found under that number; usually a digit was mistyped.',
    silentWhen: ['The code is a state one, or no title is written.', 'The citation stands inside a quotation.'],
    examples: [
      { bad: 'The claim is federal. 72 U.S.C. § 1983.', good: 'The claim is federal. 42 U.S.C. § 1983.' },
      { bad: 'The rule is clear. 60 C.F.R. § 1910.134.', good: 'The rule is clear. 29 C.F.R. § 1910.134.' },
      { bad: 'The park is ours. 53 U.S.C. § 100101.', good: 'The park is ours. 54 U.S.C. § 100101.' },
    ],
    good: [
      'The park is ours. 54 U.S.C. § 100101.',
      'The act is old. 735 ILCS 5/2-619.',
      'The clerk wrote: "The claim is federal. 72 U.S.C. § 1983."',
    ],
  },
  check: { statute: check, regulation: check },
});
