import type { ParsedCitation } from '../syntax/citation.ts';
import type { Authorities } from './authorities.ts';
import { seriesKey } from './authorityKeys.ts';
import type { FullCitation } from './namedCitations.ts';
import { isNearlyNameOf, nameWords } from './names.ts';
import { type Reference, refersTo, UNRESOLVED } from './reference.ts';

/**
 * Binds `Holz, 258 F.3d at 73` to the full citation it shortens: same volume and series with a fitting name first, then
 * the name alone (the numbers then disagree, which is for a rule to say), then the volume with no name or one that is
 * nearly the same. The number of a database or neutral citation is the case itself, and any of its `parallels` will do.
 * Two cases that fit equally make it ambiguous (Bluebook R10.9).
 */
export function bindShortForm(
  citation: ParsedCitation,
  parallels: readonly ParsedCitation[],
  authorities: Authorities,
): Reference {
  const name = citation.parts.name?.text ?? '';
  const own = bindLocator(citation, name, authorities);
  if (own.antecedent !== null) return own;
  for (const parallel of parallels) {
    const reference = bindLocator(parallel, name, authorities);
    if (reference.antecedent !== null) return reference;
  }
  return own;
}

/** Binds one of the parallel locators of a short form. */
function bindLocator(citation: ParsedCitation, name: string, authorities: Authorities): Reference {
  const inVolume = sameVolume(citation, authorities);
  if (isNumbered(citation) && inVolume.length > 0) return choose(inVolume);
  const { all, likeliest } = authorities.named(name);
  const both = casesInBoth(inVolume, all);
  // A pin before the first page is another matter when name and volume agree.
  if (both.length > 0) return choose(both.length > 1 ? nearestPage(both, citation) : both);
  const cases = likeliest.filter((full) => full.citation.kind === 'case');
  if (cases.length === 0)
    return choose(nearestPage(inVolume, citation).filter((full) => mayBeCalled(name, full, citation)));
  const series = seriesKey(citation);
  const sameSeries = cases.filter((full) => seriesKey(full.citation) === series && isSameDatabaseYear(citation, full));
  return choose(sameSeries.length > 0 ? sameSeries : cases);
}

function casesInBoth(inVolume: readonly FullCitation[], named: readonly FullCitation[]): readonly FullCitation[] {
  if (inVolume.length === 0 || named.length === 0) return [];
  const names = inVolume.length > 1 ? new Set(named) : null;
  return inVolume.filter((full) => full.citation.kind === 'case' && (names?.has(full) ?? named.includes(full)));
}

/** True for a database or neutral citation, whose number names one opinion. */
function isNumbered({ edition }: ParsedCitation): boolean {
  return edition?.type === 'database' || edition?.type === 'neutral';
}

/** Pages after its first within which a case may be meant by a name that is not its own. */
const NICKNAMED = 30;

/**
 * A misspelt name still says which case is meant; one that is nothing like its own may be a nickname when the page is of
 * that very case, but two other parties are those of another case in the volume.
 */
function mayBeCalled(name: string, full: FullCitation, { pins }: ParsedCitation): boolean {
  const words = nameWords(name);
  if (words.length === 0 || full.name.words.length === 0 || isNearlyNameOf(words, full.name.words)) return true;
  const pin = pins[0]?.from;
  return !words.includes('v') && typeof pin === 'number' && pin - Number(full.citation.parts.page?.text) <= NICKNAMED;
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
export function choose(cases: readonly FullCitation[]): Reference {
  const [only] = cases;
  if (only === undefined) return UNRESOLVED;
  if (cases.length === 1) return refersTo(mainIndex(only));
  const first = new Map<string, number>();
  const own = cases.filter((full) => !hasBorrowedName(full));
  for (const full of own.length > 0 ? own : cases) {
    if (!first.has(full.authority)) first.set(full.authority, mainIndex(full));
  }
  const [sole] = first.values();
  if (first.size === 1 && sole !== undefined) return refersTo(sole);
  return { antecedent: null, unresolved: 'ambiguous', candidates: [...first.values()] };
}

/** True for what has the name of the case whose history it is: that name alone means the earlier case. */
function hasBorrowedName({ citation }: FullCitation): boolean {
  return citation.parts.name === undefined && citation.history !== null;
}

function mainIndex({ citation }: FullCitation): number {
  return citation.parallelTo ?? citation.index;
}
