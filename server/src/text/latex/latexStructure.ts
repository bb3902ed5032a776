import { findFurniture } from '../furniture/furniture.ts';
import type { FurnitureFacts } from '../furniture/furnitureFacts.ts';
import type { Span } from '../span.ts';
import type { Comment, Footnote, Heading, TextView } from '../view.ts';
import { ViewBuilder } from '../viewBuilder.ts';
import { trimmed } from './latexMarks.ts';

/** Stands between words of different paragraphs. Three line ends divide them even where every line is double-spaced. */
export const PARAGRAPH = '\n\n\n';

/** Footnotes at the edges of emphasised words, at most. */
const MOST_NOTES = 10;

/** What a pair of braces holds. */
export type GroupKind = 'words' | 'emphasis' | 'heading' | 'footnote' | 'quotation';

/** What a group is besides its kind: the level of a heading, the place that calls for a footnote. */
export interface GroupDetails {
  readonly level?: number;
  readonly calledAt?: number | null;
}

/** An open pair of braces. */
interface Group extends GroupDetails {
  readonly kind: GroupKind;
  /** The command and its brace. */
  readonly open: Span;
  readonly around: Surroundings;
  /** Where the emphasis of `\emph{…}` or `{\em …}` begins. */
  emphasisedFrom: number | null;
}

/** What stands open at a place of the text. */
interface Surroundings {
  /** Paragraphs before it: emphasis and headings do not go from one into another. */
  readonly paragraph: number;
  /** A double quotation mark is open. */
  readonly quoted: boolean;
  /** Quotation environments that are open. */
  readonly environments: number;
}

/**
 * Collects what a LaTeX draft is made of while it is read from its start to its end: the words shown and kept, and the
 * groups, quotations, footnotes and headings they stand in. Methods that take in a stretch return the offset after it.
 */
export class LatexStructure {
  readonly #text: string;
  readonly #builder: ViewBuilder;
  readonly #groups: Group[] = [];
  readonly #headings: Omit<Heading, 'title'>[] = [];
  readonly #comments: Comment[] = [];
  readonly #blockQuotes: Span[] = [];
  readonly #footnotes: Footnote[];
  #around: Surroundings = { paragraph: 0, quoted: false, environments: 0 };
  /** Where the part of the outermost quotation environment that is being read begins. */
  #quoteStart = 0;
  /** End of what was shown or left out; from here on the text is kept as it is. */
  #kept = 0;

  constructor(text: string, furniture: FurnitureFacts) {
    this.#text = text;
    const { leftOut, footnotes } = findFurniture(text, furniture);
    this.#builder = new ViewBuilder(text, leftOut);
    this.#footnotes = [...footnotes];
  }

  /** Leaves a stretch out. */
  drop(start: number, end: number): number {
    return this.show(start, end, '');
  }

  /** Shows a stretch as other words. */
  show(start: number, end: number, words: string): number {
    this.#builder.keep(this.#kept, start);
    this.#builder.replace(start, end, words);
    this.#kept = end;
    return end;
  }

  /** Opens a group; the stretch is its command with the brace. */
  openGroup(kind: GroupKind, start: number, end: number, details: GroupDetails = {}): number {
    const around = this.#around;
    const emphasisedFrom = kind === 'emphasis' ? end : null;
    this.#groups.push({ ...details, kind, open: { start, end }, around, emphasisedFrom });
    switch (kind) {
      case 'quotation':
        // A quotation in a quotation has single marks.
        return around.quoted ? this.show(start, end, '‘') : this.quotationMark(start, end, '“');
      case 'heading':
        return this.show(start, end, PARAGRAPH);
      case 'footnote':
        // The quotation around and the citation go on after the footnote, whose own words come behind the paragraph.
        if (around.environments > 0) this.#blockQuotes.push({ start: this.#quoteStart, end: start });
        this.#around = { paragraph: around.paragraph + 1, quoted: false, environments: 0 };
        this.#builder.keep(this.#kept, start);
        this.#kept = start;
        this.#builder.openAside();
        return this.show(start, end, PARAGRAPH);
      default:
        return this.drop(start, end);
    }
  }

  /** Closes the innermost group at its brace. */
  closeGroup(at: number): number {
    const end = at + 1;
    const group = this.#groups.pop();
    if (group === undefined) return this.drop(at, end);
    const { kind, open, around, emphasisedFrom, level = 0, calledAt = null } = group;
    const isOneParagraph = around.paragraph === this.#around.paragraph;
    switch (kind) {
      case 'quotation':
        return around.quoted ? this.show(at, end, '’') : this.quotationMark(at, end, '”');
      case 'heading':
        if (isOneParagraph) this.#headings.push({ span: trimmed(this.#text, { start: open.end, end: at }), level });
        this.show(at, end, PARAGRAPH);
        this.#builder.showAsides();
        return end;
      case 'footnote':
        this.#footnotes.push({ span: { start: open.start, end }, calledAt });
        this.#around = around;
        this.#quoteStart = around.environments > 0 ? end : this.#quoteStart;
        this.show(at, end, PARAGRAPH);
        this.#builder.closeAside();
        return end;
      default:
        this.#builder.enclosure(open, { start: at, end });
        if (emphasisedFrom !== null && isOneParagraph) {
          const run = this.#withoutNotes(trimmed(this.#text, { start: emphasisedFrom, end: at }));
          if (run.start < run.end) this.#builder.emphasis(run.start, run.end);
        }
        return this.drop(at, end);
    }
  }

  /** A run without the footnotes at its edges, whose words stand elsewhere in the view. */
  #withoutNotes(run: Span): Span {
    let { start, end } = run;
    for (const { span } of this.#footnotes.slice(-MOST_NOTES).reverse())
      if (span.end === end && span.start >= start) ({ end } = trimmed(this.#text, { start, end: span.start }));
    for (const { span } of this.#footnotes.slice(-MOST_NOTES))
      if (span.start === start && span.end <= end) ({ start } = trimmed(this.#text, { start: span.end, end }));
    return { start, end };
  }

  /** The words of the innermost group from here on are emphasised. */
  emphasiseFrom(at: number): void {
    const group = this.#groups.at(-1);
    if (group?.kind === 'words') group.emphasisedFrom ??= at;
  }

  /** Shows a stretch as a double quotation mark. */
  quotationMark(at: number, end: number, mark: '“' | '”'): number {
    this.#around = { ...this.#around, quoted: mark === '“' };
    return this.show(at, end, mark);
  }

  /** A new paragraph begins at an offset. */
  newParagraph(at: number): void {
    this.#builder.keep(this.#kept, at);
    this.#kept = Math.max(this.#kept, at);
    this.#builder.showAsides();
    // A mark that was never closed does not turn the rest of the draft inside out.
    this.#around = { ...this.#around, paragraph: this.#around.paragraph + 1, quoted: false };
  }

  /** A quotation environment begins at an offset. */
  beginQuotation(at: number): void {
    const environments = this.#around.environments + 1;
    if (environments === 1) this.#quoteStart = at;
    this.#around = { ...this.#around, environments };
  }

  /** A quotation environment ends at an offset. */
  endQuotation(at: number): void {
    const environments = this.#around.environments - 1;
    if (environments < 0) return;
    if (environments === 0) this.#blockQuotes.push({ start: this.#quoteStart, end: at });
    this.#around = { ...this.#around, environments };
  }

  /** Notes a comment, given from its sign to the end of its line. */
  noteComment(span: Span): void {
    const text = this.#text.slice(span.start, span.end).replace(/^%+/, '').trim();
    this.#comments.push({ span, text });
  }

  /** The view of what was shown and kept. */
  finish(): TextView {
    this.#builder.keep(this.#kept, this.#text.length);
    const view = this.#builder.build({
      comments: this.#comments,
      blockQuotes: this.#blockQuotes,
      footnotes: this.#footnotes.sort((a, b) => a.span.start - b.span.start),
    });
    const headings = this.#headings.flatMap((heading): Heading[] => {
      const { start, end } = view.toView(heading.span);
      const title = view.text.slice(start, end).replace(/\s+/g, ' ').trim();
      return title === '' ? [] : [{ ...heading, title }];
    });
    return { ...view, headings };
  }
}
