import { type FurnitureFacts, learnFurniture } from '../furniture/furnitureFacts.ts';
import { OPAQUE, type TextView } from '../view.ts';
import { LatexArguments } from './latexArguments.ts';
import {
  EMPHASIS_SWITCHES,
  EMPHASISING,
  ENVIRONMENT_ARGUMENTS,
  FOOTNOTES,
  HEADINGS,
  LATER_WORDS,
  OPAQUE_ENVIRONMENTS,
  QUOTE_ENVIRONMENTS,
  QUOTING,
  SIGNS,
  UNREAD,
  WORDS,
} from './latexCommands.ts';
import {
  afterBlanks,
  afterLineEnd,
  endOfLine,
  endsParagraph,
  isBlankLine,
  readAccent,
  readPreamble,
} from './latexMarks.ts';
import { type GroupDetails, type GroupKind, LatexStructure, PARAGRAPH } from './latexStructure.ts';

/**
 * The view of a LaTeX draft: commands and braces are left out and the words in them read; emphasis, headings, quotation
 * environments and footnotes are noted; the preamble, formulas, verbatim text and the keys of references are opaque.
 * Any text has a view: a brace without its partner is left out alone.
 */
export function latexView(text: string, furniture = learnFurniture(text)): TextView {
  return new LatexReader(text, furniture).read();
}

/** Reads the text once. Every method that reads returns the offset after what it read. */
class LatexReader {
  readonly #text: string;
  readonly #structure: LatexStructure;
  readonly #arguments: LatexArguments;
  /** Place of a `\footnotemark` whose text is still to come. */
  #footnoteMark: number | null = null;
  #end: number;

  constructor(text: string, furniture: FurnitureFacts) {
    this.#text = text;
    this.#structure = new LatexStructure(text, furniture);
    this.#arguments = new LatexArguments(text);
    this.#end = text.length;
  }

  read(): TextView {
    const preamble = readPreamble(this.#text);
    for (const span of preamble?.comments ?? []) this.#structure.noteComment(span);
    let at = preamble === null ? 0 : this.#structure.show(0, preamble.end, OPAQUE);
    while (at < this.#end) at = this.#readAt(at, preamble !== null);
    this.#structure.drop(at, this.#text.length);
    return this.#structure.finish();
  }

  #readAt(at: number, isDocument: boolean): number {
    const text = this.#text;
    switch (text.charAt(at)) {
      case '\\':
        return this.#command(at, isDocument);
      case '{':
        return this.#structure.openGroup('words', at, at + 1);
      case '}':
        return this.#structure.closeGroup(at);
      case '%':
        return this.#comment(at);
      case '$': {
        const raised = /^\$\^(?:\{\d{1,3}\}|\d)\$/.exec(text.slice(at, at + 8))?.[0];
        if (raised !== undefined) return this.#structure.drop(at, at + raised.length);
        return this.#opaque(at, this.#arguments.afterFormula(at)) ?? at + 1;
      }
      case '~':
        return this.#structure.show(at, at + 1, '\u00A0');
      case '-':
        if (text.startsWith('---', at)) return this.#structure.show(at, at + 3, '—');
        return text.startsWith('--', at) ? this.#structure.show(at, at + 2, '–') : at + 1;
      case '`':
        return text.startsWith('``', at)
          ? this.#structure.quotationMark(at, at + 2, '“')
          : this.#structure.show(at, at + 1, '‘');
      case "'":
        return text.startsWith("''", at) ? this.#structure.quotationMark(at, at + 2, '”') : at + 1;
      case '“':
        return this.#structure.quotationMark(at, at + 1, '“');
      case '”':
        return this.#structure.quotationMark(at, at + 1, '”');
      case '\n':
      case '\r':
        if (endsParagraph(text, at)) this.#structure.newParagraph(at);
        return afterLineEnd(text, at);
      default:
        return at + 1;
    }
  }

  #command(at: number, isDocument: boolean): number {
    let end = at + 1;
    while (isAsciiLetter(this.#text.charCodeAt(end))) end += 1;
    const name = this.#text.slice(at + 1, end);
    if (name === '') return this.#sign(at);
    if (isDocument && name === 'end' && this.#text.startsWith('{document}', end)) {
      this.#end = at;
      return at;
    }
    return this.#namedCommand(at, end, name);
  }

  /** A command of one sign: `\&`, `\'e`, `\\`. */
  #sign(at: number): number {
    const text = this.#text;
    const sign = text.charAt(at + 1);
    const words = SIGNS.get(sign);
    if (words !== undefined) return this.#structure.show(at, at + 2, words);
    if (sign === '\\') {
      const [spacing = ''] = /^\*?(?:\[-?[\d.]{1,9} ?[a-z]{2}\])?/.exec(text.slice(at + 2, at + 20)) ?? [];
      return this.#structure.show(at, at + 2 + spacing.length, '\n');
    }
    if (sign === '(' || sign === '[') {
      const formula = this.#opaque(at, this.#arguments.afterClose(sign === '(' ? '\\)' : '\\]', at + 2));
      if (formula !== null) return formula;
    }
    const accent = readAccent(text, at + 2, sign);
    if (accent !== null) return this.#structure.show(at, accent.end, accent.letter);
    // Of `\*` and whatever has no meaning the letter itself is read; a line end after a backslash is a blank.
    return this.#structure.drop(at, at + 1);
  }

  /** A command with a name; `end` is the offset after the name. */
  #namedCommand(at: number, end: number, name: string): number {
    const words = WORDS.get(name);
    // A raised number calls for a footnote; raised letters are those of an ordinal.
    const raised = name === 'textsuperscript' ? /^\{\d{1,3}\}/.exec(this.#text.slice(end, end + 5))?.[0] : undefined;
    if (raised !== undefined) return this.#structure.drop(at, end + raised.length);
    if (words !== undefined) return this.#passOver(this.#structure.show(at, end, words));
    if (EMPHASISING.has(name)) return this.#argument('emphasis', at, end);
    if (FOOTNOTES.has(name)) return this.#argument('footnote', at, end, { calledAt: at });
    if (QUOTING.has(name)) return this.#argument('quotation', at, end);
    const level = HEADINGS.get(name);
    if (level !== undefined) return this.#argument('heading', at, end, { level });
    if (EMPHASIS_SWITCHES.has(name)) return this.#switchEmphasis(at, end);
    const unread = UNREAD.get(name);
    if (unread) return this.#structure.show(at, this.#arguments.afterArguments(end, unread.arguments), unread.words);
    const before = LATER_WORDS.get(name);
    if (before !== undefined) return this.#argument('words', at, this.#arguments.afterArguments(end, before));
    const accent = readAccent(this.#text, end, name);
    if (accent !== null) return this.#structure.show(at, accent.end, accent.letter);
    return this.#layout(at, end, name);
  }

  /** Commands that lay out the text, and those that nothing is known of. */
  #layout(at: number, end: number, name: string): number {
    switch (name) {
      case 'begin':
      case 'end': {
        const [braces, environment] = /^\{([A-Za-z]{1,40}\*?)\}/.exec(this.#text.slice(end, end + 44)) ?? [];
        if (environment === undefined) return this.#unknown(at, end);
        const after = end + braces!.length;
        return name === 'begin' ? this.#begin(at, after, environment) : this.#endEnvironment(at, after, environment);
      }
      case 'par':
      case 'item':
        this.#structure.newParagraph(at);
        return this.#passOver(this.#structure.show(at, end, PARAGRAPH));
      case 'verb':
      case 'lstinline':
        return this.#opaque(at, this.#arguments.afterVerbatim(end)) ?? this.#unknown(at, end);
      case 'footnotemark':
        this.#footnoteMark = at;
        return this.#structure.drop(at, this.#arguments.afterOptions(end));
      case 'footnotetext': {
        const calledAt = this.#footnoteMark;
        this.#footnoteMark = null;
        return this.#argument('footnote', at, end, { calledAt });
      }
      case 'def':
        return this.#structure.drop(at, this.#arguments.afterDefinition(end));
      default:
        return this.#unknown(at, end);
    }
  }

  /** A command that nothing is known of is left out, its options too; the words in its braces are read. */
  #unknown(at: number, end: number): number {
    const brace = this.#arguments.afterOptions(end);
    if (this.#text.charAt(brace) === '{') return this.#structure.openGroup('words', at, brace + 1);
    return this.#passOver(this.#structure.drop(at, end));
  }

  #argument(kind: GroupKind, at: number, end: number, details?: GroupDetails): number {
    const brace = this.#arguments.afterName(this.#arguments.afterOptions(end));
    if (this.#text.charAt(brace) === '{') return this.#structure.openGroup(kind, at, brace + 1, details);
    return this.#passOver(this.#structure.drop(at, end));
  }

  #switchEmphasis(at: number, end: number): number {
    const after = this.#passOver(this.#structure.drop(at, end));
    this.#structure.emphasiseFrom(after);
    return after;
  }

  #begin(at: number, after: number, name: string): number {
    if (OPAQUE_ENVIRONMENTS.has(name)) {
      const end = this.#arguments.afterNext(`\\end{${name}}`, after);
      if (end !== null) return this.#structure.show(at, end, name === 'comment' ? '' : OPAQUE);
    }
    this.#structure.newParagraph(at);
    if (QUOTE_ENVIRONMENTS.has(name)) this.#structure.beginQuotation(at);
    const end = this.#arguments.afterArguments(after, ENVIRONMENT_ARGUMENTS.get(name) ?? 0);
    return this.#structure.show(at, end, PARAGRAPH);
  }

  #endEnvironment(at: number, after: number, name: string): number {
    this.#structure.newParagraph(at);
    if (QUOTE_ENVIRONMENTS.has(name)) this.#structure.endQuotation(after);
    return this.#structure.show(at, after, PARAGRAPH);
  }

  /** Leaves a comment out, with the line end and the blanks after it, as TeX does. */
  #comment(at: number): number {
    const end = endOfLine(this.#text, at);
    this.#structure.noteComment({ start: at, end });
    const next = afterLineEnd(this.#text, end);
    return this.#structure.drop(at, isBlankLine(this.#text, next) ? end : afterBlanks(this.#text, next));
  }

  /** Leaves out the blanks after the name of a command, as TeX does, or the `{}` that keeps them. */
  #passOver(at: number): number {
    return this.#structure.drop(at, this.#text.startsWith('{}', at) ? at + 2 : this.#arguments.afterName(at));
  }

  /** Shows a stretch as one letter that no grammar reads; null when it has no end. */
  #opaque(start: number, end: number | null): number | null {
    return end === null ? null : this.#structure.show(start, end, OPAQUE);
  }
}

function isAsciiLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}
