import { Parser } from 'htmlparser2';
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
/** The part of a page of a library that is the opinion; the rest is its menus. */
const OPINION_IDS = new Set(['gs_opinion', 'opinion-content']);

/** No page nests deeper; the parser would take ever longer for each element. */
const DEEPEST = 2_000;

class TooDeep extends Error {}

/** An element whose words are held back until it ends: a label, or a link that may be the mark of a footnote. */
interface Held {
  readonly element: Element;
  readonly depth: number;
  readonly kind: 'label' | 'margin' | 'link';
  readonly pieces: Piece[];
  words: string;
}

/** Of a page whose beginning is wanted, so much is read before it is asked whether that is enough. */
const STEP = 16_384;
/** Before such a part, all words of a page are those of menus. */
const LATE_OPINION = new RegExp(`\\bid\\s*=\\s*["']?(?:${[...OPINION_IDS].join('|')})\\b`, 'i');

/**
 * Reads HTML, or XML of opinions, as text. Nothing is executed; any text has a reading.
 * @param letters when told, so many letters of the beginning are wanted, and more need not be read.
 */
export function readHtml(file: string, letters = Number.POSITIVE_INFINITY): SourceText {
  const builder = createTextBuilder();
  const links = createNoteLinks();
  const parser: Parser = new Parser(
    {
      onopentag: (name, attributes) => open({ name, attributes }),
      onclosetag: (name) => close(name),
      ontext: (data) => text({ data, fileStart: parser.startIndex, fileEnd: parser.endIndex + 1 }),
    },
    { lowerCaseTags: true, lowerCaseAttributeNames: true, recognizeSelfClosing: true },
  );
  let depth = 0;
  let dropped = 0;
  let pre = 0;
  let held: Held | null = null;
  let opinion = 0;
  let ended = false;

  const open = (element: Element): void => {
    depth += 1;
    if (depth > DEEPEST) throw new TooDeep();
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
    separate(name);
    if (name === 'pre') pre += 1;
    if (held) return;
    const kind = pageElement(element) ?? (links.isCandidate(element) ? 'link' : null);
    if (kind) held = { element, depth, kind, pieces: [], words: '' };
  };

  const close = (name: string): void => {
    const closed = depth;
    depth -= 1;
    if (dropped > 0) {
      if (dropped === closed) dropped = 0;
      return;
    }
    if (ended) return;
    if (held && held.depth === closed) release(held);
    if (name === 'pre') pre = Math.max(0, pre - 1);
    separate(name);
    if (opinion === closed) ended = true;
  };

  const separate = (name: string): void => {
    if (held) return;
    if (BLOCKS.has(name)) builder.breakLine(2);
    else if (LINES.has(name)) builder.breakLine(1);
    else if (name === 'td' || name === 'th') builder.words(spaceAt(parser.startIndex));
  };

  const text = (piece: Piece): void => {
    if (dropped > 0 || ended) return;
    if (held) {
      held.pieces.push(piece);
      held.words += piece.data;
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

  let remark: string | null = null;
  try {
    const wanted = letters === Number.POSITIVE_INFINITY || LATE_OPINION.test(file) ? file.length : STEP;
    for (let at = 0; at < file.length && (at === 0 || builder.length < letters); at += wanted) {
      parser.write(file.slice(at, at + wanted));
    }
    parser.end();
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    remark = 'is nested too deeply to be a page of text; only its beginning was read';
  }
  if (held) release(held);
  return { ...builder.finish('html'), remark };
}

/** Two cells of a table are two words. */
function spaceAt(at: number): Piece {
  return { data: ' ', fileStart: at, fileEnd: at };
}
