import type { ParsedCitation } from '../syntax/citation.ts';
import { seriesKey } from './authorityKeys.ts';
import { addTo } from './listsByKey.ts';
import { isWorkNamed, matchName, Name, type NameMatch, tellingWords } from './names.ts';
import { remembering } from './remembering.ts';

/** A full citation of something that has a name: a case or an article, as later short forms and supra look for it. */
export interface FullCitation {
  readonly citation: ParsedCitation;
  /** The authority whose first full citation back-references are bound to. */
  readonly authority: string;
  /** Its own name, else that of its authority. */
  readonly name: Name;
}

/** The full citations that a name may mean. */
export interface Named {
  /** Every one whose name holds it. */
  readonly all: readonly FullCitation[];
  /** The likeliest: those the draft gave this name, else those with a party that begins so, else all. */
  readonly likeliest: readonly FullCitation[];
}

const NONE: readonly FullCitation[] = Object.freeze([]);
const NOBODY: Named = { all: NONE, likeliest: NONE };

/** No more full citations of one volume, or with one word, are looked at: a longer list is no draft's. */
const MOST_LOOKED_AT = 400;

/** The full citations read so far, by what the back-references of the draft go by: names and volumes. */
export class NamedCitations {
  readonly #nameOf = remembering((text) => new Name(text));
  /** By each word and acronym of the names that the draft refers back to: nothing else is asked for. */
  readonly #byWord = new Map<string, FullCitation[]>();
  /** By series and volume. */
  readonly #byVolume = new Map<string, Map<string, FullCitation[]>>();
  /** By the short names the draft gives. */
  readonly #given = new Map<string, FullCitation[]>();
  /** What each name means while nothing has been added. */
  readonly #named = new Map<string, { readonly added: number; readonly named: Named }>();
  #added = 0;

  /** `citations` are all those of the draft. */
  constructor(citations: readonly ParsedCitation[]) {
    for (const { kind, parts } of citations) {
      if ((kind !== 'case-short' && kind !== 'supra' && kind !== 'reference') || parts.name === undefined) continue;
      const { words, acronyms } = this.#nameOf(parts.name.text);
      for (const word of words) this.#byWord.set(word, []);
      for (const acronym of acronyms) this.#byWord.set(acronym, []);
    }
  }

  /** Adds a full citation that is `called` so, and returns it as it will be found. */
  add(citation: ParsedCitation, authority: string, called: string): FullCitation {
    this.#added += 1;
    const full: FullCitation = { citation, authority, name: this.#nameOf(called) };
    const series = seriesKey(citation);
    const { volume } = citation.parts;
    if (series && volume) this.#addVolume(series, volume.text, full);
    if (this.#byWord.size > 0) {
      for (const word of full.name.words) this.#addWord(word, full);
      for (const acronym of full.name.acronyms) this.#addWord(acronym, full);
    }
    return full;
  }

  /** Notes a short name that the draft gives to what a full citation cites: `("Holz")`. */
  giveName(full: FullCitation, name: string): void {
    this.#added += 1;
    addTo(this.#given, this.#nameOf(name).words.join(' '), full);
  }

  /** Full citations of a volume of a series so far, earliest first. */
  inVolume(volume: string, series: string): readonly FullCitation[] {
    return latest(this.#byVolume.get(series)?.get(volume) ?? NONE);
  }

  /** What a name means so far. */
  named(name: string): Named {
    if (name === '') return NOBODY;
    const remembered = this.#named.get(name);
    if (remembered?.added === this.#added) return remembered.named;
    const named = this.#find(this.#nameOf(name));
    this.#named.set(name, { added: this.#added, named });
    return named;
  }

  #addVolume(series: string, volume: string, full: FullCitation): void {
    let volumes = this.#byVolume.get(series);
    if (volumes === undefined) {
      volumes = new Map();
      this.#byVolume.set(series, volumes);
    }
    addTo(volumes, volume, full);
  }

  #addWord(word: string, full: FullCitation): void {
    const list = this.#byWord.get(word);
    // A name may have a word twice.
    if (list !== undefined && list.at(-1) !== full) list.push(full);
  }

  #find(name: Name): Named {
    const given = this.#given.get(name.words.join(' ')) ?? NONE;
    const inside: FullCitation[] = [];
    const party: FullCitation[] = [];
    for (const full of this.#withRarestWord(name)) {
      const match = matchOf(name.words, full);
      if (match !== null) inside.push(full);
      if (match === 'party') party.push(full);
    }
    if (given.length > 0) return { all: [...given, ...inside], likeliest: given };
    if (party.length > 0) return { all: inside, likeliest: party };
    if (inside.length > 0) return { all: inside, likeliest: inside };
    const spelled = name.acronyms.flatMap((acronym) => latest(this.#byWord.get(acronym) ?? NONE));
    const meant = spelled.filter((full) => name.acronyms.some((acronym) => full.name.words.includes(acronym)));
    return { all: meant, likeliest: meant };
  }

  /** The full citations with that of the words of a name that the fewest have. */
  #withRarestWord({ words }: Name): readonly FullCitation[] {
    let rarest: readonly FullCitation[] | null = null;
    for (const word of tellingWords(words)) {
      const list = this.#byWord.get(word) ?? NONE;
      if (rarest === null || list.length < rarest.length) rarest = list;
    }
    return latest(rarest ?? NONE);
  }
}

/** How a name means what is cited in full; the acronym of a party (`EEOC`) is as good as its words. */
function matchOf(words: readonly string[], { citation, name }: FullCitation): NameMatch | null {
  if (citation.kind !== 'case') return isWorkNamed(words, name.work) ? 'party' : null;
  const [only] = words;
  if (words.length === 1 && only !== undefined && name.acronyms.includes(only)) return 'party';
  return matchName(words, name.words);
}

function latest(list: readonly FullCitation[]): readonly FullCitation[] {
  return list.length > MOST_LOOKED_AT ? list.slice(-MOST_LOOKED_AT) : list;
}
