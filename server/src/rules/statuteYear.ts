import type { Citation } from '../model/bound.ts';
import { lookupCode } from '../tables/codes.ts';
import { defineRule, type RuleContext } from './rule.ts';

/** Main editions of the United States Code that still hold: an older year names a text that was changed. */
const FIRST_CURRENT = 2018;

/** Editions of the manual that ask for no year. */
const WITHOUT_YEAR: ReadonlySet<string> = new Set(['21', '22']);

function check(citation: Citation, context: RuleContext): void {
  const { code, date, section } = citation.parts;
  const { lenient, edition } = context.style;
  if (lenient === 'on' || !WITHOUT_YEAR.has(edition) || citation.quoted) return;
  if (code === undefined || section === undefined || date === undefined || (citation.year ?? 0) < FIRST_CURRENT) return;
  if (!/^\d{4}$/.test(date.text) || lookupCode(code.text)?.name !== 'U.S.C.') return;
  const span = { start: date.span.start - 1, end: date.span.end + 1 };
  const blank = span.start - 1;
  if (context.text.slice(blank, span.end) !== ` (${date.text})` || span.end !== citation.span.end) return;
  context.report({
    citation,
    span,
    message:
      'The law in force is cited to the United States Code without a year. Leave the year out, unless this edition of the text is meant.',
    fixes: () => [
      {
        kind: 'suggestion',
        title: 'Leave out the year',
        edits: [{ span: { start: blank, end: span.end }, newText: '' }],
      },
    ],
  });
}

export const statuteYear = defineRule({
  id: 'statute-year',
  bluebook: 'R12.3.2; B12.1.1',
  indigo: 'r16-1-2',
  group: 'form',
  severity: 'information',
  fix: 'suggestion',
  needs: 'syntax',
  docs: {
    summary: 'A year behind a section of the United States Code that is in force.',
    why: 'Since 2020 the manual asks for none: a year makes the reader ask whether an older text is meant.',
    silentWhen: [
      'Forms of older editions are accepted, as they are unless the option `lenient` is `off`; or the edition named asks for the year.',
      'The year is that of an older edition of the code, or of a supplement, or a publisher is named.',
      'The code is that of a state, whose courts differ.',
      'The citation stands inside a quotation.',
    ],
    style: { lenient: 'off' },
    examples: [
      { bad: 'The claim is federal. 42 U.S.C. § 1983 (2018).', good: 'The claim is federal. 42 U.S.C. § 1983.' },
    ],
    good: [
      'The claim is federal. 42 U.S.C. § 1983.',
      'The claim was federal. 42 U.S.C. § 1983 (1994).',
      'The claim is federal. 42 U.S.C. § 1983 (Supp. II 2020).',
      'The claim is federal. Tex. Penal Code Ann. § 19.02 (West 2024).',
    ],
  },
  check: { statute: check },
});
