import { lookupTreatise, TREATISE_STARTS, treatiseKeys } from '../../tables/treatises.ts';
import { isPageOfTable } from '../cases/caseNameStart.ts';
import { MARKED_PIN, PIN_AFTER_COMMA } from '../cases/pinGrammars.ts';
import type { Cursor } from '../cursor.ts';
import { hasHash, keywordTable, namesTable } from '../keywords.ts';
import { addPin, readPins } from '../pins.ts';
import { joined, type RawCitation, rawCitation } from '../raw.ts';
import { opensSignal, readSignalBefore, signalLength } from '../signals.ts';
import { authorAndTitle, type Book, endsSentence, isEditionOfBook, readBookOfEdition } from './booksByPage.ts';
import { readEdition, readSectionSign, readSections } from './sections.ts';

/** Words at which a restatement, or the edition of a book, is read. */
export const BOOK_WORDS: readonly string[] = ['Restatement', 'Rest.', 'Rest.2d', 'Rest.3d', 'ed.', 'rev.'];

/** The subject of a restatement has no more tokens than this. */
const LONGEST_SUBJECT = 24;

/** A known title is looked for this many tokens before its section, no further. */
const LONGEST_TOPIC = 28;

/** A known title has no more words than this. */
const LONGEST_KNOWN = 10;

const STARTS = keywordTable(TREATISE_STARTS);

/** The known titles. */
const TITLES = namesTable(treatiseKeys);

/** Reads a restatement at its first word, or a book at the `ed.` of its parenthesis; null for other words. */
export function readBook(cursor: Cursor, at: number, floor: number): RawCitation | null {
  if (/^Rest/i.test(cursor.word(at))) return readRestatement(cursor, at, floor);
  return readBookOfEdition(cursor, at, floor);
}

/** What the name of a restatement has besides words with capitals: marks, short words, the ordinal of its series. */
const JOINS_SUBJECT = /^(?:[(),:&.’'-]|of|the|and|for|in|at|\d(?:d|nd|rd|th))$/;

/** `Restatement (Second) of Torts § 402A cmt. c (Am. L. Inst. 1965)`, `Rest.2d Torts, § 402A` (Bluebook R12.9.4). */
function readRestatement(cursor: Cursor, at: number, floor: number): RawCitation | null {
  if (!cursor.isCapitalised(at)) return null;
  let i = at + 1;
  for (; i < at + LONGEST_SUBJECT; i++) {
    if (cursor.startsParagraph(i)) return null;
    const sign = readSectionSign(cursor, i);
    if (sign !== null && cursor.isNumber(sign.next)) break;
    if (!cursor.isCapitalised(i) && !JOINS_SUBJECT.test(cursor.word(i))) return null;
  }
  if (i === at + 1) return null;
  return sectionOfBook(
    cursor,
    { first: at, sign: i, name: cursor.span(at, cursor.isMark(i - 1, ',') ? i - 2 : i - 1) },
    floor,
  );
}

/**
 * Reads a treatise whose section stands at the sign at token `at`: one with a title known to the tables, or a book
 * whose edition stands in the parenthesis after the section. Null when neither shows.
 */
export function readTreatise(cursor: Cursor, at: number, floor: number): RawCitation | null {
  const sign = readSectionSign(cursor, at);
  if (sign === null || !cursor.isNumber(sign.next)) return null;
  const known = knownTitleBefore(cursor, at, floor);
  if (known !== null) return sectionOfBook(cursor, { ...known, sign: at }, floor);
  const section = readSections(cursor, sign.next);
  if (section === null) return null;
  // `§ 4, at 17 (4th ed. 1971)`
  const pin = readPins(cursor, section.next, MARKED_PIN);
  if (!isEditionOfBook(cursor, pin?.next ?? section.next)) return null;
  const book = authorAndTitle(cursor, cursor.isMark(at - 1, ',') ? at - 2 : at - 1, floor);
  return book === null ? null : sectionOfBook(cursor, { ...book, sign: at }, floor);
}

function sectionOfBook(
  cursor: Cursor,
  { first, name, volume, sign }: Book & { readonly sign: number },
  floor: number,
): RawCitation | null {
  const read = readSectionSign(cursor, sign);
  // `§ 13.05[A][1]`: loose-leaf treatises number on in brackets.
  const section = read === null ? null : readSections(cursor, read.next, { brackets: true });
  if (read === null || section === null) return null;
  const citation = rawCitation('book', first, section.next - 1, { start: cursor.start(first), end: section.span.end });
  citation.parts.name = name;
  if (volume) citation.parts.volume = volume;
  citation.parts.section = section.span;
  if (cursor.isMark(sign, '§')) citation.symbols = joined(citation.symbols, [read.span]);
  citation.trimmed = { token: citation.last, end: section.span.end };
  takePlaces(cursor, citation, section.next);
  citation.signal = readSignalBefore(cursor, first, floor);
  return citation;
}

/** Comment, illustration and page, then publisher and year. */
function takePlaces(cursor: Cursor, citation: RawCitation, start: number): void {
  let next = start;
  const from = cursor.isMark(next, ',') ? next + 1 : next;
  for (let parts = 0; parts < 3; parts++) {
    const i = cursor.isMark(next, ',') || cursor.isMark(next, '&') ? next + 1 : next;
    if (!/^(?:cmts?\.|com\.|comment|illus\.|illustration|reporter[’']s|reporters[’']?)$/.test(cursor.word(i))) break;
    const end = placeEnd(cursor, i);
    if (end === i) break;
    next = end;
  }
  if (next > start) {
    citation.parts.pin = { start: cursor.start(from), end: cursor.labelEnd(next - 1) };
    citation.last = next - 1;
    citation.trimmed = { token: next - 1, end: cursor.labelEnd(next - 1) };
  }
  const pin = readPins(cursor, next, MARKED_PIN);
  if (pin !== null && !/^[§¶]/.test(cursor.text.charAt(pin.span.start))) {
    addPin(citation, pin);
    next = pin.next;
  }
  const edition = readEdition(cursor, next);
  if (edition === null) return;
  citation.parts.date = edition.date;
  citation.year = edition.year;
  citation.last = edition.next - 1;
}

/** `cmt. c`, `cmts. c–d`, `illus. 3`, `reporters' note 2`. */
function placeEnd(cursor: Cursor, i: number): number {
  let label = i + 1;
  if (cursor.isMark(label, '’') || cursor.isMark(label, "'")) label += 1;
  if (/^reporter/.test(cursor.word(i))) {
    if (!/^notes?$/.test(cursor.word(label))) return i;
    label += 1;
    return cursor.isNumber(label) || /^[a-z]\.?$/.test(cursor.word(label)) ? label + 1 : label;
  }
  if (!cursor.isNumber(label) && !/^[a-z]{1,2}\.?$/.test(cursor.word(label))) return i;
  const dash = cursor.isDash(label + 1) && cursor.isGlued(label + 1);
  return dash && /^(?:[a-z]|\d+)\.?$/.test(cursor.word(label + 2)) ? label + 3 : label + 1;
}

/** `4 Collier on Bankruptcy ¶ 547.03[2]`: a treatise counted by paragraphs, at the token of its volume. */
export function readTreatiseVolume(cursor: Cursor, volume: number, floor: number): RawCitation | null {
  if (!hasHash(STARTS, cursor.hash(volume + 1)) || !/^\d{1,3}[A-Z]?$/.test(cursor.word(volume))) return null;
  const known = knownTitleAt(cursor, volume + 1, volume + 1 + LONGEST_KNOWN);
  if (known === null || known.plain) return null;
  const at = cursor.isMark(known.last + 1, ',') ? known.last + 2 : known.last + 1;
  if (!cursor.isMark(at, '¶')) return null;
  const section = readSections(cursor, at + 1, { brackets: true });
  if (section === null) return null;
  const citation = rawCitation('book', volume, section.next - 1, {
    start: cursor.start(volume),
    end: section.span.end,
  });
  citation.parts.name = cursor.span(volume + 1, known.last);
  citation.parts.volume = cursor.span(volume, volume);
  citation.parts.section = section.span;
  citation.symbols = joined(citation.symbols, [cursor.span(at, at)]);
  takePlaces(cursor, citation, section.next);
  citation.signal = readSignalBefore(cursor, volume, floor);
  return citation;
}

/** Series of annotations: cases without a name there are annotations. */
const ANNOTATIONS = keywordTable([
  'A.L.R.',
  'A.L.R.2d',
  'A.L.R.3d',
  'A.L.R.4th',
  'A.L.R.5th',
  'A.L.R.6th',
  'A.L.R.7th',
  'ALR',
  'L.R.A.',
]);

/** A case name is looked for this many tokens before the volume of an annotation. */
const LONGEST_CASE_NAME = 30;

/** `Annotation, Liability for Docks, 45 A.L.R.4th 949 (1986)`: an annotation at the token of its volume; null for a case printed there. */
export function readAnnotation(cursor: Cursor, volume: number, floor: number): RawCitation | null {
  if (
    !hasHash(ANNOTATIONS, cursor.hash(volume + 1)) ||
    !cursor.isDigits(volume) ||
    !/^(?:A\.L\.R|ALR)/.test(cursor.word(volume + 1))
  )
    return null;
  const before = cursor.isMark(volume - 1, ',') ? Math.max(floor, volume - LONGEST_CASE_NAME) : volume;
  for (let i = before; i < volume; i++) if (/^vs?\.$/.test(cursor.word(i))) return null;
  let reporter = volume + 1;
  if (/^(?:Fed\.|\dd|\dth)$/.test(cursor.word(reporter + 1))) reporter += 1;
  if (/^(?:\dd|\dth)$/.test(cursor.word(reporter + 1))) reporter += 1;
  const page = reporter + 1;
  if (!cursor.isDigits(page)) return null;
  const citation = rawCitation('book', volume, page, cursor.span(volume, page));
  citation.parts.volume = cursor.span(volume, volume);
  citation.parts.reporter = cursor.span(volume + 1, reporter);
  citation.parts.page = cursor.span(page, page);
  const pin = readPins(cursor, page + 1, PIN_AFTER_COMMA);
  if (pin !== null) addPin(citation, pin);
  const edition = readEdition(cursor, citation.last + 1);
  if (edition !== null) {
    citation.parts.date = edition.date;
    citation.year = edition.year;
    citation.last = edition.next - 1;
  }
  citation.signal = readSignalBefore(cursor, citation.first, floor);
  return citation;
}

/** A title of the tables within the words before a section, with its author and volume: `5 Witkin, Summary of Cal. Law`. */
function knownTitleBefore(cursor: Cursor, at: number, floor: number): Book | null {
  const bound = Math.max(floor, at - LONGEST_TOPIC);
  for (let first = at - 1; first >= bound; first--) {
    if (cursor.isMark(first, ';') || cursor.startsParagraph(first + 1)) return null;
    if (!cursor.isWord(first) || !hasHash(STARTS, cursor.hash(first)) || !cursor.isCapitalised(first)) continue;
    const known = knownTitleAt(cursor, first, at);
    if (known === null || !isTopic(cursor, known.last + 1, at)) continue;
    const author = authorBefore(cursor, first, floor);
    if (known.plain && author === null) continue;
    const volume = volumeBefore(cursor, author ?? first, floor);
    if (author === null && volume === null && cursor.isCapitalised(first - 1) && !opensSignal(cursor, first - 1))
      continue;
    const end = cursor.isMark(at - 1, ',') ? at - 2 : at - 1;
    return {
      first: volume ?? author ?? first,
      name: cursor.span(author ?? first, end),
      volume: volume === null ? null : cursor.span(volume, volume),
    };
  }
  return null;
}

function knownTitleAt(cursor: Cursor, first: number, before: number): { last: number; plain: boolean } | null {
  const names = TITLES();
  let hash = cursor.hashOf(first);
  let found: { last: number; plain: boolean } | null = null;
  for (let last = first; last < Math.min(before, first + LONGEST_KNOWN); last++) {
    if (last > first) hash = cursor.hashOn(hash, last);
    if (!hasHash(names, hash)) continue;
    const treatise = lookupTreatise(cursor.text.slice(cursor.start(first), cursor.end(last)));
    if (treatise !== null) found = { last, plain: treatise.plain };
  }
  return found;
}

/** Between a title and its section stands at most an edition and a topic: `(11th ed. 2017) Contracts,`. */
function isTopic(cursor: Cursor, start: number, at: number): boolean {
  for (let i = start; i < at; i++) {
    if (cursor.isCapitalised(i) || cursor.isNumber(i)) continue;
    if (/^[(),&:’'–—-]$/.test(cursor.mark(i)) || /^(?:of|and|the|in|on|for|to|ed\.|rev\.|or)$/.test(cursor.word(i)))
      continue;
    return false;
  }
  return true;
}

/** First token of the author before a title: `Charles Alan Wright & Arthur R. Miller,`; null when none stands there. */
function authorBefore(cursor: Cursor, title: number, floor: number): number | null {
  let end = title;
  if (cursor.isMark(title - 1, ',')) end = title - 1;
  let first: number | null = null;
  for (let i = end - 1; i >= Math.max(floor, end - 20); i--) {
    if (cursor.startsParagraph(i + 1)) break;
    if (cursor.isCapitalised(i)) {
      if (signalLength(cursor, i, end) > 0) break;
      if (endsSentence(cursor, i) && i < end - 1) break;
      first = i;
    } else if (
      !/^(?:and|et|al\.|von|van|de|la)$/.test(cursor.word(i)) &&
      !cursor.isMark(i, '&') &&
      !cursor.isMark(i, ',')
    )
      break;
  }
  return end < title || isAuthorName(cursor, first, title) ? first : null;
}

/** `Prosser & Keeton`, `Witkin`: names right before a title, with no comma, need a volume before them. */
function isAuthorName(cursor: Cursor, first: number | null, title: number): boolean {
  return first !== null && first < title && cursor.isNumber(first - 1);
}

/** The volume right before an author or title: `5`, `57B`. */
function volumeBefore(cursor: Cursor, first: number, floor: number): number | null {
  const at = first - 1;
  if (at < floor || !cursor.isNumber(at) || cursor.startsParagraph(first) || isPageOfTable(cursor, at)) return null;
  return /^\d{1,3}[A-Z]?$/.test(cursor.word(at)) ? at : null;
}
