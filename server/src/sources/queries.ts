import { baseSection } from '../model/authorityKeys.ts';
import type { BoundDraft, Citation } from '../model/bound.ts';
import { lineageOf } from '../model/lineage.ts';
import type { Pin } from '../syntax/citation.ts';
import { citationKey } from './citationKey.ts';
import type { AuthorityQuery } from './findAuthority.ts';
import type { RecordQuery } from './findRecord.ts';

/** One citation asks for no more documents (`ECF Nos. 1–900`) and places than this. */
const MOST_ASKED = 20;

/** The record documents a citation cites: one, or several for `ECF Nos. 45–47`; none when it cites an authority. */
export function recordQueries(bound: BoundDraft, citation: Citation): readonly RecordQuery[] {
  const document = bound.records.find(({ id }) => id === citation.record);
  if (!document && citation.kind !== 'record') return [];
  // An entry of another docket is no file of this matter's.
  const entries = citation.otherDocket === null ? citation.entries.slice(0, MOST_ASKED) : [];
  if (entries.length > 1) {
    return entries.map((entry) => ({ entry, designations: designationsOf(bound, entry) }));
  }
  const written = citation.parts.document ? [citation.parts.document.text] : [];
  return [{ entry: entries[0] ?? document?.entry ?? null, designations: document?.designations ?? written }];
}

/** What else the draft calls a docket entry. */
function designationsOf(bound: BoundDraft, entry: string): readonly string[] {
  return bound.records.find((document) => document.entry === entry)?.designations ?? [];
}

/** The authority a citation cites, as something to look for; null when it is bound to none. */
export function authorityQuery(bound: BoundDraft, citation: Citation): AuthorityQuery | null {
  const authority = bound.authorities.find(({ id }) => id === citation.authority);
  if (!authority) return null;
  const members = new Set(authority.citations);
  const all = citationsOf(bound, authority.citations);
  const provision = ['statute', 'regulation', 'rule', 'constitution'].includes(authority.kind);
  const first = all[0];
  return {
    keys: all.flatMap(citationKeysOf),
    name: authority.name,
    shortNames: [
      ...bound.draft.shortNames.flatMap((short) =>
        short.citation !== null && members.has(short.citation) ? short.name : [],
      ),
      ...all.flatMap(({ kind, parts }) => (kind !== 'case' && parts.name ? parts.name.text : [])),
    ],
    provision: provision && first ? provisionOf(first) : null,
  };
}

/**
 * The pins to look for: the citation's own; for an id. without one, those of the citation it repeats; for the first of
 * two names of one document (`Pl. Tr. or ECF No. 118-1 at 28:7`), those after the second.
 */
export function askedPins(bound: BoundDraft, citation: Citation): readonly Pin[] {
  const pinned = lineageOf(bound, citation).find(({ kind, pins }) => kind !== 'id' || pins.length > 0) ?? citation;
  const partner = bound.citations[pinned.index + 1];
  const shared = pinned.pins.length === 0 && partner?.sameAs === pinned.index ? partner.pins : pinned.pins;
  return shared.slice(0, MOST_ASKED);
}

/** First pages of the authority in each of its reporters; that of the citation's own reporter comes first. */
export function firstPages(bound: BoundDraft, citation: Citation): readonly number[] {
  const authority = bound.authorities.find(({ id }) => id === citation.authority);
  if (!authority) return [];
  const own = reporterOf(bound, citation);
  const full = citationsOf(bound, authority.citations).filter(({ kind, parts }) => kind === 'case' && parts.page);
  const ordered = [...full].sort((a, b) => Number(seriesOf(b) === own) - Number(seriesOf(a) === own));
  return [...new Set(ordered.map(({ parts }) => Number(parts.page?.text)))].filter((page) => Number.isInteger(page));
}

/** The reporter a pin counts in: the citation's own, or that of the citation an id. or supra goes back to. */
function reporterOf(bound: BoundDraft, citation: Citation): string | null {
  const named = lineageOf(bound, citation).find(({ parts }) => parts.reporter);
  return named ? seriesOf(named) : null;
}

function seriesOf({ edition, parts }: Citation): string | null {
  return edition?.name ?? parts.reporter?.text ?? null;
}

function citationsOf(bound: BoundDraft, indices: readonly number[]): readonly Citation[] {
  return indices.flatMap((index) => bound.citations[index] ?? []);
}

/** A full citation of a case by the reporter as it is written and by its proper abbreviation, in the form of `citationKey`. */
export function citationKeysOf({ kind, parts, edition }: Citation): readonly string[] {
  const { volume, reporter, page } = parts;
  if (kind !== 'case' || !volume || !reporter || !page) return [];
  const spellings = edition ? [reporter.text, edition.name] : [reporter.text];
  return spellings.map((spelling) => citationKey({ volume: volume.text, reporter: spelling, page: page.text }));
}

function provisionOf({ parts }: Citation): string {
  return `${parts.title?.text ?? ''} ${parts.code?.text ?? ''} ${baseSection(parts.section?.text ?? '')}`;
}
