import type { BoundDraft, Citation } from '../model/bound.ts';
import { tablesOfAuthorities } from '../rules/listedPlaces.ts';
import { readSource } from '../sources/readSource.ts';
import type { PageSeries } from '../sources/sourceDocument.ts';
import type { CitationKind } from '../syntax/citation.ts';
import { createLineIndex } from '../text/lineIndex.ts';
import { contains } from '../text/span.ts';
import { type FullName, fullNameOf } from './fullName.ts';

/** One authority or document of the record with the places that cite it; `citations` are those counted. */
export interface TableEntry extends FullName {
  /** Pages or lines, ascending, each once. */
  readonly places: readonly number[];
  /** It is cited in at least as many places as make a passim. */
  readonly passim: boolean;
}

export interface TableGroup {
  readonly title: string;
  readonly entries: readonly TableEntry[];
}

/** A table of authorities: entries by kind, each kind in alphabetical order. */
export interface TableOfAuthorities {
  /** What the places are: pages, when the draft has printed ones, else lines of its file. */
  readonly unit: 'page' | 'line';
  readonly groups: readonly TableGroup[];
}

export interface TableOptions {
  /** From so many places on an entry is cited passim. */
  readonly passim: number;
  /** Whether the references to the record have a group of their own. */
  readonly withRecord: boolean;
}

/** The groups in the order of tables of authorities (Sup. Ct. R. 34.2, Fed. R. App. P. 28(a)(3)). */
const GROUPS: readonly (readonly [string, readonly CitationKind[]])[] = [
  ['Cases', ['case']],
  ['Constitutional Provisions', ['constitution']],
  ['Statutes', ['statute']],
  ['Regulations', ['regulation']],
  ['Rules', ['rule']],
  ['Other Authorities', ['legislative', 'journal', 'book']],
];

/** A series of page numbers with fewer marks may be something else. */
const FEWEST_PAGES = 2;

/** What a draft cites and where, without what stands in a table of authorities it already has. */
export function tableOfAuthorities(bound: BoundDraft, { passim, withRecord }: TableOptions): TableOfAuthorities {
  const { draft } = bound;
  const tables = tablesOfAuthorities(draft);
  const counts = ({ span }: Citation): boolean => !tables.some((table) => contains(table, span));
  const { unit, placeOf } = placesOfDraft(draft.text);

  const entry = (own: FullName): TableEntry[] => {
    const citations = own.citations.flatMap((index) => bound.citations[index] ?? []).filter(counts);
    if (citations.length === 0) return [];
    const where = [...new Set(citations.map(({ span }) => placeOf(span.start)))].sort((a, b) => a - b);
    return [{ ...own, places: where, passim: where.length >= passim, citations: citations.map(({ index }) => index) }];
  };

  const groups = GROUPS.map(([title, kinds]) => ({
    title,
    entries: inOrder(
      bound.authorities
        .filter(({ kind }) => kinds.includes(kind))
        .flatMap((authority) => entry(fullNameOf(bound, authority))),
    ),
  }));
  if (withRecord) groups.push({ title: 'Record', entries: inOrder(recordEntries(bound).flatMap(entry)) });
  return { unit, groups: groups.filter(({ entries }) => entries.length > 0) };
}

function recordEntries({ records }: BoundDraft): FullName[] {
  return records.map(({ designations, citations }) => ({
    name: null,
    text: designations.join(', '),
    kind: 'record',
    citations,
  }));
}

function inOrder(entries: readonly TableEntry[]): TableEntry[] {
  return [...entries].sort((a, b) => a.text.localeCompare(b.text, 'en', { numeric: true, sensitivity: 'base' }));
}

/** How the places of a draft are told. */
export interface DraftPlaces extends Pick<TableOfAuthorities, 'unit'> {
  placeOf(offset: number): number;
}

/** By its printed pages, when it has some, else by the lines of its file. */
export function placesOfDraft(text: string): DraftPlaces {
  const series = readSource(text, '').pages.find(({ stars, marks }) => stars === 0 && marks.length >= FEWEST_PAGES);
  if (series !== undefined) return { unit: 'page', placeOf: (offset) => pageAt(series, offset) };
  const lines = createLineIndex(text);
  return { unit: 'line', placeOf: (offset) => lines.at(offset).line };
}

/** The page of an offset: by the last mark before it, or, where numbers stand at the foot, by the next one. */
function pageAt({ place, marks }: PageSeries, offset: number): number {
  const next = marks.findIndex(({ span }) => span.start > offset);
  const before = marks[(next < 0 ? marks.length : next) - 1];
  const after = next < 0 ? undefined : marks[next];
  if (place === 'after') return after?.number ?? (before?.number ?? 0) + 1;
  return before?.number ?? Math.max(1, (after?.number ?? 2) - 1);
}
