import type { Citation } from '../model/bound.ts';
import { isBareSection } from '../syntax/authorities/bareSections.ts';
import { defineRule, type RuleContext } from './rule.ts';

/** Paragraphs are no longer than this for the rule, in UTF-16 code units. */
const LONGEST_PARAGRAPH = 4000;

function check(citation: Citation, context: RuleContext): void {
  const { section } = citation.parts;
  if (citation.quoted || citation.unresolved !== 'ambiguous' || section === undefined || !isBareSection(citation))
    return;
  const { citations } = context.bound;
  const candidates = citation.candidates.flatMap((index) => citations[index] ?? []);
  const [first, second] = candidates;
  if (first === undefined || second === undefined) return;
  if (followsStatute(citation, context)) return;
  const names = candidates.map(({ core }) => `"${context.text.slice(core.start, core.end).replace(/\s+/g, ' ')}"`);
  context.report({
    citation,
    span: citation.core,
    message: `The draft cites ${names.join(' and ')}, so that this section may be of either. Name the code.`,
    related: candidates.map(({ core }) => ({ span: core, message: 'Cited with its code here.' })),
  });
}

/** True when a statute is cited before in the paragraph: that is what a reader thinks of. */
function followsStatute({ index, span }: Citation, { bound, text }: RuleContext): boolean {
  for (let i = index - 1; i >= 0; i--) {
    const before = bound.citations[i];
    if (before === undefined || span.start - before.span.end > LONGEST_PARAGRAPH) return false;
    if (/\n\s*\n/.test(text.slice(before.span.end, span.start))) return false;
    if (before.kind === 'statute' || before.kind === 'regulation') return true;
  }
  return false;
}

export const statuteShortForm = defineRule({
  id: 'statute-short-form',
  bluebook: 'R12.10; B12.2',
  indigo: 'r16-2',
  group: 'reference',
  severity: 'information',
  fix: 'none',
  needs: 'model',
  docs: {
    summary: 'A section without its code where the draft cites two codes that have it.',
    why: 'A section alone is a short form of the code cited before. Where two codes have one of that number the reader has to guess.',
    silentWhen: [
      'The draft cites the section under one code only.',
      'A statute is cited before it in the paragraph: that code is meant.',
      'The citation stands inside a quotation.',
    ],
    examples: [
      {
        bad: 'The acts differ. N.Y. Gen. Bus. Law § 349; Tex. Penal Code § 349.\n\nUnder § 349, he wins.',
        good: 'The acts differ. N.Y. Gen. Bus. Law § 349; Tex. Penal Code § 349.\n\nUnder N.Y. Gen. Bus. Law § 349, he wins.',
      },
    ],
    good: [
      'The act is plain. N.Y. Gen. Bus. Law § 349. Under § 349, he wins.',
      'The acts differ. N.Y. Gen. Bus. Law § 349; Tex. Penal Code § 349. Under § 349, he wins.',
    ],
  },
  check: { statute: check, regulation: check },
});
