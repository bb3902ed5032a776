import type { Citation } from '../model/bound.ts';
import type { Part } from '../syntax/citation.ts';
import { lookupCode } from '../tables/codes.ts';
import { defineRule, type Fix, type RuleContext } from './rule.ts';
import { isPlain } from './token.ts';

/** The code whose section numbers are mostly plain: in those of states a hyphen may be a part of any number. */
const PLAIN = 'U.S.C.';

/** `3681-82`: the second number has lost the digits it shares with the first. */
const SHORTENED = /^(\d{3,5})\s?([-–])\s?(\d{2,4})$/;

/** `2000e-2000e-17`: hyphens of the numbers and that of the range are the same sign. */
const HYPHENATED = /^((\d+[a-z]{0,3})(?:-\d+[a-z]?)?)-(\2-\d+[a-z]?)$/;

function check(citation: Citation, context: RuleContext): void {
  const { code, section, symbols } = citation.parts;
  if (citation.quoted || code === undefined || section === undefined || symbols?.[0]?.text !== '§§') return;
  if (context.style.edition === 'indigo' || lookupCode(code.text)?.name !== PLAIN) return;
  const wanted = inFull(section.text) ?? withTo(section.text);
  if (wanted === null) return;
  context.report({
    citation,
    span: section.span,
    message: `Section numbers have hyphens of their own, so that "${section.text}" may be read as one section. Write "${wanted}".`,
    fixes: () => fixOf(section, wanted, context),
  });
}

function inFull(section: string): string | null {
  const [, first = '', dash = '', last = ''] = SHORTENED.exec(section) ?? [];
  if (last === '' || last.length >= first.length) return null;
  const whole = first.slice(0, first.length - last.length) + last;
  return Number(whole) > Number(first) ? `${first}${dash}${whole}` : null;
}

function withTo(section: string): string | null {
  const [, first, , last] = HYPHENATED.exec(section) ?? [];
  return first === undefined || last === undefined ? null : `${first} to ${last}`;
}

function fixOf(section: Part, wanted: string, { bound: { draft } }: RuleContext): readonly Fix[] {
  if (!isPlain(draft, section)) return [];
  return [{ kind: 'suggestion', title: `Write "${wanted}"`, edits: [{ span: section.span, newText: wanted }] }];
}

export const statuteRangeDigits = defineRule({
  id: 'statute-range-digits',
  bluebook: 'R3.3(b)',
  indigo: null,
  group: 'form',
  severity: 'warning',
  fix: 'suggestion',
  needs: 'syntax',
  docs: {
    summary: 'A range of sections that drops digits, or joins hyphenated sections with a hyphen.',
    why: 'Many sections have a hyphen in their number. A range that is shortened as one of pages is can be read as such a section.',
    silentWhen: [
      'The code is not the United States Code: in others a hyphen may be a part of any number.',
      'The second number is no larger than the first when its digits are restored.',
      'The style is that of the Indigo Book, which drops the digits.',
      'The citation stands inside a quotation.',
    ],
    examples: [
      {
        bad: 'It is a crime. 18 U.S.C. §§ 3681-82.',
        good: 'It is a crime. 18 U.S.C. §§ 3681-3682.',
      },
      {
        bad: 'It is forbidden. 42 U.S.C. §§ 2000e-2000e-17.',
        good: 'It is forbidden. 42 U.S.C. §§ 2000e to 2000e-17.',
      },
    ],
    good: [
      'It is a crime. 18 U.S.C. §§ 3681–3682.',
      'It is forbidden. 42 U.S.C. §§ 2000e–2000e-17.',
      'It is forbidden. 42 U.S.C. § 1973-12.',
      'It is forbidden. Colo. Rev. Stat. §§ 18-8-101 to -115.',
      'The clerk wrote: "It is a crime. 18 U.S.C. §§ 3681-82."',
    ],
  },
  check: { statute: check },
});
