import type { ParsedCitation } from '../syntax/citation.ts';
import type { Draft } from '../syntax/draft.ts';

/**
 * The citations as a reader meets them: those of a footnote where the text calls for it, wherever its words stand in
 * the file. A footnote that nothing calls for is read where it stands.
 */
export function readingOrder(draft: Draft): readonly ParsedCitation[] {
  const { citations, view } = draft;
  if (view.footnotes.length === 0) return citations;
  return [...citations].sort((a, b) => readingPlace(draft, a) - readingPlace(draft, b) || a.index - b.index);
}

/** Where a reader meets a citation: its own offset, or for one in a footnote the offset of the footnote's call. */
export function readingPlace({ view }: Draft, { footnote, span }: ParsedCitation): number {
  return (footnote === null ? null : view.footnotes[footnote]?.calledAt) ?? span.start;
}
