import type { Citation } from '../model/bound.ts';
import type { Part } from '../syntax/citation.ts';
import type { CitationContext } from './citationContext.ts';
import { areFigures } from './figures.ts';
import type { DraftContext } from './rule.ts';

/** A case cited in full under its whole name, with the citations parallel to it. */
export interface FullCase {
  readonly main: Citation;
  /** The main citation and its parallels, in the order of the text. */
  readonly members: readonly Citation[];
  readonly name: Part;
  /** An earlier citation gives the case in full: this one may leave out what that one says. */
  readonly isRepeated: boolean;
}

/** Names of cases that have no adversary. */
const WITHOUT_ADVERSARY = /^(?:In re|In the|Ex parte|Matter of|Estate of|Will of|.*\bex rel\.)\s/i;

/** True for the whole name of a case (`Orrin v. Vale`, `In re Orrin`), false for a short one (`Orrin`). */
export function isWholeName(name: string): boolean {
  return name.includes(' v. ') || /\sv(?:s\.?|\.|ersus)?\s/i.test(name) || WITHOUT_ADVERSARY.test(name);
}

/** Places where citations are listed or quoted, not made. */
const LISTED: ReadonlySet<CitationContext> = new Set(['heading', 'table', 'caption', 'quotation', 'block-quote']);

/**
 * The full citations of a draft under their whole names, in the order of the text; none in a quotation, a heading, a
 * table or a caption.
 */
export function fullCases(draft: DraftContext): readonly FullCase[] {
  return draft.once(findFullCases);
}

function findFullCases(context: DraftContext): readonly FullCase[] {
  const seen = new Set<string>();
  const cases: FullCase[] = [];
  for (const main of context.ofKind('case')) {
    if (main.parallelTo !== null || main.parts.volume === undefined) continue;
    const full = fullCaseAt(main, context, main.authority !== null && seen.has(main.authority));
    if (main.authority !== null) seen.add(main.authority);
    if (full !== null) cases.push(full);
  }
  return cases;
}

/** One of {@link fullCases}; null for any other citation. */
export function fullCaseAt(main: Citation, context: DraftContext, isRepeated: boolean): FullCase | null {
  const { name, volume } = main.parts;
  if (main.kind !== 'case' || main.parallelTo !== null || volume === undefined || name === undefined) return null;
  if (!isWholeName(name.text) || LISTED.has(context.contextOf(main))) return null;
  return { main, members: membersOf(main, context.bound.citations), name, isRepeated };
}

/** A citation and those parallel to it, which follow it in the list. */
export function membersOf(main: Citation, citations: readonly Citation[]): Citation[] {
  return citations.slice(main.index, lastMember(main, citations).index + 1);
}

/** The last of {@link membersOf} a citation. */
export function lastMember(main: Citation, citations: readonly Citation[]): Citation {
  let last = main.index;
  while (citations[last + 1]?.parallelTo === main.index) last += 1;
  return citations[last]!;
}

/** True where the date stands before the volume, as in California and Ohio: a form of its own that needs nothing else. */
export function isDatedFirst({ parts }: Citation): boolean {
  return parts.date !== undefined && parts.volume !== undefined && parts.date.span.start < parts.volume.span.start;
}

/** True for a page given by digits: not one that is still open (`597 U.S. ___`). */
export function hasPageNumber({ parts }: Citation): boolean {
  return parts.page !== undefined && areFigures(parts.page.text);
}

/** Fewer citations than this are no habit. */
const ENOUGH = 5;

/**
 * True when a draft writes its citations one way so often that it is a choice, as the courts of some states make it:
 * at least five times, and more often than the other way.
 */
export function isHabit(thisWay: number, otherWay: number): boolean {
  return thisWay >= ENOUGH && thisWay > otherWay;
}

/** What follows a citation on the page, its closing marks of emphasis left out; no more than `length` characters. */
export function textAfter({ bound, placeOf }: DraftContext, citation: Citation, length: number): string {
  const { end } = placeOf(citation);
  return bound.draft.view.text.slice(end, end + length);
}
