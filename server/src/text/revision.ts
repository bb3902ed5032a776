import type { TextEdit } from './edit.ts';
import { applyEdits } from './edit.ts';

/** A stretch of the revised text: kept from the original, or written anew. */
type Piece = { readonly kind: 'kept'; readonly start: number; readonly end: number } | NewPiece;
interface NewPiece {
  readonly kind: 'new';
  readonly text: string;
}

/**
 * A text edited in several rounds, each round's edits in offsets of the text the round before left behind. Knows in
 * the end which edits of the original text come to the same, so that an editor applies one small change and its undo
 * is one step.
 */
export class Revision {
  readonly #original: string;
  #text: string;
  #pieces: readonly Piece[];

  constructor(original: string) {
    this.#original = original;
    this.#text = original;
    this.#pieces = [{ kind: 'kept', start: 0, end: original.length }];
  }

  /** The text as revised so far. */
  get text(): string {
    return this.#text;
  }

  /**
   * Applies one round of edits to {@link text}.
   * @throws EditConflict when two edits overlap or an edit lies outside the text: nothing is applied then.
   */
  apply(edits: readonly TextEdit[]): void {
    const text = applyEdits(this.#text, edits);
    const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
    const reader = new PieceReader(this.#pieces);
    const pieces: Piece[] = [];
    for (const { span, newText } of ordered) {
      pieces.push(...reader.takeUntil(span.start));
      reader.takeUntil(span.end);
      if (newText !== '') pieces.push({ kind: 'new', text: newText });
    }
    pieces.push(...reader.takeUntil(this.#text.length));
    this.#text = text;
    this.#pieces = pieces;
  }

  /** The smallest edits of the original text that give {@link text}, in order, none overlapping. */
  edits(): readonly TextEdit[] {
    const edits: TextEdit[] = [];
    let position = 0;
    let written = '';
    const flush = (until: number): void => {
      const edit = trimmed(this.#original, { span: { start: position, end: until }, newText: written });
      if (edit !== null) edits.push(edit);
      written = '';
    };
    for (const piece of this.#pieces) {
      if (piece.kind === 'new') {
        written += piece.text;
      } else {
        flush(piece.start);
        position = piece.end;
      }
    }
    flush(this.#original.length);
    return edits;
  }
}

/** Hands out a list of pieces from left to right, cut where it is told. */
class PieceReader {
  readonly #pieces: readonly Piece[];
  #index = 0;
  /** Units already handed out of the piece at `#index`. */
  #taken = 0;
  #position = 0;

  constructor(pieces: readonly Piece[]) {
    this.#pieces = pieces;
  }

  takeUntil(position: number): Piece[] {
    const out: Piece[] = [];
    while (this.#position < position) {
      const piece = this.#pieces[this.#index];
      if (piece === undefined) break;
      const end = Math.min(lengthOf(piece), this.#taken + position - this.#position);
      out.push(cut(piece, this.#taken, end));
      this.#position += end - this.#taken;
      this.#taken = end;
      if (end === lengthOf(piece)) {
        this.#index += 1;
        this.#taken = 0;
      }
    }
    return out;
  }
}

function lengthOf(piece: Piece): number {
  return piece.kind === 'kept' ? piece.end - piece.start : piece.text.length;
}

function cut(piece: Piece, from: number, to: number): Piece {
  if (piece.kind === 'kept') return { kind: 'kept', start: piece.start + from, end: piece.start + to };
  return { kind: 'new', text: piece.text.slice(from, to) };
}

/** An edit without the letters it would replace by themselves; null when nothing is left of it. */
function trimmed(original: string, edit: TextEdit): TextEdit | null {
  let { start, end } = edit.span;
  let from = 0;
  let to = edit.newText.length;
  while (start < end && from < to && original.charCodeAt(start) === edit.newText.charCodeAt(from)) {
    start += 1;
    from += 1;
  }
  while (start < end && from < to && original.charCodeAt(end - 1) === edit.newText.charCodeAt(to - 1)) {
    end -= 1;
    to -= 1;
  }
  // Half of a surrogate pair or of a CRLF has no place of its own in an editor: the edit is taken back to the whole.
  if (start > edit.span.start && isInsidePair(original, start)) {
    start -= 1;
    from -= 1;
  }
  if (end < edit.span.end && isInsidePair(original, end)) {
    end += 1;
    to += 1;
  }
  if (start === end && from === to) return null;
  return { span: { start, end }, newText: edit.newText.slice(from, to) };
}

function isInsidePair(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  if (code === 0x0a) return text.charCodeAt(offset - 1) === 0x0d;
  return code >= 0xdc00 && code <= 0xdfff;
}
