import type { LabelledPage } from '../../../server/src/sources/alignment/checkQuotation.ts';
import { SourceWords } from '../../../server/src/sources/alignment/sourceWords.ts';
import { parseDraft } from '../../../server/src/syntax/parse.ts';
import type { Span } from '../../../server/src/text/span.ts';
import type { Random } from './random.ts';

/** The words of an opinion as white space parts them, each as a person copies it. */
export interface Original {
  readonly name: string;
  readonly tokens: readonly string[];
  /** Runs of tokens that are a citation with its signal, `end` exclusive. */
  readonly citations: readonly Span[];
}

/** An opinion as some publisher prints it: lines, pages, labels, note calls, quotation marks are its own. */
export interface Printing {
  readonly words: SourceWords;
  /** Where each token of the original begins in the text of the printing. */
  readonly starts: readonly number[];
  readonly pages: readonly LabelledPage[];
}

const FIRST_PAGE = 571;
const PAGE_LENGTH = [280, 420] as const;

/** Reads the words of a text and finds its citations. */
export function readOriginal(name: string, text: string): Original {
  const starts: number[] = [];
  const tokens = Array.from(text.matchAll(/\S+/g), ({ 0: token, index }) => {
    starts.push(index);
    return token;
  });
  const tokenAt = (offset: number): number => {
    const at = starts.findIndex((start, i) => start + (tokens[i]?.length ?? 0) > offset);
    return at < 0 ? tokens.length : at;
  };
  const citations = parseDraft(text, 'plaintext').citations.flatMap(({ within, span, signal, parentheticals }) => {
    if (within !== null || parentheticals.length > 0) return [];
    const start = tokenAt(signal?.span.start ?? span.start);
    return [{ start, end: tokenAt(span.end - 1) + 1 }];
  });
  return { name, tokens, citations };
}

/**
 * Prints an original anew: lines of some seventy letters with words cut at their ends, page labels between words and
 * within them, curly or straight marks, ligatures, calls of notes behind sentences.
 */
export function print({ tokens }: Original, random: Random): Printing {
  const isCurly = random.chance(0.5);
  const hasLigatures = random.chance(0.3);
  const starts: number[] = [];
  const pages: LabelledPage[] = [];
  const labels: Span[] = [];
  let text = '';
  let column = 0;
  let page = FIRST_PAGE;
  let nextPage = random.between(...PAGE_LENGTH);
  let note = 1;
  const label = (): void => {
    const written = `*${page}`;
    labels.push({ start: text.length, end: text.length + written.length });
    pages.push({ label: String(page), start: text.length });
    text += written;
    page += 1;
  };
  tokens.forEach((token, i) => {
    const word = styled(token, isCurly, hasLigatures);
    const isPageEnd = --nextPage <= 0;
    if (isPageEnd) nextPage = random.between(...PAGE_LENGTH);
    const cut = cutOf(word, random);
    const isInside = isPageEnd && cut > 0 && random.chance(0.5);
    if (isPageEnd && !isInside) {
      label();
      text += ' ';
    }
    starts.push(text.length);
    if (isInside) {
      text += word.slice(0, cut);
      label();
      text += word.slice(cut);
    } else if (column + word.length > 72 && cut > 0) {
      text += `${word.slice(0, cut)}${random.chance(0.1) ? '\u00ad' : '-'}\n${word.slice(cut)}`;
      column = word.length - cut;
    } else text += word;
    column += word.length + 1;
    // `rights.3`, at the end of a sentence that goes on in the next.
    if (/[a-z]{3}\.[”"]?$/.test(word) && random.chance(0.04)) text += String(note++);
    const isLineEnd = column > 72;
    text += isLineEnd ? (i % 7 === 0 ? '\r\n' : '\n') : ' ';
    if (isLineEnd) column = 0;
  });
  return { words: new SourceWords(text, labels), starts, pages };
}

function styled(token: string, isCurly: boolean, hasLigatures: boolean): string {
  const quoted = isCurly
    ? token
        .replace(/(^|[([—])"/g, '$1“')
        .replaceAll('"', '”')
        .replaceAll("'", '’')
    : token.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
  return hasLigatures ? quoted.replaceAll('fi', 'ﬁ').replaceAll('fl', 'ﬂ') : quoted;
}

/** Where a long word of small letters may be cut; 0 for any other. */
function cutOf(word: string, random: Random): number {
  const letters = /^[a-z]{6,}/.exec(word)?.[0].length ?? 0;
  return letters === 0 ? 0 : random.between(3, letters - 3);
}
