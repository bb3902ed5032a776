import { TOO_DEEP } from '../markup.ts';
import { bareText, type SourceRefusal, type SourceText } from '../sourceText.ts';
import { readBody } from './body.ts';
import { readNumbering } from './numbering.ts';
import { unpack } from './unpack.ts';

const BODY = 'word/document.xml';
const FOOTNOTES = 'word/footnotes.xml';
const NUMBERING = 'word/numbering.xml';
const STYLES = 'word/styles.xml';

const PARTS: ReadonlySet<string> = new Set([BODY, FOOTNOTES, NUMBERING, STYLES]);

/**
 * Reads the text of a Word document: paragraphs with the numbers Word gives them, a form feed where Word last broke a
 * page, the footnotes at the end.
 */
export function readDocx(bytes: Uint8Array): SourceText | SourceRefusal {
  const unpacked = unpack(bytes, PARTS);
  if ('failed' in unpacked) {
    return unpacked.failed === 'swollen'
      ? { refused: 'would unpack to more than can be read. Save it anew in Word.' }
      : { refused: 'is damaged. Open it in Word and save it again.' };
  }
  const { parts } = unpacked;
  const xml = parts.get(BODY);
  if (xml === undefined) {
    return {
      refused: 'is damaged or no Word document, or protected by a password. Open it in Word and save it again.',
    };
  }
  const numbering = readNumbering(parts.get(NUMBERING) ?? '', parts.get(STYLES) ?? '');
  const body = readBody(xml, numbering, null);
  const written = readBody(parts.get(FOOTNOTES) ?? '', numbering, 'w:footnote');
  const places: { number: number; at: number }[] = [];
  let text = `${body.text.trimEnd()}\n`;
  for (const [index, id] of body.called.entries()) {
    const note = written.notes.get(id);
    if (note === undefined) continue;
    text += '\n';
    places.push({ number: index + 1, at: text.length });
    text += `${index + 1} ${note.trim()}\n`;
  }
  return {
    ...bareText('docx', text, null),
    noteCalls: body.calls,
    notes: places,
    remark: body.isWhole ? null : TOO_DEEP,
  };
}
