import type { ParsedCitation } from '../citation.ts';
import type { Cursor } from '../cursor.ts';
import type { CitationGroup, Draft } from '../draft.ts';
import type { RawCitation } from '../raw.ts';
import { INSTRUMENT } from './codeAfterSection.ts';
import { enactmentCitation } from './enactment.ts';
import { readSectionSign, readSections } from './sections.ts';

/**
 * Reads a section that names no code at the token of its sign: `§ 1983`, `section 1985(3)`. It is a citation only when
 * a code cited in the draft has that section: see {@link withoutStraySections}. Null for what is surely none.
 */
export function readBareSection(cursor: Cursor, at: number, floor: number): RawCitation | null {
  // The second sign of `§§` is none of its own.
  if (cursor.isMark(at, '§') && cursor.isMark(at - 1, '§')) return null;
  const sign = readSectionSign(cursor, at);
  if (sign === null || !cursor.isNumber(sign.next) || cursor.startsParagraph(sign.next)) return null;
  const section = readSections(cursor, sign.next);
  if (section === null || isOfAnother(cursor, at, section.next)) return null;
  return enactmentCitation(cursor, floor, {
    kind: 'statute',
    first: at,
    next: section.next,
    code: null,
    section,
    symbols: cursor.isMark(at, '§') ? [sign.span] : [],
  });
}

/** True for a section of a paper, a contract or the draft itself: `section 3 of the Lease`, `infra Section 2`, `Plan § 4`. */
function isOfAnother(cursor: Cursor, at: number, next: number): boolean {
  const after = cursor.word(next);
  if (after === 'of' || after === 'above' || after === 'below' || after === 'supra' || after === 'infra') return true;
  const before = cursor.word(at - 1);
  if (before === 'infra' || before === 'supra' || before === 'Infra' || before === 'Supra') return true;
  // `the Rules Governing Section 2254 Cases` are rules of court.
  if (before === 'Governing' || before === 'governing') return true;
  if (cursor.isMark(next, ',') && isConstitutionAt(cursor, next + 1)) return true;
  if (cursor.isMark(at - 1, ',') && INSTRUMENT.test(cursor.word(at - 2))) return true;
  if (INSTRUMENT.test(before)) return true;
  // `Prop. 36, § 2` is of the measure; `art. I, § 9` and `Section 16, Article I` are of a constitution.
  if (cursor.isMark(at - 1, ',') && /^(?:Prop\.|Proposition|Measure)$/.test(cursor.word(at - 3))) return true;
  if (cursor.isMark(at - 1, ',') && /^art(?:\.|icle)$/i.test(cursor.word(at - 3))) return true;
  if (cursor.isMark(next, ',') && /^Art(?:\.|icle)$/.test(cursor.word(next + 1))) return true;
  // A heading or an item: `Section 2. Scope`.
  return !cursor.isMark(at, '§') && cursor.startsLine(at) && (cursor.isMark(next, '.') || cursor.isMark(next, ':'));
}

/** `art. I, § 23, Fla. Const.`, `section 12, of the Oregon Constitution`: the section of a constitution named after it. */
function isConstitutionAt(cursor: Cursor, start: number): boolean {
  if (cursor.is(start, 'of')) return true;
  for (let i = start; i < start + 3 && cursor.isCapitalised(i); i++)
    if (cursor.is(i + 1, 'Const.') || cursor.is(i + 1, 'Const') || cursor.is(i + 1, 'Constitution')) return true;
  return false;
}

/** True for a section that names no code. */
export function isBareSection({ kind, parts }: ParsedCitation): boolean {
  return kind === 'statute' && parts.code === undefined && parts.section !== undefined;
}

/** What a draft is made of that speaks of its citations by index. */
type Read = Pick<Draft, 'citations' | 'groups' | 'shortNames' | 'statedCode'>;

/**
 * Leaves out the sections without a code that no code cited in the draft has: they are sections of a contract, of a paper
 * or of the draft itself. The others keep their order and are numbered anew. A draft that states the code of such sections
 * keeps them all.
 */
export function withoutStraySections(read: Read): Read {
  if (read.statedCode !== null) return read;
  const isStray = straySections(read.citations);
  if (isStray === null) return read;
  const places: (number | null)[] = [];
  let kept = 0;
  for (const { index } of read.citations) {
    places.push(isStray.has(index) ? null : kept);
    if (!isStray.has(index)) kept += 1;
  }
  const place = (index: number | null): number | null => (index === null ? null : (places[index] ?? null));
  const groups: CitationGroup[] = [];
  const groupPlaces = new Map<number, number>();
  read.groups.forEach(({ span, members }, group) => {
    const left = members.map(place).filter((index) => index !== null);
    if (left.length === 0) return;
    groupPlaces.set(group, groups.length);
    groups.push({ span, members: left });
  });
  const citations = read.citations
    .filter(({ index }) => !isStray.has(index))
    .map((citation, index) => {
      // What stands before the first section left out stays as it is.
      if (citation.index === index) return citation;
      const within = place(citation.within);
      return {
        ...citation,
        index,
        within,
        role: within === null ? null : citation.role,
        parallelTo: place(citation.parallelTo),
        history: moved(citation.history, place),
        sameAs: place(citation.sameAs),
        group: groupPlaces.get(citation.group) ?? 0,
      };
    });
  const shortNames = read.shortNames.map((given) => ({ ...given, citation: place(given.citation) }));
  return { ...read, citations, groups, shortNames };
}

/** What a later decision did to the case at an index, that index numbered anew. */
function moved(
  history: ParsedCitation['history'],
  place: (index: number | null) => number | null,
): ParsedCitation['history'] {
  const of = history === null ? null : place(history.of);
  return history === null || of === null ? null : { ...history, of };
}

/** Indexes of the sections that no code of the draft has; null when there are none. */
function straySections(citations: readonly ParsedCitation[]): ReadonlySet<number> | null {
  const bare = citations.filter(isBareSection);
  if (bare.length === 0) return null;
  const cited = new Set<string>();
  for (const { kind, parts } of citations) {
    if ((kind !== 'statute' && kind !== 'regulation') || parts.code === undefined || parts.section === undefined)
      continue;
    for (const key of sectionKeys(parts.section.text)) cited.add(key);
  }
  const stray = bare.filter(({ parts }) => !askedKeys(parts.section?.text ?? '').some((key) => cited.has(key)));
  return stray.length === 0 ? null : new Set(stray.map(({ index }) => index));
}

/** By what keys a section without a code is looked for among {@link sectionKeys}. */
export function askedKeys(section: string): readonly string[] {
  const [number] = sectionNumbers(section);
  if (number === undefined) return [];
  const stem = /^\d+/.exec(number)?.[0] ?? '';
  return stem === number ? [number] : [number, `${stem}…`];
}

/** The sections that a full citation has: each number, and for a range or `et seq.` those that begin like it. */
export function sectionKeys(section: string): readonly string[] {
  const numbers = sectionNumbers(section);
  const range = /et\.? seq|[a-z\d][-–]\d+[a-z]/.test(section);
  return range ? [...numbers, ...numbers.map((number) => `${/^\d+/.exec(number)?.[0] ?? ''}…`)] : numbers;
}

/** The sections of a list or range without their subdivisions: `1983, 1985(3)` gives 1983 and 1985. */
export function sectionNumbers(section: string): readonly string[] {
  const numbers: string[] = [];
  for (const item of section.slice(0, LONGEST_LIST).split(/\s*(?:,|&|;|\band\b|\bor\b|\bthrough\b|\bto\b|–)\s*/)) {
    const number = /^(\d[^\s(),[\]]*)/.exec(item)?.[1];
    if (number !== undefined) numbers.push(number);
  }
  return numbers;
}

/** A list is looked through to this many letters. */
const LONGEST_LIST = 400;
