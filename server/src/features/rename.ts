import type { BoundDraft, Citation, KnownRecord } from '../model/bound.ts';
import { documentKey } from '../model/designation.ts';
import { matterDocuments } from '../model/matterDocuments.ts';
import { collapse } from '../syntax/cursor.ts';
import { applyEdits, type TextEdit } from '../text/edit.ts';
import { type Span, touches } from '../text/span.ts';
import { writeWords } from '../text/writing.ts';
import { citationAt } from './citationAt.ts';
import { documentOfDraft } from './matterReferences.ts';

/** A name of a record document that can be renamed, where it stands. */
export interface RenamableName {
  readonly span: Span;
  readonly name: string;
  readonly citation: Citation;
}

/** A change of name over the drafts of a matter. */
export interface RenameQuery {
  /** The draft the cursor stands in first. */
  readonly drafts: readonly BoundDraft[];
  /** The documents that `matter.yaml` lists. */
  readonly listed: readonly KnownRecord[];
  readonly offset: number;
  readonly newName: string;
  /** Reads a changed draft again. */
  reread(text: string, draft: BoundDraft): BoundDraft;
}

/** The edits for each draft, in the order of the drafts; or why nothing is renamed, in words for the writer. */
export type Renaming =
  | {
      readonly kind: 'renamed';
      readonly oldName: string;
      readonly newName: string;
      readonly edits: readonly (readonly TextEdit[])[];
    }
  | { readonly kind: 'refused'; readonly message: string };

/** No name of a paper is longer. */
const LONGEST_NAME = 120;

export const NOTHING_TO_RENAME =
  'Put the cursor on a name that the draft gives to a document of the record, such as "Pl. Tr." or "ECF No. 12": that can be renamed.';

/** The name under the cursor; null where there is none that stands for one document. */
export function nameAt(bound: BoundDraft, offset: number): RenamableName | null {
  const given = bound.draft.shortNames.find(({ span }) => touches(span, offset));
  const named = given?.citation == null ? undefined : bound.citations[given.citation];
  if (given && named?.record != null) return { span: given.span, name: given.name, citation: named };
  const citation = citationAt(bound, offset);
  const document = citation?.kind === 'record' ? citation.parts.document : undefined;
  if (!citation || !document || citation.record === null || citation.entries.length > 1) return null;
  return touches(document.span, offset) ? { span: document.span, name: document.text, citation } : null;
}

/**
 * Renames a designation over the drafts of a matter: every use of the document by just this name, possessives and
 * abbreviations included, and where a draft gives the name; pins stay. Quotations keep their words. Nothing is renamed
 * to a name of another document, nor to one by which the cites would no longer be read.
 */
export function renameDesignation({ drafts, listed, offset, newName, reread }: RenameQuery): Renaming {
  const [own] = drafts;
  const target = own ? nameAt(own, offset) : null;
  if (!target) return refuse(NOTHING_TO_RENAME);
  const wanted = collapse(newName).trim();
  if (wanted === '') return refuse('Write the new name of the document.');
  if (wanted.length > LONGEST_NAME) return refuse(`No name of a document has more than ${LONGEST_NAME} letters.`);

  const documents = matterDocuments(drafts);
  const document = documentOfDraft(documents, { draft: 0, record: target.citation.record ?? '' });
  const key = documentKey(wanted);
  const others = [
    ...documents.filter((one) => one !== document).map(({ names }) => names),
    ...listed
      .map(({ document: first, as }) => [first, ...as])
      .filter((names) => !isOneOf(names, [target.name, ...(document?.names ?? [])])),
  ];
  const other = others.find((names) => names.some((name) => documentKey(name) === key));
  if (other) {
    const [name = wanted] = other;
    const which = documentKey(name) === key ? '' : ` (${name})`;
    return refuse(`"${wanted}" is what this matter calls another document${which}. Nothing was renamed.`);
  }

  const uses = document?.uses ?? [];
  const places = drafts.map((bound, draft) => {
    const records = new Set(uses.flatMap((use) => (use.draft === draft ? use.document.id : [])));
    if (draft === 0 && target.citation.record !== null) records.add(target.citation.record);
    return placesOf(bound, { records, name: target.name });
  });
  for (const [draft, found] of places.entries()) {
    const bound = drafts[draft]!;
    if (
      found.length > 0 &&
      !isReadAs(reread(applyEdits(bound.draft.text, editsOf(bound, found, wanted)), bound), bound, found, wanted)
    ) {
      return refuse(
        `"${wanted}" would not be read as the name of a document everywhere it would stand, and its cites would be lost. Write a name such as "Vale Decl.", "Pl. 56.1" or "ECF No. 12". Nothing was renamed.`,
      );
    }
  }
  const edits = places.map((found, draft) => editsOf(drafts[draft]!, found, wanted));
  return { kind: 'renamed', oldName: target.name, newName: wanted, edits };
}

/** True when the two lists name one document. */
function isOneOf(names: readonly string[], others: readonly string[]): boolean {
  const keys = new Set(others.map(documentKey));
  return names.some((name) => keys.has(documentKey(name)));
}

function refuse(message: string): Renaming {
  return { kind: 'refused', message };
}

/** A place where the name stands, with the citation that has it; null where the draft gives the name. */
interface NamePlace {
  readonly span: Span;
  readonly citation: number | null;
}

function placesOf(
  { citations, draft }: BoundDraft,
  { records, name }: { readonly records: ReadonlySet<string>; readonly name: string },
): readonly NamePlace[] {
  const isOf = (citation: Citation | undefined): boolean => citation?.record != null && records.has(citation.record);
  const places: NamePlace[] = [];
  for (const citation of citations) {
    const { document } = citation.parts;
    if (citation.kind !== 'record' || citation.quoted || !document || !isOf(citation)) continue;
    if (isSameName(document.text, name)) places.push({ span: document.span, citation: citation.index });
  }
  for (const { span, name: given, citation } of draft.shortNames) {
    const isGiven = isSameName(given, name) && citation !== null && isOf(citations[citation]);
    const isApart = places.every((place) => place.span.end <= span.start || span.end <= place.span.start);
    if (isGiven && isApart) places.push({ span, citation: null });
  }
  return places.sort((a, b) => a.span.start - b.span.start);
}

/** True for one name in one spelling; which apostrophe it is written with is no spelling. */
export function isSameName(a: string, b: string): boolean {
  return a.replace(/[’‘]/g, "'") === b.replace(/[’‘]/g, "'");
}

function editsOf({ draft }: BoundDraft, places: readonly NamePlace[], name: string): readonly TextEdit[] {
  const newText = writeWords(name, draft.language);
  return places
    .filter(({ span }) => draft.text.slice(span.start, span.end) !== newText)
    .map(({ span }) => ({ span, newText }));
}

/** True when the changed draft has the citations it had, and those renamed have the new name and their pins. */
function isReadAs(now: BoundDraft, before: BoundDraft, places: readonly NamePlace[], name: string): boolean {
  if (now.citations.length !== before.citations.length) return false;
  if (now.citations.some(({ kind }, index) => kind !== before.citations[index]?.kind)) return false;
  return places.every(({ citation }) => {
    if (citation === null) return true;
    const { document, pin } = now.citations[citation]!.parts;
    return isSameName(document?.text ?? '', name) && pin?.text === before.citations[citation]!.parts.pin?.text;
  });
}
