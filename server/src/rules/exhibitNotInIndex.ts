import { designationKey } from '../model/designation.ts';
import { namesOf } from './documentNames.ts';
import { listedAs, listedDocuments } from './matterIndex.ts';
import { defineRule, type RuleContext } from './rule.ts';
import { comparable } from './token.ts';

/** `Telford Decl. Ex. 14`: the paper an exhibit is attached to, and its label. */
const EXHIBIT = /^(.*?),?\s+Ex\.\s+([A-Z]{1,2}|\d{1,3})$/;

/** With fewer exhibits of a paper listed, the list is not meant to have all. */
const FEWEST_LISTED = 2;

function check(context: RuleContext): void {
  const listed = listedDocuments(context.bound);
  const labels = labelsByPaper(listed.flatMap(({ names }) => names));
  if (labels.size === 0) return;
  for (const document of context.bound.records) {
    if (listedAs(document, listed) !== null) continue;
    for (const { citation, part, words } of namesOf(document, context)) {
      const exhibit = exhibitOf(words);
      const known = exhibit === null ? undefined : labels.get(exhibit.paper);
      if (exhibit === null || known === undefined || known.length < FEWEST_LISTED || known.includes(exhibit.label))
        continue;
      // Numbers beside letters are another series.
      if (/\d/.test(known[0] ?? '') !== /\d/.test(exhibit.label)) continue;
      context.report({
        citation,
        span: part.span,
        message: `matter.yaml lists ${listOf(known)} of this paper, and no Ex. ${exhibit.label}. Check the exhibit, or add it to matter.yaml.`,
      });
    }
  }
}

function exhibitOf(name: string): { readonly paper: string; readonly label: string } | null {
  const [, paper = '', label = ''] = EXHIBIT.exec(comparable(name)) ?? [];
  return paper === '' ? null : { paper: designationKey(paper), label };
}

function labelsByPaper(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const labels = new Map<string, string[]>();
  for (const name of names) {
    const exhibit = exhibitOf(name);
    if (exhibit === null) continue;
    const known = labels.get(exhibit.paper) ?? [];
    labels.set(exhibit.paper, [...known, exhibit.label]);
  }
  return labels;
}

function listOf(labels: readonly string[]): string {
  return `Ex${labels.length > 1 ? 's' : ''}. ${labels.join(', ')}`;
}

export const exhibitNotInIndex = defineRule({
  id: 'exhibit-not-in-index',
  bluebook: 'B17.1',
  indigo: 'r24-1',
  group: 'record',
  severity: 'warning',
  fix: 'none',
  needs: 'model',
  docs: {
    summary: 'An exhibit of a paper whose exhibits `matter.yaml` lists without it.',
    why: 'An exhibit that is not attached to the paper cited is a wrong letter, or the exhibit of another declaration.',
    silentWhen: [
      '`matter.yaml` lists fewer than two exhibits of the paper.',
      'The exhibit is of another series: numbers where letters are listed, trial exhibits (`PX 12`).',
    ],
    examples: [
      {
        bad: 'The invoice was paid. (Telford Decl. Ex. D at 2.)',
        good: 'The invoice was paid. (Telford Decl. Ex. B at 2.)',
      },
    ],
    good: ['The invoice was paid. (Orrin Decl. Ex. D at 2.)', 'The invoice was paid. (PX 12 at 2.)'],
    files: {
      'matter.yaml':
        'record:\n  - document: ECF No. 40-1\n    as: [Telford Decl. Ex. A]\n  - document: ECF No. 40-2\n    as: [Telford Decl. Ex. B]\n',
    },
  },
  check: { draft: check },
});
