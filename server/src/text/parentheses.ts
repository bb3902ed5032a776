/**
 * The offset after the sign that closes each parenthesis or bracket of a text, by the offset of the sign that opens it;
 * what is never closed is left out. Either sign closes either: a draft that mixes them up means one of them.
 */
export function closingsOf(text: string): ReadonlyMap<number, number> {
  const closings = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x28 || code === 0x5b) open.push(at);
    else if (code === 0x29 || code === 0x5d) {
      const start = open.pop();
      if (start !== undefined) closings.set(start, at + 1);
    }
  }
  return closings;
}
