import { findPageBreaks } from './pageFurniture.ts';
import type { Span } from './span.ts';
import type { Comment, TextView } from './view.ts';
import { ViewBuilder } from './viewBuilder.ts';

const ASTERISK = 0x2a;
const UNDERSCORE = 0x5f;

/**
 * The view of a plain-text draft. Plain text often carries stray emphasis marks (`*Usavage* v. Port Authority`): a run
 * of `*` or `_` that opens before a letter or closes after a word is left out; `*3` of a star page stays. Page breaks
 * with their page numbers become a line end. Plain text has no comments but Pincite's own, `<!-- pincite-ignore … -->`.
 */
export function plainView(text: string): TextView {
  const builder = new ViewBuilder(text);
  const comments = findComments(text);
  let position = 0;
  for (const { start, end, words } of leftOut(text, comments)) {
    if (start < position) continue;
    keepWords(builder, text, position, start);
    builder.replace(start, end, words);
    position = end;
  }
  keepWords(builder, text, position, text.length);
  return builder.build({ comments });
}

/** A stretch that the view shows as other words, or as none. */
interface LeftOut extends Span {
  readonly words: string;
}

/** Comments and page breaks in the order of the text. */
function leftOut(text: string, comments: readonly Comment[]): LeftOut[] {
  const breaks = findPageBreaks(text).map((span) => {
    // A page that ends with its sentence ends a paragraph too; any other runs on.
    const endsSentence = /[.!?:"”)]/.test(text.charAt(span.start - 1));
    return { ...span, words: endsSentence ? '\n\n' : '\n' };
  });
  const silent = comments.map(({ span }) => ({ ...span, words: '' }));
  return [...breaks, ...silent].sort((a, b) => a.start - b.start);
}

const COMMENT_START = '<!-- pincite-';

function findComments(text: string): Comment[] {
  const comments: Comment[] = [];
  for (let start = text.indexOf(COMMENT_START); start >= 0; start = text.indexOf(COMMENT_START, start + 1)) {
    const close = text.indexOf('-->', start);
    if (close < 0) break;
    comments.push({ span: { start, end: close + 3 }, text: text.slice(start + 4, close).trim() });
    start = close;
  }
  return comments;
}

/** Keeps a stretch of the text without its emphasis marks. */
function keepWords(builder: ViewBuilder, text: string, from: number, to: number): void {
  let kept = from;
  let open: Span | null = null;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code !== ASTERISK && code !== UNDERSCORE) continue;
    let end = i + 1;
    while (end < to && text.charCodeAt(end) === code) end++;
    const mark = { start: i, end };
    const opening = opens(text, i, end);
    if (opening || (open !== null && closes(text, i, end))) {
      builder.keep(kept, i);
      kept = end;
      if (open !== null && !opening) {
        builder.emphasis(open.end, i);
        builder.enclosure(open, mark);
      }
      open = opening ? mark : null;
    }
    i = end - 1;
  }
  builder.keep(kept, to);
}

function opens(text: string, start: number, end: number): boolean {
  return !isWordLetter(text, start - 1) && /^[\p{L}"“'‘]/u.test(text.slice(end, end + 2));
}

function closes(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  return before !== '' && !/\s/.test(before) && !isWordLetter(text, end);
}

function isWordLetter(text: string, index: number): boolean {
  return index >= 0 && index < text.length && /[\p{L}\p{N}]/u.test(text.charAt(index));
}
