import type { BlockContext, Line, MarkdownConfig } from '@lezer/markdown';

/** A footnote's later paragraphs are indented by this much, as in every Markdown dialect with footnotes. */
const INDENT = 4;

const BRACKET = 0x5b;
const DEFINITION = /^\[\^[^\]\s]{1,80}\]:/;

/**
 * Footnote texts for the Markdown parser: `[^1]: …` with the indented paragraphs that follow it. CommonMark has none; it
 * would take a one-word footnote for a link definition and an indented paragraph for code.
 */
export const footnoteSyntax: MarkdownConfig = {
  defineNodes: [
    { name: 'Footnote', block: true, composite: continuesFootnote },
    { name: 'FootnoteLabel', block: false },
  ],
  parseBlock: [
    {
      name: 'Footnote',
      before: 'LinkReference',
      parse: startFootnote,
      // A footnote text ends the paragraph before it even without a blank line.
      endLeaf: (_cx, line) => definitionAt(line) !== undefined,
    },
  ],
};

function continuesFootnote(_cx: BlockContext, line: Line, indent: number): boolean {
  // `next` is -1 on a blank line, which never ends a footnote by itself.
  if (line.next > -1 && line.indent < line.baseIndent + indent) return false;
  if (line.next > -1) line.moveBaseColumn(line.baseIndent + indent);
  return true;
}

/** The label of the footnote whose text begins with the line, its marks included. */
function definitionAt(line: Line): string | undefined {
  return line.next === BRACKET ? DEFINITION.exec(line.text.slice(line.pos))?.[0] : undefined;
}

function startFootnote(cx: BlockContext, line: Line): null | false {
  const label = definitionAt(line);
  if (label === undefined) return false;
  cx.startComposite('Footnote', line.pos, INDENT);
  const start = cx.lineStart + line.pos;
  cx.addElement(cx.elt('FootnoteLabel', start, start + label.length));
  line.moveBase(line.pos + label.length);
  return null;
}
