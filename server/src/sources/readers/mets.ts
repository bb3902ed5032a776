import { parseMarkup, TOO_DEEP } from './markup.ts';
import type { SourceText } from './sourceText.ts';
import { createTextBuilder } from './textBuilder.ts';

/** Blocks of the body; what is outside the body is bookkeeping. */
const BODY = 'casebody';
const NOTE = 'footnote';
const MARK = 'footnotemark';
const XML = { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true } as const;
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
  let ahead: readonly { page: number; words: number }[] = [];
  let turned = 0;
  let words = 0;
  let inMark = false;

  const turn = (next: number): void => {
    if (next === page || inNote > 0) return;
    page = next;
    builder.label({ number: next, group: 'mets', stars: 1, reporter: null });
  };
  const turnNext = (): void => {
    const next = ahead[turned];
    turned += 1;
    if (next) turn(next.page);
  };
  const isWhole = parseMarkup(
    file,
    {
      open: (name, attributes) => {
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
        turned = 0;
        turnNext();
      },
      close: (name) => {
        if (name === MARK) {
          inMark = false;
          return;
        }
        if (inBody > 0) builder.breakLine(2);
        if (name === BODY) inBody -= 1;
        if (name === NOTE) inNote -= 1;
      },
      text: ({ data, fileStart, fileEnd }) => {
        if (inBody === 0) return;
        if (inMark) {
          words += 1;
          if (/^\d{1,4}$/.test(data.trim())) builder.noteCall(Number(data));
          return;
        }
        const verbatim = data.length === fileEnd - fileStart;
        for (const { 0: piece, index } of data.matchAll(/\s+|\S+/g)) {
          if (piece.trim() !== '') {
            const next = ahead[turned];
            if (next && words >= next.words) turnNext();
            // A word that was parted at the end of a line is counted twice.
            words += piece.split(SOFT_HYPHEN).length;
          }
          const start = verbatim ? fileStart + index : fileStart;
          builder.words({
            data: piece,
            fileStart: start,
            fileEnd: verbatim ? start + piece.length : fileEnd,
          });
        }
      },
    },
    XML,
  );
  return { ...builder.finish('xml'), remark: isWhole ? null : TOO_DEEP };
}

/** The page printed on each image. */
function printedPages(file: string): ReadonlyMap<string, number> {
  const pages = new Map<string, number>();
  parseMarkup(
    file,
    {
      open: (name, { type, order, orderlabel }) => {
        if (name !== 'div' || type !== 'page' || order === undefined) return;
        if (/^\d{1,6}$/.test(orderlabel ?? '')) pages.set(order, Number(orderlabel));
      },
    },
    XML,
  );
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
