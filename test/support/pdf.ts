/** Words at a place of a page, from its upper left corner, in 72nds of an inch. */
export interface PdfWords {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
}

/** A page: its words, or only a picture. */
export type PdfPageSource = readonly PdfWords[] | 'picture';

export interface PdfOptions {
  /** Locked by a password that nobody knows. */
  readonly locked?: boolean;
  readonly width?: number;
  readonly height?: number;
}

/** A small PDF in Courier, whose letters are all 0.6 of their size wide. */
export function makePdf(pages: readonly PdfPageSource[], options: PdfOptions = {}): Uint8Array {
  const { width = 612, height = 792, locked = false } = options;
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add('');
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>');
  const kids = pages.map((page) => {
    const stream =
      page === 'picture' ? 'q 600 0 0 700 0 0 cm 0 0 1 1 re f Q' : page.map((words) => shown(words, height)).join('\n');
    const content = add(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents ${content} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
    );
  });
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`;
  const key = '01'.repeat(32);
  const lock = locked ? add(`<< /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <${key}> /U <${key}> >>`) : null;
  return assemble(objects, lock === null ? '' : `/Encrypt ${lock} 0 R /ID [<${key}> <${key}>]`);
}

/** The lines of a page, one under the other. */
export function pdfLines(lines: readonly string[], { x = 72, y = 72, step = 24, size = 12 } = {}): readonly PdfWords[] {
  return lines.flatMap((text, index) => (text === '' ? [] : [{ x, y: y + index * step, text, size }]));
}

function shown({ x, y, text, size = 12 }: PdfWords, height: number): string {
  const escaped = text.replace(/[\\()]/g, '\\$&');
  return `BT /F1 ${size} Tf 1 0 0 1 ${x} ${height - y} Tm (${escaped}) Tj ET`;
}

function assemble(objects: readonly string[], trailer: string): Uint8Array {
  let file = '%PDF-1.4\n';
  const places = objects.map((body, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const xref = file.length;
  const rows = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${xref}\n%%EOF\n`;
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0) & 0xff);
}
