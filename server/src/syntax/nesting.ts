import type { ParentheticalRole } from './citation.ts';
import type { Cursor } from './cursor.ts';
import { hasHash, keywordTable } from './keywords.ts';
import type { RawCitation } from './raw.ts';
import { signalLength } from './signals.ts';

/** Where a citation stands: in whose parenthetical, why, and with which others in one string. */
export interface Placement {
  readonly within: RawCitation | null;
  readonly role: ParentheticalRole | null;
  readonly group: number;
}

const ROLES: ReadonlyMap<string, ParentheticalRole> = new Map([
  ['quoting', 'quoting'],
  ['citing', 'citing'],
  ['quoted', 'quoted'],
  ['cited', 'cited'],
  ['discussing', 'discussing'],
]);

/** Words that state a role, or stand before one that does. */
const ROLE_HASHES = keywordTable([...ROLES.keys(), 'first', 'then', 'in']);

/** The role that the words at token `i` state: `quoting`, `first citing`, `in turn quoting`; null when they state none. */
function roleAt(cursor: Cursor, i: number): ParentheticalRole | null {
  if (!hasHash(ROLE_HASHES, cursor.hash(i))) return null;
  const word = cursor.word(i).toLowerCase();
  if (word === 'first' || word === 'then') return ROLES.get(cursor.word(i + 1)) ?? null;
  if (word === 'in' && cursor.word(i + 1) === 'turn') return ROLES.get(cursor.word(i + 2)) ?? null;
  return ROLES.get(word) ?? null;
}

interface OpenParenthesis {
  /** The citation it explains, or the one that the parenthesis around it explains. */
  readonly owner: RawCitation | null;
  readonly role: ParentheticalRole | null;
  /** False when the text has no closing parenthesis for it. */
  readonly closed: boolean;
  /** State outside it, restored at its end. */
  readonly group: number;
  readonly outer: RawCitation | null;
}

/**
 * Walks the tokens once with a stack of parentheses and places every citation. `citations` are in the order of the text.
 * A parenthetical belongs to the citation right before it. One that was never closed ends with its sentence, or where a
 * semicolon and a signal begin the next citation: drafters lose the last of several closing parentheses.
 */
export function placeCitations(cursor: Cursor, citations: readonly RawCitation[]): Placement[] {
  return new Placer(cursor, citations).place();
}

class Placer {
  readonly #cursor: Cursor;
  readonly #citations: readonly RawCitation[];
  readonly #unclosed: ReadonlySet<number>;
  readonly #placements: Placement[] = [];
  readonly #stack: OpenParenthesis[] = [];
  /** The citation that a parenthesis opening now would explain. */
  #adjacent: RawCitation | null = null;
  #groups = 0;
  #group = -1;
  /** A semicolon has joined the next citation to the current group. */
  #joined = false;
  #next = 0;

  constructor(cursor: Cursor, citations: readonly RawCitation[]) {
    this.#cursor = cursor;
    this.#citations = citations;
    this.#unclosed = citations.length === 0 ? NONE : findUnclosed(cursor);
  }

  place(): Placement[] {
    const cursor = this.#cursor;
    // The first bracket at or after the token looked at.
    let bracket = 0;
    for (let i = 0; this.#next < this.#citations.length; ) {
      const citation = this.#citations[this.#next];
      if (cursor.startsParagraph(i)) this.#paragraph(i);
      if (citation?.first === i) {
        this.#placeCitation(citation);
        i = citation.last + 1;
        continue;
      }
      const code = cursor.markCode(i);
      if (code !== 0) this.#mark(i, code);
      else if (this.#adjacent !== null || this.#joined) this.#word(i);
      i += 1;
      if (this.#adjacent !== null || this.#joined) continue;
      // Nothing but a bracket or a citation changes anything now: what stands before it is passed over.
      while (bracket < cursor.bracketCount && cursor.bracketToken(bracket) < i) bracket += 1;
      const next = Math.max(
        i,
        Math.min(cursor.bracketToken(bracket), this.#citations[this.#next]?.first ?? cursor.count),
      );
      i = this.#stack.at(-1)?.closed === false ? this.#endOfUnclosed(i, next) : next;
    }
    return this.#placements;
  }

  /** The first token in `[first, end)` at which a parenthesis that was never closed may end; `end` when there is none. */
  #endOfUnclosed(first: number, end: number): number {
    const cursor = this.#cursor;
    let i = first;
    for (; i < end && !cursor.startsParagraph(i); i++) {
      const code = cursor.markCode(i);
      if (code === PERIOD || code === SEMICOLON) break;
    }
    return i;
  }

  #placeCitation(citation: RawCitation): void {
    const parent = this.#stack.at(-1);
    const partner = this.#partnerOf(citation);
    if (partner) this.#group = partner.group;
    else if (!this.#joined || this.#group < 0) {
      this.#group = this.#groups;
      this.#groups += 1;
    }
    const placement = { within: parent?.owner ?? null, role: parent?.role ?? null, group: this.#group };
    // The parallels of a citation stand inside its tokens and share its place.
    do {
      this.#placements.push(placement);
      this.#next += 1;
    } while ((this.#citations[this.#next]?.first ?? Number.POSITIVE_INFINITY) <= citation.last);
    this.#adjacent = citation;
    this.#joined = false;
    if (citation.opensParenthesis)
      this.#stack.push({ owner: null, role: null, closed: true, group: this.#group, outer: null });
  }

  /** The place of the name that this one is joined to by `or`, which stands just before it. */
  #partnerOf({ sameAs }: RawCitation): Placement | undefined {
    if (sameAs === null) return undefined;
    return this.#placements[this.#citations.indexOf(sameAs, Math.max(0, this.#next - 3))];
  }

  #paragraph(i: number): void {
    this.#popUnclosed();
    if (this.#stack.length === 0 && !isParenthesis(this.#cursor, i)) this.#adjacent = null;
  }

  #mark(i: number, mark: number): void {
    switch (mark) {
      case OPEN_PARENTHESIS:
      case OPEN_BRACKET:
        this.#open(i);
        break;
      case CLOSE_PARENTHESIS:
      case CLOSE_BRACKET:
        if (isEnumerator(this.#cursor, i)) this.#reset();
        else this.#close();
        break;
      case SEMICOLON:
        this.#semicolon(i);
        break;
      case PERIOD:
        this.#period(i);
        break;
      case COMMA:
        if (this.#adjacent !== null) this.#joined = false;
        break;
      default:
        // Quotation marks and apostrophes stand between a citation and what explains it.
        if ((this.#adjacent !== null || this.#joined) && !QUOTES.has(mark)) this.#reset();
    }
  }

  #open(i: number): void {
    // A parenthesis that only holds a citation (`(ECF No. 114)`, `(Id. at 5)`) explains nothing.
    const owner = this.#citations[this.#next]?.first === i + 1 ? null : this.#adjacent;
    const stated = roleAt(this.#cursor, i + 1);
    const role = stated ?? (owner ? 'explaining' : null);
    const around = this.#stack.at(-1);
    this.#stack.push({
      owner: owner ?? around?.owner ?? null,
      // `(“it is so” (quoting …))`: the words quoted are another's.
      role: (owner ?? around?.owner) ? (role ?? around?.role ?? null) : null,
      closed: !this.#unclosed.has(i),
      group: this.#group,
      outer: this.#adjacent,
    });
    this.#group = -1;
    this.#reset();
  }

  #close(): void {
    const closed = this.#stack.pop();
    if (closed) {
      this.#group = closed.group;
      this.#adjacent = closed.outer;
    }
    this.#joined = false;
  }

  #semicolon(i: number): void {
    if (this.#unclosed.size > 0 && signalLength(this.#cursor, i + 1, i + 6) > 0) this.#popUnclosed();
    this.#joined = this.#group >= 0 && (this.#adjacent !== null || this.#joined);
    this.#adjacent = null;
  }

  #period(i: number): void {
    this.#joined = false;
    if (!endsSentence(this.#cursor, i)) return;
    this.#popUnclosed();
    // `258 F.3d at 73. (quoting …)`: a period too many before what explains it.
    if (!this.#cursor.isMark(i + 1, '(') || roleAt(this.#cursor, i + 2) === null) this.#adjacent = null;
  }

  /** Words of a signal between two citations of a string do not break it. */
  #word(i: number): void {
    if (!isSignalWord(this.#cursor, i)) this.#reset();
  }

  #reset(): void {
    this.#adjacent = null;
    this.#joined = false;
  }

  #popUnclosed(): void {
    while (this.#stack.at(-1)?.closed === false) {
      const frame = this.#stack.pop();
      if (frame) this.#group = frame.group;
    }
  }
}

const NONE: ReadonlySet<number> = new Set();

const OPEN_PARENTHESIS = 0x28;
const CLOSE_PARENTHESIS = 0x29;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const SEMICOLON = 0x3b;
const PERIOD = 0x2e;
const COMMA = 0x2c;
const QUOTES: ReadonlySet<number> = new Set([0x22, 0x27, 0x2018, 0x2019, 0x201c, 0x201d]);

const SIGNAL_WORDS: ReadonlySet<string> = new Set(
  'see also e.g. cf. but accord compare with contra and generally or'.split(' '),
);
const SIGNAL_HASHES = keywordTable(SIGNAL_WORDS);

function isSignalWord(cursor: Cursor, i: number): boolean {
  return hasHash(SIGNAL_HASHES, cursor.hash(i)) && SIGNAL_WORDS.has(cursor.word(i).toLowerCase());
}

/** A period outside citations that a space follows. */
function endsSentence(cursor: Cursor, i: number): boolean {
  return i + 1 >= cursor.count || !cursor.isGlued(i + 1);
}

function isParenthesis(cursor: Cursor, i: number): boolean {
  return cursor.isMark(i, '(') || cursor.isMark(i, ')');
}

/** Words before a number that is a place or an entry: `(slip op., at 5)`, `(Docket 5)`, `(Tr. 5)`. */
const BEFORE_PLACE = /^(?:at|pp?\.|nn?\.|[Nn]os?\.|\p{Lu}.*)$/u;

/** The parenthesis of `1)` and `b)`, which closes nothing. */
function isEnumerator(cursor: Cursor, i: number): boolean {
  const length = cursor.end(i - 1) - cursor.start(i - 1);
  // Nearly every parenthesis is told apart by the length of what stands before it.
  if (length > 2 || (length === 2 && !cursor.isDigits(i - 1)) || !cursor.isGlued(i) || cursor.isGlued(i - 1))
    return false;
  if (cursor.isDigits(i - 1) && cursor.isWord(i - 2) && BEFORE_PLACE.test(cursor.word(i - 2))) return false;
  return (
    !cursor.isMark(i - 2, '(') &&
    /^(?:\d{1,2}|[a-z])$/.test(cursor.word(i - 1)) &&
    // What it numbers follows; the end of a citation in a parenthesis (`pt. 60);`, `R. at 36).`) is followed by a mark.
    (cursor.isWord(i + 1) || cursor.isNumber(i + 1) || cursor.isMark(i + 1, '“') || cursor.isMark(i + 1, '"')) &&
    !/^[,¶§*]$/.test(cursor.mark(i - 2)) &&
    !cursor.is(i - 2, 'at')
  );
}

/** A parenthesis whose partner is not found within this many tokens has none. */
const LONGEST_PARENTHETICAL = 400;

/** Opening parentheses that nothing closes. */
function findUnclosed(cursor: Cursor): Set<number> {
  const unclosed = new Set<number>();
  const open: number[] = [];
  // Those before `lost` are given up: they stand too far back.
  let lost = 0;
  for (let n = 0; n < cursor.bracketCount; n++) {
    const i = cursor.bracketToken(n);
    const mark = cursor.markCode(i);
    if (mark === OPEN_PARENTHESIS || mark === OPEN_BRACKET) open.push(i);
    else if ((mark === CLOSE_PARENTHESIS || mark === CLOSE_BRACKET) && !isEnumerator(cursor, i)) {
      while (lost < open.length && i - (open[lost] ?? 0) > LONGEST_PARENTHETICAL) lost += 1;
      if (open.length > lost) open.pop();
    }
  }
  for (const token of open) unclosed.add(token);
  return unclosed;
}
