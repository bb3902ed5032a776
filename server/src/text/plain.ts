import { findPageBreaks } from './pageFurniture.ts';
import type { TextView } from './view.ts';
import { ViewBuilder } from './viewBuilder.ts';

const ASTERISK = 0x2a;
const UNDERSCORE = 0x5f;

/**
 * The view of a plain-text draft. Plain text often carries stray emphasis marks (`*Usavage* v. Port Authority`): a run
 * of `*` or `_` that opens before a letter or closes after a word is left out; `*3` of a star page stays. Page breaks
 * with their page numbers become a line end.
 */
export function plainView(text: string): TextView {
  const builder = new ViewBuilder(text);
  let position = 0;
  for (const { start, end } of findPageBreaks(text)) {
    keepWords(builder, text, position, start);
    // A page that ends with its sentence ends a paragraph too; any other runs on.
    builder.replace(start, end, /[.!?:"”)]/.test(text.charAt(start - 1)) ? '\n\n' : '\n');
    position = end;
  }
  keepWords(builder, text, position, text.length);
  return builder.build();
}

/** Keeps a stretch of the text without its emphasis marks. */
function keepWords(builder: ViewBuilder, text: string, from: number, to: number): void {
  let kept = from;
  let opened = -1;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code !== ASTERISK && code !== UNDERSCORE) continue;
    let end = i + 1;
    while (end < to && text.charCodeAt(end) === code) end++;
    const opening = opens(text, i, end);
    if (opening || (opened >= 0 && closes(text, i, end))) {
      builder.keep(kept, i);
      builder.emphasisMark(i, end);
      if (!opening) builder.emphasis(opened, i);
      kept = end;
      opened = opening ? end : -1;
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
