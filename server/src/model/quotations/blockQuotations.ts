import { lastAtMost } from '../../text/sorted.ts';
import type { Span } from '../../text/span.ts';
import type { Citation } from '../bound.ts';
import { type AttributedQuotation, attributionOf, flowOf, type Setting } from './attribution.ts';
import type { CitedPlace } from './citedPlaces.ts';
import type { Stretch } from './surroundings.ts';

/** A block of fewer words is a heading or a term set off. */
const FEWEST_WORDS = 3;

/**
 * The block quotations of a draft with their citations: the one behind the block, on its own line; else the last words of
 * the block itself; else the one in the sentence that leads to it.
 */
export function blockQuotationsOf(setting: Setting): readonly AttributedQuotation[] {
  const { view } = setting.bound.draft;
  if (view.blockQuotes.length === 0) return [];
  const found: AttributedQuotation[] = [];
  const starts = setting.bound.citations.map(({ span }) => span.start);
  for (const block of joined(setting)) {
    const stretch = view.toView(block);
    const text = view.text.slice(stretch.start, stretch.end);
    if ((text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < FEWEST_WORDS) continue;
    const flow = flowOf(block, setting);
    const cited = behind(stretch, flow, setting) ?? lastOf(block, starts, setting) ?? leadingTo(stretch, flow, setting);
    if (cited === null) continue;
    // A citation at the end of the block is none of the words quoted.
    const isOwn = cited.start >= stretch.start && cited.end <= stretch.end;
    const span = isOwn ? { start: block.start, end: endOfWords(stretch, cited, setting) } : block;
    const place = isOwn ? view.toView(span) : stretch;
    found.push(attributionOf(span, place, { place: cited, tie: 'block' }, setting));
  }
  return found;
}

/** Where the words before a citation end in the file. */
function endOfWords({ start }: Stretch, cited: CitedPlace, { bound }: Setting): number {
  const { view } = bound.draft;
  const length = view.text.slice(start, cited.start).trimEnd().length;
  return view.toFile({ start, end: start + Math.max(1, length) }).end;
}

/** Blocks with nothing but empty lines between them are one quotation. */
function joined({ bound }: Setting): readonly Span[] {
  const { text, view } = bound.draft;
  const blocks: Span[] = [];
  for (const block of view.blockQuotes) {
    const last = blocks.at(-1);
    if (last && text.slice(last.end, block.start).trim() === '')
      blocks[blocks.length - 1] = { ...last, end: block.end };
    else blocks.push(block);
  }
  return blocks;
}

function behind({ end }: Stretch, flow: number | null, { places, around }: Setting): CitedPlace | null {
  const next = places.firstFrom(end, flow);
  return next !== null && around.isBeside(end, next.start) ? next : null;
}

/** The citation that ends the block, behind a finished sentence. */
function lastOf(block: Span, starts: readonly number[], { bound, around }: Setting): CitedPlace | null {
  const { view } = bound.draft;
  const citation = lastInside(block, bound.citations, starts);
  if (citation === null) return null;
  const place = view.toView(citation.span);
  const start = citation.signal === null ? place.start : view.toView(citation.signal.span).start;
  const end = around.parentheticalsAfter(place.end).at(-1)?.end ?? place.end;
  const isLast = !/[\p{L}\p{N}]/u.test(view.text.slice(end, view.toView(block).end));
  const isAfterSentence = /[.?!]["”’)]*\s*[([]?\s*$/.test(view.text.slice(Math.max(0, start - 20), start));
  return isLast && isAfterSentence ? { citation, start, end: place.end } : null;
}

/** The last citation inside a block, behind its first letter; the citations stand in the order of their starts. */
function lastInside(block: Span, citations: readonly Citation[], starts: readonly number[]): Citation | null {
  for (let i = lastAtMost(starts, block.end); i >= 0; i--) {
    const citation = citations[i];
    if (citation === undefined || citation.span.start <= block.start) return null;
    if (citation.span.end <= block.end && citation.within === null && citation.parallelTo === null) return citation;
  }
  return null;
}

function leadingTo({ start }: Stretch, flow: number | null, { places, around }: Setting): CitedPlace | null {
  const before = places.lastBefore(start, flow);
  return before !== null && around.leadsToBlock(before.end, start) ? before : null;
}
