import type { TextView } from './view.ts';
import { ViewBuilder } from './viewBuilder.ts';

const ASTERISK = 0x2a;
const UNDERSCORE = 0x5f;

/**
 * The view of a plain-text draft. Plain text often carries stray emphasis marks (`*Usavage* v. Port Authority`): a run
 * of `*` or `_` that opens before a letter or closes after a word is left out; `*3` of a star page stays.
 */
export function plainView(text: string): TextView {
  const builder = new ViewBuilder(text);
  let kept = 0;
  let opened = -1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== ASTERISK && code !== UNDERSCORE) continue;
    let end = i + 1;
    while (end < text.length && text.charCodeAt(end) === code) end++;
    if (opens(text, i, end)) {
      builder.keep(kept, i);
      builder.emphasisMark(i, end);
      kept = end;
      opened = end;
    } else if (opened >= 0 && closes(text, i, end)) {
      builder.keep(kept, i);
      builder.emphasisMark(i, end);
      builder.emphasis(opened, i);
      kept = end;
      opened = -1;
    }
    i = end - 1;
  }
  builder.keep(kept, text.length);
  return builder.build();
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
