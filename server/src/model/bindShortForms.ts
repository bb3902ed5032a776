import type { ParsedCitation } from '../syntax/citation.ts';
import type { Authorities, FullCitation } from './authorities.ts';
import { seriesKey } from './authorityKeys.ts';
import { designationKey } from './designation.ts';
import { nameWords } from './names.ts';
import { type Reference, refersTo, UNRESOLVED } from './reference.ts';

/**
 * Binds `Holz, 258 F.3d at 73` to the full citation it shortens: same volume and series with a fitting name first, then
 * the name alone (the numbers then disagree, which is for a rule to say), then the volume alone. The number of a
 * database or neutral citation is the case itself, and any of its `parallels` will do. Two cases that fit equally make it ambiguous (Bluebook R10.9).
 */
export function bindShortForm(
  citation: ParsedCitation,
  parallels: readonly ParsedCitation[],
  authorities: Authorities,
): Reference {
  const name = nameWords(citation.parts.name?.text ?? '');
  const references = [citation, ...parallels].map((locator) => bindLocator(locator, name, authorities));
  return references.find(({ antecedent }) => antecedent !== null) ?? references[0] ?? UNRESOLVED;
}

/** Binds one of the parallel locators of a short form. */
function bindLocator(citation: ParsedCitation, name: readonly string[], authorities: Authorities): Reference {
  const inVolume = sameVolume(citation, authorities);
  if (isNumbered(citation) && inVolume.length > 0) return choose(inVolume);
  const named = authorities.named(name).filter((full) => full.citation.kind === 'case');
  const both = inVolume.filter((full) => named.includes(full));
  // A pin before the first page is another matter when name and volume agree.
  if (both.length > 0) return choose(both.length > 1 ? nearestPage(both, citation) : both);
  if (named.length === 0) return choose(nearestPage(inVolume, citation));
  const series = seriesKey(citation);
  const sameSeries = named.filter((full) => seriesKey(full.citation) === series && isSameDatabaseYear(citation, full));
  return choose(sameSeries.length > 0 ? sameSeries : named);
}

/** True for a database or neutral citation, whose number names one opinion. */
function isNumbered({ edition }: ParsedCitation): boolean {
  return edition?.type === 'database' || edition?.type === 'neutral';
}

/** Binds `Holz, supra, at 72` and `*Holz* at 72` by name, to an authority or to a record document of that name. */
export function bindSupra(
  citation: ParsedCitation,
  authorities: Authorities,
  records: ReadonlyMap<string, number>,
): Reference {
  const name = citation.parts.name?.text ?? '';
  const named = authorities.named(nameWords(name));
  if (named.length > 0) return choose(named);
  const record = records.get(designationKey(name));
  return record !== undefined && record < citation.index ? refersTo(record) : UNRESOLVED;
}

function sameVolume(citation: ParsedCitation, authorities: Authorities): readonly FullCitation[] {
  const series = seriesKey(citation);
  const volume = citation.parts.volume?.text;
  if (series === null || volume === undefined) return [];
  const found = authorities.inVolume(volume, series);
  if (!isNumbered(citation)) return found;
  return found.filter((full) => full.citation.parts.page?.text === citation.parts.page?.text);
}

function isSameDatabaseYear(citation: ParsedCitation, full: FullCitation): boolean {
  return !isNumbered(citation) || full.citation.parts.volume?.text === citation.parts.volume?.text;
}

/** Of the cases in one volume, those that begin last at or before the page cited; none when all begin after it. */
function nearestPage(cases: readonly FullCitation[], citation: ParsedCitation): readonly FullCitation[] {
  const pin = citation.pins[0]?.from;
  if (typeof pin !== 'number' || isNumbered(citation)) return cases;
  const pageOf = (full: FullCitation): number => Number(full.citation.parts.page?.text);
  const fitting = cases.filter((full) => !(pageOf(full) > pin));
  const nearest = Math.max(...fitting.map(pageOf));
  return fitting.filter((full) => Number.isNaN(nearest) || pageOf(full) === nearest);
}

/** One authority: its first full citation. Several: ambiguous, with each as a candidate. */
function choose(cases: readonly FullCitation[]): Reference {
  const first = new Map<string, number>();
  const own = cases.filter(({ nameBorrowed }) => !nameBorrowed);
  for (const { authority, citation } of own.length > 0 ? own : cases) {
    if (!first.has(authority)) first.set(authority, citation.parallelTo ?? citation.index);
  }
  const candidates = [...first.values()];
  if (candidates.length === 1 && candidates[0] !== undefined) return refersTo(candidates[0]);
  return candidates.length === 0 ? UNRESOLVED : { antecedent: null, unresolved: 'ambiguous', candidates };
}
