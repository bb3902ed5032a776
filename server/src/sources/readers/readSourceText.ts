import { decodeSource } from './decodeSource.ts';
import { detectFormat } from './detectFormat.ts';
import { readDocx } from './docx/readDocx.ts';
import { readHtml } from './html.ts';
import { readJson } from './json.ts';
import { IDENTITY } from './offsetMap.ts';
import { readPdf } from './pdf/readPdf.ts';
import { readRtf } from './rtf.ts';
import { bareText, type SourceRefusal, type SourceText } from './sourceText.ts';
import { readXml } from './xml.ts';

/** A file to be read as a source. */
export interface SourceBytes {
  readonly bytes: Uint8Array;
  readonly path: string;
  /** When only the beginning is wanted: pages of a PDF, letters of a page of markup. More may be given. */
  readonly beginning?: { readonly pages: number; readonly letters: number };
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads the words of a file in any format. Never throws but for an aborted signal: a file that cannot be read is
 * refused in words. The reader of PDF is loaded when the first PDF is read.
 */
export async function readSourceText(source: SourceBytes): Promise<SourceText | SourceRefusal> {
  const { bytes, path } = source;
  switch (detectFormat(bytes, path)) {
    case 'text':
      return bareText('text', decodeSource(bytes), IDENTITY);
    case 'html':
      return readHtml(decodeSource(bytes), source.beginning?.letters);
    case 'json':
      return readJson(decodeSource(bytes));
    case 'xml':
      return readXml(decodeSource(bytes));
    case 'pdf':
      return readPdf(source);
    case 'docx':
      return readDocx(bytes);
    case 'rtf':
      return readRtf(new TextDecoder('latin1').decode(bytes));
    default:
      return { refused: 'is not a format that Pincite reads. Save it as PDF, DOCX, RTF, HTML or plain text.' };
  }
}
