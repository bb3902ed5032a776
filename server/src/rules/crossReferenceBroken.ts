import type { Citation } from '../model/bound.ts';
import { defineRule, type RuleContext } from './rule.ts';

/** The note a reference names: `supra note 12`; of several, the first. */
const NOTE = /\b(?:notes?|nn?\.)\s*(\d{1,3})/i;

function check(citation: Citation, context: RuleContext): void {
  const { footnotes } = context.bound.draft.view;
  // A plain text has no footnotes of its own; without any, the notes are those of another paper.
  if (footnotes.length === 0 || context.bound.draft.language === 'plaintext') return;
  const { start, end } = context.bound.draft.view.toView(citation.span);
  const [, written] = NOTE.exec(context.bound.draft.view.text.slice(start, end)) ?? [];
  if (written === undefined) return;
  const note = Number(written);
  // Notes may be numbered on from another file, and some may not have been read: only a number beyond doubt counts.
  const own = citation.footnote === null ? null : citation.footnote + 1;
  if (note > footnotes.length) {
    report(
      citation,
      `The draft has ${footnotes.length} footnotes, but note ${note} is referred to. Check the number.`,
      context,
    );
  } else if (own !== null && note > own && areNumbered(context)) {
    report(
      citation,
      `Supra refers back, but note ${note} comes later than this one, note ${own}. Check the number, or write "infra".`,
      context,
    );
  }
}

/** True when the labels of the footnotes are their numbers in order, so that a number names one. */
function areNumbered({ bound }: RuleContext): boolean {
  return bound.draft.view.footnotes.every(({ label }, i) => label === undefined || label === String(i + 1));
}

function report(citation: Citation, message: string, context: RuleContext): void {
  context.report({ citation, span: citation.core, message });
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
    summary: 'Supra to a footnote that the draft does not have, or that comes later.',
    why: 'Notes are renumbered whenever one is put in or taken out; a reference left behind sends the reader to the wrong source.',
    silentWhen: [
      'The draft is plain text or has no footnotes: then the notes are those of another paper.',
      'The footnotes have names instead of numbers, and the number is one that some footnote may have.',
      'The reference is to a part or a page, or stands inside a quotation.',
    ],
    examples: [
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
  check: { supra: check },
});
