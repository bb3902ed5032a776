import type { Span } from './span.ts';

/** One replacement in a text: the span's text becomes `newText`. Offsets are UTF-16 code units. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/** Thrown by {@link applyEdits} when two edits overlap or one lies outside the text. */
export class EditConflict extends Error {}

/**
 * Applies edits that do not overlap, whatever their order, and returns the new text.
 * @throws EditConflict when two edits overlap or an edit lies outside the text: nothing is applied then.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const pieces: string[] = [];
  let position = 0;
  for (const { span, newText } of ordered) {
    if (span.start < position || span.end < span.start || span.end > text.length) {
      throw new EditConflict(`Edit ${span.start}..${span.end} overlaps another or lies outside the text.`);
    }
    pieces.push(text.slice(position, span.start), newText);
    position = span.end;
  }
  pieces.push(text.slice(position));
  return pieces.join('');
}
