import type { SyntaxNodeRef } from '@lezer/common';
import { parser } from '@lezer/markdown';
import { findFurniture } from '../furniture/furniture.ts';
import { type FurnitureFacts, learnFurniture } from '../furniture/furnitureFacts.ts';
import type { Span } from '../span.ts';
import { type Comment, type Footnote, type FootnoteCall, type Heading, OPAQUE, type TextView } from '../view.ts';
import { calledFootnotes, ViewBuilder } from '../viewBuilder.ts';
import { decodeEntity } from './entities.ts';
import { footnoteSyntax } from './footnoteSyntax.ts';
import { wordSyntax } from './markdownWords.ts';
import { quietMarkup } from './quietMarkup.ts';

const markdownParser = parser.configure([footnoteSyntax, wordSyntax]);

/**
 * The view of a Markdown draft (CommonMark): emphasis, escapes, links, headings, quotes and lists are read through;
 * code and front matter are opaque; footnote marks are left out and footnote texts are read in their place.
 */
export function markdownView(text: string, furniture = learnFurniture(text)): TextView {
  const body = frontMatterEnd(text);
  const reader = new MarkdownReader(text, furniture);
  if (body > 0) reader.opaque(0, body);
  const tree = markdownParser.parse(quietMarkup(sameLengthLines(text, body)));
  tree.iterate({ enter: (node) => reader.enter(node), leave: (node) => reader.leave(node) });
  return reader.finish();
}

/** Reads the syntax tree in the order of the text and decides what the view keeps. */
class MarkdownReader {
  readonly #text: string;
  readonly #builder: ViewBuilder;
  readonly #headings: Heading[] = [];
  readonly #comments: Comment[] = [];
  readonly #blockQuotes: Span[] = [];
  readonly #footnotes: Footnote[];
  readonly #footnoteCalls: FootnoteCall[] = [];
  /** For each open emphasis, whether its marks are words after all (`at *3 … *`). */
  readonly #starPages: boolean[] = [];
  readonly #links: OpenLink[] = [];
  /** Open HTML tags, innermost last. */
  readonly #tags: OpenTag[] = [];
  #kept = 0;
  /** Footnotes wait for their paragraph to end. */
  #notesWait = false;

  constructor(text: string, furniture: FurnitureFacts) {
    this.#text = text;
    const { leftOut, footnotes } = findFurniture(text, furniture);
    this.#builder = new ViewBuilder(text, leftOut);
    this.#footnotes = [...footnotes];
  }

  enter(node: SyntaxNodeRef): boolean {
    const { name, from, to } = node;
    if (to <= this.#kept && name !== 'Document') return false;
    switch (name) {
      case 'Paragraph':
        return true;
      case 'Emphasis':
      case 'StrongEmphasis':
        this.#starPages.push(isStarPage(this.#text, from));
        return true;
      case 'EmphasisMark':
        return this.#emphasisMark(from, to);
      case 'Escape':
        return this.#drop(from, from + 1);
      case 'Entity':
        return this.#entity(from, to);
      case 'HardBreak':
        return this.#show(from, to, '\n');
      case 'Link':
        return this.#link(node);
      case 'LinkMark':
        return this.#linkMark(from, to);
      // Marks that are no words. Those of emphasis and of links need a closer look.
      case 'HeaderMark':
      case 'QuoteMark':
      case 'LinkTitle':
      case 'LinkLabel':
      case 'LinkReference':
      case 'URL':
      case 'FootnoteLabel':
        return this.#drop(from, to);
      case 'ListMark':
        // `2003)` at the start of a line is the end of a date sooner than the mark of a list.
        return to - from <= 4 ? this.#drop(from, to) : false;
      // Nothing in these can be a citation.
      case 'FencedCode':
      case 'CodeBlock':
      case 'InlineCode':
      case 'Autolink':
      case 'Image':
      case 'ProcessingInstruction':
      case 'ProcessingInstructionBlock':
        return this.opaque(from, to);
      case 'Comment':
      case 'CommentBlock':
        return this.#commentNode(from, to);
      case 'HTMLTag':
        return this.#htmlTag(from, to);
      case 'Footnote':
        this.#footnotes.push({
          span: { start: from, end: to },
          calledAt: null,
          label: footnoteLabel(this.#text, from),
        });
        return true;
      case 'Blockquote':
        this.#blockQuotes.push({ start: from, end: to });
        return true;
      default:
        if (name.startsWith('ATXHeading') || name.startsWith('SetextHeading')) this.#heading(name, from, to);
        return true;
    }
  }

  leave({ name, from, to }: SyntaxNodeRef): void {
    if (name === 'Paragraph') this.#endParagraph(to);
    else if (name === 'Emphasis' || name === 'StrongEmphasis') {
      if (this.#starPages.pop() !== false) return;
      const marks = name === 'Emphasis' ? 1 : 2;
      this.#builder.emphasis(from + marks, to - marks);
      this.#builder.enclosure({ start: from, end: from + marks }, { start: to - marks, end: to });
    } else if (name === 'Link') {
      const link = this.#links.pop();
      if (link?.isNote) this.#closeNote(from, to);
      else if (link?.close) this.#builder.enclosure({ start: from, end: from + 1 }, { start: link.close, end: to });
    }
  }

  finish(): TextView {
    this.#builder.keep(this.#kept, this.#text.length);
    return this.#builder.build({
      headings: this.#headings,
      comments: this.#comments,
      blockQuotes: this.#blockQuotes,
      footnotes: calledFootnotes(this.#footnotes, this.#footnoteCalls).toSorted((a, b) => a.span.start - b.span.start),
      footnoteCalls: this.#footnoteCalls,
    });
  }

  /** Shows a stretch as one letter that no grammar reads. Returns false: its children are not visited. */
  opaque(from: number, to: number): boolean {
    return this.#show(from, to, OPAQUE);
  }

  #show(from: number, to: number, words: string): boolean {
    this.#builder.keep(this.#kept, from);
    this.#builder.replace(from, to, words);
    this.#kept = to;
    return false;
  }

  #drop(from: number, to: number): boolean {
    this.#builder.keep(this.#kept, from);
    this.#kept = Math.max(this.#kept, to);
    return false;
  }

  #entity(from: number, to: number): boolean {
    const words = decodeEntity(this.#text.slice(from, to));
    return words === null ? false : this.#show(from, to, words);
  }

  #emphasisMark(from: number, to: number): boolean {
    const opening = !this.#text.startsWith(' ', to) && this.#starPages.at(-1) === true;
    // Of a star page taken for emphasis, the mark before a digit is the star itself.
    if (opening && isDigit(this.#text, to)) return false;
    this.#drop(from, to);
    return false;
  }

  #link(node: SyntaxNodeRef): boolean {
    const { from, to } = node;
    if (this.#text.startsWith('[^', from)) {
      // `[^a][^b]` looks like a link with a label: two footnotes are called for.
      for (let at = from; at >= 0 && at < to; at = this.#text.indexOf('[^', at + 1)) {
        this.#footnoteCalls.push({ label: footnoteLabel(this.#text, at), at });
      }
      return this.#drop(from, to);
    }
    if (this.#text.charAt(from - 1) === '^') return this.#openNote(from);
    const hasTarget = node.node.getChild('URL') !== null || node.node.getChild('LinkLabel') !== null;
    // The words of a link end at its second mark.
    const close = hasTarget ? (node.node.getChildren('LinkMark')[1]?.from ?? null) : null;
    this.#links.push({ close, isNote: false });
    return true;
  }

  /** `^[…]` is a footnote whose text stands where it is called for, as Pandoc has it. */
  #openNote(from: number): boolean {
    this.#links.push({ close: null, isNote: true });
    this.#builder.keep(this.#kept, from - 1);
    this.#kept = from - 1;
    this.#builder.openAside();
    return !this.#show(from - 1, from + 1, PARAGRAPH);
  }

  #closeNote(from: number, to: number): void {
    this.#show(to - 1, to, PARAGRAPH);
    this.#builder.closeAside();
    this.#notesWait = true;
    this.#footnotes.push({ span: { start: from - 1, end: to }, calledAt: from - 1 });
  }

  #endParagraph(to: number): void {
    if (!this.#notesWait) return;
    this.#notesWait = false;
    this.#builder.keep(this.#kept, to);
    this.#kept = Math.max(this.#kept, to);
    this.#builder.showAsides();
  }

  /** `<u>` and `</u>` around a name are its emphasis; `<br>` ends a line; a raised number calls for a footnote. */
  #htmlTag(from: number, to: number): boolean {
    const [raised] = /^<sup>\s?\d{1,3}\s?<\/sup>/i.exec(this.#text.slice(from, from + 18)) ?? [];
    if (raised !== undefined) return this.#drop(from, from + raised.length);
    if (/^<br\b/i.test(this.#text.slice(from, from + 4))) return this.#show(from, to, '\n');
    const [, slash, name] = /^<(\/?)([a-z]{1,10})\b/i.exec(this.#text.slice(from, to)) ?? [];
    if (name !== undefined && slash === '') this.#tags.push({ name: name.toLowerCase(), start: from, end: to });
    else if (name !== undefined) {
      const at = this.#tags.findLastIndex((tag) => tag.name === name.toLowerCase());
      const open = this.#tags[at];
      this.#tags.length = Math.max(0, at);
      if (open) {
        this.#builder.emphasis(open.end, from);
        this.#builder.enclosure(open, { start: from, end: to });
      }
    }
    return this.#drop(from, to);
  }

  #linkMark(from: number, to: number): boolean {
    // `[t]he` and `[*577]` are words in brackets unless a target follows.
    return this.#links.at(-1)?.close === null ? false : this.#drop(from, to);
  }

  #commentNode(from: number, to: number): boolean {
    let position = from;
    for (;;) {
      const open = this.#text.indexOf('<!--', position);
      if (open < 0 || open >= to) return false;
      const close = this.#text.indexOf('-->', open + 4);
      const end = close < 0 || close >= to ? to : close + 3;
      this.#comments.push({ span: { start: open, end }, text: this.#text.slice(open + 4, end - 3).trim() });
      this.#drop(open, end);
      position = end;
    }
  }

  #heading(name: string, from: number, to: number): void {
    const level = Number(name.charAt(name.length - 1));
    const raw = this.#text.slice(from, to);
    const words = name.startsWith('ATX')
      ? raw
          .trimEnd()
          .replace(/^#+[ \t]*/, '')
          .replace(/[ \t]+#+$/, '')
      : raw.slice(0, Math.max(0, raw.lastIndexOf('\n'))).trimEnd();
    const start = from + raw.indexOf(words);
    const title = words.replace(/[*_`]/g, '').trim();
    if (title !== '') this.#headings.push({ span: { start, end: start + words.length }, level, title });
  }
}

/** An open link: where its words end, or null when it is only words in brackets or a footnote. */
interface OpenLink {
  readonly close: number | null;
  readonly isNote: boolean;
}

/** Divides the words of a footnote from those around it. */
const PARAGRAPH = '\n\n';

interface OpenTag extends Span {
  readonly name: string;
}

/** The label of `[^label]` or `[^label]:` at an offset. */
function footnoteLabel(text: string, at: number): string {
  return text.slice(at + 2, text.indexOf(']', at));
}

/** `at *3` and `, *3` are star pages, even when a later asterisk makes them look like emphasis. */
function isStarPage(text: string, at: number): boolean {
  return text.charAt(at) === '*' && isDigit(text, at + 1) && /(?:\bat|,)\s$/.test(text.slice(Math.max(0, at - 4), at));
}

function isDigit(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0x30 && code <= 0x39;
}

/** End of a YAML front matter block at the very start of the file, its closing line included; 0 without one. */
export function frontMatterEnd(text: string): number {
  if (!/^---[ \t]*(?:\r\n|\n|\r)/.test(text)) return 0;
  const close = /(?:\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?=\r|\n|$)/g;
  close.lastIndex = 3;
  const match = close.exec(text);
  return match ? match.index + match[0].length : 0;
}

/**
 * The text as the Markdown parser wants it, letter for letter as long as the file: lines end in a line feed, the front
 * matter is blank. Only the tree's offsets are used; the view is cut from the file itself.
 */
function sameLengthLines(text: string, body: number): string {
  const blank = body === 0 ? '' : text.slice(0, body).replace(/[^\r\n]/g, ' ');
  const rest = body === 0 ? text : text.slice(body);
  const joined = blank + rest;
  return joined.includes('\r') ? joined.replace(/\r\n?/g, (end) => (end.length === 2 ? ' \n' : '\n')) : joined;
}
