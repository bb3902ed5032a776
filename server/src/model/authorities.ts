import type { ParsedCitation } from '../syntax/citation.ts';
import { type AuthorityKey, type AuthorityKeys, seriesKey } from './authorityKeys.ts';
import type { Authority } from './bound.ts';
import { type FullCitation, type Named, NamedCitations } from './namedCitations.ts';
import { Name } from './names.ts';

interface Growing {
  readonly id: string;
  readonly kind: Authority['kind'];
  name: string | null;
  /** Null while nothing cites it. */
  citations: number[] | null;
  /** First pages in each reporter it was cited in; null once one of its citations has no page to begin at. */
  firstPages: number[] | null;
  /** Its first full citation, where its kind has names. */
  first: FullCitation | null;
  /** True for a section of a code whose state the draft names. */
  isStated: boolean;
}

/** The authorities of a draft as they are met: a new full citation makes one or joins the one it repeats. */
export class Authorities {
  readonly #keys: AuthorityKeys;
  readonly #named: NamedCitations;
  /** By work, then by place. */
  readonly #byKey = new Map<string, Map<string, Growing>>();
  readonly #byId = new Map<string, Growing>();
  /** By the index of a full citation. */
  readonly #authorityOf: (Growing | undefined)[];
  /** Authorities with the locators and names, besides their first, by which they can be found already. */
  readonly #known = new Set<string>();

  /** `referring` are those of the `count` citations of the draft that may refer back to others by their names or volumes. */
  constructor(referring: readonly ParsedCitation[], count: number, keys: AuthorityKeys) {
    this.#keys = keys;
    this.#named = new NamedCitations(referring);
    this.#authorityOf = new Array(count);
  }

  /** Adds a full citation and returns the id of its authority; null for a kind that has none. */
  addFull(citation: ParsedCitation): string | null {
    const key = this.#keys.keyOf(citation);
    if (key === null) return null;
    const main = citation.parallelTo === null ? undefined : this.#authorityOf[citation.parallelTo];
    return main === undefined ? this.#join(citation, this.#keyed(citation, key)) : this.#joinAs(citation, main, key);
  }

  /** Adds the full locator of a back-reference (`481 U.S. at 746, 107 S. Ct. 2095`) to the authority that it refers to. */
  addLocator(citation: ParsedCitation, id: string): void {
    const authority = this.#byId.get(id);
    const key = this.#keys.keyOf(citation);
    if (authority !== undefined && key !== null) this.#joinAs(citation, authority, key);
  }

  /** The id of the authority of a full citation, which the draft may come to only later; null for a kind that has none. */
  authorityOf(citation: ParsedCitation): string | null {
    const key = this.#keys.keyOf(citation);
    return key === null ? null : this.#keyed(citation, key).id;
  }

  /** Notes that a back-reference refers to an authority. */
  addReference(id: string, index: number): void {
    const authority = this.#byId.get(id);
    if (authority !== undefined) addCitation(authority, index);
  }

  /** Notes a short name that the draft gives an authority: `("Holz")`. */
  giveName(id: string, name: string): void {
    const full = this.#byId.get(id)?.first ?? null;
    if (full !== null) this.#named.giveName(full, name);
  }

  /** Full citations of a volume of a series so far, earliest first. */
  inVolume(volume: string, series: string): readonly FullCitation[] {
    return this.#named.inVolume(volume, series);
  }

  /** What a name means so far. */
  named(name: string): Named {
    return this.#named.named(name);
  }

  /** False when the page cannot be one of the authority, because each of its reports begins after it. */
  mayHavePage(id: string, page: number): boolean {
    const pages = this.#byId.get(id)?.firstPages ?? null;
    return pages === null || pages.some((first) => first <= page);
  }

  /** First pages of the authority where every citation of it has one. */
  firstPagesOf(id: string): readonly number[] {
    return this.#byId.get(id)?.firstPages ?? [];
  }

  /** True for an authority that the draft has cited by a name. */
  isNamed(id: string): boolean {
    return (this.#byId.get(id)?.first?.name.words.length ?? 0) > 0;
  }

  list(): Authority[] {
    return Array.from(this.#byId.values(), ({ id, kind, name, citations }) => ({
      id,
      kind,
      name,
      citations: citations ?? [],
    }));
  }

  /** A decision cited as the history of another is another authority; without a name of its own it has the name of that. */
  #nameOfEarlier({ history }: ParsedCitation): string | null {
    return history === null ? null : (this.#authorityOf[history.of]?.name ?? null);
  }

  /** The authority of a key, made when it is new; a code without its state is that of the one state the draft cites. */
  #keyed(citation: ParsedCitation, { work, place }: AuthorityKey): Growing {
    const places = this.#placesIn(work);
    const known = places.get(place);
    if (known !== undefined) return known;
    const stateless = this.#keys.statelessWorkOf(citation);
    const authority = stateless === null ? this.#create(citation) : this.#stated(citation, stateless, place);
    places.set(place, authority);
    return authority;
  }

  /** The authority of a section whose code names its state, when it is first cited so. */
  #stated(citation: ParsedCitation, stateless: string, place: string): Growing {
    const places = this.#placesIn(stateless);
    const unnamed = places.get(place);
    const authority = unnamed === undefined || unnamed.isStated ? this.#create(citation) : unnamed;
    authority.isStated = true;
    if (unnamed === undefined) places.set(place, authority);
    return authority;
  }

  /** The authorities of a work by their places there. */
  #placesIn(work: string): Map<string, Growing> {
    let places = this.#byKey.get(work);
    if (places === undefined) {
      places = new Map();
      this.#byKey.set(work, places);
    }
    return places;
  }

  #create(citation: ParsedCitation): Growing {
    const id = `a${this.#byId.size + 1}`;
    const { parts, kind } = citation;
    const name = parts.name?.text ?? (kind === 'case' ? null : locatorName(citation));
    const authority: Growing = { id, kind, name, citations: null, firstPages: [], first: null, isStated: false };
    this.#byId.set(id, authority);
    return authority;
  }

  /** Adds a citation to an authority, by whose key it is known from then on unless it is another's. */
  #joinAs(citation: ParsedCitation, authority: Growing, { work, place }: AuthorityKey): string {
    const places = this.#placesIn(work);
    if (!places.has(place)) places.set(place, authority);
    return this.#join(citation, authority);
  }

  #join(citation: ParsedCitation, authority: Growing): string {
    addCitation(authority, citation.index);
    this.#authorityOf[citation.index] = authority;
    noteFirstPage(authority, citation);
    if (citation.kind === 'case' || citation.parts.name) {
      authority.name ??= citation.parts.name?.text ?? this.#nameOfEarlier(citation);
      this.#addNamed(citation, authority);
    }
    return authority.id;
  }

  /** Makes a full citation findable by volume and name; one that repeats what is known of its authority adds nothing. */
  #addNamed(citation: ParsedCitation, authority: Growing): void {
    const called = citation.parts.name?.text ?? authority.name ?? '';
    const { first } = authority;
    if (first === null) authority.first = this.#named.add(citation, authority.id, new Name(called));
    else if (!isSameLocatorAndName(citation, first.citation) && this.#isNew(citation, authority))
      this.#named.add(citation, authority.id, called === first.name.text ? first.name : new Name(called));
  }

  /** True when an authority is cited by this locator and name for the first time, its first full citation aside. */
  #isNew(citation: ParsedCitation, { id }: Growing): boolean {
    const before = this.#known.size;
    this.#known.add(`${id} ${locatorOf(citation)} ${citation.parts.name?.text ?? ''}`);
    return this.#known.size > before;
  }
}

/** Most authorities are cited once: a list made with its first citation is no longer than that. */
function addCitation(authority: Growing, index: number): void {
  if (authority.citations === null) authority.citations = [index];
  else authority.citations.push(index);
}

function isSameLocatorAndName(a: ParsedCitation, b: ParsedCitation): boolean {
  const volume = a.parts.volume?.text;
  if (volume !== b.parts.volume?.text || a.parts.name?.text !== b.parts.name?.text) return false;
  return volume === undefined || seriesKey(a) === seriesKey(b);
}

/** Volume and series; empty for a citation that has not both. */
function locatorOf(citation: ParsedCitation): string {
  const series = seriesKey(citation);
  const { volume } = citation.parts;
  return series && volume ? `${volume.text} ${series}` : '';
}

/** The reports of a case begin where its full citations say; one without a page leaves that open. */
function noteFirstPage(authority: Growing, { parts, edition }: ParsedCitation): void {
  if (authority.firstPages === null) return;
  const page = parts.volume && parts.page ? Number(parts.page.text) : Number.NaN;
  if (Number.isNaN(page) || edition?.type === 'database' || edition?.type === 'neutral') authority.firstPages = null;
  else if (authority.firstPages.length === 0) authority.firstPages = [page];
  else if (!authority.firstPages.includes(page)) authority.firstPages.push(page);
}

/** How an authority without a name is listed: by code and section, or by volume and page. */
function locatorName({ parts, kind }: ParsedCitation): string {
  const { title, code, section, volume } = parts;
  if (volume && !code) return [volume.text, parts.reporter?.text, parts.page?.text].filter((part) => part).join(' ');
  const signed = kind === 'statute' || (kind === 'regulation' && (title !== undefined || parts.symbols !== undefined));
  const sign = signed && section ? `§ ${section.text}` : section?.text;
  // `M.G.L. c. 93A, § 2`: the chapter stands after the code.
  if (title && code && title.span.start > code.span.start) return `${code.text} ${title.text}, ${sign}`;
  return [title?.text, code?.text, sign].filter((part) => part).join(' ');
}
