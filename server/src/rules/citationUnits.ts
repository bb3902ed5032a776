import type { Citation } from '../model/bound.ts';
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

/** The unit of every citation, by index; citations in parentheticals have that of the citation they belong to. */
export function citationUnits({ bound }: DraftContext): readonly CitationUnit[] {
  const { view } = bound.draft;
  const leads = bound.citations.map((): number => -1);
  const leadOfGroup = new Map<number, number>();
  const reach = new Map<number, { start: number; end: number }>();
  for (const citation of bound.citations) {
    const lead = leadOf(citation, leads, leadOfGroup);
    leads[citation.index] = lead;
    const span = view.toView(citation.span);
    let end = span.end;
    for (const { span: each } of citation.parentheticals) end = Math.max(end, view.toView(each).end);
    const known = reach.get(lead);
    if (known !== undefined) known.end = Math.max(known.end, end);
    else {
      const start = citation.signal === null ? span.start : view.toView(citation.signal.span).start;
      reach.set(lead, { start: Math.min(start, span.start), end });
    }
  }
  const units = new Map<number, CitationUnit>();
  let before: CitationUnit | null = null;
  for (const [first, { start, end }] of [...reach].sort(([, a], [, b]) => a.start - b.start)) {
    const hasSignal = bound.citations[first]?.signal != null;
    const unit: CitationUnit = { first, start, end, hasSignal, before };
    units.set(first, unit);
    before = unit;
  }
  return leads.flatMap((lead) => units.get(lead) ?? []);
}

/** Index of the citation that begins the unit. */
function leadOf(citation: Citation, leads: readonly number[], leadOfGroup: Map<number, number>): number {
  const { within, parallelTo, history, group, index } = citation;
  const earlier = within ?? history?.of ?? parallelTo;
  const lead = (earlier === null ? undefined : leads[earlier]) ?? leadOfGroup.get(group) ?? index;
  if (!leadOfGroup.has(group)) leadOfGroup.set(group, lead);
  return lead;
}
