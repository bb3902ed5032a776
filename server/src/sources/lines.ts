/** A line of a source as its readers see it. Offsets are UTF-16 code units of the source's own text. */
export interface SourceLine {
  /** Where the first letter stands; blank lines are not visited. */
  readonly start: number;
  /** Where the last letter ends. */
  readonly end: number;
  /** The line from `start`, at most {@link LINE_LIMIT} code units of it. */
  readonly text: string;
  /** True when one or more blank lines, or the start of the file, stand before it. */
  readonly afterBlank: boolean;
  /** True when a form feed (the end of a printed page) stands between the line before and this one. */
  readonly afterPageBreak: boolean;
}

/** Page numbers, stamps and paragraph numbers stand at the start of a line; no reader looks further. */
const LINE_LIMIT = 400;

const LINE_FEED = 10;
const FORM_FEED = 12;
const CARRIAGE_RETURN = 13;
/** Condensed transcripts fill their lines with middle dots. */
const MIDDLE_DOT = 0xb7;

/** Visits the lines that are not blank, whatever ends them: CRLF, LF, CR or a form feed. */
export function visitLines(text: string, visit: (line: SourceLine) => void): void {
  let position = 0;
  let afterBlank = true;
  let afterPageBreak = false;
  while (position <= text.length) {
    const lineEnd = endOfLine(text, position);
    let start = position;
    let end = lineEnd;
    while (start < end && isFiller(text.charCodeAt(start))) start += 1;
    while (end > start && isFiller(text.charCodeAt(end - 1))) end -= 1;
    if (start === end) {
      afterBlank = true;
    } else {
      visit({ start, end, text: text.slice(start, Math.min(end, start + LINE_LIMIT)), afterBlank, afterPageBreak });
      afterBlank = false;
      afterPageBreak = false;
    }
    if (text.charCodeAt(lineEnd) === FORM_FEED) afterPageBreak = true;
    const crlf = text.charCodeAt(lineEnd) === CARRIAGE_RETURN && text.charCodeAt(lineEnd + 1) === LINE_FEED;
    position = lineEnd + (crlf ? 2 : 1);
  }
}

function endOfLine(text: string, from: number): number {
  let position = from;
  while (position < text.length) {
    const code = text.charCodeAt(position);
    if (code === LINE_FEED || code === CARRIAGE_RETURN || code === FORM_FEED) break;
    position += 1;
  }
  return position;
}

function isFiller(code: number): boolean {
  return code === 32 || code === 9 || code === 11 || code === 0xa0 || code === MIDDLE_DOT || code === 0xfeff;
}
