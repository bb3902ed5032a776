import type { Citation } from '../model/bound.ts';
import type { Part } from '../syntax/citation.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import { writeWords } from '../text/writing.ts';
import { defineRule, type RuleContext } from './rule.ts';

/** A star repeated at the end of a range, with the escape Markdown may need: the `\*` before the 4 of `*3-\*4`. */
const REPEATED_STAR = /(\d\s*\\?[-\u2010-\u2014]{1,2}\s*)(\\?\*)(?=\d)/g;

/** A mend of the pin: the edit, and whether a person must confirm it. */
interface Mend {
  readonly edit: TextEdit;
  readonly what: 'comma' | 'at' | 'star' | 'repeated';
}

function check(citation: Citation, context: RuleContext): void {
  const { page, pin } = citation.parts;
  if (citation.edition?.type !== 'database' || page === undefined || pin === undefined) return;
  const mends = mendsOf(citation, page, pin, context);
  if (mends.length > 0) report(citation, { page, pin, mends }, context);
}

interface Mended {
  readonly page: Part;
  readonly pin: Part;
  readonly mends: readonly Mend[];
}

function report(citation: Citation, { page, pin, mends }: Mended, context: RuleContext): void {
  const wanted = wantedPin(pin.text);
  const core = [citation.parts.volume?.text, citation.parts.reporter?.text, page.text].join(' ').trim();
  const isSafe = mends.every(({ what }) => what !== 'star');
  context.report({
    citation,
    span: spanOf(mends, page, pin),
    message: `A pin into a database opinion is a comma, "at" and a star page. Write "${core}, ${wanted}".`,
    fixes: () => [
      {
        kind: isSafe ? 'safe' : 'suggestion',
        title: `Write ", ${wanted}"`,
        edits: mends.map(({ edit }) => edit),
      },
    ],
  });
}

function mendsOf(citation: Citation, page: Part, pin: Part, { text, bound }: RuleContext): Mend[] {
  const between = text.slice(page.span.end, pin.span.start);
  // Markdown escapes a star; what is put before the star goes before its escape.
  const escapes = between.endsWith('\\') ? 1 : 0;
  const gap = between.slice(0, between.length - escapes);
  if (!/^,?(?:\s|~|\\ )*$/.test(gap)) return [];
  const mends: Mend[] = [];
  if (!gap.startsWith(',')) {
    mends.push({ edit: insertion(page.span.end, gap === '' ? ', ' : ','), what: 'comma' });
  }
  if (pin.text.startsWith('*')) mends.push({ edit: insertion(pin.span.start - escapes, 'at '), what: 'at' });
  const written = text.slice(pin.span.start, pin.span.end);
  if (citation.pins[0]?.type === 'page' && /^at \d/.test(pin.text)) {
    mends.push({
      edit: insertion(pin.span.start + written.search(/\d/), writeWords('*', bound.draft.language)),
      what: 'star',
    });
  }
  for (const match of written.matchAll(REPEATED_STAR)) {
    const [, before = '', star = ''] = match;
    const start = pin.span.start + match.index + before.length;
    mends.push({ edit: { span: { start, end: start + star.length }, newText: '' }, what: 'repeated' });
  }
  return mends;
}

/** The words that are wrong: the pin, or the number and its `at` when a comma is missing between them. */
function spanOf(mends: readonly Mend[], page: Part, pin: Part): Span {
  if (mends[0]?.what !== 'comma') return pin.span;
  const onlyComma = mends.length === 1 && pin.text.startsWith('at ');
  return { start: page.span.start, end: onlyComma ? pin.span.start + 'at'.length : pin.span.end };
}

function wantedPin(pin: string): string {
  const withAt = pin.startsWith('*') ? `at ${pin}` : pin;
  return withAt.replace(/^at (?=\d)/, 'at *').replaceAll(REPEATED_STAR, '$1');
}

function insertion(offset: number, newText: string): TextEdit {
  return { span: { start: offset, end: offset }, newText };
}

export const wlStarPageAt = defineRule({
  id: 'wl-star-page-at',
  bluebook: 'R10.8.1(a); B10.1.4',
  indigo: 'r12-4-1',
  group: 'form',
  severity: 'warning',
  fix: 'safe',
  needs: 'syntax',
  docs: {
    summary: 'The pin of a WL or LEXIS citation lacks its comma, its "at" or its star, or repeats the star.',
    why: 'A database opinion has star pages; "at *3" after a comma tells the reader that the number is one of them and not another identifier.',
    silentWhen: [
      'The pin counts paragraphs.',
      'Several star pages are listed with their stars (`at *3, *5`).',
      'A missing star is reported, but its fix is only offered: the number may be a page of a slip opinion.',
      'The citation stands inside a quotation.',
    ],
    examples: [
      {
        bad: '*Orrin v. Vale Corp.*, No. 19-cv-4120, 2020 WL 555123, \\*4 (S.D.N.Y. Jan. 5, 2020).',
        good: '*Orrin v. Vale Corp.*, No. 19-cv-4120, 2020 WL 555123, at \\*4 (S.D.N.Y. Jan. 5, 2020).',
      },
      {
        bad: '*Orrin v. Vale Corp.*, No. 19-cv-4120, 2020 WL 555123 at *4 (S.D.N.Y. Jan. 5, 2020).',
        good: '*Orrin v. Vale Corp.*, No. 19-cv-4120, 2020 WL 555123, at *4 (S.D.N.Y. Jan. 5, 2020).',
      },
      {
        bad: '*Tamsin v. Brook*, No. 20-cv-77, 2020 WL 555124, at \\*3-\\*4 (D. Mass. June 2, 2020).',
        good: '*Tamsin v. Brook*, No. 20-cv-77, 2020 WL 555124, at \\*3-4 (D. Mass. June 2, 2020).',
      },
      {
        bad: '*Tamsin v. Brook*, No. 20-cv-77, 2020 WL 555124, at 3 (D. Mass. June 2, 2020).',
        good: '*Tamsin v. Brook*, No. 20-cv-77, 2020 WL 555124, at \\*3 (D. Mass. June 2, 2020).',
      },
    ],
    good: [
      '*Orrin v. Vale Corp.*, No. 19-cv-4120, 2020 WL 555123, at \\*4, \\*7 (S.D.N.Y. Jan. 5, 2020).',
      '*Orrin v. Vale Corp.*, No. 19-cv-4120, 2020 WL 555123 (S.D.N.Y. Jan. 5, 2020).',
      '*Orrin v. Vale Corp.*, No. 19-cv-4120, 2020 WL 555123, ¶ 4 (S.D.N.Y. Jan. 5, 2020).',
      'The court wrote: "See *Orrin v. Vale Corp.*, 2020 WL 555123 at 4 (S.D.N.Y. Jan. 5, 2020)."',
    ],
  },
  check: { case: check, 'case-short': check },
});
