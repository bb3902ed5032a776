import type { Pin } from '../syntax/citation.ts';
import type { Span } from '../text/span.ts';
import type { Quotation } from './alignment/checkQuotation.ts';
import { excerpt } from './excerpt.ts';
import { type LocatedPage, locatePage, type PinContext } from './locatePage.ts';
import { findQuoted, startOfSentence } from './quotedWords.ts';
import type { Mark, SourceDocument, TranscriptPage } from './sourceDocument.ts';
import { secondsOf } from './times.ts';

/** The place of a pin in a source, with its name and the words that stand there. */
export interface LocatedPin {
  /** Where to land: the mark of a page, the whole of lines and paragraphs. */
  readonly span: Span;
  /** All of it, from its first letter to its last. */
  readonly content: Span;
  /** `page *577`, `28:7–30:13`, `¶ 9`. */
  readonly label: string;
  readonly passage: string;
}

/** Finds a pin in a source; null when it is not there, or when it cannot be told where it is. */
export function locatePin(source: SourceDocument, pin: Pin, context: PinContext): LocatedPin | null {
  // `PageID 274`, `ECF p. 3` say themselves what they count.
  if (pin.numbering !== undefined && source.stamps.length > 0) {
    return pageOf(source, locatePage(source, pin, { ...context, pages: pin.numbering }), context.quoted);
  }
  switch (pin.type) {
    case 'page':
    case 'star':
      return pageOf(source, locatePage(source, pin, context), context.quoted);
    case 'line':
      return locateLines(source, pin);
    case 'paragraph':
      return locateParagraph(source, pin);
    case 'footnote':
      return locateFootnote(source, pin);
    case 'section':
      return locateSection(source, pin);
    case 'time':
      return locateTime(source, pin);
    case 'item':
      return locateItem(source, pin);
    case 'tab':
      return null;
  }
}

function pageOf({ text }: SourceDocument, page: LocatedPage | null, quoted: Quotation | null): LocatedPin | null {
  if (!page) return null;
  const { content, label } = page;
  // The passage begins with the words that the draft quotes from the page, when they are there.
  const words = quoted && findQuoted(text, content, quoted);
  const start = words ? startOfSentence(text, words.start, content.start) : content.start;
  return { span: page.landing, content, label, passage: excerpt(text, { start, end: content.end }) };
}

function locateLines(source: SourceDocument, pin: Pin): LocatedPin | null {
  const first = findLine(source.transcript, pin.from, pin.fromLine);
  const last = findLine(source.transcript, pin.to, pin.toLine ?? pin.fromLine);
  if (!first || !last || last.end < first.end) return null;
  const span = { start: first.start, end: last.end };
  const from = `${pin.from}:${pin.fromLine}`;
  const samePage = pin.to === pin.from;
  const to = samePage ? `${pin.toLine ?? pin.fromLine}` : `${pin.to}:${pin.toLine ?? pin.fromLine}`;
  const single = samePage && (pin.toLine ?? pin.fromLine) === pin.fromLine;
  return { span, content: span, label: single ? from : `${from}–${to}`, passage: excerpt(source.text, span) };
}

function findLine(pages: readonly TranscriptPage[], page: Pin['from'], line: number | undefined): Span | null {
  const found = pages.find((candidate) => candidate.page === page)?.lines.find((candidate) => candidate.line === line);
  return found?.span ?? null;
}

function locateParagraph(source: SourceDocument, pin: Pin): LocatedPin | null {
  const run = source.paragraphs.find((marks) => marks.some(({ number }) => number === pin.from));
  if (!run) return null;
  const first = run.findIndex(({ number }) => number === pin.from);
  const last = run.findIndex(({ number }) => number === pin.to);
  const start = run[first]!.span.start;
  const span = { start, end: endOfParagraph(source.text, run, Math.max(first, last)) };
  const label = pin.to === pin.from ? `¶ ${pin.from}` : `¶¶ ${pin.from}–${pin.to}`;
  return { span, content: span, label, passage: excerpt(source.text, span) };
}

/** A paragraph goes on to the next number; the last one to the next blank line, before the date and signature. */
function endOfParagraph(text: string, run: readonly Mark[], index: number): number {
  const mark = run[index]!;
  const next = run[index + 1];
  const blank = /\r?\n[ \t]*\r?\n|\r[ \t]*\r(?!\n)|\f/g;
  blank.lastIndex = mark.span.end;
  const limit = next ? next.span.start : (blank.exec(text)?.index ?? text.length);
  return limit - (text.slice(mark.span.end, limit).length - text.slice(mark.span.end, limit).trimEnd().length);
}

function locateFootnote(source: SourceDocument, pin: Pin): LocatedPin | null {
  const index = source.footnotes.findIndex(({ number }) => number === pin.from);
  const mark = source.footnotes[index];
  if (!mark) return null;
  const content = { start: mark.span.start, end: endOfParagraph(source.text, [mark], 0) };
  return { span: mark.span, content, label: `n.${pin.from}`, passage: excerpt(source.text, content) };
}

/** `II.B` is the B below the II; a plain `B` is the first B. */
function locateSection(source: SourceDocument, pin: Pin): LocatedPin | null {
  const key = String(pin.from);
  const whole = source.sections.find((section) => section.key === key);
  let found = whole;
  if (!whole && key.includes('.')) {
    let after = -1;
    for (const part of key.split('.')) {
      after = source.sections.findIndex((section, index) => index > after && section.key === part);
      if (after < 0) return null;
    }
    found = source.sections[after];
  }
  if (!found) return null;
  const content = { start: found.span.start, end: source.text.length };
  return { span: found.span, content, label: `§ ${key}`, passage: excerpt(source.text, content) };
}

/** The words at a time: those that begin there, or that were begun and go on. */
function locateTime({ text, times }: SourceDocument, pin: Pin): LocatedPin | null {
  const [from, to] = [secondsOf(String(pin.from)), secondsOf(String(pin.to))];
  const last = times.at(-1);
  // After the last time nothing tells how long the recording is.
  if (from === null || to === null || to < from || last === undefined || to > last.number) return null;
  const first = times.findLastIndex(({ number }) => number <= from);
  const mark = times[first];
  if (mark === undefined) return null;
  const start = times.findIndex(({ number }) => number === mark.number);
  const next = times.find(({ number }) => number > to);
  const span = { start: times[start]!.span.start, end: next?.span.start ?? text.length };
  const end = span.end - (text.slice(span.start, span.end).length - text.slice(span.start, span.end).trimEnd().length);
  const label = pin.to === pin.from ? String(pin.from) : `${pin.from}–${pin.to}`;
  const content = { start: span.start, end };
  return { span: content, content, label, passage: excerpt(text, content) };
}

/** An interrogatory or request with its response; null where two series in one paper have the number. */
function locateItem({ text, items }: SourceDocument, pin: Pin): LocatedPin | null {
  const [run, other] = items.filter((marks) => marks.some(({ number }) => number === pin.from));
  if (run === undefined || other !== undefined) return null;
  const first = run.findIndex(({ number }) => number === pin.from);
  const last = run.findIndex(({ number }) => number === pin.to);
  if (last < first) return null;
  const start = run[first]!.span.start;
  const limit = run[last + 1]?.span.start ?? text.length;
  const span = { start, end: start + text.slice(start, limit).trimEnd().length };
  const label = pin.to === pin.from ? `No. ${pin.from}` : `Nos. ${pin.from}–${pin.to}`;
  return { span, content: span, label, passage: excerpt(text, span) };
}
