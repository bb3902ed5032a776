/**
 * The only file that knows pdf.js. It is bundled by itself and loaded when the first PDF is read: see `loadPdf.ts`.
 */
import { getDocument, Util } from 'unpdf/pdfjs';
import type { PdfItem, PdfPage } from './pdfPage.ts';

/** An open PDF. Pages are counted from 1. */
export interface PdfFile {
  readonly pageCount: number;
  /**
   * The runs of letters of a page; null when `goOn` said no before its end.
   * @throws when the page is damaged.
   */
  page(number: number, goOn: () => boolean): Promise<PdfPage | null>;
  close(): Promise<void>;
}

/** Letters of one page that are kept; no page of paper has more. */
const MOST_LETTERS = 200_000;

/** @throws `PasswordException` or another error of pdf.js, by its name. */
export async function openPdfFile(bytes: Uint8Array): Promise<PdfFile> {
  const task = getDocument({
    // It takes the bytes away, and takes no others than plain ones.
    data: new Uint8Array(bytes),
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    useWasm: false,
  });
  const document = await task.promise;
  return {
    pageCount: document.numPages,
    async page(number, goOn) {
      const page = await document.getPage(number);
      try {
        const { transform, width, height } = page.getViewport({ scale: 1 });
        const reader = page.streamTextContent({ includeMarkedContent: false }).getReader();
        const items: PdfItem[] = [];
        let letters = 0;
        for (;;) {
          const { done, value } = await reader.read();
          if (done) return { width, height, items };
          for (const item of value.items) {
            if (item.str === '') continue;
            letters += item.str.length;
            const [a, b, c, d, x, y] = Util.transform(transform, item.transform);
            items.push({
              text: item.str,
              x,
              y,
              width: item.width,
              height: Math.hypot(c, d) || Math.hypot(a, b),
              angle: Math.round(Math.atan2(b, a) / (Math.PI / 2)),
            });
          }
          if (letters > MOST_LETTERS || !goOn()) {
            await reader.cancel(new Error('enough'));
            return letters > MOST_LETTERS ? { width, height, items } : null;
          }
        }
      } finally {
        page.cleanup();
      }
    },
    close: () => task.destroy(),
  };
}
