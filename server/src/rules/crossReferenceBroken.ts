import type { Citation } from '../model/bound.ts';
import type { Footnote } from '../text/view.ts';
import { brokenPartReferences } from './partReferences.ts';
import { defineRule, type RuleContext } from './rule.ts';

/** The note a reference names: `supra note 12`; of several, the first. */
const NOTE = /\b(?:notes?|nn?\.)\s*(\d{1,3})/i;

function check(context: RuleContext): void {
  const { draft } = context.bound;
  for (const { span, message } of brokenPartReferences(draft)) context.report({ citation: null, span, message });
  // A plain text has no footnotes of its own; without any, the notes are those of another paper.
  if (draft.view.footnotes.length === 0 || draft.language === 'plaintext') return;
  const numbered = areNumbered(draft.view.footnotes);
  for (const citation of context.ofKind('supra')) checkSupra(citation, numbered, context);
}

function checkSupra(citation: Citation, { counted }: Numbering, context: RuleContext): void {
  const { view } = context.bound.draft;
  const { start, end } = context.placeOf(citation);
  const [, written] = NOTE.exec(view.text.slice(start, end)) ?? [];
  if (written === undefined) return;
  const note = Number(written);
  const count = view.footnotes.length;
  const own = citation.footnote === null ? null : citation.footnote + 1;
  if (note > count) {
    const message = `The draft has ${count} ${count === 1 ? 'footnote' : 'footnotes'}, but note ${note} is referred to. Check the number.`;
    context.report({ citation, span: citation.core, message });
  } else if (own !== null && note > own && counted) {
    const message = `Supra refers back, but note ${note} comes later than this one, note ${own}. Check the number, or write "infra".`;
    context.report({ citation, span: citation.core, message });
  }
}

/** Whether the labels of the footnotes are their numbers in order, so that a number names one. */
interface Numbering {
  readonly counted: boolean;
}

function areNumbered(footnotes: readonly Footnote[]): Numbering {
  return { counted: footnotes.every(({ label }, i) => label === undefined || label === String(i + 1)) };
}

export const crossReferenceBroken = defineRule({
  id: 'cross-reference-broken',
  bluebook: 'R3.5; R4.2',
  indigo: 'r6-2-3',
  group: 'reference',
  severity: 'warning',
  fix: 'none',
  needs: 'syntax',
  docs: {
    summary: 'A reference to a footnote or a part that the draft does not have, or that stands elsewhere.',
    why: 'Notes and parts are renumbered whenever one is put in or taken out; a reference left behind sends the reader to the wrong place.',
    silentWhen: [
      'The draft is plain text or has no footnotes: then the notes are those of another paper.',
      'The footnotes have names instead of numbers, and the number is one that some footnote may have.',
      'The parts are not numbered I, II, III in headings of one level, or begin anew; without a conclusion, more may follow in another file.',
      'The reference is to a page, names no direction (supra, infra, above, below), or stands inside a quotation.',
    ],
    examples: [
      {
        bad: '## I. The Claim Fails\n\nSee infra Part IV.\n\n## II. The Motion Is Late\n\nIt is.\n\n## Conclusion\n\nThe motion fails.',
        good: '## I. The Claim Fails\n\nSee infra Part II.\n\n## II. The Motion Is Late\n\nIt is.\n\n## Conclusion\n\nThe motion fails.',
      },
      {
        bad: 'Scholars agree.[^1] So do courts.[^2]\n\n[^1]: Ottoline Marsh, *Handcuffs and Time*, 84 Fordham L. Rev. 211, 219 (2016).\n\n[^2]: Marsh, *supra* note 7, at 224.',
        good: 'Scholars agree.[^1] So do courts.[^2]\n\n[^1]: Ottoline Marsh, *Handcuffs and Time*, 84 Fordham L. Rev. 211, 219 (2016).\n\n[^2]: Marsh, *supra* note 1, at 224.',
      },
    ],
    good: [
      'Scholars agree. Ottoline Marsh, *Handcuffs and Time*, 84 Fordham L. Rev. 211, 219 (2016). Marsh, *supra* note 7, at 224.',
      'Scholars agree.[^1] See Marsh, *supra* note 1, at 224.\n\n[^1]: Ottoline Marsh, *Handcuffs and Time*, 84 Fordham L. Rev. 211, 219 (2016).',
    ],
  },
  check: { draft: check },
});
