import type { CitationKind } from '../syntax/citation.ts';

const NAMES: Readonly<Record<CitationKind, string>> = {
  case: 'full case citation',
  'case-short': 'short form of a case',
  id: 'id.',
  supra: 'supra',
  reference: 'case name used as a citation',
  statute: 'statute',
  regulation: 'regulation',
  rule: 'court rule',
  constitution: 'constitution',
  legislative: 'legislative material',
  journal: 'journal article',
  book: 'book',
  record: 'record reference',
};

/** What a lawyer calls a kind of citation. */
export function kindName(kind: CitationKind): string {
  return NAMES[kind];
}
