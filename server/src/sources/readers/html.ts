import { markedOpinion } from './markedOpinions.ts';
import { parseMarkup, TOO_DEEP } from './markup.ts';
import { createNoteLinks } from './noteLinks.ts';
import { type Element, LONGEST_LABEL, pageElement, readLabel } from './pageLabels.ts';
import type { SourceText } from './sourceText.ts';
import { createTextBuilder, type Piece } from './textBuilder.ts';

/** Elements that stand apart from what is before and after them. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr main nav ol p pre section table ul ' +
    // The XML of the Caselaw Access Project and of Columbia.
    'attorneys author casebody court decisiondate docketnumber footnote footnote_body headnotes opinion opinion_text ' +
    'otherdate parties seealso summary syllabus judges history disposition'
  ).split(' '),
);
const LINES = new Set(['br', 'li', 'tr', 'caption', 'legend', 'option']);
/** What nobody reads, or what a browser would run. */
const DROPPED = new Set(
  'script style template noscript iframe object embed svg math select button textarea title'.split(' '),
);
/** In old files of the libraries emphasis is underlined, as in a typescript. */
const EMPHASIS = new Set(['i', 'em', 'italic', 'u', 'b', 'strong']);
/** The part of a page of a library that is the opinion; the rest is its menus. */
const OPINION_IDS = new Set(['gs_opinion', 'opinion-content']);

/** An element whose words are held back until it ends: a label, or a link that may be the mark of a footnote. */
interface Held {
  readonly element: Element;
  readonly depth: number;
  readonly kind: 'label' | 'margin' | 'link';
  readonly pieces: Piece[];
  words: string;
}

/** Before such a part, all words of a page are those of menus. */
const LATE_OPINION = new RegExp(`\\bid\\s*=\\s*["']?(?:${[...OPINION_IDS].join('|')})\\b`, 'i');

/**
 * Reads HTML, or XML of opinions, as text. Nothing is executed; any text has a reading.
 * @param letters when told, so many letters of the beginning are wanted, and more need not be read.
 */
export function readHtml(file: string, letters = Number.POSITIVE_INFINITY): SourceText {
  const builder = createTextBuilder();
  const links = createNoteLinks();
  let depth = 0;
  let dropped = 0;
  let pre = 0;
  let held: Held | null = null;
  /** What an element ends when it ends: emphasised words, the opinion of a judge. */
  const begun: { readonly depth: number; readonly end: () => void }[] = [];
  let opinion = 0;
  let ended = false;

  const open = (element: Element, at: number): void => {
    depth += 1;
    const { name, attributes } = element;
    if (dropped > 0 || ended) return;
    if (DROPPED.has(name)) {
      dropped = depth;
      return;
    }
    if (OPINION_IDS.has(attributes.id ?? '') && opinion === 0) {
      builder.restart();
      opinion = depth;
    }
    separate(name, at);
    if (name === 'pre') pre += 1;
    if (held) return;
    const marked = markedOpinion(element);
    if (marked) begun.push({ depth, end: builder.opinion(marked) });
    if (EMPHASIS.has(name)) begun.push({ depth, end: builder.emphasis() });
    const kind = pageElement(element) ?? (links.isCandidate(element) ? 'link' : null);
    if (kind) held = { element, depth, kind, pieces: [], words: '' };
  };

  const close = (name: string, at: number): void => {
    const closed = depth;
    depth -= 1;
    if (dropped > 0) {
      if (dropped === closed) dropped = 0;
      return;
    }
    if (ended) return;
    if (held && held.depth === closed) release(held);
    while (begun.at(-1)?.depth === closed) begun.pop()?.end();
    if (name === 'pre') pre = Math.max(0, pre - 1);
    separate(name, at);
    if (opinion === closed) ended = true;
  };

  const separate = (name: string, at: number): void => {
    if (held) return;
    if (BLOCKS.has(name)) builder.breakLine(2);
    else if (LINES.has(name)) builder.breakLine(1);
    else if (name === 'td' || name === 'th') builder.words(spaceAt(at));
  };

  const text = (piece: Piece): void => {
    if (dropped > 0 || ended) return;
    if (held) {
      held.pieces.push(piece);
      // White space does not make a label long, however much of it there is.
      if (piece.data.trim() !== '' || held.words.length <= LONGEST_LABEL) held.words += piece.data;
      if (held.words.length > LONGEST_LABEL && held.words.trim().length > LONGEST_LABEL) release(held);
      return;
    }
    if (pre > 0) builder.verbatim(piece);
    else builder.words(piece);
  };

  const release = ({ element, kind, pieces, words }: Held): void => {
    held = null;
    if (kind === 'margin') return;
    const label = kind === 'label' ? readLabel(element, words) : null;
    if (label) {
      builder.label(label);
      return;
    }
    const link = kind === 'link' ? links.read(element, words) : null;
    if (link?.kind === 'call') {
      builder.noteCall(link.number);
      return;
    }
    if (link) builder.note(link.number);
    for (const piece of pieces) text(piece);
  };

  const isBeginning = letters !== Number.POSITIVE_INFINITY && !LATE_OPINION.test(file);
  const isWhole = parseMarkup(
    file,
    { open: (name, attributes, at) => open({ name, attributes }, at), close, text },
    { lowerCaseTags: true, lowerCaseAttributeNames: true, recognizeSelfClosing: true },
    isBeginning ? () => builder.length >= letters : undefined,
  );
  if (held) release(held);
  while (begun.length > 0) begun.pop()?.end();
  return { ...builder.finish('html'), remark: isWhole ? null : TOO_DEEP };
}

/** Two cells of a table are two words. */
function spaceAt(at: number): Piece {
  return { data: ' ', fileStart: at, fileEnd: at };
}
