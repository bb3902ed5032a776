import { byStart, type Span } from '../text/span.ts';
import type { SourceLine } from './lines.ts';
import { endsSeparateOpinion, isDisposition, type OpinionHeading, readOpinionHeading } from './opinionHeadings.ts';
import type { OpinionKind, SourceText } from './readers/sourceText.ts';
import type { SourceDocument } from './sourceDocument.ts';

/** A stretch of a source that is surely the separate opinion of one or several judges. */
export interface SeparateOpinion {
  readonly kind: Exclude<OpinionKind, 'court'>;
  /** As a citation names it: `Hale, J., dissenting`; null where the source names nobody. */
  readonly words: string | null;
  /** How many other judges join it: on a panel of three they may make it the opinion of the court. */
  readonly joined: number;
  /** In offsets of the text of the source. */
  readonly span: Span;
}

/** Collects, line by line, what begins and ends the separate opinions of a source. */
export interface OpinionReader {
  line(line: SourceLine): void;
  /** The stretches in order, apart from one another; what may be the court's own words is in none of them. */
  finish(source: SourceText, sheets: readonly Span[]): readonly SeparateOpinion[];
}

/**
 * The separate opinion, a concurrence or a dissent, in which all of a place of a source stands: a page, a paragraph, the
 * words of a quotation. Null for the court's own words, for a page that has both, and wherever it is not certain.
 */
export function separateOpinionAt({ separateOpinions }: SourceDocument, { start, end }: Span): SeparateOpinion | null {
  return separateOpinions.find(({ span }) => span.start <= start && end <= span.end) ?? null;
}

const UNNAMED = { dissent: 'a dissent', concurrence: 'a concurrence', both: 'a separate opinion' } as const;

/** A separate opinion in words, for a reader: `Hale, J., dissenting`; `a dissent` where the source names nobody. */
export function wordsOfOpinion({ kind, words }: SeparateOpinion): string {
  return words ?? UNNAMED[kind];
}

/** A place where the words of another may begin. */
interface Turn {
  readonly start: number;
  readonly kind: OpinionKind;
  readonly heading: OpinionHeading | null;
  /** Given by markup, which knows where an opinion ends and keeps its notes with it. */
  readonly isMarked: boolean;
}

/** A source with more of them is no opinion. */
const MOST_TURNS = 2_000;

/** `1 The notes`, `[1]`, `FN1.`, `* Judge Ash took no part`. */
const NOTE = /^(?:\[?\^?(?:fn|n)?\.? ?\d{1,3}\]|(?:fn|n)?\d{1,3}[.)]?(?=\s|$)|[*†‡](?=\s*\p{L}))/iu;

export function createOpinionReader(): OpinionReader {
  const turns: Turn[] = [];
  const notes: number[] = [];
  const dispositions: number[] = [];
  let before = '.';

  return {
    line: ({ text, start, afterBlank, afterPageBreak }) => {
      // A line that goes on with a sentence is no heading.
      const opens = afterBlank || afterPageBreak || /[.:?!)\]"”\d]$/.test(before) || before === before.toUpperCase();
      before = text;
      const heading = opens && turns.length < MOST_TURNS ? readOpinionHeading(text) : null;
      if (heading !== null) turns.push({ start, kind: heading.kind, heading, isMarked: false });
      else if (isDisposition(text)) dispositions.push(start);
      else if (endsSeparateOpinion(text)) turns.push({ start, kind: 'court', heading: null, isMarked: false });
      else if (opens && NOTE.test(text)) notes.push(start);
    },
    finish: (source, sheets) => {
      if (turns.length >= MOST_TURNS) return [];
      const marked = source.opinions.flatMap(({ kind, start, end }): Turn[] => [
        { start, kind, heading: null, isMarked: true },
        { start: end, kind: 'court', heading: null, isMarked: true },
      ]);
      const parts = partsOf([...marked, ...turns].sort(byStart), source.text);
      const noteStarts = [...notes, ...source.notes.map(({ at }) => at)].sort((a, b) => a - b);
      return parts
        .filter(({ span }) => span.start < span.end && !dispositions.some((at) => span.start < at && at < span.end))
        .flatMap(({ isMarked, ...part }) =>
          isMarked ? [part] : withoutNotes(part.span, noteStarts, sheets).map((span) => ({ ...part, span })),
        );
    },
  };
}

interface Part extends SeparateOpinion {
  readonly isMarked: boolean;
}

/** What stands from each turn to the next. A printed page repeats the name of its judge in its head. */
function partsOf(turns: readonly Turn[], text: string): readonly Part[] {
  const parts: Part[] = [];
  let isMarked = false;
  for (let i = 0; i < turns.length; ) {
    const turn = turns[i]!;
    let end = i + 1;
    while (end < turns.length && isSameOpinion(turn, turns[end]!)) end += 1;
    if (turn.isMarked) isMarked = turn.kind !== 'court';
    const { kind, heading } = turn;
    if (kind !== 'court') {
      const span = { start: sureStart(turns.slice(i, end)), end: turns[end]?.start ?? text.length };
      parts.push({ kind, words: citedAs(heading, text), joined: heading?.joined ?? 0, span, isMarked });
    }
    i = end;
  }
  return parts;
}

function isSameOpinion(a: Turn, b: Turn): boolean {
  if (a.heading === null || b.heading === null) return false;
  return a.kind === b.kind && a.heading.author?.toLowerCase() === b.heading.author?.toLowerCase();
}

/** The first heading; where all are heads of pages, the second: the first may stand above the end of what was before. */
function sureStart(turns: readonly Turn[]): number {
  const closed = turns.find(({ heading }) => heading === null || heading.isClosed);
  return (closed ?? turns[1] ?? turns[0])!.start;
}

/**
 * What stands before the first note: behind it may be the notes of the court. Where the pages are parted, notes stand at
 * their feet, and only on the first page those of what was before.
 */
function withoutNotes(span: Span, notes: readonly number[], sheets: readonly Span[]): readonly Span[] {
  const note = notes.find((at) => at > span.start && at < span.end);
  if (note === undefined) return [span];
  const before = { start: span.start, end: note };
  if (sheets.length < 2) return [before];
  const sheet = sheets.find(({ start, end }) => start <= span.start && span.start < end);
  if (sheet === undefined || note >= sheet.end) return [span];
  return span.end > sheet.end ? [before, { start: sheet.end, end: span.end }] : [before];
}

/** `Hale, J., dissenting`. */
function citedAs(heading: OpinionHeading | null, text: string): string | null {
  if (heading?.author == null || heading.title === null) return null;
  const { author, title, role } = heading;
  const names = author.split(/ (?:and|AND|&) /).map((name) => inSmallLetters(name, text));
  return `${names.join(' & ')}, ${title}, ${role}`;
}

/** `Hale` for `HALE`, as the text writes the name elsewhere. */
function inSmallLetters(name: string, text: string): string {
  if (name !== name.toUpperCase()) return name;
  const plain = name.replace(/(?<=\p{L})\p{L}+/gu, (letters) => letters.toLowerCase());
  const written = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/['’]/g, "['’]");
  for (const { 0: found } of text.matchAll(new RegExp(`(?<![\\p{L}])${written}(?![\\p{L}])`, 'giu'))) {
    if (found !== found.toUpperCase() && found !== found.toLowerCase()) return found;
  }
  return plain.replace(/^Mc(\p{Ll})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}
