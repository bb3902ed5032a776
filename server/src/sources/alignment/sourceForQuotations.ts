import { byStart, type Span } from '../../text/span.ts';
import type { PageSeries, SourceDocument } from '../sourceDocument.ts';
import type { LabelledPage } from './checkQuotation.ts';
import { SourceWords } from './sourceWords.ts';

/** The number of a transcript line, at its beginning. */
const LINE_NUMBER = /^\s*\d{1,2}\b/;

/**
 * The words of a source without what its pages are marked by: page marks, filing stamps, the numbers of transcript lines.
 * Linear; the caller keeps it as long as the source.
 */
export function wordsOf(source: SourceDocument): SourceWords {
  const marks = source.pages.flatMap(({ stars, marks: series }) => (stars > 0 ? series.map(({ span }) => span) : []));
  const stamps = source.stamps.map(({ span }) => span);
  const numbers = source.transcript.flatMap(({ lines }) =>
    lines.map(({ span }) => {
      const number = LINE_NUMBER.exec(source.text.slice(span.start, Math.min(span.end, span.start + 80)));
      return { start: span.start, end: span.start + (number?.[0].length ?? 0) };
    }),
  );
  return new SourceWords(source.text, apart([...marks, ...stamps, ...numbers]));
}

/** In order; of two that overlap the first. */
function apart(spans: readonly Span[]): readonly Span[] {
  let end = 0;
  return [...spans].sort(byStart).filter((span) => {
    const isApart = span.start >= end && span.end > span.start;
    if (isApart) end = span.end;
    return isApart;
  });
}

/** The pages of a series. Where the number stands at the foot, a page begins behind the number before it. */
export function pagesOf({ place, marks }: PageSeries): readonly LabelledPage[] {
  return marks.map(({ number, span }, i) => ({
    label: String(number),
    start: place === 'before' ? span.start : (marks[i - 1]?.span.end ?? 0),
  }));
}
