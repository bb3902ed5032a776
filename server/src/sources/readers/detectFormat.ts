import type { SourceFormat } from './sourceText.ts';

/** How far junk may stand before the head of a PDF. */
const PDF_HEAD = 1_024;
const PROBE = 4_096;

/** The format of a file by its content first and its extension second; null when it is none that is read. */
export function detectFormat(bytes: Uint8Array, path: string): SourceFormat | null {
  const head = latin(bytes.subarray(0, PROBE));
  if (head.slice(0, PDF_HEAD).includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK\x03\x04')) return /\.docx$/i.test(path) || head.includes('word/') ? 'docx' : null;
  const text = head.replace(/^(?:\xef\xbb\xbf)?\s*/, '');
  if (text.startsWith('{\\rtf')) return 'rtf';
  if (/\.pdf$/i.test(path)) return 'pdf';
  if (/\.docx$/i.test(path)) return 'docx';
  const isUtf16 = head.startsWith('\xff\xfe') || head.startsWith('\xfe\xff');
  if (head.includes('\0') && !isUtf16) return null;
  if (/\.json$/i.test(path) && /^[{[]/.test(text)) return 'json';
  if (/\.(?:txt|md|text|markdown)$/i.test(path)) return 'text';
  if (/\.html?$/i.test(path)) return 'html';
  if (/^<(?:!doctype html|html|section|article|div|head|body)\b/i.test(text)) return 'html';
  if (/^<(?:\?xml|mets|case|opinion|casebody)\b/i.test(text)) return 'xml';
  return /\.(?:xml|xhtml)$/i.test(path) ? 'xml' : 'text';
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
