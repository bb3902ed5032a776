import type { DraftBlock } from '../syntax/block.ts';
import type { ParsedCitation } from '../syntax/citation.ts';
import type { Draft } from '../syntax/draft.ts';
import type { Span } from '../text/span.ts';
import { type BoundDraft, boundTo, type Citation } from './bound.ts';

/** Binding looks at no letter further than this before or after a citation, and a footnote. */
const AROUND_CITATION = 6;
const AROUND_FOOTNOTE = 16;

/**
 * The binding of an edited draft when the edit changed nothing that binding depends on: most keystrokes fall on words
 * between citations, and move those after them. Null when the draft must be bound anew. `previous` was bound with the same
 * documents.
 */
export function carryOver(previous: BoundDraft, draft: Draft): BoundDraft | null {
  const before = previous.draft;
  if (before.citations.length !== draft.citations.length || before.language !== draft.language) return null;
  if (before.statedCode !== draft.statedCode) return null;
  const [theirs, ours] = changedBlocks(before.blocks, draft.blocks);
  if (!isSameToBind({ draft: before, blocks: theirs }, { draft, blocks: ours })) return null;
  const citations = draft.citations.map((citation, i): Citation => {
    const known = previous.citations[i];
    if (known === undefined || before.citations[i] === citation) return known as Citation;
    return boundTo(citation, known, known.authority, known.record);
  });
  return { ...previous, draft, citations };
}

/** Without the blocks at both ends that are the same but for their place. */
function changedBlocks(
  before: readonly DraftBlock[],
  after: readonly DraftBlock[],
): [readonly DraftBlock[], readonly DraftBlock[]] {
  const fewest = Math.min(before.length, after.length);
  let first = 0;
  while (first < fewest && before[first]?.view === after[first]?.view) first += 1;
  let last = 0;
  while (last < fewest - first && before.at(-1 - last)?.view === after.at(-1 - last)?.view) last += 1;
  return [before.slice(first, before.length - last), after.slice(first, after.length - last)];
}

/** Some blocks of a draft. */
interface Part {
  readonly draft: Draft;
  readonly blocks: readonly DraftBlock[];
}

/** True when both parts have the same citations, footnotes and short names in the same order, in the same words. */
function isSameToBind(a: Part, b: Part): boolean {
  const [ours, theirs] = [citationsOf(a), citationsOf(b)];
  if (ours.length !== theirs.length) return false;
  const same = ours.every((citation, i) => {
    const other = theirs[i];
    return other !== undefined && isSameCitation(citation, other) && isSameAround(a, citation.span, b, other.span);
  });
  return same && isSameList(namesOf(a), namesOf(b)) && isSameList(footnotesOf(a, ours), footnotesOf(b, theirs));
}

function citationsOf({ blocks }: Part): readonly ParsedCitation[] {
  return blocks.flatMap(({ citations }) => citations);
}

function isSameCitation(a: ParsedCitation, b: ParsedCitation): boolean {
  return (
    a.kind === b.kind &&
    a.within === b.within &&
    a.parallelTo === b.parallelTo &&
    a.history?.of === b.history?.of &&
    a.sameAs === b.sameAs &&
    a.footnote === b.footnote &&
    a.core.start - a.span.start === b.core.start - b.span.start &&
    a.core.end - a.span.start === b.core.end - b.span.start &&
    a.year === b.year
  );
}

function isSameAround(a: Part, ours: Span, b: Part, theirs: Span): boolean {
  return wordsAround(a, ours, AROUND_CITATION) === wordsAround(b, theirs, AROUND_CITATION);
}

function wordsAround({ draft }: Part, { start, end }: Span, letters: number): string {
  return draft.text.slice(Math.max(0, start - letters), end + letters);
}

function namesOf({ blocks }: Part): string[] {
  return blocks.flatMap(({ shortNames }) => shortNames.map(({ name, citation }) => `${citation} ${name}`));
}

/** Each footnote with its words, in which a supra looks for a name, and each call with its label, by the number of citations before it. */
function footnotesOf(part: Part, citations: readonly ParsedCitation[]): string[] {
  const placeOf = (offset: number): number => citations.filter(({ span }) => span.start < offset).length;
  return part.blocks.flatMap(({ origin: { offset }, view }) => [
    ...view.footnotes.map(({ span, calledAt }) => {
      const start = span.start + offset;
      const called = calledAt === null ? '' : placeOf(calledAt + offset);
      return `${placeOf(start)} ${called} ${wordsAround(part, { start, end: span.end + offset }, AROUND_FOOTNOTE)}`;
    }),
    ...view.footnoteCalls.map(({ label, at }) => `${placeOf(at + offset)} ${label}`),
  ]);
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}
