import { nearMiss } from '../matter/nearMiss.ts';
import type { RecordDocument } from '../model/bound.ts';
import { designationKey, entryOf } from '../model/designation.ts';
import { namesOf } from './documentNames.ts';
import { type ListedDocument, listedAs, listedDocuments } from './matterIndex.ts';
import { defineRule, type RuleContext } from './rule.ts';
import { inTypographyOf, replacePart } from './token.ts';

/** Shorter names are near to many others. */
const SHORTEST_NAME = 6;

/** Each is compared with every name that is listed, and looked for in the draft: no more of them are. */
const MOST_UNLISTED = 500;

/** A name written more often than this is no slip of the pen. */
const MOST_SLIPS = 3;

function check(context: RuleContext): void {
  const listed = listedDocuments(context.bound);
  if (listed.length === 0) return;
  const unlisted = context.bound.records.filter((document) => listedAs(document, listed) === null);
  for (const document of unlisted.slice(0, MOST_UNLISTED)) checkDocument(document, listed, context);
}

function checkDocument(document: RecordDocument, listed: readonly ListedDocument[], context: RuleContext): void {
  // A docket entry of its own makes it another document, however near the names are.
  const possible = listed.filter(({ entry }) => entry === null || document.entry === null || entry === document.entry);
  const names = possible.flatMap((one) => one.names).filter((name) => entryOf(name) === null);
  const keys = names.map(designationKey);
  const written = namesOf(document, context);
  if (written.length > MOST_SLIPS) return;
  for (const { citation, part, words } of written) {
    const key = designationKey(part.text);
    // What differs in a number alone is another document: `Ex. 4` and `Ex. 5`.
    const near = key.length < SHORTEST_NAME || /\d/.test(key) ? null : nearMiss(key, keys);
    const known = near === null ? undefined : names[keys.indexOf(near)];
    if (known === undefined || known.charAt(0).toLowerCase() !== words.charAt(0).toLowerCase()) continue;
    if (isSpokenOf(document, words, known, context)) continue;
    const { draft } = context.bound;
    const spelled = context.text.slice(part.span.start, part.span.end);
    context.report({
      citation,
      span: part.span,
      message: `No document in matter.yaml goes by "${words}"; one goes by "${known}". If it is meant, write that; if not, add this one to matter.yaml.`,
      fixes: replacePart(draft, part, inTypographyOf(spelled, known, draft.language), 'suggestion'),
    });
  }
}

/** True when the word that differs stands in the draft apart from these citations: another witness has that name. */
function isSpokenOf(document: RecordDocument, words: string, known: string, { bound }: RuleContext): boolean {
  const { view } = bound.draft;
  const other = new Set(known.split(' '));
  const cited = document.citations
    .flatMap((index) => bound.citations[index]?.span ?? [])
    .map((span) => view.toView(span));
  return words
    .split(' ')
    .filter((word) => !other.has(word) && word.length > 2)
    .some((word) => {
      for (let at = view.text.indexOf(word); at >= 0; at = view.text.indexOf(word, at + 1))
        if (!cited.some(({ start, end }) => start <= at && at < end)) return true;
      return false;
    });
}

export const recordAliasUndefined = defineRule({
  id: 'record-alias-undefined',
  bluebook: 'B17.1',
  indigo: 'r24-1',
  group: 'record',
  severity: 'warning',
  fix: 'suggestion',
  needs: 'model',
  docs: {
    summary: 'A name of a record document that `matter.yaml` does not have, a letter or two from one that it has.',
    why: 'A misspelt name sends the reader after a document that is not in the record.',
    silentWhen: [
      'The matter has no `matter.yaml`, or it lists no documents.',
      'No listed name is near: a document that is merely not listed is nothing wrong.',
      'The names differ in a number, or the document has a docket entry of its own: those are two documents.',
      'The name is written more than three times, or the draft speaks of a person so called.',
    ],
    examples: [{ bad: 'He saw it. (Smyth Dep. 5:1.)', good: 'He saw it. (Smith Dep. 5:1.)' }],
    good: ['He saw it. (Orrin Dep. 5:1.)', 'He saw it. (ECF No. 12 at 3.)'],
    files: { 'matter.yaml': 'record:\n  - document: ECF No. 40-2\n    as: [Smith Dep.]\n' },
  },
  check: { draft: check },
});
