import type { PdfFile } from './pdfFile.ts';

/** Loads the reader of PDF, a large one, when it is needed for the first time. */
export async function openPdf(bytes: Uint8Array): Promise<PdfFile> {
  const { openPdfFile } = await import('./pdfFile.ts');
  return openPdfFile(bytes);
}
