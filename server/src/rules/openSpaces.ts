import type { Citation } from '../model/bound.ts';
import { byStart, type Span } from '../text/span.ts';
import type { DraftLanguage } from '../text/view.ts';

/**
 * The ordinary spaces of a citation at which a line end would strand a sign or a number (Bluebook R6.2(c)): after § and ¶,
 * between volume, reporter and page, between a code and its section, between `Id.` and `at`.
 */
export function openSpaces(text: string, { kind, core, parts }: Citation): readonly Span[] {
  const { volume, reporter, page, title, code, section, pin, symbols = [] } = parts;
  const gaps = [
    ...symbols.map(({ span }) => spaceAfter(text, span)),
    between(text, volume?.span, reporter?.span),
    between(text, reporter?.span, page?.span),
    between(text, title?.span, code?.span),
    between(text, code?.span, section?.span),
    kind === 'id' ? between(text, core, pin?.span) : null,
  ];
  return gaps.filter((gap) => gap !== null).sort(byStart);
}

function spaceAfter(text: string, { end }: Span): Span | null {
  return text.charAt(end) === ' ' && /\d/.test(text.charAt(end + 1)) ? { start: end, end: end + 1 } : null;
}

/** The one space between two parts, marks of emphasis beside it left out; null when anything else stands there. */
function between(text: string, before: Span | undefined, after: Span | undefined): Span | null {
  if (before === undefined || after === undefined || after.start < before.end) return null;
  const [, marks = '', space = ''] = /^([*_}]*)( )$/.exec(text.slice(before.end, after.start)) ?? [];
  const start = before.end + marks.length;
  return space === '' ? null : { start, end: start + 1 };
}

/** A space that must not break, as a language of drafts writes it. */
export function noBreakSpace(how: 'literal' | 'entity' | 'tilde', language: DraftLanguage): string {
  if (language === 'latex') return '~';
  if (language === 'plaintext' || how === 'literal') return '\u00A0';
  return how === 'entity' ? '&nbsp;' : '~';
}
