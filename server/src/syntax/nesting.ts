import type { ParentheticalRole } from './citation.ts';
import type { Cursor } from './cursor.ts';
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

interface OpenParenthesis {
  readonly owner: RawCitation | null;
  readonly role: ParentheticalRole | null;
  /** False when the text has no closing parenthesis for it in its paragraph. */
  readonly closed: boolean;
  readonly group: number;
  /** The citation that the parenthetical's own adjacency was interrupted for, restored at its end. */
  readonly outer: RawCitation | null;
}

/**
 * Walks the tokens once with a stack of parentheses and places every citation. `citations` are in the order of the text.
 * A parenthetical belongs to the citation right before it. One that was never closed ends with its sentence, or where a
 * semicolon and a signal begin the next citation: drafters lose the last of several closing parentheses.
 */
export function placeCitations(cursor: Cursor, citations: readonly RawCitation[]): Placement[] {
  const unclosed = findUnclosed(cursor);
  const placements: Placement[] = [];
  const stack: OpenParenthesis[] = [];
  let adjacent: RawCitation | null = null;
  let groups = 0;
  let group = -1;
  let joined = false;
  let next = 0;
  for (let i = 0; i < cursor.count; i++) {
    const citation = citations[next];
    if (citation && i === citation.first) {
      const parent = innermostOwner(stack);
      const partner =
        citation.sameAs === null ? undefined : placements[citations.indexOf(citation.sameAs, Math.max(0, next - 3))];
      if (partner) group = partner.group;
      else if (!joined || group < 0) {
        group = groups;
        groups += 1;
      }
      placements.push({ within: parent?.owner ?? null, role: parent?.role ?? null, group });
      next += 1;
      // The parallels of a citation stand inside its tokens and share its place.
      while (next < citations.length && (citations[next]?.first ?? 0) <= citation.last) {
        placements.push({ within: parent?.owner ?? null, role: parent?.role ?? null, group });
        next += 1;
      }
      adjacent = citation;
      joined = false;
      i = citation.last;
      continue;
    }
    if (cursor.startsParagraph(i)) {
      while (stack.at(-1)?.closed === false) stack.pop();
      if (stack.length === 0 && !isOpening(cursor, i)) adjacent = null;
    }
    const mark = cursor.mark(i);
    if (mark === '(' || mark === '[') {
      // A parenthesis that only holds a citation (`(ECF No. 114)`, `(Id. at 5)`) explains nothing.
      const owner = citations[next]?.first === i + 1 ? null : adjacent;
      const role = owner ? (ROLES.get(cursor.word(i + 1).toLowerCase()) ?? 'explaining') : null;
      stack.push({ owner, role, closed: !unclosed.has(i), group, outer: adjacent });
      // A parenthesis of its own begins its own strings, unless it only wraps a record cite.
      joined = false;
      group = -1;
      adjacent = null;
    } else if ((mark === ')' || mark === ']') && !isEnumerator(cursor, i)) {
      const closed = stack.pop();
      if (closed) {
        group = closed.group;
        adjacent = closed.outer;
      }
      joined = false;
    } else if (mark === ';') {
      if (signalLength(cursor, i + 1, i + 6) > 0)
        popUnclosed(stack, (frame) => {
          group = frame.group;
        });
      joined = group >= 0 && (adjacent !== null || joined);
      adjacent = null;
    } else if (mark === '.' || cursor.word(i).endsWith('.')) {
      if (mark === '.' && endsSentence(cursor, i)) {
        popUnclosed(stack, (frame) => {
          group = frame.group;
        });
        adjacent = adjacent && cursor.isMark(i + 1, '(') && ROLES.has(cursor.word(i + 2)) ? adjacent : null;
      } else if (mark !== '.') adjacent = null;
      joined = joined && isSignalWord(cursor, i);
    } else if (mark === ',' || mark === '"' || mark === '”' || mark === '’' || mark === "'") {
      if (mark === ',' && adjacent !== null) joined = false;
    } else if (!isSignalWord(cursor, i)) {
      adjacent = null;
      joined = false;
    }
  }
  return placements;
}

/** Words of a signal between two citations of a string do not break it. */
function isSignalWord(cursor: Cursor, i: number): boolean {
  return (
    cursor.isWord(i) &&
    /^(?:see|also|e\.g\.|cf\.|but|accord|compare|with|contra|and|generally|or)$/i.test(cursor.word(i))
  );
}

function innermostOwner(stack: readonly OpenParenthesis[]): OpenParenthesis | null {
  for (let i = stack.length - 1; i >= 0; i--) {
    const frame = stack[i];
    if (frame?.owner) return frame;
  }
  return null;
}

function popUnclosed(stack: OpenParenthesis[], onPop: (frame: OpenParenthesis) => void): void {
  while (stack.at(-1)?.closed === false) {
    const frame = stack.pop();
    if (frame) onPop(frame);
  }
}

/** A period outside citations that capital, quotation mark or paragraph follow. */
function endsSentence(cursor: Cursor, i: number): boolean {
  return i + 1 >= cursor.count || cursor.startsParagraph(i + 1) || !cursor.isGlued(i + 1);
}

function isOpening(cursor: Cursor, i: number): boolean {
  return cursor.isMark(i, '(') || cursor.isMark(i, ')');
}

/** The parenthesis of `1)` and `b)`, which closes nothing. */
function isEnumerator(cursor: Cursor, i: number): boolean {
  return (
    cursor.isGlued(i) &&
    !cursor.isMark(i - 2, '(') &&
    /^(?:\d{1,2}|[a-z])$/.test(cursor.word(i - 1)) &&
    !cursor.isGlued(i - 1) &&
    !cursor.isMark(i - 2, ',')
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
  for (let i = 0; i < cursor.count; i++) {
    const mark = cursor.mark(i);
    if (mark === '(' || mark === '[') open.push(i);
    else if ((mark === ')' || mark === ']') && !isEnumerator(cursor, i)) {
      while (lost < open.length && i - (open[lost] ?? 0) > LONGEST_PARENTHETICAL) lost += 1;
      if (open.length > lost) open.pop();
    }
  }
  for (const token of open) unclosed.add(token);
  return unclosed;
}
