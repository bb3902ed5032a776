/**
 * The offset after the sign that closes each parenthesis or bracket of a text, by the offset of the sign that opens it;
 * what is never closed is left out. Either sign closes either: a draft that mixes them up means one of them.
 *
 * @param brackets all of these signs in the text, where they are known already
 */
export function closingsOf(text: string, brackets = bracketsIn(text)): ReadonlyMap<number, number> {
  const closings = new Map<number, number>();
  const open: number[] = [];
  for (const at of brackets) {
    const code = text.charCodeAt(at);
    if (code === 0x28 || code === 0x5b) {
      open.push(at);
      continue;
    }
    const start = open.pop();
    if (start !== undefined) closings.set(start, at + 1);
  }
  return closings;
}

function bracketsIn(text: string): readonly number[] {
  const brackets: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x28 || code === 0x29 || code === 0x5b || code === 0x5d) brackets.push(at);
  }
  return brackets;
}
