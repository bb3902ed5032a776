import type { ParsedCitation } from '../syntax/citation.ts';
import { authorityKey, seriesKey, statelessKey } from './authorityKeys.ts';
import type { Authority } from './bound.ts';
import {
  acronymsOf,
  isWorkNamed,
  matchName,
  type NameMatch,
  nameWords,
  tellingWords,
  type Work,
  workOf,
} from './names.ts';

/** A full citation of something that has a name: a case or an article, as later short forms and supra look for it. */
export interface FullCitation {
  readonly citation: ParsedCitation;
  /** The authority whose first full citation back-references are bound to. */
  readonly authority: string;
  readonly words: readonly string[];
  /** For an article or a book, its authors and title. */
  readonly work: Work | null;
  /** It has the name of the case whose history it is: that name alone means the earlier case. */
  readonly nameBorrowed: boolean;
}

/** The full citations that a name may mean. */
export interface Named {
  /** Every one whose name holds it. */
  readonly all: readonly FullCitation[];
  /** The likeliest: those the draft gave this name, else those with a party that begins so, else all. */
  readonly likeliest: readonly FullCitation[];
}

const NOBODY: Named = { all: [], likeliest: [] };

/** No more full citations of one volume, or with one word, are looked at: a longer list is no draft's. */
const MOST_LOOKED_AT = 400;

interface Growing {
  readonly id: string;
  readonly kind: Authority['kind'];
  name: string | null;
  readonly citations: number[];
  /** Locators and names by which it can be found already. */
  readonly known: Set<string>;
  /** First pages in each reporter it was cited in; null once one of its citations has no page to begin at. */
  firstPages: number[] | null;
}

/** The authorities of a draft as they are met: a new full citation makes one or joins the one it repeats. */
export class Authorities {
  readonly #byKey = new Map<string, Growing>();
  readonly #byId = new Map<string, Growing>();
  /** Those of a code whose state the draft names. */
  readonly #stated = new Set<Growing>();
  /** By the index of a full citation. */
  readonly #authorityOf = new Map<number, Growing>();
  /** The first full citation of each authority that has a name or a volume. */
  readonly #firstOf = new Map<string, FullCitation>();
  readonly #byVolume = new Map<string, FullCitation[]>();
  /** By every word of the name, and by its acronyms. */
  readonly #byWord = new Map<string, FullCitation[]>();
  /** By the short names the draft gives. */
  readonly #given = new Map<string, FullCitation[]>();
  /** The words of names already met, and what each name means while no full citation has been added. */
  readonly #words = new Map<string, readonly string[]>();
  readonly #named = new Map<string, { readonly added: number; readonly named: Named }>();
  #added = 0;

  /** Adds a full citation and returns the id of its authority; null for a kind that has none. */
  addFull(citation: ParsedCitation): string | null {
    const key = authorityKey(citation);
    if (key === null) return null;
    const main = citation.parallelTo === null ? undefined : this.#authorityOf.get(citation.parallelTo);
    return this.#join(citation, main ?? this.#keyed(citation, key), key);
  }

  /** Adds the full locator of a back-reference (`481 U.S. at 746, 107 S. Ct. 2095`) to the authority that it refers to. */
  addLocator(citation: ParsedCitation, id: string): void {
    const authority = this.#byId.get(id);
    const key = authorityKey(citation);
    if (authority !== undefined && key !== null) this.#join(citation, authority, key);
  }

  /** The id of the authority of a full citation, which the draft may come to only later; null for a kind that has none. */
  authorityOf(citation: ParsedCitation): string | null {
    const key = authorityKey(citation);
    if (key === null) return null;
    return this.#keyed(citation, key).id;
  }

  /** Notes that a back-reference refers to an authority. */
  addReference(id: string, index: number): void {
    this.#byId.get(id)?.citations.push(index);
  }

  /** Notes a short name that the draft gives an authority: `("Holz")`. */
  giveName(id: string, name: string): void {
    const full = this.#firstOf.get(id);
    if (full === undefined) return;
    this.#added += 1;
    push(this.#given, this.#wordsOf(name).join(' '), full);
  }

  /** Full citations of a volume of a series so far, earliest first. */
  inVolume(volume: string, series: string): readonly FullCitation[] {
    return latest(this.#byVolume.get(`${volume} ${series}`) ?? []);
  }

  /** What a name means so far. */
  named(name: string): Named {
    if (name === '') return NOBODY;
    const remembered = this.#named.get(name);
    if (remembered?.added === this.#added) return remembered.named;
    const named = this.#find(this.#wordsOf(name));
    this.#named.set(name, { added: this.#added, named });
    return named;
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
    return (this.#firstOf.get(id)?.words.length ?? 0) > 0;
  }

  list(): Authority[] {
    return [...this.#byId.values()].map(({ id, kind, name, citations }) => ({ id, kind, name, citations }));
  }

  /** A decision cited as the history of another is another authority; without a name of its own it has the name of that. */
  #nameOfEarlier({ history }: ParsedCitation): string | null {
    return history === null ? null : (this.#authorityOf.get(history.of)?.name ?? null);
  }

  /** The authority of a key, made when it is new; a code without its state is that of the one state the draft cites. */
  #keyed(citation: ParsedCitation, key: string): Growing {
    const known = this.#byKey.get(key);
    if (known) return known;
    const stateless = statelessKey(citation);
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
    const authority: Growing = { id, kind, name, citations: [], known: new Set(), firstPages: [] };
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
    const { name, volume } = citation.parts;
    const series = seriesKey(citation);
    const locator = volume && series ? `${volume.text} ${series}` : '';
    const known = `${locator} ${name?.text ?? ''}`;
    if (authority.known.has(known)) return;
    authority.known.add(known);
    this.#added += 1;
    const called = name?.text ?? authority.name ?? '';
    const words = this.#wordsOf(called);
    const full: FullCitation = {
      citation,
      authority: authority.id,
      words,
      work: citation.kind === 'case' ? null : workOf(called, words),
      nameBorrowed: name === undefined && citation.history !== null,
    };
    if (!this.#firstOf.has(authority.id)) this.#firstOf.set(authority.id, full);
    if (locator !== '') push(this.#byVolume, locator, full);
    for (const word of new Set([...words, ...acronymsOf(words)])) push(this.#byWord, word, full);
  }

  #find(words: readonly string[]): Named {
    const given = this.#given.get(words.join(' ')) ?? [];
    const lists = tellingWords(words).map((word) => this.#byWord.get(word) ?? []);
    const shortest = lists.reduce((best, list) => (list.length < best.length ? list : best), lists[0] ?? []);
    const inside: FullCitation[] = [];
    const party: FullCitation[] = [];
    for (const full of latest(shortest)) {
      const match = matchOf(words, full);
      if (match !== null) inside.push(full);
      if (match === 'party') party.push(full);
    }
    if (given.length > 0) return { all: [...given, ...inside], likeliest: given };
    if (party.length > 0) return { all: inside, likeliest: party };
    if (inside.length > 0) return { all: inside, likeliest: inside };
    const spelled = acronymsOf(words).flatMap((acronym) => latest(this.#byWord.get(acronym) ?? []));
    const meant = spelled.filter((full) => acronymsOf(words).some((acronym) => full.words.includes(acronym)));
    return { all: meant, likeliest: meant };
  }

  #wordsOf(name: string): readonly string[] {
    let words = this.#words.get(name);
    if (words === undefined) {
      words = nameWords(name);
      this.#words.set(name, words);
    }
    return words;
  }
}

/** How a name means what is cited in full; the acronym of a party (`EEOC`) is as good as its words. */
function matchOf(words: readonly string[], full: FullCitation): NameMatch | null {
  if (full.work !== null) return isWorkNamed(words, full.work) ? 'party' : null;
  const [only] = words;
  if (words.length === 1 && only !== undefined && acronymsOf(full.words).includes(only)) return 'party';
  return matchName(words, full.words);
}

/** The reports of a case begin where its full citations say; one without a page leaves that open. */
function noteFirstPage(authority: Growing, { parts, edition }: ParsedCitation): void {
  if (authority.firstPages === null) return;
  const page = parts.volume && parts.page ? Number(parts.page.text) : Number.NaN;
  if (Number.isNaN(page) || edition?.type === 'database' || edition?.type === 'neutral') authority.firstPages = null;
  else if (!authority.firstPages.includes(page)) authority.firstPages.push(page);
}

function latest<T>(list: readonly T[]): readonly T[] {
  return list.length > MOST_LOOKED_AT ? list.slice(-MOST_LOOKED_AT) : list;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
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
