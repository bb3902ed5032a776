import type { ParsedCitation } from '../syntax/citation.ts';
import { type AuthorityKeys, seriesKey } from './authorityKeys.ts';
import type { Authority } from './bound.ts';
import { type FullCitation, type Named, NamedCitations } from './namedCitations.ts';

interface Growing {
  readonly id: string;
  readonly kind: Authority['kind'];
  name: string | null;
  readonly citations: number[];
  /** First pages in each reporter it was cited in; null once one of its citations has no page to begin at. */
  firstPages: number[] | null;
  /** Its first full citation, where its kind has names. */
  first: FullCitation | null;
}

/** The authorities of a draft as they are met: a new full citation makes one or joins the one it repeats. */
export class Authorities {
  readonly #keys: AuthorityKeys;
  readonly #named: NamedCitations;
  readonly #byKey = new Map<string, Growing>();
  readonly #byId = new Map<string, Growing>();
  /** Those of a code whose state the draft names. */
  readonly #stated = new Set<Growing>();
  /** By the index of a full citation. */
  readonly #authorityOf = new Map<number, Growing>();
  /** Authorities with the locators and names, besides their first, by which they can be found already. */
  readonly #known = new Set<string>();

  /** `citations` are all those of the draft, to know what its back-references ask for. */
  constructor(citations: readonly ParsedCitation[], keys: AuthorityKeys) {
    this.#keys = keys;
    this.#named = new NamedCitations(citations);
  }

  /** Adds a full citation and returns the id of its authority; null for a kind that has none. */
  addFull(citation: ParsedCitation): string | null {
    const key = this.#keys.keyOf(citation);
    if (key === null) return null;
    const main = citation.parallelTo === null ? undefined : this.#authorityOf.get(citation.parallelTo);
    return this.#join(citation, main ?? this.#keyed(citation, key), key);
  }

  /** Adds the full locator of a back-reference (`481 U.S. at 746, 107 S. Ct. 2095`) to the authority that it refers to. */
  addLocator(citation: ParsedCitation, id: string): void {
    const authority = this.#byId.get(id);
    const key = this.#keys.keyOf(citation);
    if (authority !== undefined && key !== null) this.#join(citation, authority, key);
  }

  /** The id of the authority of a full citation, which the draft may come to only later; null for a kind that has none. */
  authorityOf(citation: ParsedCitation): string | null {
    const key = this.#keys.keyOf(citation);
    if (key === null) return null;
    return this.#keyed(citation, key).id;
  }

  /** Notes that a back-reference refers to an authority. */
  addReference(id: string, index: number): void {
    this.#byId.get(id)?.citations.push(index);
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
    return Array.from(this.#byId.values(), ({ id, kind, name, citations }) => ({ id, kind, name, citations }));
  }

  /** A decision cited as the history of another is another authority; without a name of its own it has the name of that. */
  #nameOfEarlier({ history }: ParsedCitation): string | null {
    return history === null ? null : (this.#authorityOf.get(history.of)?.name ?? null);
  }

  /** The authority of a key, made when it is new; a code without its state is that of the one state the draft cites. */
  #keyed(citation: ParsedCitation, key: string): Growing {
    const known = this.#byKey.get(key);
    if (known) return known;
    const stateless = this.#keys.statelessKeyOf(citation);
    const unnamed = stateless === null ? undefined : this.#byKey.get(stateless);
    const authority = unnamed && !this.#stated.has(unnamed) ? unnamed : this.#create(citation);
    this.#byKey.set(key, authority);
    if (stateless !== null) {
      this.#stated.add(authority);
      if (unnamed === undefined) this.#byKey.set(stateless, authority);
    }
    return authority;
  }

  #create(citation: ParsedCitation): Growing {
    const id = `a${this.#byId.size + 1}`;
    const { parts, kind } = citation;
    const name = parts.name?.text ?? (kind === 'case' ? null : locatorName(citation));
    const authority: Growing = { id, kind, name, citations: [], firstPages: [], first: null };
    this.#byId.set(id, authority);
    return authority;
  }

  #join(citation: ParsedCitation, authority: Growing, key: string): string {
    if (!this.#byKey.has(key)) this.#byKey.set(key, authority);
    authority.citations.push(citation.index);
    this.#authorityOf.set(citation.index, authority);
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
    if (authority.first === null) authority.first = this.#named.add(citation, authority.id, called);
    else if (!isSameLocatorAndName(citation, authority.first.citation) && this.#isNew(citation, authority))
      this.#named.add(citation, authority.id, called);
  }

  /** True when an authority is cited by this locator and name for the first time, its first full citation aside. */
  #isNew(citation: ParsedCitation, { id }: Growing): boolean {
    const before = this.#known.size;
    this.#known.add(`${id} ${locatorOf(citation)} ${citation.parts.name?.text ?? ''}`);
    return this.#known.size > before;
  }
}

function isSameLocatorAndName(a: ParsedCitation, b: ParsedCitation): boolean {
  return a.parts.name?.text === b.parts.name?.text && locatorOf(a) === locatorOf(b);
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
