import type { ParsedCitation } from '../syntax/citation.ts';
import { CODES, isMidSentence, standsAlone } from './bindId.ts';
import { paperOfExhibit } from './recordDesignations.ts';

/** A citation of a draft, with the one before it. */
export interface PlacedCitation {
  readonly text: string;
  readonly citation: ParsedCitation;
  readonly before: ParsedCitation | null;
}

/**
 * True when binding finds nothing else in one citation than in the other: their courts, their parentheticals and the words
 * around them are not asked for, the pins of a full citation only for their kinds.
 */
export function isSameToBind(ours: PlacedCitation, theirs: PlacedCitation): boolean {
  const [a, b] = [ours.citation, theirs.citation];
  return (
    a.kind === b.kind &&
    a.within === b.within &&
    a.parallelTo === b.parallelTo &&
    a.history?.of === b.history?.of &&
    a.sameAs === b.sameAs &&
    a.footnote === b.footnote &&
    a.edition === b.edition &&
    a.otherDocket === b.otherDocket &&
    a.entries.join() === b.entries.join() &&
    hasSameParts(a, b) &&
    hasSamePins(a, b) &&
    isSameInText(ours, theirs)
  );
}

/** The parts that binding reads; the date of a record document is one of its names. */
const PARTS_READ = ['name', 'volume', 'reporter', 'page', 'docket', 'title', 'code', 'section', 'document'] as const;

function hasSameParts({ kind, parts }: ParsedCitation, { parts: others }: ParsedCitation): boolean {
  return (
    PARTS_READ.every((part) => parts[part]?.text === others[part]?.text) &&
    (kind !== 'record' || parts.date?.text === others.date?.text) &&
    (parts.symbols === undefined) === (others.symbols === undefined) &&
    isTitleLast(parts) === isTitleLast(others)
  );
}

function isTitleLast({ title, code }: ParsedCitation['parts']): boolean {
  return title !== undefined && code !== undefined && title.span.start > code.span.start;
}

/** Back-references, whose pages tell which of several sources they mean. */
const REFERRING: ReadonlySet<string> = new Set(['id', 'case-short', 'supra', 'reference']);

function hasSamePins({ kind, pins, parallelTo }: ParsedCitation, { pins: others }: ParsedCitation): boolean {
  const isPageRead = REFERRING.has(kind) || parallelTo !== null;
  return (
    pins.length === others.length &&
    pins.every(({ type, from }, i) => type === others[i]?.type && (!isPageRead || from === others[i]?.from))
  );
}

/** What binding reads in the text itself: whether it is a sentence of its own, the number of a note, what joins an exhibit to its paper. */
function isSameInText(ours: PlacedCitation, theirs: PlacedCitation): boolean {
  const [a, b] = [ours.citation, theirs.citation];
  if (CODES.has(a.kind)) return standsAlone(ours.text, a) === standsAlone(theirs.text, b);
  if (a.kind === 'id') return isMidSentence(ours.text, a) === isMidSentence(theirs.text, b);
  if (a.kind === 'record') return attachedTo(ours) === attachedTo(theirs);
  return !REFERRING.has(a.kind) || coreOf(ours) === coreOf(theirs);
}

function attachedTo({ text, citation, before }: PlacedCitation): string | null {
  return before === null ? null : paperOfExhibit(text, before, citation);
}

function coreOf({ text, citation }: PlacedCitation): string {
  return text.slice(citation.core.start, citation.core.end);
}
