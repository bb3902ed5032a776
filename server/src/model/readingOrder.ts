import type { ParsedCitation } from '../syntax/citation.ts';
import type { Draft } from '../syntax/draft.ts';

/**
 * The citations as a reader meets them: those of a footnote where the text calls for it, wherever its words stand in
 * the file. A footnote that nothing calls for is read where it stands.
 */
export function readingOrder(draft: Draft): readonly ParsedCitation[] {
  const { citations, view } = draft;
  if (view.footnotes.length === 0) return citations;
  const text: ParsedCitation[] = [];
  const notes: ParsedCitation[] = [];
  for (const citation of citations) (citation.footnote === null ? text : notes).push(citation);
  // Nearly every draft calls for its notes in their order, and what is in order is sorted in one pass.
  notes.sort((a, b) => readingPlace(draft, a) - readingPlace(draft, b) || a.index - b.index);
  const order: ParsedCitation[] = [];
  let next = 0;
  for (const note of notes) {
    const place = readingPlace(draft, note);
    for (let read = text[next]; read && isReadBefore(read, note, place); read = text[next]) {
      order.push(read);
      next += 1;
    }
    order.push(note);
  }
  for (const rest of text.slice(next)) order.push(rest);
  return order;
}

/** True when a citation of the text, which is in order, is read before one of a note that is read at `place`. */
function isReadBefore({ span, index }: ParsedCitation, note: ParsedCitation, place: number): boolean {
  return span.start < place || (span.start === place && index < note.index);
}

/** Where a reader meets a citation: its own offset, or for one in a footnote the offset of the footnote's call. */
export function readingPlace({ view }: Draft, { footnote, span }: ParsedCitation): number {
  return (footnote === null ? null : view.footnotes[footnote]?.calledAt) ?? span.start;
}
