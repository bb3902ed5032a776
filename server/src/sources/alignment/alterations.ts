import type { Span } from '../../text/span.ts';
import { isSpace } from './letters.ts';

/** A pair of square brackets in a quotation, brackets included. */
export interface Bracket extends Span {
  /** `words` of the drafter; an `ellipsis`; a `note` (`[sic]`, `[emphasis added]`, `[*578]`), which replaces nothing. */
  readonly kind: 'words' | 'ellipsis' | 'note';
  readonly omitsCitations: boolean;
}

/** Brackets that close later than this are none. */
const LONGEST_BRACKET = 300;

const NOTE =
  /^(?:sic\b|(?:emphasis|italics|alterations?|internal|quotations?|citations?|footnotes?|brackets?|ellips[ei]s)\b.*\b(?:added|omitted|altered|original|supplied|removed)\b|cleaned up|citation modified|\*{0,3}\d+$|[.,;:?!'"“”‘’]+$)/i;
const OMITS_CITATIONS = /^(?:internal |citations?\b|footnotes?\b).*omitted|cleaned up|citation modified/i;

/** The pairs of square brackets of a quotation, in order; of brackets within brackets the inner. */
export function findBrackets(text: string): readonly Bracket[] {
  const brackets: Bracket[] = [];
  let open = -1;
  for (let i = 0; i < text.length; i++) {
    const letter = text.charAt(i);
    if (letter === '[') open = i;
    if (letter !== ']' || open < 0) continue;
    if (i - open <= LONGEST_BRACKET) {
      const inside = text.slice(open + 1, i).trim();
      const isNote = NOTE.test(inside) && !isEllipsis(inside);
      brackets.push({
        start: open,
        end: i + 1,
        kind: isEllipsis(inside) ? 'ellipsis' : isNote ? 'note' : 'words',
        omitsCitations: OMITS_CITATIONS.test(inside),
      });
    }
    open = -1;
  }
  return brackets;
}

function isEllipsis(inside: string): boolean {
  return inside === '…' || /^[.*][.*\s]*[.*]$/.test(inside);
}

/**
 * The ellipses of a text in every form, correct or not: three or more periods or asterisks with or without spaces between
 * them, and `…` with what periods stand beside it. In order; linear.
 */
export function findEllipses(text: string): readonly Span[] {
  const found: Span[] = [];
  for (let i = 0; i < text.length; i++) {
    const sign = text.charAt(i);
    if (sign !== '.' && sign !== '…' && sign !== '*' && sign !== '\uFFFC') continue;
    let count = 0;
    let end = i;
    for (let k = i; k < text.length; k++) {
      const letter = text.charAt(k);
      if (letter === sign || (sign !== '*' && (letter === '…' || letter === '.'))) {
        count += letter === '…' || letter === '\uFFFC' ? 3 : 1;
        end = k + 1;
      } else if (!isSpace(text.charCodeAt(k))) break;
    }
    if (count >= 3) found.push({ start: i, end });
    i = end - 1;
  }
  return found;
}
