import type { Citation } from '../model/bound.ts';
import type { Part } from '../syntax/citation.ts';
import { lookupCode } from '../tables/codes.ts';
import { writeWords } from '../text/writing.ts';
import { isBareFederalCode, isHouseStyle, writesBareFederalCodes } from './houseStyle.ts';
import { defineRule, type RuleContext } from './rule.ts';
import { countSections } from './sectionNumbers.ts';
import { comparableWords, oneFix } from './token.ts';

const NO_BREAK_SPACE = '\u00A0';

function check(citation: Citation, context: RuleContext): void {
  const { code, section, symbols } = citation.parts;
  if (code === undefined || section === undefined || lookupCode(code.text)?.name !== 'C.F.R.') return;
  if (!/^[CFR.\s]+$/.test(code.text) || isHouseStyle(comparableWords(code), 'C.F.R.', context)) return;
  if (isBareFederalCode(citation) && writesBareFederalCodes(context)) return;
  const first = symbols?.find(({ span }) => span.start < section.span.start);
  if (first === undefined) reportMissing(citation, section, context);
}

/** `17 C.F.R. 240.10b-5` lacks its sign, `20 C.F.R. 404` the word for its part. */
function reportMissing(citation: Citation, section: Part, context: RuleContext): void {
  const sign = wantedSign(section.text);
  if (sign === null) return;
  const wanted = `${sign} ${section.text}`;
  const newText = writeWords(sign + NO_BREAK_SPACE, context.bound.draft.language);
  context.report({
    citation,
    span: section.span,
    message: `A regulation is cited with a sign before its section, and with "pt." before a whole part. Write "${wanted}".`,
    fixes: oneFix('suggestion', wanted, [{ span: { start: section.span.start, end: section.span.start }, newText }]),
  });
}

/** The sections of a part are written after its number and a period; a number alone is a part. */
function wantedSign(section: string): string | null {
  if (/^\d+$/.test(section)) return 'pt.';
  if (!/^\d+\.\d/.test(section)) return null;
  return countSections(section) === 'several' ? '§§' : '§';
}

export const cfrForm = defineRule({
  id: 'cfr-form',
  bluebook: 'R14.2; B14',
  indigo: 'r19-1',
  group: 'form',
  severity: 'warning',
  fix: 'suggestion',
  needs: 'syntax',
  docs: {
    summary: 'A regulation without § or pt. before its number.',
    why: 'The sign tells a section from a whole part, which may be hundreds of pages.',
    silentWhen: [
      'Only the year is missing: most courts do not want it.',
      'The draft often writes neither periods nor a sign (`20 CFR 404.1520`), as agencies do, or leaves the periods out of its reporters, too.',
      'The code is named in words, or the citation stands inside a quotation.',
    ],
    examples: [
      { bad: 'The rule is clear. 17 C.F.R. 240.10b-5.', good: 'The rule is clear. 17 C.F.R. § 240.10b-5.' },
      { bad: 'The rules are long. 20 C.F.R. 404.', good: 'The rules are long. 20 C.F.R. pt. 404.' },
    ],
    good: [
      'The rule is clear. 17 C.F.R. § 240.10b-5 (2024).',
      'The rules are long. 20 C.F.R. pt. 404; 20 C.F.R. Part 416.',
      'Title 17 of the Code of Federal Regulations, section 240.10b-5, says so.',
      'The clerk wrote: "The rule is clear. 17 C.F.R. 240.10b-5."',
    ],
  },
  check: { regulation: check },
});
