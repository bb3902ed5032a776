import type { Span } from '../../server/src/text/span.ts';
import { writeWords } from '../../server/src/text/writing.ts';

/** A plain text as an author of another language writes it; `emphases` are the case names and `Id.`, in order, apart. */
export type Rewrite = (text: string, emphases: readonly Span[]) => string;

/** The same text with the line ends of Windows. */
export const withCrLf: Rewrite = (text) => text.replace(/\r?\n/g, '\r\n');

/** The text as LaTeX: signs as commands, case names in `\emph{…}` and `\textit{…}` by turns. */
export const asLatex: Rewrite = (text, emphases) =>
  rewrite(text, emphases, {
    write: (words) => writeWords(words, 'latex'),
    emphasise: (words, turn) => `${turn % 2 === 0 ? '\\emph' : '\\textit'}{${words}}`,
    mayEmphasise: () => true,
  });

/** The text as Markdown: its own marks escaped, no line indented, case names in `*…*` and `_…_` by turns. */
export const asMarkdown: Rewrite = (text, emphases) =>
  rewrite(text, emphases, {
    write: escapeMarkdown,
    emphasise: (words, turn) => (turn % 2 === 0 ? `*${words}*` : `_${words}_`),
    mayEmphasise: isFlanked,
  })
    .replace(/^[ \t\u00A0]+/gm, '')
    // What a line of prose may begin with, but not a line of Markdown.
    .replace(/^(?=[#>]|[-+](?:[ \t]|$)|[-=]+[ \t]*$|~~~)/gm, '\\')
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/gm, '$1\\');

interface Language {
  write(words: string): string;
  emphasise(words: string, turn: number): string;
  /** False where marks around the words would be no emphasis, so that no author puts them there. */
  mayEmphasise(text: string, span: Span): boolean;
}

function rewrite(text: string, emphases: readonly Span[], { write, emphasise, mayEmphasise }: Language): string {
  let written = '';
  let position = 0;
  emphases.forEach((span, turn) => {
    const words = text.slice(span.start, span.end);
    if (hasParagraphs(words) || !mayEmphasise(text, span)) return;
    written += write(text.slice(position, span.start)) + emphasise(write(words), turn);
    position = span.end;
  });
  return written + write(text.slice(position));
}

/** No author's emphasis goes across a blank line or from page to page. */
function hasParagraphs(words: string): boolean {
  return /\f|\n[ \t\r]*\n/.test(words);
}

function escapeMarkdown(words: string): string {
  return words.replace(/[\\`*_[\]<]/g, '\\$&').replace(/&(?=#?\w{1,31};)/g, '\\&');
}

const WHITE = /^[\s\u00A0]?$/;
const PUNCTUATION = /^[\p{P}\p{S}]$/u;

/** CommonMark's left- and right-flanking, narrowed to what both `*` and `_` open and close. */
function isFlanked(text: string, { start, end }: Span): boolean {
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  return [before, after].every((letter) => WHITE.test(letter) || PUNCTUATION.test(letter));
}
