import type { SourceBytes } from '../readSourceText.ts';
import { bareText, type SourceRefusal, type SourceText } from '../sourceText.ts';
import { openPdf } from './loadPdf.ts';
import { pageText } from './pageText.ts';
import type { PdfFile } from './pdfFile.ts';
import { swells } from './swelling.ts';

/** Pages of one file that are read … */
export const MOST_PAGES = 3_000;
/** … and letters of them together. */
export const MOST_TEXT = 8_000_000;
/** Milliseconds one file may take. */
export const LONGEST = 30_000;
/** Other work is let in so often, in milliseconds. */
const TURN = 25;

const DAMAGED = 'is damaged or no PDF. Download it again, or print it to a new PDF.';
const SCAN =
  'is a scan: its pages are pictures without text. Run text recognition (OCR) on it and save it again, or save its text beside it as a .txt file.';
const LOCKED = 'is protected by a password. Save a copy without the password in the folder of the matter.';
const SWOLLEN = 'would unpack to more than can be read. Print it to a new PDF.';
const SLOW = 'takes too long to read. Save the pages you cite as a smaller PDF.';

/**
 * Reads the text of a PDF, page by page, within limits of pages, letters and time.
 * @throws only when `signal` is aborted (the reason of the signal).
 */
export async function readPdf({ bytes, beginning, signal }: SourceBytes): Promise<SourceText | SourceRefusal> {
  if (swells(bytes)) return { refused: SWOLLEN };
  let file: PdfFile;
  try {
    file = await openPdf(bytes);
  } catch (error) {
    signal?.throwIfAborted();
    return { refused: error instanceof Error && error.name === 'PasswordException' ? LOCKED : DAMAGED };
  }
  try {
    return await readPages(file, Math.min(beginning?.pages ?? MOST_PAGES, MOST_PAGES), signal);
  } finally {
    await file.close();
  }
}

async function readPages(
  file: PdfFile,
  limit: number,
  signal: AbortSignal | undefined,
): Promise<SourceText | SourceRefusal> {
  const end = performance.now() + LONGEST;
  const wanted = Math.min(file.pageCount, limit);
  const texts: string[] = [];
  let letters = 0;
  let damaged = 0;
  let lastTurn = performance.now();
  const goOn = (): boolean => performance.now() < end && !signal?.aborted;
  while (texts.length < wanted && letters < MOST_TEXT) {
    signal?.throwIfAborted();
    if (!goOn()) break;
    const page = await file.page(texts.length + 1, goOn).catch(() => {
      damaged += 1;
      return { width: 0, height: 0, items: [] };
    });
    if (page === null) break;
    const text = pageText(page);
    letters += text.length;
    texts.push(text);
    if (performance.now() - lastTurn < TURN) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    lastTurn = performance.now();
  }
  signal?.throwIfAborted();
  if (texts.length === 0) return { refused: SLOW };
  if (texts.every((text) => text.trim() === '')) return { refused: damaged > 0 ? DAMAGED : SCAN };
  const isPart = texts.length < Math.min(file.pageCount, MOST_PAGES, limit) || file.pageCount > MOST_PAGES;
  const text = texts.map((page) => `${page}\n`).join('\f');
  const remark = isPart ? `has ${file.pageCount} pages; the first ${texts.length} of them were read` : null;
  return { ...bareText('pdf', text, null), remark };
}
