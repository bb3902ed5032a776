import { Parser } from 'htmlparser2';
import type { SourceText } from './sourceText.ts';
import { createTextBuilder } from './textBuilder.ts';

/** Blocks of the body; what is outside the body is bookkeeping. */
const BODY = 'casebody';
const NOTE = 'footnote';
const MARK = 'footnotemark';
const SOFT_HYPHEN = '\u00ad';

/**
 * Reads a case in METS. Each block names the images it was taken from, with a count of words where it spans two
 * (`663(21) 664(56)`); the map of the file gives the page that is printed on each image.
 */
export function readMets(file: string): SourceText {
  const pages = printedPages(file);
  const builder = createTextBuilder();
  let inBody = 0;
  let inNote = 0;
  let page: number | null = null;
  /** Pages that begin after so many words of the block. */
  let ahead: { page: number; words: number }[] = [];
  let words = 0;
  let inMark = false;

  const turn = (next: number): void => {
    if (next === page || inNote > 0) return;
    page = next;
    builder.label({ number: next, group: 'mets', stars: 1, reporter: null });
  };
  const parser: Parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (name === BODY) inBody += 1;
        if (inBody === 0) return;
        if (name === NOTE) {
          inNote += 1;
          if (/^\d{1,4}$/.test(attributes.label ?? '')) builder.note(Number(attributes.label));
        }
        if (name === MARK) {
          inMark = true;
          return;
        }
        builder.breakLine(2);
        if (attributes.pgmap === undefined) return;
        words = 0;
        ahead = pagesOfBlock(attributes.pgmap, pages);
        const first = ahead.shift();
        if (first) turn(first.page);
      },
      onclosetag: (name) => {
        if (name === MARK) {
          inMark = false;
          return;
        }
        if (inBody > 0) builder.breakLine(2);
        if (name === BODY) inBody -= 1;
        if (name === NOTE) inNote -= 1;
      },
      ontext: (data) => {
        if (inBody === 0) return;
        if (inMark) {
          words += 1;
          if (/^\d{1,4}$/.test(data.trim())) builder.noteCall(Number(data));
          return;
        }
        const fileStart = parser.startIndex;
        const verbatim = data.length === parser.endIndex + 1 - fileStart;
        for (const { 0: piece, index } of data.matchAll(/\s+|\S+/g)) {
          if (piece.trim() !== '') {
            const next = ahead[0];
            if (next && words >= next.words) {
              ahead.shift();
              turn(next.page);
            }
            // A word that was parted at the end of a line is counted twice.
            words += piece.split(SOFT_HYPHEN).length;
          }
          const start = verbatim ? fileStart + index : fileStart;
          builder.words({
            data: piece,
            fileStart: start,
            fileEnd: verbatim ? start + piece.length : parser.endIndex + 1,
          });
        }
      },
    },
    { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(file);
  return builder.finish('xml');
}

/** The page printed on each image. */
function printedPages(file: string): ReadonlyMap<string, number> {
  const pages = new Map<string, number>();
  const parser = new Parser(
    {
      onopentag: (name, { type, order, orderlabel }) => {
        if (name !== 'div' || type !== 'page' || order === undefined) return;
        if (/^\d{1,6}$/.test(orderlabel ?? '')) pages.set(order, Number(orderlabel));
      },
    },
    { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(file);
  return pages;
}

function pagesOfBlock(pgmap: string, pages: ReadonlyMap<string, number>): { page: number; words: number }[] {
  const found: { page: number; words: number }[] = [];
  let words = 0;
  for (const { 1: image, 2: count } of pgmap.matchAll(/(\d+)(?:\((\d+)\))?/g)) {
    const page = pages.get(image!);
    if (page !== undefined) found.push({ page, words });
    words += Number(count ?? 0);
  }
  return found;
}
