import type { DraftBlock } from '../syntax/block.ts';
import type { ParsedCitation } from '../syntax/citation.ts';
import type { Draft } from '../syntax/draft.ts';
import { type BoundDraft, boundTo, type Citation } from './bound.ts';
import { isDescribedAlike } from './describedPapers.ts';
import { Notes } from './notes.ts';
import { isSameToBind } from './sameToBind.ts';

/** The number of a footnote stands in so many letters at its beginning, with the one before them. */
const NOTE_NUMBER = 5;

/**
 * The binding of an edited draft when the edit changed nothing that binding depends on: most keystrokes fall on words
 * between citations, and move those after them. Null when the draft must be bound anew. `previous` was bound with the same
 * documents.
 */
export function carryOver(previous: BoundDraft, draft: Draft): BoundDraft | null {
  const before = previous.draft;
  if (before.citations.length !== draft.citations.length || before.language !== draft.language) return null;
  if (before.statedCode !== draft.statedCode) return null;
  const [theirs, ours] = changedParts(before, draft);
  if (!hasSameCitations(ours, theirs) || !hasSameNotes(ours, theirs) || !isDescribedSame(ours, theirs)) return null;
  const citations = draft.citations.map((citation, i): Citation => {
    const known = previous.citations[i];
    if (known === undefined || before.citations[i] === citation) return known as Citation;
    return boundTo(citation, known, known.authority, known.record);
  });
  return { ...previous, draft, citations };
}

/** The blocks of a draft that an edit changed, with their citations. */
interface Part {
  readonly draft: Draft;
  readonly blocks: readonly DraftBlock[];
  readonly citations: readonly ParsedCitation[];
  /** Those of the blocks beside them as well, whose prose may be in the blocks. */
  readonly near: readonly ParsedCitation[];
}

/** Leaves out the blocks at both ends that are the same but for their place. */
function changedParts(before: Draft, after: Draft): readonly [Part, Part] {
  const [old, now] = [before.blocks, after.blocks];
  const fewest = Math.min(old.length, now.length);
  let first = 0;
  while (first < fewest && old[first]?.view === now[first]?.view) first += 1;
  let last = 0;
  while (last < fewest - first && old.at(-1 - last)?.view === now.at(-1 - last)?.view) last += 1;
  return [partOf(before, first, old.length - last), partOf(after, first, now.length - last)];
}

function partOf(draft: Draft, first: number, end: number): Part {
  const blocks = draft.blocks.slice(first, end);
  const near = draft.blocks.slice(Math.max(0, first - 1), end + 1);
  return { draft, blocks, citations: citationsOf(blocks), near: citationsOf(near) };
}

function citationsOf(blocks: readonly DraftBlock[]): readonly ParsedCitation[] {
  return blocks.flatMap(({ citations }) => citations);
}

/** True when both parts have the same citations and short names in the same order. */
function hasSameCitations(a: Part, b: Part): boolean {
  if (a.citations.length !== b.citations.length || !isSameList(namesOf(a), namesOf(b))) return false;
  const placed = ({ draft: { text }, citations }: Part, i: number, citation: ParsedCitation) => ({
    text,
    citation,
    before: citations[i - 1] ?? null,
  });
  return a.citations.every((citation, i) => {
    const other = b.citations[i];
    return other !== undefined && isSameToBind(placed(a, i, citation), placed(b, i, other));
  });
}

/** Short names with the citation each is given to, and whether it stands in that. */
function namesOf({ blocks }: Part): string[] {
  return blocks.flatMap(({ shortNames, citations, origin }) =>
    shortNames.map(({ name, span, citation }) => {
      const given = citation === null ? undefined : citations[citation - origin.citations];
      return `${citation} ${given !== undefined && span.start < given.core.end} ${name}`;
    }),
  );
}

/** True when the footnotes are called for at the same places, have the same numbers, and are found to speak of the same names. */
function hasSameNotes(a: Part, b: Part): boolean {
  if (!isSameList(notesOf(a), notesOf(b))) return false;
  if (isSameList(noteWordsOf(a), noteWordsOf(b))) return true;
  const [ours, theirs] = [new Notes(a.draft), new Notes(b.draft)];
  return a.draft.citations.every((citation, i) => {
    const name = citation.parts.name?.text;
    const other = b.draft.citations[i];
    if (name === undefined || other === undefined || !isNoteRead(citation)) return true;
    return ours.speaksOf(citation, name) === theirs.speaksOf(other, name);
  });
}

function isNoteRead({ kind }: ParsedCitation): boolean {
  return kind === 'supra' || kind === 'reference';
}

/** Each footnote with its label and number, and each call with its label, by the number of citations before it. */
function notesOf({ draft, blocks, citations }: Part): string[] {
  const placeOf = (offset: number): number => citations.filter(({ span }) => span.start < offset).length;
  return blocks.flatMap(({ origin: { offset }, view }) => [
    ...view.footnotes.map(({ span, calledAt, label }) => {
      const start = span.start + offset;
      const called = calledAt === null ? '' : placeOf(calledAt + offset);
      const number = draft.text.slice(Math.max(0, start - 1), Math.min(span.end + offset, start + NOTE_NUMBER));
      return `${placeOf(start)} ${placeOf(span.end + offset)} ${called} ${label} ${number}`;
    }),
    ...view.footnoteCalls.map(({ label, at }) => `${placeOf(at + offset)} ${label}`),
  ]);
}

/** The words of the footnotes, in which a supra looks for a name. */
function noteWordsOf({ draft, blocks }: Part): string[] {
  return blocks.flatMap(({ origin: { offset }, view }) =>
    view.footnotes.map(({ span }) => draft.text.slice(span.start + offset, span.end + offset)),
  );
}

function isDescribedSame(a: Part, b: Part): boolean {
  return a.near.every((citation, i) => {
    const other = b.near[i];
    return other !== undefined && isDescribedAlike(a.draft.text, citation, b.draft.text, other);
  });
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}
