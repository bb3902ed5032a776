import { findFurniture } from './furniture/furniture.ts';
import { learnFurniture } from './furniture/furnitureFacts.ts';
import type { Span } from './span.ts';
import type { Comment, TextView } from './view.ts';
import { ViewBuilder } from './viewBuilder.ts';

const ASTERISK = 0x2a;

/**
 * The view of a plain-text draft. Plain text often carries stray emphasis marks (`*Usavage* v. Port Authority`): a run
 * of `*` or `_` that opens before a letter or closes after a word is left out; `*3` of a star page stays. What stands on
 * printed pages besides their words is left out. Plain text has no comments but Pincite's own, `<!-- pincite-ignore … -->`.
 */
export function plainView(text: string, furniture = learnFurniture(text)): TextView {
  const { leftOut, footnotes } = findFurniture(text, furniture);
  const builder = new ViewBuilder(text, leftOut);
  const comments = findComments(text);
  let position = 0;
  for (const { span } of comments) {
    keepWords(builder, text, position, span.start);
    position = span.end;
  }
  keepWords(builder, text, position, text.length);
  return builder.build({ comments, footnotes });
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
  let asterisk = nextOf(text, '*', from);
  let underscore = nextOf(text, '_', from);
  for (let i = Math.min(asterisk, underscore); i < to; i = Math.min(asterisk, underscore)) {
    const code = text.charCodeAt(i);
    let end = i + 1;
    while (end < to && text.charCodeAt(end) === code) end++;
    if (code === ASTERISK) asterisk = nextOf(text, '*', end);
    else underscore = nextOf(text, '_', end);
    const mark = { start: i, end };
    const opening = opens(text, i, end);
    if (!opening && !(open !== null && closes(text, i, end))) continue;
    builder.keep(kept, i);
    kept = end;
    if (open !== null && !opening) {
      builder.emphasis(open.end, i);
      builder.enclosure(open, mark);
    }
    open = opening ? mark : null;
  }
  builder.keep(kept, to);
}

function nextOf(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at;
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
