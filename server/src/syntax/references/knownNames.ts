import type { DraftBlock } from '../block.ts';
import type { CitationKind, ParsedCitation } from '../citation.ts';
import { type Cursor, collapsedBetween } from '../cursor.ts';
import type { Provided, RawCitation } from '../raw.ts';
import { volumeLetters } from '../record/volumeNames.ts';
import type { RawShortName } from './shortNames.ts';

/** What a name with a page is: a case cited by its name, a document cited by the name it was given, or just prose. */
export type NamedKind = 'reference' | 'record' | null;

/** A question that the names of a block put to the blocks before it, with the answer it was read by. */
export interface AskedName {
  readonly name: string;
  readonly provided: Provided;
  readonly kind: NamedKind;
}

/** Parties that tell no case from another (Bluebook B10.2), and stand for a side of the draft's own case. */
const UNTELLING: ReadonlySet<string> = new Set(
  'State States United People Commonwealth City County Town Village Board Department Secretary Commissioner Government The'
    .split(' ')
    .concat('United States')
    .flatMap((words) => [words, `${words} of`]),
);

/** What stands before the party in `In re Holz`. */
const HEADS = /^(?:In re|Ex parte|Matter of|In the Matter of|Estate of) /i;

/** A short name of a party is no longer than this many words. */
const LONGEST_PARTY = 4;

/** So many names that no case has are looked for in the names of the cases as they stand, before their parties are told apart. */
const MOST_LOOKED_FOR = 16;

/** A name given in so many words: `("Holz")`. */
interface Given {
  readonly kind: NamedKind;
  /** It was given to a citation, not to a word of the prose. */
  readonly cited: boolean;
}

/** The names that a reader knows from a stretch of a draft. */
export class KnownNames {
  readonly #given = new Map<string, Given>();
  /** First words of the parties of the cases cited in full, but for those not told apart yet. */
  readonly #parties = new Set<string>();
  /** Names of cases whose parties are not told apart yet, each with a line end: one text is quick to look through. */
  #cases = '';
  #lookedFor = 0;
  /** Letters of the volumes of the record: the `RT` of `2 RT 45`. */
  readonly #volumes = new Set<string>();

  /** Adds a short name, given to a citation of that kind or to no citation. */
  give(name: string, to: CitationKind | null): void {
    const cited = to !== null;
    if (to === null || to === 'record') this.#given.set(keyOf(name), { kind: 'record', cited });
    else if (to === 'case' || to === 'journal' || to === 'book')
      this.#given.set(keyOf(name), { kind: 'reference', cited });
  }

  /** Adds the name of a case cited in full. */
  addCase(name: string): void {
    this.#cases += `${name}\n`;
  }

  /** Adds the letters of a volume cited where nothing else can stand. */
  addVolume(document: string): void {
    const letters = volumeLetters(document);
    if (letters !== null) this.#volumes.add(letters);
  }

  /** True when the name begins a party of a case. The parties are told apart only when a name asks for them. */
  #isParty(key: string): boolean {
    if (this.#lookedFor === MOST_LOOKED_FOR || this.#cases.includes(key)) {
      for (const name of this.#cases.split('\n')) this.#addParties(name);
      this.#cases = '';
    } else this.#lookedFor += 1;
    return this.#parties.has(key);
  }

  #addParties(name: string): void {
    const parties = name.replace(HEADS, '');
    let start = 0;
    for (let at = parties.indexOf(' v'); at >= 0; at = parties.indexOf(' v', Math.max(at + 2, start))) {
      const next = afterVersus(parties, at);
      if (next < 0) continue;
      this.#addParty(parties, start, at);
      start = next;
    }
    this.#addParty(parties, start, parties.length);
  }

  /** Adds the first word, the first two words and so on of the party that stands at `[start, end)`. */
  #addParty(parties: string, start: number, end: number): void {
    for (let at = start, words = 0; words < LONGEST_PARTY && at < end; words++) {
      const blank = parties.indexOf(' ', at);
      const wordEnd = blank < 0 || blank > end ? end : blank;
      const prefix = parties.slice(start, wordEnd);
      if (!UNTELLING.has(prefix)) this.#parties.add(keyOf(prefix));
      at = wordEnd + 1;
    }
  }

  /** What a name is by these names; undefined when they do not have it. */
  kindOf(name: string, provided: Provided): NamedKind | undefined {
    if (provided === 'volume') return this.#volumes.has(volumeLetters(name) ?? '') ? 'record' : undefined;
    const key = keyOf(name);
    const given = this.#given.get(key);
    // A name given in prose may be that of a person: `asked Orrin at 5`.
    if (given !== undefined) return given.cited || provided === 'known' ? given.kind : null;
    if (provided !== 'known') return undefined;
    return this.#isParty(key) ? 'reference' : undefined;
  }
}

/** The names of a row of blocks, added up only as far and as often as a later block asks. */
export class NamesBefore {
  readonly #blocks: readonly DraftBlock[];
  readonly #known = new KnownNames();
  /** How many of the blocks have added their names, and how many their volumes. */
  #named = 0;
  #counted = 0;

  /** `blocks` may grow while names are asked for. */
  constructor(blocks: readonly DraftBlock[]) {
    this.#blocks = blocks;
  }

  /** What a name is by all blocks so far. */
  kindOf(name: string, provided: Provided): NamedKind {
    if (provided === 'volume') this.#addVolumes();
    else this.#addNames();
    return this.#known.kindOf(name, provided) ?? null;
  }

  /** True when a block that asked these names would be read in the same way after the blocks so far. */
  answersAlike(asked: readonly AskedName[]): boolean {
    return asked.every(({ name, provided, kind }) => this.kindOf(name, provided) === kind);
  }

  #addNames(): void {
    for (let block = this.#blocks[this.#named]; block !== undefined; block = this.#blocks[this.#named]) {
      const { citations, shortNames, caseNames, origin } = block;
      for (const name of caseNames) this.#known.addCase(name);
      for (const { name, citation } of shortNames) {
        const to = citation === null ? undefined : citations[citation - origin.citations];
        this.#known.give(name, to?.kind ?? null);
      }
      this.#named += 1;
    }
  }

  #addVolumes(): void {
    for (let block = this.#blocks[this.#counted]; block !== undefined; block = this.#blocks[this.#counted]) {
      for (const { kind, parts } of block.citations)
        if (kind === 'record' && parts.document) this.#known.addVolume(parts.document.text);
      this.#counted += 1;
    }
  }
}

/** The names of the cases that a block cites in full, by which others may go. */
export function caseNamesOf(citations: readonly ParsedCitation[]): readonly string[] {
  const names: string[] = [];
  for (const { kind, parts } of citations) if (kind === 'case' && parts.name) names.push(parts.name.text);
  return names;
}

/** The citations of a block without the names that turned out to be prose, and what was asked to find out. */
export interface SettledNames {
  readonly citations: readonly RawCitation[];
  readonly asked: readonly AskedName[];
}

/**
 * Settles the names with a page that the draft must have used before ({@link RawCitation.provided}): those of a case
 * stay references, those given to a document become record citations, the rest were prose and are left out. Both lists
 * are in the order of the text; `before` knows the blocks before this one.
 */
export function settleNames(
  cursor: Cursor,
  citations: readonly RawCitation[],
  shortNames: readonly RawShortName[],
  before: NamesBefore,
): SettledNames {
  if (!citations.some(({ provided }) => provided !== null)) return { citations, asked: [] };
  const own = new KnownNames();
  const asked: AskedName[] = [];
  let next = 0;
  const settled: RawCitation[] = [];
  for (const citation of citations) {
    const start = cursor.start(citation.first);
    for (let given = shortNames[next]; given && given.span.start < start; given = shortNames[next]) {
      own.give(given.name, given.citation?.kind ?? null);
      next += 1;
    }
    const { provided, kind } = citation;
    if (provided === null) {
      if (kind === 'case' && citation.parts.name !== undefined) own.addCase(nameOf(cursor, citation));
      else if (kind === 'record') own.addVolume(nameOf(cursor, citation));
      settled.push(citation);
      continue;
    }
    const name = nameOf(cursor, citation);
    let meant = own.kindOf(name, provided);
    if (meant === undefined) {
      meant = before.kindOf(name, provided);
      asked.push({ name, provided, kind: meant });
    }
    if (meant === 'record' && kind !== 'record') becomeRecord(citation);
    if (meant !== null) settled.push(citation);
  }
  return { citations: settled, asked };
}

function nameOf(cursor: Cursor, { parts }: RawCitation): string {
  const part = parts.name ?? parts.document;
  return part === undefined ? '' : collapsedBetween(cursor.text, part.start, part.end);
}

/** A document is cited by the name it was given. */
function becomeRecord(citation: RawCitation): void {
  citation.kind = 'record';
  citation.parts.document = citation.parts.name;
  citation.parts.name = undefined;
}

/** Where the second party begins when `v.`, `vs.`, `v` or `vs` stands between blanks at an offset; else -1. */
function afterVersus(parties: string, at: number): number {
  let end = at + 2;
  if (parties.charAt(end) === 's') end += 1;
  if (parties.charAt(end) === '.') end += 1;
  return parties.charAt(end) === ' ' ? end + 1 : -1;
}

/** Names compare without their article, and without the comma that a suffix had (`Holz, Inc.`). */
function keyOf(name: string): string {
  const bare = name.charAt(3) === ' ' && /^the /i.test(name) ? name.slice(4) : name;
  return bare.endsWith(',') ? bare.slice(0, -1) : bare;
}
