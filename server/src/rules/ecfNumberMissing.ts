import type { RecordDocument } from '../model/bound.ts';
import { entryOf } from '../model/designation.ts';
import { writeWords } from '../text/writing.ts';
import { namesOf } from './documentNames.ts';
import { type ListedDocument, listedAs, listedDocuments } from './matterIndex.ts';
import { defineRule, type RuleContext } from './rule.ts';

function check(context: RuleContext): void {
  const listed = listedDocuments(context.bound);
  if (listed.length === 0) return;
  for (const document of context.bound.records) {
    const found = listedAs(document, listed);
    if (found !== null) checkDocument(document, found, context);
  }
}

/** Reports the first citation of a document whose entry the matter knows and the draft never gives. */
function checkDocument(document: RecordDocument, { entry, names }: ListedDocument, context: RuleContext): void {
  const number = names.find((name) => entryOf(name) === entry);
  if (entry === null || number === undefined || document.designations.some((name) => entryOf(name) !== null)) return;
  const [first] = namesOf(document, context);
  if (first === undefined) return;
  const { end } = first.citation.span;
  context.report({
    citation: first.citation,
    span: first.part.span,
    message: `This document is "${number}" in matter.yaml, and the draft never says so. Give the number where it is first cited.`,
    fixes: () => [
      {
        kind: 'suggestion',
        title: `Add ", ${number}"`,
        edits: [{ span: { start: end, end }, newText: `, ${writeWords(number, context.bound.draft.language)}` }],
      },
    ],
  });
}

export const ecfNumberMissing = defineRule({
  id: 'ecf-number-missing',
  bluebook: 'B17.1.4',
  indigo: 'r24-4',
  group: 'record',
  severity: 'information',
  fix: 'suggestion',
  needs: 'model',
  docs: {
    summary: 'A filed paper cited without its docket number, which `matter.yaml` knows.',
    why: 'With the number the clerk opens the paper in the docket at once. It is given with the first citation of the paper.',
    silentWhen: [
      'The matter has no `matter.yaml`, or it gives the document no docket number.',
      'The draft gives the number somewhere.',
      'The document is named in running text only.',
    ],
    examples: [
      {
        bad: 'She saw the truck. (Okafor Dep. 28:7.)',
        good: 'She saw the truck. (Okafor Dep. 28:7, ECF No. 118-1.)',
      },
    ],
    good: ['She saw the truck. (Okafor Dep. or ECF No. 118-1 at 28:7.)', 'He denied it. (Telford Decl. ¶ 3.)'],
    files: { 'matter.yaml': 'record:\n  - document: ECF No. 118-1\n    as: [Okafor Dep.]\n' },
  },
  check: { draft: check },
});
