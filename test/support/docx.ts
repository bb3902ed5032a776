import { strToU8, zipSync } from 'fflate';

/** A Word document of some paragraphs, each given as the XML of its runs. */
export interface DocxSource {
  readonly paragraphs: readonly string[];
  /** Notes by id, as text. */
  readonly footnotes?: Readonly<Record<string, string>>;
  /** The XML inside `w:numbering`. */
  readonly numbering?: string;
}

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A packed document that Word would open. */
export function makeDocx({ paragraphs, footnotes = {}, numbering }: DocxSource): Uint8Array {
  const body = paragraphs.map((xml) => `<w:p>${xml}</w:p>`).join('');
  const notes = Object.entries(footnotes).map(
    ([id, text]) => `<w:footnote w:id="${id}"><w:p>${run(text)}</w:p></w:footnote>`,
  );
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<?xml version="1.0"?><w:document ${NAMESPACE}><w:body>${body}</w:body></w:document>`,
    'word/footnotes.xml': `<w:footnotes ${NAMESPACE}>${notes.join('')}</w:footnotes>`,
  };
  if (numbering !== undefined) parts['word/numbering.xml'] = `<w:numbering ${NAMESPACE}>${numbering}</w:numbering>`;
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** The XML of a run of letters. */
export function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</w:t></w:r>`;
}

/** The properties of a paragraph in a list. */
export function inList(list: number, level = 0): string {
  return `<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>`;
}
