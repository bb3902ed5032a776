import { codeState, isCodeWord, keepsPeriod, lookupAct, lookupCode } from '../../tables/codes.ts';
import type { CitationKind } from '../citation.ts';
import type { Cursor, ViewSpan } from '../cursor.ts';
import { mayEndCode } from './codeNames.ts';

/** The code that a section is said to be of. */
export interface CodeAfter {
  readonly kind: CitationKind;
  readonly code: ViewSpan;
  readonly title: ViewSpan | null;
  /** First token after it. */
  readonly next: number;
}

/** No name of an act or code after its section has more tokens than this. */
const LONGEST_NAME = 16;

/** The last word of the name of an act or a code. */
const NAME_END = /^(?:Act|Code|Law|Laws|Statutes|Ordinance|Annotated|Ann\.|Stat\.|Regulations|Guidelines)$/;

/** What has sections too and is no law: `section 3 of the Lease`. */
export const INSTRUMENT =
  /^(?:Agreements?|Contracts?|Leases?|Policy|Plans?|Orders?|Opinion|Decree|Trust|Will|Notes?|Deed|Bylaws|By-Laws|Charter|Handbook|Manual|Briefs?|Br\.|Report|Complaint|Compl\.|Motion|Mot\.|Mem\.|Memorandum|Decl\.|Declaration|Aff\.|Affidavit|Exhibit|Ex\.|Appendix|Treaty|Settlement|Indenture|Amendment|MOU|CBA|Terms|Article|Paper|Letter|Guide|Proposal|Protocol|Prospectus|Statement|Opp\.|Opposition|Reply|Resp\.|Answer|Petition|Pet\.)$/;

/**
 * Reads the code named after a section: `of the Sherman Act`, `of Title 42, United States Code`, `of ERISA`,
 * `, Florida Statutes`, `, Fla. Stat.`, `, RSMo 2016`. Null when what follows is no code.
 */
export function readCodeAfter(cursor: Cursor, start: number): CodeAfter | null {
  if (cursor.startsParagraph(start)) return null;
  if (cursor.is(start, 'of')) return readOf(cursor, start + 1);
  const name = cursor.isMark(start, ',') ? start + 1 : start;
  return knownNameAt(cursor, name);
}

function readOf(cursor: Cursor, start: number): CodeAfter | null {
  if (/^[Tt]itle$/.test(cursor.word(start)) && cursor.isNumber(start + 1)) return readOfTitle(cursor, start);
  const first = /^(?:the|this)$/.test(cursor.word(start)) ? start + 1 : start;
  if (cursor.is(start, 'this')) return null;
  return knownNameAt(cursor, first) ?? (first > start ? namedActAt(cursor, first) : null);
}

/** `Title 42`, `title 11 of the United States Code`, `Title 18, United States Code`. */
function readOfTitle(cursor: Cursor, word: number): CodeAfter {
  const title = cursor.span(word + 1, word + 1);
  let name = word + 2;
  if (cursor.is(name, 'of') && cursor.is(name + 1, 'the')) name += 2;
  else if (cursor.isMark(name, ',')) name += 1;
  const code = name > word + 2 ? knownNameAt(cursor, name) : null;
  if (code !== null) return { ...code, title };
  return { kind: 'statute', code: cursor.span(word, word + 1), title, next: word + 2 };
}

/** The longest name in the tables at token `first`: a code, or initials of an act; a year may follow it. */
function knownNameAt(cursor: Cursor, first: number): CodeAfter | null {
  if (!cursor.isCapitalised(first)) return null;
  let found: CodeAfter | null = null;
  for (let last = first; last < first + LONGEST_NAME; last++) {
    if (last > first && cursor.startsParagraph(last)) break;
    if (!cursor.isCapitalised(last) && !isConnector(cursor, last)) break;
    if (!mayEndCode(cursor, last) && !endsInNote(cursor, last)) continue;
    const { start, end } = nameSpan(cursor, first, last);
    const text = cursor.text.slice(start, end);
    const kind = lookupCode(text)?.kind ?? (lookupAct(text.replace(/\./g, '')) === null ? null : 'statute');
    if (kind !== null) found = { kind, code: nameSpan(cursor, first, last), title: null, next: last + 1 };
  }
  if (found !== null && /^(?:19|20)\d\d$/.test(cursor.word(found.next)) && cursor.isGlued(found.next + 1)) {
    return { ...found, next: found.next + 1 };
  }
  return found ?? (cursor.is(first, 'Stats.') ? bareStats(cursor, first) : null);
}

/** The number of a note is glued to the word: `Code.8`. */
function endsInNote(cursor: Cursor, i: number): boolean {
  const code = cursor.text.charCodeAt(cursor.end(i) - 1);
  return cursor.isWord(i) && code >= 0x30 && code <= 0x39;
}

/** `sec. 940.01, Stats.`, as Wisconsin writes. */
function bareStats(cursor: Cursor, i: number): CodeAfter {
  return { kind: 'statute', code: cursor.span(i, i), title: null, next: i + 1 };
}

/** `Securities Exchange Act of 1934`, `New York Penal Law`, `Americans with Disabilities Act`. */
function namedActAt(cursor: Cursor, first: number): CodeAfter | null {
  let last: number | null = null;
  for (let i = first; i < first + LONGEST_NAME; i++) {
    if (i > first && cursor.startsParagraph(i)) break;
    if (INSTRUMENT.test(cursor.word(i))) return null;
    if (cursor.isCapitalised(i)) {
      if (i > first && NAME_END.test(nameWord(cursor, i))) {
        last = i;
        if (!goesOn(cursor, i + 1)) break;
      }
    } else if (!isConnector(cursor, i) || last !== null) break;
  }
  last ??= codeOfAt(cursor, first);
  if (last === null) return null;
  if (cursor.is(last + 1, 'of') && cursor.isDigits(last + 2) && cursor.end(last + 2) - cursor.start(last + 2) === 4)
    last += 2;
  return { kind: 'statute', code: nameSpan(cursor, first, last), title: null, next: last + 1 };
}

/** `Code of Civil Procedure`, `California Code of Civil Procedure`. */
function codeOfAt(cursor: Cursor, first: number): number | null {
  let i = first;
  for (let words = 1; words <= 2; words++) {
    if (codeState(cursor.words(cursor.span(first, first + words - 1))) !== null) i = first + words;
  }
  if (!cursor.is(i, 'Code') || !cursor.is(i + 1, 'of')) return null;
  let last = i + 1;
  while (cursor.isCapitalised(last + 1) && isCodeWord(nameWord(cursor, last + 1)) && last < i + 5) last += 1;
  return last > i + 1 ? last : null;
}

/** A name without the period of the sentence it closes: `Florida Statutes.`, but `Fla. Stat.`. */
export function nameSpan(cursor: Cursor, first: number, last: number): ViewSpan {
  const end = cursor.start(last) + nameWord(cursor, last).length;
  return { start: cursor.start(first), end };
}

function nameWord(cursor: Cursor, i: number): string {
  // The number of a note may be glued to the end of a sentence: `Code.8`.
  const word = cursor.word(i).replace(/(?<=\p{Ll})\.\d{1,3}$/u, '');
  return word.endsWith('.') && !keepsPeriod(word) ? word.slice(0, -1) : word;
}

/** True when another capitalised word of the name follows: `Law` of `Commercial Law Code`. */
function goesOn(cursor: Cursor, i: number): boolean {
  return cursor.isCapitalised(i) && NAME_END.test(nameWord(cursor, i));
}

function isConnector(cursor: Cursor, i: number): boolean {
  if (cursor.isMark(i, ',')) return cursor.isCapitalised(i + 1) || cursor.is(i + 1, 'and');
  if (cursor.isMark(i, '&')) return cursor.isWord(i + 1);
  if (cursor.isMark(i, '-')) return cursor.isGlued(i) && cursor.isGlued(i + 1);
  return cursor.isWord(i) && /^(?:and|of|for|in|to|on|with|the|by)$/.test(cursor.word(i));
}
