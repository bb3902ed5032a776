import type { ParsedCitation } from '../syntax/citation.ts';
import type { ShortName } from '../syntax/draft.ts';
import { authorityKey, seriesKey, statelessKey } from './authorityKeys.ts';
import type { Authority } from './bound.ts';
import { isSameName, isShortNameOf, nameWords } from './names.ts';

/** A full citation of something that has a name: a case or an article, as later short forms and supra look for it. */
export interface FullCitation {
  readonly citation: ParsedCitation;
  /** The first full citation of the authority in the draft, which back-references are bound to. */
  readonly authority: string;
  readonly words: readonly string[];
  /** Short names the draft gives it: `("Holz")`. */
  readonly shortNames: readonly (readonly string[])[];
  /** It has the name of the case whose history it is: that name alone means the earlier case. */
  readonly nameBorrowed: boolean;
}

interface Growing {
  readonly id: string;
  readonly kind: Authority['kind'];
  name: string | null;
  readonly citations: number[];
  /** Locators and names by which it can be found already. */
  readonly known: Set<string>;
}

/** The authorities of a draft as they are met: a new full citation makes one or joins the one it repeats. */
export class Authorities {
  readonly #byKey = new Map<string, Growing>();
  readonly #byId = new Map<string, Growing>();
  /** Those of a code whose state the draft names. */
  readonly #stated = new Set<Growing>();
  /** By the index of a full citation. */
  readonly #authorityOf = new Map<number, Growing>();
  readonly #byVolume = new Map<string, FullCitation[]>();
  readonly #byWord = new Map<string, FullCitation[]>();
  readonly #shortNames: ReadonlyMap<number, readonly (readonly string[])[]>;

  constructor(shortNames: readonly ShortName[]) {
    const names = new Map<number, (readonly string[])[]>();
    for (const { citation, name } of shortNames) {
      if (citation !== null) names.set(citation, [...(names.get(citation) ?? []), nameWords(name)]);
    }
    this.#shortNames = names;
  }

  /** Adds a full citation and returns the id of its authority; null for a kind that has none. */
  addFull(citation: ParsedCitation): string | null {
    const key = authorityKey(citation);
    if (key === null) return null;
    const main = citation.parallelTo === null ? undefined : this.#authorityOf.get(citation.parallelTo);
    const authority = main ?? this.#keyed(citation, key);
    if (!this.#byKey.has(key)) this.#byKey.set(key, authority);
    authority.citations.push(citation.index);
    this.#authorityOf.set(citation.index, authority);
    if (citation.kind === 'case' || citation.parts.name) {
      authority.name ??= citation.parts.name?.text ?? this.#nameOfEarlier(citation);
      this.#addNamed(citation, authority);
    }
    return authority.id;
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

  /** Full citations of a volume of a series so far, earliest first. */
  inVolume(volume: string, series: string): readonly FullCitation[] {
    return this.#byVolume.get(`${volume} ${series}`) ?? [];
  }

  /** Full citations so far whose name, or given short name, holds these words. */
  named(words: readonly string[]): readonly FullCitation[] {
    const [first] = words;
    if (first === undefined) return [];
    return (this.#byWord.get(first) ?? []).filter(
      (full) => isShortNameOf(words, full.words) || full.shortNames.some((name) => isSameName(words, name)),
    );
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
    const authority: Growing = { id, kind, name, citations: [], known: new Set() };
    this.#byId.set(id, authority);
    return authority;
  }

  /** Makes a full citation findable by volume and name; one that repeats what is known of its authority adds nothing. */
  #addNamed(citation: ParsedCitation, authority: Growing): void {
    const { name, volume } = citation.parts;
    const series = seriesKey(citation);
    const locator = volume && series ? `${volume.text} ${series}` : '';
    const shortNames = this.#shortNames.get(citation.index) ?? [];
    const known = `${locator} ${name?.text ?? ''}`;
    if (shortNames.length === 0 && authority.known.has(known)) return;
    authority.known.add(known);
    const full: FullCitation = {
      citation,
      authority: authority.id,
      words: nameWords(name?.text ?? authority.name ?? ''),
      shortNames,
      nameBorrowed: name === undefined && citation.history !== null,
    };
    if (locator !== '') push(this.#byVolume, locator, full);
    const words = new Set([...full.words, ...full.shortNames.map(([first]) => first ?? '')]);
    for (const word of words) push(this.#byWord, word, full);
  }
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
