import type { CitationKind } from '../citation.ts';
import { readCourtDate } from '../courtDate.ts';
import type { Cursor, ViewSpan } from '../cursor.ts';
import { joined, type RawCitation, rawCitation } from '../raw.ts';
import { readSignalBefore } from '../signals.ts';
import { publisherEnd, readEdition, type SectionReading } from './sections.ts';

/** The pieces of a citation to a section, rule or article, by tokens. */
export interface EnactmentPieces {
  readonly kind: CitationKind;
  readonly first: number;
  /** First token after the identifying part. */
  readonly next: number;
  readonly code: ViewSpan | null;
  readonly title?: ViewSpan | null;
  readonly section: SectionReading | null;
  readonly symbols: readonly ViewSpan[];
}

/** A citation to a section, rule or article with the edition that may follow it and the signal before it. */
export function enactmentCitation(cursor: Cursor, floor: number, pieces: EnactmentPieces): RawCitation {
  const { kind, first, next, code, title, section, symbols } = pieces;
  const last = next - 1;
  const trimmed = endWithin(cursor, last, section?.span) || endWithin(cursor, last, code) || cursor.end(last);
  const citation = rawCitation(kind, first, last, { start: cursor.start(first), end: trimmed });
  if (code) citation.parts.code = code;
  if (title) citation.parts.title = title;
  if (section) citation.parts.section = section.span;
  citation.symbols = joined(citation.symbols, symbols);
  citation.trimmed = { token: last, end: trimmed };
  takeEdition(cursor, citation);
  citation.signal = readSignalBefore(cursor, first, floor);
  return citation;
}

/** Where a piece ends that closes the citation; 0 for one that does not. */
function endWithin(cursor: Cursor, last: number, span: ViewSpan | null | undefined): number {
  return span && span.end > cursor.start(last) ? span.end : 0;
}

/** Takes in the year and publisher that follow the citation: `(West 2019)`, `(West)`. */
export function takeEdition(cursor: Cursor, citation: RawCitation): void {
  const edition = readEdition(cursor, citation.last + 1);
  if (edition === null) {
    citation.last = (publisherEnd(cursor, citation.last + 1) ?? citation.last + 1) - 1;
    return;
  }
  citation.parts.date = edition.date;
  citation.year = edition.year;
  citation.last = edition.next - 1;
}

/** Takes in the date in parentheses at token `open`: `(2010)`, `(Mar. 3, 2010)`. False when none stands there. */
export function takeDate(cursor: Cursor, citation: RawCitation, open: number): boolean {
  const date = readCourtDate(cursor, open);
  if (date === null) return false;
  citation.parts.date = date.date;
  citation.year = date.year;
  citation.last = date.next - 1;
  return true;
}
