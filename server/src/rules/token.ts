import type { Part } from '../syntax/citation.ts';
import { collapse } from '../syntax/cursor.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Fix, FixKind } from './rule.ts';

const NO_BREAK_SPACE = '\u00A0';

/** True when the file shows the part's words and nothing else: no emphasis mark, entity or comment inside it. */
export function isPlain(text: string, part: Part): boolean {
  return collapse(text.slice(part.span.start, part.span.end)) === collapse(part.text);
}

/**
 * A canonical form in the typography of the token it replaces: no-break spaces where the token has them, the
 * typographic apostrophe where it has that one.
 */
export function inTypographyOf(written: string, canonical: string): string {
  const spaced = written.includes(NO_BREAK_SPACE) ? canonical.replaceAll(' ', NO_BREAK_SPACE) : canonical;
  return written.includes('’') ? spaced.replaceAll("'", '’') : spaced;
}

/** A text in which spacing and typography no longer tell two spellings apart. */
export function comparable(text: string): string {
  return collapse(text).replaceAll('’', "'");
}

/** The one fix of a finding, as {@link Report.fixes} wants it. */
export function oneFix(kind: FixKind, newText: string, edits: readonly TextEdit[]): () => readonly Fix[] {
  return () => [{ kind, title: `Write "${newText}"`, edits }];
}

/** Like {@link oneFix} for a part that is replaced whole; no fix when markup stands inside it. */
export function replacePart(text: string, part: Part, newText: string, kind: FixKind): () => readonly Fix[] {
  if (!isPlain(text, part)) return () => [];
  return oneFix(kind, newText, [{ span: part.span, newText }]);
}

/** `2nd` and `3rd` as citations write them: `2d`, `3d` (R6.2(b)). */
export function withShortOrdinals(text: string): string {
  return text.replace(/(?<=\d)(?:nd|rd)(?![A-Za-z])/gi, 'd');
}
