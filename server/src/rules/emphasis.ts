import type { Citation } from '../model/bound.ts';
import type { Draft } from '../syntax/draft.ts';
import { lastAtMost } from '../text/sorted.ts';
import { byStart, type Span } from '../text/span.ts';
import { keepingOfCitations } from './keeping.ts';
import type { DraftContext } from './rule.ts';

/** How much of some words is set off, blanks and punctuation left out. */
export type EmphasisExtent = 'all' | 'some' | 'none';

/** The emphasised words of one draft. */
export interface DraftEmphasis {
  /** @param span in file offsets */
  extentOf(span: Span): EmphasisExtent;
}

/** The emphasis of a draft with what the draft makes of it. */
export interface CheckedEmphasis extends DraftEmphasis {
  /** At least one name or `id.` is set off. */
  readonly isUsed: boolean;
}

/** Fewer names and references than this are no habit yet. */
const ENOUGH = 5;
/** A habit shows within this many citations. */
const LOOKED_AT = 1000;

/**
 * The emphasis of a draft whose rules of typeface can be checked; null for plain text, which has none, and for a draft
 * that leaves most case names and `id.` plain: it was pasted without its typeface, or follows the law reviews.
 */
export function checkedEmphasis(draft: DraftContext): CheckedEmphasis | null {
  return draft.once(checkEmphasis);
}

function checkEmphasis(draft: DraftContext): CheckedEmphasis | null {
  const { bound } = draft;
  if (bound.draft.language === 'plaintext') return null;
  let plain = 0;
  let others = 0;
  for (const citation of bound.citations.slice(0, LOOKED_AT)) {
    const extent = citation.quoted ? null : nameExtent(citation, draft);
    if (extent === 'none') plain += 1;
    else if (extent !== null) others += 1;
  }
  return plain >= ENOUGH && plain > others ? null : { ...draft.once(draftEmphasis), isUsed: others > 0 };
}

/** How much of the name of a case, or of `Id.`, is set off; null for a citation without either. */
export const nameExtent = keepingOfCitations((citation, { once }): EmphasisExtent | null => {
  const span = italicPart(citation);
  return span === null ? null : once(draftEmphasis).extentOf(span);
});

/** The words of a citation that are set off in every style of briefs (B2): the name of a case, `Id.`. */
export function italicPart({ kind, parts, core }: Citation): Span | null {
  if (kind === 'id') return core;
  if (kind !== 'case' && kind !== 'case-short' && kind !== 'reference') return null;
  return parts.name?.span ?? null;
}

function draftEmphasis({ bound }: DraftContext): DraftEmphasis {
  const { view } = bound.draft;
  const { text } = view;
  const runs = joined(view.emphases);
  const starts = runs.map(({ start }) => start);
  return {
    extentOf(span) {
      const words = view.toView(span);
      const first = lastAtMost(starts, words.start);
      if (isApart(words, runs, first)) return 'none';
      let emphasised = 0;
      let plain = 0;
      for (let at = words.start, run = first; at < words.end; at++) {
        if (!isWordCode(text.charCodeAt(at))) continue;
        while (run < runs.length && (runs[run]?.end ?? 0) <= at) run += 1;
        if ((runs[run]?.start ?? Number.POSITIVE_INFINITY) <= at) emphasised += 1;
        else plain += 1;
      }
      if (emphasised === 0) return 'none';
      return plain === 0 ? 'all' : 'some';
    },
  };
}

/** True when no run overlaps some words; `first` is the last run that begins at their start or before, or the first of all. */
function isApart({ start, end }: Span, runs: readonly Span[], first: number): boolean {
  const run = runs[first];
  const next = run !== undefined && run.end <= start ? runs[first + 1] : run;
  return next === undefined || next.start >= end;
}

/** True for a letter or digit; whatever is beyond ASCII and no punctuation counts as a letter. */
function isWordCode(code: number): boolean {
  if (code < 0x80)
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
  return code >= 0xc0 && !(code >= 0x2000 && code <= 0x206f);
}

/** Emphasised runs, some inside others, as runs that lie apart. */
function joined(runs: readonly Span[]): readonly Span[] {
  const apart: Span[] = [];
  for (const run of [...runs].sort(byStart)) {
    const last = apart.at(-1);
    if (last !== undefined && run.start <= last.end)
      apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, run.end) };
    else apart.push(run);
  }
  return apart;
}

/** The marks that set words off in a draft. */
export interface EmphasisMarks {
  readonly open: string;
  readonly close: string;
}

/** The marks the style asks for; where it asks for italics and the draft underlines, those of the draft. */
export function emphasisMarks(draft: DraftContext): EmphasisMarks {
  return draft.once(chooseMarks);
}

function chooseMarks({ style, bound, text }: DraftContext): EmphasisMarks {
  const underlines = style.emphasis === 'underline' || mostlyUnderlines(bound.draft);
  if (bound.draft.language === 'latex') {
    if (underlines) return { open: '\\underline{', close: '}' };
    return { open: countOf(text, '\\textit{') > countOf(text, '\\emph{') ? '\\textit{' : '\\emph{', close: '}' };
  }
  return underlines ? { open: '<u>', close: '</u>' } : { open: '*', close: '*' };
}

function mostlyUnderlines({ text, view, language }: Draft): boolean {
  const underlined = countOf(text, language === 'latex' ? '\\underline{' : '<u>');
  return underlined * 2 > view.emphases.length && underlined > 0;
}

function countOf(text: string, words: string): number {
  return text.split(words).length - 1;
}
