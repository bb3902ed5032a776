import type { BoundDraft } from '../model/bound.ts';
import { quotationText } from '../model/quotations/quotationText.ts';
import type { Span } from '../text/span.ts';
import type { UnattributedQuotation } from './comparedQuotations.ts';
import { EXAMPLE_OPINION } from './exampleOpinion.ts';
import { inFile } from './inFile.ts';
import { defineRule, type RuleContext } from './rule.ts';
import { pageOf } from './wordsElsewhere.ts';

/** A paragraph is looked at no further than this on both sides of a quotation, in code units. */
const LONGEST_PARAGRAPH = 4_000;
/** White space and marks between a paragraph and the citation on a line of its own behind it. */
const LINE = 40;

function check({ span, found }: UnattributedQuotation, context: RuleContext): void {
  const { bound } = context;
  const { source, citations } = found;
  const cited = bound.citations[citations[0] ?? -1];
  if (cited === undefined || cited.record !== null || isCitedNearby(span, bound) || isSet(span, bound)) return;
  if (isRepeated(span, context)) return;
  const page = pageOf(found);
  context.report({
    citation: null,
    span,
    message: `These words stand in ${page === null ? source.path : `${source.path}, ${page}`}, and no citation follows them. Cite it.`,
    related: [{ span: cited.core, message: 'The opinion is cited here.' }],
    inFiles: [inFile(source, found.span, 'The words quoted.')],
  });
}

/** A citation, or the call of a note, anywhere in the paragraph or at the beginning of the next. */
function isCitedNearby(span: Span, { draft, citations }: BoundDraft): boolean {
  const { view } = draft;
  const { start, end } = view.toView(span);
  const before = view.text.slice(Math.max(0, start - LONGEST_PARAGRAPH), start);
  const behind = view.text.slice(end, end + LONGEST_PARAGRAPH);
  const stop = end + (/\n[^\S\n]*\n/.exec(behind)?.index ?? behind.length);
  const paragraph = view.toFile({ start: start - before.length + Math.max(0, lastBreak(before)), end: stop });
  const isNear = ({ start: from, end: to }: Span): boolean =>
    to > paragraph.start &&
    (from < paragraph.end || isFirstBehind(view.text.slice(stop, view.toView({ start: from, end: to }).start)));
  const isInside = (place: number): boolean => paragraph.start <= place && place <= paragraph.end;
  return (
    citations.some((citation) => isNear(citation.signal?.span ?? citation.span)) ||
    view.footnotes.some(({ span: note, calledAt }) => isInside(note.start) || (calledAt !== null && isInside(calledAt)))
  );
}

/** Nothing but marks stands before it. */
function isFirstBehind(between: string): boolean {
  return between.length < LINE && !/[\p{L}\p{N}]/u.test(between);
}

function lastBreak(text: string): number {
  return Math.max(text.lastIndexOf('\n\n'), text.lastIndexOf('\n\r\n'));
}

/** In a heading, a block quotation or a list: what is quoted there is a title, an epigraph or a question presented. */
function isSet(span: Span, { draft }: BoundDraft): boolean {
  const holds = (outer: Span): boolean => outer.start <= span.start && span.end <= outer.end;
  return draft.view.headings.some((heading) => holds(heading.span)) || draft.view.blockQuotes.some(holds);
}

/** The same words are quoted with their citation elsewhere. */
function isRepeated(span: Span, { bound, quotations }: RuleContext): boolean {
  const words = (of: Span): string =>
    quotationText(bound.draft, of)
      .text.toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '');
  const own = words(span);
  return quotations().some((other) => words(other.span).includes(own));
}

export const quoteUnattributed = defineRule({
  id: 'quote-unattributed',
  bluebook: 'R5.1; B1.1',
  indigo: 'r8-1-3',
  group: 'quotation',
  severity: 'information',
  fix: 'none',
  needs: 'sources',
  docs: {
    summary: 'Eight words or more from an opinion of the matter, in quotation marks and without a citation.',
    why: 'A quotation that no citation follows cannot be looked up, and looks as if it should not be.',
    silentWhen: [
      'The words stand in no opinion of the matter that the draft cites elsewhere.',
      'Anything is cited in the paragraph, right behind it, or in a footnote that it calls for.',
      'The same words are quoted with their citation elsewhere: they are repeated.',
      'They stand in a heading or a block quotation.',
    ],
    examples: [
      {
        bad: [
          '*Orrin v. Vale Corp.*, 45 F.3d 112, 113 (2d Cir. 1995), governs.',
          'A paragraph about nothing else stands between them, as long as a line or two of a brief, so that nobody takes the one for the citation of the other, however quickly he reads, and goes on to the next without a look.',
          'The law is plain: "the duty to give notice rests on the owner of the goods alone." It has been so for long.',
        ].join('\n\n'),
        good: [
          '*Orrin v. Vale Corp.*, 45 F.3d 112, 113 (2d Cir. 1995), governs.',
          'The law is plain: "the duty to give notice rests on the owner of the goods alone." *Id.* at 114.',
        ].join('\n\n'),
      },
    ],
    good: [
      '*Orrin v. Vale Corp.*, 45 F.3d 112, 113 (2d Cir. 1995), governs.\n\nHe said, "I have never in my life seen the man before that day."',
    ],
    files: EXAMPLE_OPINION,
  },
  check: {},
  checkUnattributed: check,
});
