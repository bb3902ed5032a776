import type { BoundDraft, Citation } from '../../server/src/model/bound.ts';
import { overlaps } from '../../server/src/text/span.ts';
import type { Gold, GoldCitation } from './gold.ts';

/** Counts of one kind of citation. */
export interface KindScore {
  readonly kind: string;
  gold: number;
  found: number;
  predicted: number;
  right: number;
  fieldsRight: number;
  spansRight: number;
}

export interface CitationScore {
  readonly kinds: readonly KindScore[];
  readonly total: KindScore;
  /** Back-references: id., short forms and supra; and record designations that repeat another name. */
  readonly references: { readonly total: number; readonly right: number };
  readonly designations: { readonly total: number; readonly right: number };
  readonly notes: readonly string[];
}

/** Back-reference kinds: what they mean is judged, not only where they stand. */
const BACK_REFERENCES = new Set(['id', 'case-short', 'supra']);

/**
 * Scores the citations of a bound draft against the gold. A citation is found when one of the same kind shares its core.
 * An optional one counts only when found. Parallels, which the gold keeps inside their main citation, are not counted.
 */
export function scoreCitations(gold: Gold, bound: BoundDraft): CitationScore {
  const predicted = mainCitations(bound);
  const matches = match(gold.citations, predicted);
  const kinds = new Map<string, KindScore>();
  const score = (kind: string): KindScore => {
    const known = kinds.get(kind) ?? { kind, gold: 0, found: 0, predicted: 0, right: 0, fieldsRight: 0, spansRight: 0 };
    kinds.set(kind, known);
    return known;
  };
  const notes: string[] = [];
  for (const cite of gold.citations) {
    const citation = matches.get(cite.i);
    if (cite.optional && !citation) continue;
    const row = score(cite.kind);
    row.gold += 1;
    if (!citation) {
      notes.push(`missed   ${cite.kind} «${flat(cite.text)}»`);
      continue;
    }
    row.found += 1;
    const wrong = wrongFields(cite, citation, matches);
    if (wrong.length === 0) row.fieldsRight += 1;
    else notes.push(`fields   ${cite.kind} «${flat(cite.text)}»: ${wrong.join('; ')}`);
    if (isSameSpan(cite, citation)) row.spansRight += 1;
    else notes.push(`span     ${cite.kind} «${flat(cite.text)}» read as «${flat(sliceOf(gold.text, citation))}»`);
  }
  const matched = new Set([...matches.values()].map(({ index }) => index));
  for (const citation of predicted) {
    const row = score(citation.kind);
    row.predicted += 1;
    if (matched.has(citation.index)) row.right += 1;
    else notes.push(`extra    ${citation.kind} «${flat(sliceOf(gold.text, citation))}»`);
  }
  const rows = [...kinds.values()].sort((a, b) => b.gold - a.gold);
  return {
    kinds: rows,
    total: rows.reduce(addRow, {
      kind: 'all',
      gold: 0,
      found: 0,
      predicted: 0,
      right: 0,
      fieldsRight: 0,
      spansRight: 0,
    }),
    references: scoreReferences(gold, matches, bound, (cite) => BACK_REFERENCES.has(cite.kind), notes),
    designations: scoreReferences(
      gold,
      matches,
      bound,
      (cite) => cite.kind === 'record' && cite.antecedent != null,
      notes,
    ),
    notes,
  };
}

function mainCitations({ citations }: BoundDraft): readonly Citation[] {
  return citations.filter(({ parallelTo }) => parallelTo === null);
}

/** The citation that each of the gold's was found as, by its number. */
export function matchCitations(gold: readonly GoldCitation[], bound: BoundDraft): ReadonlyMap<number, Citation> {
  return match(gold, mainCitations(bound));
}

function match(gold: readonly GoldCitation[], predicted: readonly Citation[]): Map<number, Citation> {
  const matches = new Map<number, Citation>();
  const taken = new Set<number>();
  for (const cite of gold) {
    const core = { start: cite.coreStart, end: cite.coreEnd };
    const found = predicted.find(
      (citation) => citation.kind === cite.kind && !taken.has(citation.index) && overlaps(citation.core, core),
    );
    if (!found) continue;
    taken.add(found.index);
    matches.set(cite.i, found);
  }
  return matches;
}

function addRow(sum: KindScore, row: KindScore): KindScore {
  return {
    kind: sum.kind,
    gold: sum.gold + row.gold,
    found: sum.found + row.found,
    predicted: sum.predicted + row.predicted,
    right: sum.right + row.right,
    fieldsRight: sum.fieldsRight + row.fieldsRight,
    spansRight: sum.spansRight + row.spansRight,
  };
}

const FIELDS = [
  'volume',
  'reporter',
  'page',
  'court',
  'date',
  'docket',
  'pin',
  'title',
  'code',
  'section',
  'document',
] as const;

export function wrongFields(cite: GoldCitation, citation: Citation, matches: ReadonlyMap<number, Citation>): string[] {
  const wrong: string[] = [];
  const expect = (field: string, expected: unknown, got: unknown): void => {
    const [a, b] = [normal(expected), normal(got)];
    if (a !== b) wrong.push(`${field} ${b === '' ? 'missing' : `«${b}»`}, gold «${a}»`);
  };
  expect('name', cite.caseNameClean ?? cite.caseName, citation.parts.name?.text);
  for (const field of FIELDS) {
    // The gold gives a date only when it is more than a year.
    if (field === 'date' && !cite.date) continue;
    expect(field, cite[field], citation.parts[field]?.text);
  }
  if (cite.year !== undefined) expect('year', cite.year, citation.year);
  expect('signal', cite.signal, citation.signal?.text);
  expect('role', cite.role, citation.role);
  const outer = typeof cite.within === 'number' ? matches.get(cite.within)?.index : null;
  if (outer !== undefined) expect('within', outer, citation.within);
  return wrong;
}

/** Emphasis marks at the edges may be in or out: either is right. */
function isSameSpan(cite: GoldCitation, citation: Citation): boolean {
  const lead = /^[*_]*/.exec(cite.text)?.[0].length ?? 0;
  const start = citation.span.start - cite.start;
  return start >= 0 && start <= lead && citation.span.end === cite.end;
}

function scoreReferences(
  gold: Gold,
  matches: ReadonlyMap<number, Citation>,
  bound: BoundDraft,
  counts: (cite: GoldCitation) => boolean,
  notes: string[],
): { total: number; right: number } {
  let total = 0;
  let right = 0;
  for (const cite of gold.citations.filter(counts)) {
    total += 1;
    const citation = matches.get(cite.i);
    if (citation && isBoundRight(cite, citation, matches, bound)) right += 1;
    else notes.push(`binding  ${cite.kind} «${flat(cite.text)}» at ${cite.start}`);
  }
  return { total, right };
}

/** Bound right: to the document or case of the gold's antecedent; to nothing where the text has nothing to refer to. */
export function isBoundRight(
  cite: GoldCitation,
  citation: Citation,
  matches: ReadonlyMap<number, Citation>,
  bound: BoundDraft,
): boolean {
  if (cite.antecedent == null) return citation.antecedent === null;
  const meant = matches.get(cite.antecedent);
  if (meant === undefined || citation.antecedent === null) return false;
  // One entry of a range is another document than the range it refers to.
  return citation.antecedent === meant.index || targetOf(bound, citation) === targetOf(bound, meant);
}

/** What a citation is bound to in the end: its authority or document, else the citation its chain begins with. */
function targetOf(bound: BoundDraft, citation: Citation): string {
  const { authority, record, antecedent, index } = citation;
  if (authority ?? record) return `${authority ?? record}`;
  const earlier = antecedent === null ? undefined : bound.citations[antecedent];
  return earlier ? targetOf(bound, earlier) : `citation ${index}`;
}

function normal(value: unknown): string {
  return value == null ? '' : flat(String(value));
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function sliceOf(text: string, citation: Citation): string {
  return text.slice(citation.span.start, citation.span.end);
}
