import type { InlineContext, MarkdownConfig } from '@lezer/markdown';

const LINE_FEED = 0x0a;
const SPACE = 0x20;

/** Whether an ASCII letter may be, or begin, something else than a word inside a paragraph, by its code. */
const IS_MARK = Uint8Array.from({ length: 0x80 }, (_, code) =>
  Number('\\&`<_*[]!'.includes(String.fromCharCode(code))),
);

/**
 * Lets the Markdown parser take the words between two marks at one step. By itself it asks each of its inline parsers about
 * each letter, which is most of its time. What is passed over here is what none of them would have taken.
 */
export const wordSyntax: MarkdownConfig = {
  parseInline: [{ name: 'Words', before: 'Escape', parse: (cx, _next, start) => wordsEnd(cx, start) }],
};

/** Offset of the next mark, or of the blanks that break a line; -1 when that is where the search begins. */
function wordsEnd({ text, offset }: InlineContext, start: number): number {
  const from = start - offset;
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === SPACE) {
      const end = blanksEnd(text, at);
      // Two blanks at the end of a line or more break it there.
      if (end - at > 1 && text.charCodeAt(end) === LINE_FEED) break;
      at = end;
    } else if (code < IS_MARK.length && IS_MARK[code] === 1) break;
    else at += 1;
  }
  return at > from ? at + offset : -1;
}

function blanksEnd(text: string, from: number): number {
  let at = from + 1;
  while (text.charCodeAt(at) === SPACE) at += 1;
  return at;
}
