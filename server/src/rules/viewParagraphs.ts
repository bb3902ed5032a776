/** A paragraph is looked over no further than this on either side of a place, in UTF-16 code units. */
const LONGEST_LOOK = 6000;

/** Parentheticals are looked over no further than this. */
const LONGEST_PARENTHETICAL = 3000;

/** The stretch between blank lines around an offset; where every line is followed by a blank one, between two. */
export function paragraphAround(
  text: string,
  offset: number,
  isDoubleSpaced: boolean,
): { readonly start: number; readonly end: number } {
  const lines = isDoubleSpaced ? 3 : 2;
  const floor = Math.max(0, offset - LONGEST_LOOK);
  const limit = Math.min(text.length, offset + LONGEST_LOOK);
  let start = offset;
  for (let [at, ends] = [offset, 0]; at > floor; at--) {
    const code = text.charCodeAt(at - 1);
    if (isLineEnd(text, at - 1)) ends += 1;
    else if (!isBlank(code)) {
      ends = 0;
      start = at - 1;
    }
    if (ends >= lines) break;
  }
  let end = offset;
  for (let [at, ends] = [offset, 0]; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (isLineEnd(text, at)) ends += 1;
    else if (!isBlank(code)) {
      ends = 0;
      end = at + 1;
    }
    if (ends >= lines) break;
  }
  return { start, end };
}

/** The offset after the last letter before `offset` that is no white space. */
export function skipBlanksBack(text: string, offset: number, floor: number): number {
  let at = offset;
  while (at > floor && isBlank(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

/** True when nothing but the mark of a list item or the number of a note stands between the paragraph's start and `offset`. */
export function isParagraphStart(text: string, offset: number, floor: number): boolean {
  return offset - floor < 12 && /^[\s\d.)*†‡§•–-]*$/.test(text.slice(floor, offset));
}

/** The offset after the parentheticals that follow `from`, or `from` when none does. */
export function skipParentheticals(text: string, from: number, limit: number): number {
  let end = from;
  for (;;) {
    let at = end;
    while (at < limit && isBlank(text.charCodeAt(at))) at += 1;
    const close = closeOf(text, at, Math.min(limit, at + LONGEST_PARENTHETICAL));
    if (close === null) return end;
    end = close;
  }
}

/** The offset after the parenthesis or bracket that closes the one at `open`; null when none stands there. */
function closeOf(text: string, open: number, limit: number): number | null {
  const first = text.charAt(open);
  if (first !== '(' && first !== '[') return null;
  let depth = 0;
  for (let at = open; at < limit; at++) {
    const letter = text.charAt(at);
    if (letter === '(' || letter === '[') depth += 1;
    else if (letter === ')' || letter === ']') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return null;
}

function isLineEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a);
}

function isBlank(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0x202f || code === 0x2009;
}
