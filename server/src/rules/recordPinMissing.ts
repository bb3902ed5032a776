import { entryOf } from '../model/designation.ts';
import type { SourceDocument } from '../sources/sourceDocument.ts';
import { defineRule, type RuleContext, type SourcedCitation } from './rule.ts';

/** Papers that prove facts; briefs, orders and pleadings are often cited as a whole. */
const EVIDENCE = /\b(?:Decls?|Affs?|Affirm|Deps?|Trs?|Test|Declaration|Affidavit|Deposition|Transcript)\b/;

/** A paper of one page or a few paragraphs needs no pin. */
const FEWEST_PARAGRAPHS = 5;
const FEWEST_PAGES = 2;

function check({ citation, sources }: SourcedCitation, context: RuleContext): void {
  const { document: name, pin } = citation.parts;
  if (citation.kind !== 'record' || name === undefined || pin !== undefined || citation.pins.length > 0) return;
  if (!EVIDENCE.test(name.text) || entryOf(name.text) !== null || hasPartner(citation.index, context)) return;
  const where = context.contextOf(citation);
  if (where !== 'sentence' && where !== 'clause') return;
  const [source, other] = sources;
  if (source === undefined || other !== undefined || !isLong(source.document)) return;
  context.report({
    citation,
    span: name.span,
    message: `No page, line or paragraph of "${name.text}" is given, and it has many. Say where in it the fact is.`,
  });
}

/** The first of two names of one paper has its pin after the second, and so has a list of papers. */
function hasPartner(index: number, { bound }: RuleContext): boolean {
  return bound.citations[index + 1]?.sameAs === index || bound.citations[index]?.sameAs !== null;
}

function isLong({ transcript, paragraphs, pages }: SourceDocument): boolean {
  return (
    transcript.length >= FEWEST_PAGES ||
    (paragraphs[0]?.length ?? 0) >= FEWEST_PARAGRAPHS ||
    pages.some(({ marks }) => marks.length > FEWEST_PAGES)
  );
}

const DECLARATION = `DECLARATION OF MARA TELFORD\n\nI declare:\n\n${[1, 2, 3, 4, 5, 6]
  .map((number) => `${number}. I keep the books of the cannery, and I kept them then.\n`)
  .join('\n')}`;

export const recordPinMissing = defineRule({
  id: 'record-pin-missing',
  bluebook: 'B17.1.2',
  indigo: 'r24-2',
  group: 'record',
  severity: 'warning',
  fix: 'none',
  needs: 'sources',
  docs: {
    summary: 'Testimony cited for a fact without page, line or paragraph.',
    why: 'The court need not search a declaration for the sentence that supports a fact; many rules say that it will not.',
    silentWhen: [
      'No file of the matter was recognised as the document, or it is short.',
      'The paper is no testimony: briefs, orders and pleadings are often cited as a whole.',
      'The paper is named in running text, or its pin stands after another of its names.',
    ],
    examples: [
      {
        bad: 'The books were kept. (Telford Decl.)',
        good: 'The books were kept. (Telford Decl. ¶ 2.)',
      },
    ],
    good: ['The Telford Declaration was filed in March.', 'The books were kept. (Orrin Decl.)'],
    files: { 'record/Telford Decl.txt': DECLARATION },
  },
  check: {},
  checkSources: check,
});
