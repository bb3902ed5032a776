import type { ParsedCitation } from '../syntax/citation.ts';
import { seriesKey } from './authorityKeys.ts';
import { addTo } from './listsByKey.ts';
import { wordHash } from './nameScanner.ts';
import { isWorkNamed, matchName, Name, type NameMatch, nameWords, tellingWords } from './names.ts';

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

/** A name that is asked for, and what it means while nothing has been added. */
interface AskedName {
  readonly name: Name;
  added: number;
  meaning: Named;
}

/** No more full citations of one volume, or with one word, are looked at: a longer list is no draft's. */
const MOST_LOOKED_AT = 400;

/** The full citations read so far, by what the back-references of the draft go by: names and volumes. */
export class NamedCitations {
  /** By the hashes of words and acronyms in the names that the draft refers back to: nothing else is asked for. */
  readonly #byWord = new Map<number, FullCitation[]>();
  /** By series and volume, of those volumes that the draft refers back to. */
  readonly #byVolume = new Map<string, Map<string, FullCitation[]>>();
  /** By the short names the draft gives. */
  readonly #given = new Map<string, FullCitation[]>();
  /** What each name that was asked for means. */
  readonly #asked = new Map<string, AskedName>();
  #added = 0;

  /** `citations` are all those of the draft. */
  constructor(citations: readonly ParsedCitation[]) {
    for (const citation of citations) {
      const { kind, parts, parallelTo } = citation;
      if (kind === 'case-short' || parallelTo !== null) this.#expectVolume(citation);
      if ((kind !== 'case-short' && kind !== 'supra' && kind !== 'reference') || parts.name === undefined) continue;
      for (const hash of this.#askedName(parts.name.text).name.hashes())
        if (!this.#byWord.has(hash)) this.#byWord.set(hash, []);
    }
  }

  /** Adds a full citation that is `called` so, and returns it as it will be found. */
  add(citation: ParsedCitation, authority: string, name: Name): FullCitation {
    this.#added += 1;
    const full: FullCitation = { citation, authority, name };
    const { volume } = citation.parts;
    if (volume !== undefined) this.#volume(volume.text, seriesKey(citation))?.push(full);
    if (this.#byWord.size > 0) {
      for (const hash of name.hashes()) {
        const list = this.#byWord.get(hash);
        // A name may have a word twice.
        if (list !== undefined && list.at(-1) !== full) list.push(full);
      }
    }
    return full;
  }

  /** Notes a short name that the draft gives to what a full citation cites: `("Holz")`. */
  giveName(full: FullCitation, name: string): void {
    this.#added += 1;
    addTo(this.#given, nameWords(name).join(' '), full);
  }

  /** Full citations of a volume of a series so far, earliest first; of one that a back-reference of the draft names. */
  inVolume(volume: string, series: string): readonly FullCitation[] {
    return latest(this.#volume(volume, series) ?? NONE);
  }

  /** What a name means so far. */
  named(name: string): Named {
    if (name === '') return NOBODY;
    const asked = this.#askedName(name);
    if (asked.added !== this.#added) {
      asked.meaning = this.#find(asked.name);
      asked.added = this.#added;
    }
    return asked.meaning;
  }

  #askedName(name: string): AskedName {
    let asked = this.#asked.get(name);
    if (asked === undefined) {
      asked = { name: new Name(name), added: -1, meaning: NOBODY };
      this.#asked.set(name, asked);
    }
    return asked;
  }

  #expectVolume(citation: ParsedCitation): void {
    const series = seriesKey(citation);
    const { volume } = citation.parts;
    if (series === null || volume === undefined) return;
    let volumes = this.#byVolume.get(series);
    if (volumes === undefined) {
      volumes = new Map();
      this.#byVolume.set(series, volumes);
    }
    if (!volumes.has(volume.text)) volumes.set(volume.text, []);
  }

  #volume(volume: string, series: string | null): FullCitation[] | undefined {
    return series === null ? undefined : this.#byVolume.get(series)?.get(volume);
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
    const spelled = name.acronyms.flatMap((acronym) => latest(this.#withWord(acronym)));
    const meant = spelled.filter((full) => name.acronyms.some((acronym) => full.name.words.includes(acronym)));
    return { all: meant, likeliest: meant };
  }

  /** The full citations with that of the words of a name that the fewest have. */
  #withRarestWord({ words }: Name): readonly FullCitation[] {
    let rarest: readonly FullCitation[] | null = null;
    for (const word of tellingWords(words)) {
      const list = this.#withWord(word);
      if (rarest === null || list.length < rarest.length) rarest = list;
    }
    return latest(rarest ?? NONE);
  }

  /** Those whose name has the word or acronym, or another of the same hash. */
  #withWord(word: string): readonly FullCitation[] {
    return this.#byWord.get(wordHash(word)) ?? NONE;
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
