import type { Part } from '../syntax/citation.ts';
import { collapse } from '../syntax/cursor.ts';
import type { Draft } from '../syntax/draft.ts';
import type { TextEdit } from '../text/edit.ts';
import type { DraftLanguage } from '../text/view.ts';
import { writeWords } from '../text/writing.ts';
import type { Fix, FixKind } from './rule.ts';

const NO_BREAK_SPACE = '\u00A0';

/** Blanks that LaTeX writes with a sign. */
const LATEX_BLANK = /~|\\[ ,]/g;

/** True when the file shows the part's words and nothing else: no emphasis mark, command, entity or comment inside it. */
export function isPlain({ text, language }: Draft, part: Part): boolean {
  const written = text.slice(part.span.start, part.span.end);
  const words = language === 'latex' ? written.replace(LATEX_BLANK, ' ').replace(/\\([&$%#_])/g, '$1') : written;
  return collapse(words) === collapse(part.text);
}

/**
 * A canonical form in the language of the draft and the typography of the token it replaces: no-break spaces where the
 * token has them, the typographic apostrophe where it has that one.
 */
export function inTypographyOf(written: string, canonical: string, language: DraftLanguage): string {
  const words = writeWords(written.includes('’') ? canonical.replaceAll("'", '’') : canonical, language);
  const blank = language === 'latex' ? /~|\\ /.exec(written)?.[0] : undefined;
  if (blank !== undefined) return words.replaceAll(' ', blank);
  return written.includes(NO_BREAK_SPACE) ? words.replaceAll(' ', NO_BREAK_SPACE) : words;
}

/** True when LaTeX's thin spaces stand between the words: a choice of typography that no rule about spaces undoes. */
export function hasThinSpaces({ text, language }: Draft, { span }: Part): boolean {
  return language === 'latex' && text.slice(span.start, span.end).includes('\\,');
}

/** A text in which spacing and typography no longer tell two spellings apart. */
export function comparable(text: string): string {
  const words = collapse(text);
  return words.includes('’') ? words.replaceAll('’', "'") : words;
}

/** {@link comparable} of a part of a citation, whose white space is collapsed already. */
export function comparableWords({ text }: Part): string {
  return text.includes('’') ? text.replaceAll('’', "'") : text;
}

/** The one fix of a finding, as {@link Report.fixes} wants it. */
export function oneFix(kind: FixKind, newText: string, edits: readonly TextEdit[]): () => readonly Fix[] {
  return () => [{ kind, title: `Write "${newText}"`, edits }];
}

/** Like {@link oneFix} for a part that is replaced whole; no fix when markup stands inside it. */
export function replacePart(draft: Draft, part: Part, newText: string, kind: FixKind): () => readonly Fix[] {
  if (!isPlain(draft, part)) return () => [];
  return oneFix(kind, newText, [{ span: part.span, newText }]);
}

/** `2nd` and `3rd` as citations write them: `2d`, `3d` (R6.2(b)). */
export function withShortOrdinals(text: string): string {
  return text.replace(/(?<=\d)(?:nd|rd)(?![A-Za-z])/gi, 'd');
}
