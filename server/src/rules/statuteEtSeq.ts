import type { Citation } from '../model/bound.ts';
import { lookupCode } from '../tables/codes.ts';
import { defineRule, type Fix, type RuleContext } from './rule.ts';
import { isPlain } from './token.ts';

const ET_SEQ = /,?\s+et\.?\s+seq\.?$/;

/** Whole acts of the United States Code that are cited so, by title and first section. */
const ACTS: ReadonlyMap<string, string> = new Map([
  ['18 1961', '1961–1968'],
  ['29 201', '201–219'],
  ['29 1001', '1001–1461'],
  ['42 2000e', '2000e to 2000e-17'],
  ['42 12101', '12101–12213'],
]);

function check(citation: Citation, context: RuleContext): void {
  const { section, title, code } = citation.parts;
  if (section === undefined || code === undefined) return;
  const match = ET_SEQ.exec(section.text);
  const written = context.text.slice(section.span.start, section.span.end);
  const inFile = /,?\s+[*_]*et\.?\s+seq\.?[*_]*$/.exec(written);
  if (match === null || inFile === null) return;
  const first = section.text.slice(0, match.index);
  const isFederal = lookupCode(code.text)?.name === 'U.S.C.';
  const range = isFederal ? ACTS.get(`${title?.text} ${first}`) : undefined;
  const advice = range === undefined ? 'Give the last section of the act, too.' : `Write "§§ ${range}".`;
  const start = section.span.start + inFile.index + inFile[0].search(/\S/);
  context.report({
    citation,
    span: { start, end: section.span.end },
    message: `"Et seq." does not tell the reader where the act ends; the range does. ${advice}`,
    fixes: () => (isPlain(context.bound.draft, section) ? useRange(citation, range) : []),
  });
}

/** The range in the place of the first section, with two signs. */
function useRange({ parts }: Citation, range: string | undefined): readonly Fix[] {
  const [symbol, ...others] = parts.symbols ?? [];
  if (range === undefined || parts.section === undefined || symbol === undefined || others.length > 0) return [];
  const edits = [{ span: parts.section.span, newText: range }];
  if (symbol.text === '§') edits.unshift({ span: symbol.span, newText: '§§' });
  return [{ kind: 'suggestion', title: `Write "§§ ${range}"`, edits }];
}

export const statuteEtSeq = defineRule({
  id: 'statute-et-seq',
  bluebook: 'R3.3(b); B3',
  indigo: 'r5-2-3',
  group: 'form',
  severity: 'information',
  fix: 'suggestion',
  needs: 'syntax',
  docs: {
    summary: 'Et seq. instead of the range of sections.',
    why: 'A range tells the reader how much is cited; et seq. leaves it open. Many courts tolerate it for whole acts.',
    silentWhen: ['The code is not known, or the citation stands inside a quotation.'],
    examples: [
      {
        bad: 'The act governs. 29 U.S.C. § 1001 et seq.',
        good: 'The act governs. 29 U.S.C. §§ 1001–1461.',
      },
    ],
    good: ['The act governs. 29 U.S.C. §§ 1001–1461.', 'The clerk wrote: "The act governs. 29 U.S.C. § 1001 et seq."'],
  },
  check: { statute: check, regulation: check },
});
