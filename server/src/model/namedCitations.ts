import type { ParsedCitation } from '../syntax/citation.ts';
import { isAcronymOf } from './acronyms.ts';
import { seriesKey } from './authorityKeys.ts';
import { addTo, listOf } from './listsByKey.ts';
import { nameWordHash } from './nameScanner.ts';
import { isWorkNamed, matchName, type Name, NameHasher, type NameMatch, nameWords, tellingWords } from './names.ts';

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

/** A name that the draft refers back to, and the growing lists of the full citations that it may mean. */
interface AskedName {
  readonly words: readonly string[];
  /** Those that were given this name. */
  readonly given: readonly FullCitation[];
  /** Those with each of its telling words in their names. */
  readonly byWord: readonly (readonly FullCitation[])[];
  /** Those with an acronym of it in their names. */
  readonly byAcronym: readonly (readonly FullCitation[])[];
  /** What it meant when it was last asked for, and how long the lists were then. */
  meaning: Named;
  rarest: readonly FullCitation[];
  length: number;
}

/** No more full citations of one volume, or with one word, are looked at: a longer list is no draft's. */
const MOST_LOOKED_AT = 400;

/** The full citations read so far, by what the back-references of the draft go by: names and volumes. */
export class NamedCitations {
  /** By the hashes of words and acronyms in the names that the draft refers back to: nothing else is asked for. */
  readonly #byWord = new Map<number, FullCitation[]>();
  /** By volume and series, of those volumes that the draft refers back to. */
  readonly #byVolume = new Map<string, Map<string, FullCitation[]>>();
  /** By the short names the draft gives. */
  readonly #given = new Map<string, FullCitation[]>();
  readonly #asked = new Map<string, AskedName>();
  readonly #hasher = new NameHasher();

  /** `referring` are the citations of the draft that may refer back to others by their names or volumes. */
  constructor(referring: readonly ParsedCitation[]) {
    for (const citation of referring) {
      const { kind, parts } = citation;
      this.#expectVolume(citation);
      if ((kind === 'case-short' || kind === 'supra' || kind === 'reference') && parts.name !== undefined)
        this.#askedName(parts.name.text);
    }
  }

  /** Adds a full citation by its name, and returns it as it will be found. */
  add(citation: ParsedCitation, authority: string, name: Name): FullCitation {
    const full: FullCitation = { citation, authority, name };
    const { volume } = citation.parts;
    if (volume !== undefined) {
      const bySeries = this.#byVolume.get(volume.text);
      if (bySeries !== undefined) bySeries.get(seriesKey(citation) ?? '')?.push(full);
    }
    if (this.#byWord.size === 0) return full;
    const add = (hash: number): void => {
      const list = this.#byWord.get(hash);
      // A name may have a word twice.
      if (list !== undefined && list.at(-1) !== full) list.push(full);
    };
    this.#hasher.hash(name.text, add, add);
    return full;
  }

  /** Notes a short name that the draft gives to what a full citation cites: `("Holz")`. */
  giveName(full: FullCitation, name: string): void {
    addTo(this.#given, nameWords(name).join(' '), full);
  }

  /** Full citations of a volume of a series so far, earliest first; of one that a back-reference of the draft names. */
  inVolume(volume: string, series: string): readonly FullCitation[] {
    return latest(this.#byVolume.get(volume)?.get(series) ?? NONE);
  }

  /** What a name means so far. */
  named(name: string): Named {
    if (name === '') return NOBODY;
    const asked = this.#askedName(name);
    const rarest = shortest(asked.byWord);
    const length = asked.given.length + rarest.length + totalLength(asked.byAcronym);
    // Lists only grow: where they are as long as they were, nothing was added.
    if (rarest !== asked.rarest || length !== asked.length) {
      asked.meaning = meaningOf(asked, latest(rarest));
      asked.rarest = rarest;
      asked.length = length;
    }
    return asked.meaning;
  }

  #askedName(name: string): AskedName {
    const known = this.#asked.get(name);
    if (known !== undefined) return known;
    const words = nameWords(name);
    const acronyms: FullCitation[][] = [];
    this.#hasher.hash(
      name,
      () => {},
      (hash) => acronyms.push(listOf(this.#byWord, hash)),
    );
    const asked: AskedName = {
      words,
      given: listOf(this.#given, words.join(' ')),
      byWord: tellingWords(words).map((word) => listOf(this.#byWord, nameWordHash(word))),
      byAcronym: acronyms,
      meaning: NOBODY,
      rarest: NONE,
      length: 0,
    };
    this.#asked.set(name, asked);
    return asked;
  }

  #expectVolume(citation: ParsedCitation): void {
    const series = seriesKey(citation);
    const { volume } = citation.parts;
    if (series === null || volume === undefined) return;
    let bySeries = this.#byVolume.get(volume.text);
    if (bySeries === undefined) {
      bySeries = new Map();
      this.#byVolume.set(volume.text, bySeries);
    }
    listOf(bySeries, series);
  }
}

/** What a name means among the full citations with its rarest word. */
function meaningOf({ words, given, byAcronym }: AskedName, withWord: readonly FullCitation[]): Named {
  const inside: FullCitation[] = [];
  const party: FullCitation[] = [];
  for (const full of withWord) {
    const match = matchOf(words, full);
    if (match !== null) inside.push(full);
    if (match === 'party') party.push(full);
  }
  if (given.length > 0) return { all: [...given, ...inside], likeliest: [...given] };
  if (party.length > 0) return { all: inside, likeliest: party };
  if (inside.length > 0) return { all: inside, likeliest: inside };
  const spelled = byAcronym.flatMap(latest);
  const meant = spelled.filter((full) => full.name.words.some((word) => isAcronymOf(word, words)));
  return { all: meant, likeliest: meant };
}

function shortest(lists: readonly (readonly FullCitation[])[]): readonly FullCitation[] {
  let found = lists[0] ?? NONE;
  for (const list of lists) if (list.length < found.length) found = list;
  return found;
}

function totalLength(lists: readonly (readonly FullCitation[])[]): number {
  let length = 0;
  for (const list of lists) length += list.length;
  return length;
}

/** How a name means what is cited in full; the acronym of a party (`EEOC`) is as good as its words. */
function matchOf(words: readonly string[], { citation, name }: FullCitation): NameMatch | null {
  if (citation.kind !== 'case') return isWorkNamed(words, name.work) ? 'party' : null;
  const [only] = words;
  if (words.length === 1 && only !== undefined && isAcronymOf(only, name.words)) return 'party';
  return matchName(words, name.words);
}

function latest(list: readonly FullCitation[]): readonly FullCitation[] {
  return list.length > MOST_LOOKED_AT ? list.slice(-MOST_LOOKED_AT) : list;
}
