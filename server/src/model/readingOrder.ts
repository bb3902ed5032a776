import type { ParsedCitation } from '../syntax/citation.ts';
import type { Draft } from '../syntax/draft.ts';

/**
 * The citations as a reader meets them: those of a footnote where the text calls for it, wherever its words stand in
 * the file. A footnote that nothing calls for is read where it stands.
 */
export function readingOrder({ citations, view }: Draft): readonly ParsedCitation[] {
  if (view.footnotes.length === 0) return citations;
  const place = ({ footnote, span }: ParsedCitation): number =>
    (footnote === null ? null : view.footnotes[footnote]?.calledAt) ?? span.start;
  return [...citations].sort((a, b) => place(a) - place(b) || a.index - b.index);
}
