import type { Citation } from '../model/bound.ts';
import { listOf } from '../model/listsByKey.ts';
import type { ReporterEdition } from '../tables/reporters.ts';
import type { DraftContext } from './rule.ts';

/** A citation to a volume of a known series, with its numbers as written. */
export interface SeriesCitation {
  readonly citation: Citation;
  readonly edition: ReporterEdition;
  readonly volume: string;
  /** First page, or the number of a WL or LEXIS citation; empty in a short form that gives only a pin. */
  readonly page: string;
}

/** The citation's numbers, or null when its series is not known for certain. */
export function seriesCitation(citation: Citation): SeriesCitation | null {
  const { volume, page } = citation.parts;
  if (citation.edition === null || volume === undefined) return null;
  return { citation, edition: citation.edition, volume: volume.text, page: page?.text ?? '' };
}

export function sameSeries(a: SeriesCitation, b: SeriesCitation): boolean {
  return a.edition.name === b.edition.name;
}

/** True for citations to one volume of one series. */
export function isInVolumeOf(a: SeriesCitation, b: SeriesCitation): boolean {
  return sameSeries(a, b) && a.volume === b.volume;
}

/** Lists by the numbers of citations: one for each volume and page of a series. */
export class ListsByNumbers<T> {
  /** In the order in which they were first asked for. */
  readonly lists: T[][] = [];
  // By series, volume and page, one inside another: many citations are looked up, and no text is made for it.
  readonly #bySeries = new Map<string, Map<string, Map<string, T[]>>>();

  /** The list of the numbers of a citation. */
  listOf({ edition, parts }: Citation): T[] {
    const byVolume = mapAt(this.#bySeries, edition?.name ?? '');
    const byPage = mapAt(byVolume, parts.volume?.text ?? '');
    const page = parts.page?.text ?? '';
    let list = byPage.get(page);
    if (list === undefined) {
      list = [];
      byPage.set(page, list);
      this.lists.push(list);
    }
    return list;
  }
}

function mapAt<T>(maps: Map<string, Map<string, T>>, key: string): Map<string, T> {
  let map = maps.get(key);
  if (map === undefined) {
    map = new Map();
    maps.set(key, map);
  }
  return map;
}

/** No decision is printed in more places; what goes on is no draft, and must not take long. */
const MOST_NUMBERS = 100;

const NONE: readonly SeriesCitation[] = Object.freeze([]);

/** Full citations with different numbers, by authority, in order: what short forms are measured by. */
export class FullNumbers {
  readonly #byAuthority = new Map<string, SeriesCitation[]>();

  /** Takes a citation in when it is full, bound, of a known series, and its numbers are new. */
  add(citation: Citation): void {
    const full = citation.kind === 'case' ? seriesCitation(citation) : null;
    if (full === null || citation.authority === null) return;
    const known = listOf(this.#byAuthority, citation.authority);
    if (known.length < MOST_NUMBERS && !hasNumbers(known, full)) known.push(full);
  }

  of(authority: string | null): readonly SeriesCitation[] {
    return (authority === null ? undefined : this.#byAuthority.get(authority)) ?? NONE;
  }
}

function hasNumbers(known: readonly SeriesCitation[], { edition, volume, page }: SeriesCitation): boolean {
  for (let i = 0; i < known.length; i++) {
    const other = known[i]!;
    if (other.page === page && other.volume === volume && other.edition.name === edition.name) return true;
  }
  return false;
}

/** {@link FullNumbers} of all citations of a draft. */
export function fullNumbers({ ofKind }: DraftContext): FullNumbers {
  const numbers = new FullNumbers();
  const cases = ofKind('case');
  for (let i = 0; i < cases.length; i++) numbers.add(cases[i]!);
  return numbers;
}

/** Volume, reporter and page in canonical form, for messages. */
export function coreWords(citation: Citation): string {
  const { volume, reporter, page } = citation.parts;
  return [volume?.text, citation.edition?.name ?? reporter?.text, page?.text].filter(Boolean).join(' ');
}

/**
 * True when one number is the other after one slip of the keys: a digit changed, dropped or added, two neighbours
 * swapped, or a run of digits typed twice (`2717691` as `271717691`).
 */
export function differBySlip(a: string, b: string): boolean {
  if (a === b || a === '' || b === '') return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const first = commonPrefix(short, long);
  const last = commonSuffix(short.slice(first), long.slice(first));
  const shortRest = short.slice(first, short.length - last);
  const longRest = long.slice(first, long.length - last);
  if (short.length === long.length) return isChangeOrSwap(shortRest, longRest);
  if (shortRest !== '') return false;
  return longRest.length === 1 || isRepeated(long, first, longRest.length);
}

function isChangeOrSwap(a: string, b: string): boolean {
  if (a.length === 1) return true;
  return a.length === 2 && a.charAt(0) === b.charAt(1) && a.charAt(1) === b.charAt(0);
}

/** True when the `length` digits at `start`, which only the longer number has, repeat the digits beside them. */
function isRepeated(number: string, start: number, length: number): boolean {
  const run = number.slice(start, start + length);
  return number.slice(start - length, start) === run || number.slice(start + length, start + 2 * length) === run;
}

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

function commonSuffix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length]) length += 1;
  return length;
}
