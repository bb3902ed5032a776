import type { Draft } from '../../syntax/draft.ts';
import { byStart } from '../../text/span.ts';
import type { BoundDraft, Citation } from '../bound.ts';
import type { Stretch, Surroundings } from './surroundings.ts';

/** A citation where it stands in the view: from its signal to its end, its parentheticals not counted. */
export interface CitedPlace extends Stretch {
  readonly citation: Citation;
}

interface Parenthetical {
  readonly place: CitedPlace;
  readonly stretch: Stretch;
}

/** In the order of their start, and where each stands. */
interface Parentheticals {
  readonly list: readonly Parenthetical[];
  readonly stretches: readonly Stretch[];
}

/** Citations and parentheticals further off than so many others are not looked at. */
const MOST_LOOKED_AT = 40;
/** Letters between the end of a quotation and the call of the note that cites its source. */
const CALL_DISTANCE = 6;

/** Finds the citations beside and around a stretch of the view. */
export interface CitedPlaces {
  /** The first citation of a flow (a footnote, or the text: null) that begins at a place or later. */
  firstFrom(place: number, flow: number | null): CitedPlace | null;
  /** The last citation of a flow that ends at a place or earlier. */
  lastBefore(place: number, flow: number | null): CitedPlace | null;
  /** The first citation in a parenthetical of another that begins at a place or later. */
  firstWithin(place: number, outer: number): CitedPlace | null;
  /** The first citation of the footnote that is called for right behind a quotation. */
  noteCalledAfter(place: number): CitedPlace | null;
  /** The innermost parenthetical of a citation that holds a stretch. */
  parentheticalHolding(stretch: Stretch): Parenthetical | null;
  /** Whether a stretch is part of a citation: the title of an article. */
  isInside(stretch: Stretch): boolean;
}

/** Reads where the citations stand. Those that stand in quotations are another's and cite nothing here. */
export function placesOfCitations(
  bound: BoundDraft,
  around: Surroundings,
  placeOf: (citation: Citation) => Stretch,
): CitedPlaces {
  const all = placesInOrder(bound, placeOf);
  const outer = wholePlaces(all);
  const inner = innerPlaces(all);
  const explained: Parenthetical[] = [];
  addParentheticals(outer, around, explained);
  addParentheticals(inner, around, explained);
  explained.sort((a, b) => a.stretch.start - b.stretch.start);
  const parentheticals = { list: explained, stretches: explained.map(({ stretch }) => stretch) };
  return {
    firstFrom: (place, flow) => {
      const from = firstIndex(outer, place);
      const to = Math.min(outer.length, from + MOST_LOOKED_AT);
      for (let i = from; i < to; i++) if (outer[i]!.citation.footnote === flow) return outer[i]!;
      return null;
    },
    lastBefore: (place, flow) => {
      const to = firstIndex(outer, place);
      const from = Math.max(0, to - MOST_LOOKED_AT);
      for (let i = to - 1; i >= from; i--) {
        const { citation, end } = outer[i]!;
        if (citation.footnote === flow) return end <= place ? outer[i]! : null;
      }
      return null;
    },
    firstWithin: (place, index) => {
      const from = firstIndex(inner, place);
      return inner.slice(from, from + 8).find(({ citation }) => citation.within === index) ?? null;
    },
    noteCalledAfter: notesCalled(bound, outer),
    parentheticalHolding: (stretch) => innermost(parentheticals, stretch),
    isInside: ({ start, end }) => {
      const last = all[firstIndex(all, start + 1) - 1];
      return last !== undefined && last.start <= start && end <= last.end;
    },
  };
}

/** Gives where a citation stands in the view, from its signal to its end. */
export function placesIn({ view }: Draft): (citation: Citation) => Stretch {
  return ({ span, signal }) => {
    const { start, end } = view.toView(span);
    return { start: signal === null ? start : Math.min(start, view.viewStart(signal.span.start)), end };
  };
}

/** All citations, in the order of the view. */
function placesInOrder({ citations }: BoundDraft, placeOf: (citation: Citation) => Stretch): readonly CitedPlace[] {
  const places: CitedPlace[] = [];
  for (let i = 0; i < citations.length; i++) {
    const citation = citations[i]!;
    const { start, end } = placeOf(citation);
    places.push({ citation, start, end });
  }
  return places.sort(byStart);
}

/** True for what stands in a quotation or a heading: it cites nothing here. */
function isAnothers({ quoted, inHeading }: Citation): boolean {
  return quoted || inHeading;
}

/** The citations in parentheticals of others, parallel ones left out. */
function innerPlaces(all: readonly CitedPlace[]): readonly CitedPlace[] {
  const inner: CitedPlace[] = [];
  for (let i = 0; i < all.length; i++) {
    const { citation } = all[i]!;
    if (citation.within !== null && citation.parallelTo === null && !isAnothers(citation)) inner.push(all[i]!);
  }
  return inner;
}

function addParentheticals(places: readonly CitedPlace[], around: Surroundings, found: Parenthetical[]): void {
  for (let i = 0; i < places.length; i++) {
    const place = places[i]!;
    const stretches = around.parentheticalsAfter(place.end);
    for (let next = 0; next < stretches.length; next++) found.push({ place, stretch: stretches[next]! });
  }
}

/** The citations outside parentheticals, each with the parallel citations and other names behind it as one place. */
function wholePlaces(all: readonly CitedPlace[]): readonly CitedPlace[] {
  const whole: CitedPlace[] = [];
  const ends = new Map<number, number>();
  for (let i = 0; i < all.length; i++) {
    const place = all[i]!;
    const { citation, end } = place;
    if (isAnothers(citation)) continue;
    const first = citation.parallelTo ?? citation.sameAs;
    if (first !== null) ends.set(first, Math.max(end, ends.get(first) ?? 0));
    else if (citation.within === null) whole.push(place);
  }
  if (ends.size === 0) return whole;
  return whole.map((place) => {
    const end = ends.get(place.citation.index);
    return end === undefined || end <= place.end ? place : { ...place, end };
  });
}

/** The index of the first place that begins at an offset or later. */
function firstIndex(places: readonly Stretch[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function innermost({ list, stretches }: Parentheticals, { start, end }: Stretch): Parenthetical | null {
  const last = firstIndex(stretches, start);
  for (let i = last - 1; i >= Math.max(0, last - MOST_LOOKED_AT); i--) if (stretches[i]!.end >= end) return list[i]!;
  return null;
}

/** Finds the first citation of the note called for right behind a place; of several notes called for there, the first note. */
function notesCalled({ draft }: BoundDraft, outer: readonly CitedPlace[]): (place: number) => CitedPlace | null {
  const calls = draft.view.footnotes
    .flatMap(({ calledAt }, note) =>
      calledAt === null ? [] : [{ note, ...draft.view.toView({ start: calledAt, end: calledAt }) }],
    )
    .sort(byStart);
  const firstOf = new Map<number, CitedPlace>();
  for (let i = 0; i < outer.length; i++) {
    const note = outer[i]!.citation.footnote;
    if (note !== null && !firstOf.has(note)) firstOf.set(note, outer[i]!);
  }
  return (place) => {
    if (calls.length === 0) return null;
    const from = firstIndex(calls, place);
    const called = calls.slice(from, from + CALL_DISTANCE + 1).filter(({ start }) => start - place <= CALL_DISTANCE);
    return called.length === 0 ? null : (firstOf.get(Math.min(...called.map(({ note }) => note))) ?? null);
  };
}
