import { isDigit } from '../text/letters.ts';

/** True for a text of nothing but figures, one at least. */
export function areFigures(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!isDigit(text.charCodeAt(at))) return false;
  return text !== '';
}
