import type { Citation } from '../model/bound.ts';
import { byStart } from '../text/span.ts';
import type { DraftContext } from './rule.ts';

/**
 * What a reader takes in as one citation: a string cite with its parallel citations and the history of its cases,
 * without what stands in their parentheticals. Offsets are those of the view.
 */
export interface CitationUnit {
  /** Index of its first citation. */
  readonly first: number;
  /** With the signal. */
  readonly start: number;
  /** After the last pin, court, date or parenthetical that was read. */
  readonly end: number;
  readonly hasSignal: boolean;
  /** The unit before it in the text; null for the first. */
  readonly before: CitationUnit | null;
}

/** Where a citation begins in the view, with its signal. */
export function startOf(citation: Citation, { once }: DraftContext): number {
  return once(startsInView)[citation.index]!;
}

function startsInView({ bound: { draft, citations }, placeOf }: DraftContext): readonly number[] {
  return citations.map((citation) => {
    const { signal } = citation;
    return signal === null ? placeOf(citation).start : draft.view.viewStart(signal.span.start);
  });
}

/** The unit of every citation, by index; citations in parentheticals have that of the citation they belong to. */
export function citationUnits(draft: DraftContext): readonly CitationUnit[] {
  const { citations } = draft.bound;
  const { view } = draft.bound.draft;
  const leadOfGroup = new Array<number | undefined>(draft.bound.draft.groups.length);
  const unitOf: UnitInMaking[] = [];
  const units: UnitInMaking[] = [];
  for (let index = 0; index < citations.length; index++) {
    const citation = citations[index]!;
    const place = draft.placeOf(citation);
    const { parentheticals } = citation;
    let { end } = place;
    for (let i = 0; i < parentheticals.length; i++) end = Math.max(end, view.viewEnd(parentheticals[i]!.span.end));
    const lead = leadOf(citation, unitOf, leadOfGroup);
    const known = lead === index ? undefined : unitOf[lead];
    if (known !== undefined) {
      known.end = Math.max(known.end, end);
      unitOf.push(known);
      continue;
    }
    const start = Math.min(startOf(citation, draft), place.start);
    const unit: UnitInMaking = { first: index, start, end, hasSignal: citation.signal !== null, before: null };
    unitOf.push(unit);
    units.push(unit);
  }
  let before: CitationUnit | null = null;
  units.sort(byStart);
  for (let i = 0; i < units.length; i++) {
    units[i]!.before = before;
    before = units[i]!;
  }
  return unitOf;
}

/** A unit whose end, and what stands before it, is not known yet. */
interface UnitInMaking extends CitationUnit {
  end: number;
  before: CitationUnit | null;
}

/** Index of the citation that begins the unit. */
function leadOf(citation: Citation, unitOf: readonly CitationUnit[], leadOfGroup: (number | undefined)[]): number {
  const { within, parallelTo, history, group, index } = citation;
  const earlier = within ?? history?.of ?? parallelTo;
  const lead = (earlier === null ? undefined : unitOf[earlier]?.first) ?? leadOfGroup[group] ?? index;
  leadOfGroup[group] ??= lead;
  return lead;
}
