import type { ParsedCitation } from '../syntax/citation.ts';
import type { Authorities } from './authorities.ts';
import type { RecordBinding } from './bindRecords.ts';
import { choose } from './bindShortForms.ts';
import type { FullCitation } from './namedCitations.ts';
import type { Notes } from './notes.ts';
import { type Reference, refersTo, UNRESOLVED } from './reference.ts';

/**
 * Binds `Holz, supra, at 72`, `Holz, supra note 12` and `*Holz* at 72` by name, to an authority or else to the record
 * document of that name that a reader has met. Of several of one name, the one in the note cited is meant, or the only one that
 * can have the page; else it stays ambiguous. A note without a name means the one source cited in it.
 */
export function bindSupra(
  citation: ParsedCitation,
  authorities: Authorities,
  notes: Notes,
  records: RecordBinding,
): Reference {
  const name = citation.parts.name?.text;
  const cited = notes.citedIn(citation);
  if (name === undefined) return soleOf(cited);
  const likeliest = authorities.named(name).likeliest.filter(({ authority }) => notes.agrees(citation, authority));
  const inNote = likeliest.filter(({ authority }) => cited.has(authority));
  if (inNote.length > 0) return choose(inNote);
  // The note speaks of that name, but of no source known by it: its name was not read, and it is none of the others.
  if (notes.speaksOf(citation, name)) {
    return soleOf(new Map([...cited].filter(([source]) => !authorities.isNamed(source))));
  }
  if (likeliest.length > 0) return choose(havingPage(likeliest, citation, authorities));
  const record = records.firstCalled(name);
  return record === null || record >= citation.index ? UNRESOLVED : refersTo(record);
}

/** The one source of those given; none when they are several. */
function soleOf(sources: ReadonlyMap<string, number>): Reference {
  const [only] = sources.size === 1 ? sources.values() : [];
  return only === undefined ? UNRESOLVED : refersTo(only);
}

/** Those that can have the page cited; all when that tells nothing. */
function havingPage(
  named: readonly FullCitation[],
  { pins }: ParsedCitation,
  authorities: Authorities,
): readonly FullCitation[] {
  const [pin] = pins;
  if (named.length === 1 || pin?.type !== 'page' || typeof pin.from !== 'number') return named;
  const page = pin.from;
  const having = named.filter(({ authority }) => authorities.mayHavePage(authority, page));
  return having.length > 0 ? having : named;
}
