/** True for the code unit of a figure from `0` to `9`. */
export function isFigure(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** True for a text of nothing but figures, one at least. */
export function areFigures(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!isFigure(text.charCodeAt(at))) return false;
  return text !== '';
}
