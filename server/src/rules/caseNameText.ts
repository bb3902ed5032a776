import type { BoundDraft, Citation } from '../model/bound.ts';
import type { Part } from '../syntax/citation.ts';
import { collapse } from '../syntax/cursor.ts';
import { isSpace } from '../tables/keys.ts';
import type { TextEdit } from '../text/edit.ts';
import { isSmallLetter } from '../text/letters.ts';
import { writeWords } from '../text/writing.ts';
import { keepingOfCitations } from './keeping.ts';
import type { Fix, FixKind, RuleContext } from './rule.ts';
import { isPlain } from './token.ts';

/** A party of a case name: its words, and where they begin in the name. */
export interface Party {
  readonly text: string;
  readonly start: number;
  /** One word of nothing but letters from A to Z: no form of company, title or abbreviation stands in it. */
  readonly isWord: boolean;
}

/** What stands between two parties, with a blank or a mark on either side. */
const VERSUS: ReadonlySet<string> = new Set(['v', 'v.', 'vs', 'vs.', 'V.', 'VS.']);

/** The longest of these, in UTF-16 code units. */
const LONGEST_VERSUS = 3;

/** The parties of a case name, in order; one for a name without a `v.`. */
export function partiesIn(name: string): Party[] {
  const parties: Party[] = [];
  let start = 0;
  for (let at = 0; at < name.length; at++) {
    const end = endOfVersus(name, at);
    if (end < 0) continue;
    parties.push(partyAt(name, start, at));
    start = end;
    at = end - 1;
  }
  parties.push(partyAt(name, start, name.length));
  return parties;
}

/** The offset behind a `v.` and the blanks on either side of it, the first of which stands at a place; -1 for none. */
function endOfVersus(name: string, at: number): number {
  if ((name.charCodeAt(at + 1) | 0x20) !== SMALL_V || !standsBeside(name.charCodeAt(at))) return -1;
  let end = at + 2;
  while (end <= at + LONGEST_VERSUS && !standsBeside(name.charCodeAt(end))) end += 1;
  return standsBeside(name.charCodeAt(end)) && VERSUS.has(name.slice(at + 1, end)) ? end + 1 : -1;
}

const SMALL_V = 0x76;

/** True for what stands beside a `v.`: blanks, ties and marks of emphasis. */
function standsBeside(code: number): boolean {
  return code === 0x7e || isMark(code) || isSpace(code);
}

/** A party without the marks of emphasis around it. */
function partyAt(name: string, start: number, end: number): Party {
  let first = start;
  let last = end;
  while (first < last && isMark(name.charCodeAt(first))) first += 1;
  while (last > first && isMark(name.charCodeAt(last - 1))) last -= 1;
  return { text: name.slice(first, last), start: first, isWord: areLetters(name, first, last) };
}

function areLetters(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at) | 0x20;
    if (code < 0x61 || code > 0x7a) return false;
  }
  return true;
}

/** True for `*` and `_`. */
function isMark(code: number): boolean {
  return code === 0x2a || code === 0x5f;
}

/** A case name as the file has it, marks of emphasis included. */
export interface PlainName extends Part {
  readonly parties: readonly Party[];
  /** In capitals throughout, as captions and headings have it. */
  readonly isInCapitals: boolean;
}

/** The case name of a citation; null when anything but marks of emphasis, a command or an entity, parts its words. */
export const plainName = keepingOfCitations((citation: Citation, { bound: { draft } }): PlainName | null => {
  const { name } = citation.parts;
  if (name === undefined) return null;
  const { span } = name;
  const text = draft.text.slice(span.start, span.end);
  if (text !== name.text && !isPlain(draft, name) && withoutMarks(text) !== withoutMarks(name.text)) return null;
  return { span, text, parties: partiesIn(text), isInCapitals: isInCapitals(text) };
});

function withoutMarks(text: string): string {
  return collapse(text.replace(/[*_]/g, ''));
}

/** A change of some letters of a case name. */
export interface NameChange {
  /** Offset in the name. */
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** What to change in a name, party by party, in order. */
export function changesOfParties(
  { parties }: PlainName,
  changeIn: (party: Party) => NameChange | null,
): readonly NameChange[] {
  let changes: NameChange[] | null = null;
  for (let i = 0; i < parties.length; i++) {
    const change = changeIn(parties[i]!);
    if (change === null) continue;
    if (changes === null) changes = [change];
    else changes.push(change);
  }
  return changes ?? NO_CHANGES;
}

/** What most names and parties have. */
export const NO_CHANGES: readonly NameChange[] = Object.freeze([]);

/** The one fix of a finding about a name, as {@link Report.fixes} wants it. */
export function nameFix(
  kind: FixKind,
  name: Part,
  changes: readonly NameChange[],
  bound: BoundDraft,
): () => readonly Fix[] {
  return () => [{ kind, title: `Write "${changedName(name, changes)}"`, edits: nameEdits(name, changes, bound) }];
}

/** The edits of the file that make the changes in a name. */
export function nameEdits(name: Part, changes: readonly NameChange[], { draft }: BoundDraft): TextEdit[] {
  return changes.map(({ start, end, newText }) => ({
    span: { start: name.span.start + start, end: name.span.start + end },
    newText: writeWords(inApostrophesOf(name, newText), draft.language),
  }));
}

function inApostrophesOf(name: Part, words: string): string {
  return name.text.includes('’') ? words.replaceAll("'", '’') : words;
}

/** The name as it reads after the changes, on one line. */
export function changedName(name: Part, changes: readonly NameChange[]): string {
  let text = '';
  let at = 0;
  for (const { start, end, newText } of changes) {
    text += name.text.slice(at, start) + inApostrophesOf(name, newText);
    at = end;
  }
  return (text + name.text.slice(at)).replace(/[*_]/g, '').replace(/\s+/g, ' ').replace(/\\&/g, '&');
}

/** True for a name in capitals throughout, as captions and headings have it. */
export function isInCapitals(name: string): boolean {
  // The letters of nearly all names are ASCII, which is quicker to tell.
  for (let at = 1; at < name.length; at++) {
    if (isSmallLetter(name.charCodeAt(at)) && isSmallLetter(name.charCodeAt(at - 1))) return false;
  }
  return !SMALL.test(name);
}

const SMALL = /\p{Ll}{2}/u;

/**
 * True for a citation that stands in a citation sentence or clause, where names are abbreviated (R10.2.2); false where
 * the name may be a part of a sentence (R10.2.1), and where nobody can tell.
 */
export function standsInCitationSentence(citation: Citation, context: RuleContext): boolean {
  const place = context.contextOf(citation);
  return place === 'sentence' || place === 'clause';
}
