import type { Citation } from '../model/bound.ts';
import { lookupCode } from '../tables/codes.ts';
import { isBareFederalCode, isHouseStyle, writesBareFederalCodes } from './houseStyle.ts';
import { idStyleOf } from './idStyle.ts';
import { defineRule, type RuleContext } from './rule.ts';
import { comparableWords, inTypographyOf, replacePart } from './token.ts';

/** Codes whose one form is known for certain; those of the states have local forms of their own. */
const FEDERAL = new Set(['U.S.C.', 'C.F.R.', 'I.R.C.']);

function check(citation: Citation, context: RuleContext): void {
  const { code } = citation.parts;
  if (code === undefined) return;
  const words = comparableWords(code);
  const canonical = canonicalForm(words, citation);
  if (canonical === null || canonical === words) return;
  // `42 U. S. C.` is the Supreme Court's own style.
  if (/\. [A-Z]\./.test(words) && idStyleOf(context).isCourtStyle) return;
  if (isBareFederalCode(citation) && writesBareFederalCodes(context)) return;
  if (isHouseStyle(words, canonical, context)) return;
  const { draft } = context.bound;
  const written = draft.text.slice(code.span.start, code.span.end);
  context.report({
    citation,
    span: code.span,
    message: `A citation abbreviates this code as "${canonical}", not "${code.text}". Write "${canonical}".`,
    fixes: replacePart(draft, code, inTypographyOf(written, canonical, draft.language), 'safe'),
  });
}

/** The form that T1 gives a code written in other initials; null for words and for what is not known. */
function canonicalForm(written: string, { parts }: Citation): string | null {
  if (/^Calif\.? /.test(written)) return written.replace(/^Calif\.? /, 'Cal. ');
  if (!/^[A-Z](?:[.\s]*[A-Z])+\.?$/.test(written)) return null;
  const name = lookupCode(written)?.name ?? '';
  // `IRC § 61` is the practice of tax lawyers; with a title it stands for nothing else.
  if (!FEDERAL.has(name) || (name === 'I.R.C.' && parts.title === undefined)) return null;
  return written.replace(/[.\s]/g, '').replaceAll(/[A-Z]/g, '$&.');
}

export const codeAbbreviation = defineRule({
  id: 'code-abbreviation',
  bluebook: 'R12.3; T1.1; B12.1',
  indigo: 'r16-1',
  group: 'form',
  severity: 'warning',
  fix: 'safe',
  needs: 'syntax',
  docs: {
    summary: 'A code abbreviated in another way than the table of codes.',
    why: 'Each code has one abbreviation, by which readers and tables of authorities find it: U.S.C., C.F.R., Cal.',
    silentWhen: [
      'The code is named in words (`United States Code`), or is a state code in a form of its own (`O.C.G.A.`, `RCW`, `ILCS`).',
      'The draft leaves the periods out of its reporters, too, as the courts of New York and Michigan do.',
      'The draft often writes neither periods nor a sign (`20 CFR 404.1520`), as agencies do.',
      'The citation stands inside a quotation.',
    ],
    examples: [
      { bad: 'The claim is federal. 42 USC § 1983.', good: 'The claim is federal. 42 U.S.C. § 1983.' },
      { bad: 'The claim is federal. 42 U. S. C. § 1983.', good: 'The claim is federal. 42 U.S.C. § 1983.' },
      { bad: 'The rule is clear. 29 CFR § 1910.134.', good: 'The rule is clear. 29 C.F.R. § 1910.134.' },
      { bad: 'The act is old. Calif. Civ. Code § 1714.', good: 'The act is old. Cal. Civ. Code § 1714.' },
    ],
    good: [
      'The claim is federal. 42 U.S.C. § 1983.',
      'Title 42, United States Code, Section 1983 gives it.',
      'The act is old. O.C.G.A. § 16-3-21; RCW 9A.16.020; 735 ILCS 5/2-619; IRC § 61.',
      'The clerk wrote: "The claim is federal. 42 USC § 1983."',
    ],
  },
  check: { statute: check, regulation: check },
});
