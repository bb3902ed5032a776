import { parseMarkup } from '../markup.ts';
import type { NoteMark } from '../sourceText.ts';
import type { Numbering } from './numbering.ts';

/** The text of a part of a Word document. */
export interface Body {
  readonly text: string;
  /** Where footnotes are called for, counted from 1. */
  readonly calls: readonly NoteMark[];
  /** The ids of the notes, in the order in which they are called for. */
  readonly called: readonly string[];
  /** The notes of a part that holds notes, by id. */
  readonly notes: ReadonlyMap<string, string>;
  /** False when it nests too deeply and only its beginning was read. */
  readonly isWhole: boolean;
}

/** Copies of what stands elsewhere, for programs that do not know better. */
const COPIES = new Set(['mc:Fallback', 'w:del', 'w:moveFrom']);

/**
 * Reads the paragraphs of a part. `note` is the element that holds a note, in the part of the footnotes.
 */
export function readBody(xml: string, numbering: Numbering, note: string | null): Body {
  // A document saved by other programs has only the breaks that its writer put in: they tell no page.
  const hasPages = xml.includes('<w:lastRenderedPageBreak');
  const calls: NoteMark[] = [];
  const called: string[] = [];
  const notes = new Map<string, string>();
  let parts: string[] = [];
  let length = 0;
  let skipped = 0;
  let inText = false;
  let noteId: string | null = null;
  let style: string | null = null;
  let list: string | null = null;
  let level = 0;
  let numbered = true;
  let onPage = false;

  const write = (text: string): void => {
    parts.push(text);
    length += text.length;
  };
  const number = (): void => {
    if (numbered) return;
    numbered = true;
    const place = list !== null ? { list, level } : style === null ? null : numbering.styled(style);
    const words = place ? numbering.next(place) : '';
    if (words !== '') write(`${words} `);
  };
  const breakPage = (): void => {
    if (!hasPages || !onPage || note !== null) return;
    write('\f');
    onPage = false;
  };

  const isWhole = parseMarkup(
    xml,
    {
      open: (name, attributes) => {
        if (COPIES.has(name)) skipped += 1;
        if (skipped > 0) return;
        switch (name) {
          case 'w:p':
            style = null;
            list = null;
            level = 0;
            numbered = false;
            break;
          case 'w:pStyle':
            style = attributes['w:val'] ?? null;
            break;
          case 'w:ilvl':
            level = Number(attributes['w:val'] ?? 0);
            break;
          case 'w:numId':
            list = attributes['w:val'] ?? null;
            break;
          case 'w:t':
            inText = true;
            break;
          case 'w:tab':
            // Inside the properties of a paragraph it is the place of a tab stop.
            if (attributes['w:pos'] === undefined) write('\t');
            break;
          case 'w:br':
          case 'w:cr':
            if (attributes['w:type'] === 'page') breakPage();
            else write('\n');
            break;
          case 'w:lastRenderedPageBreak':
            breakPage();
            break;
          case 'w:noBreakHyphen':
            write('-');
            break;
          case 'w:footnoteReference':
            called.push(attributes['w:id'] ?? '');
            calls.push({ number: called.length, at: length });
            break;
          default:
            if (name !== note) break;
            noteId = attributes['w:id'] ?? null;
            parts = [];
        }
      },
      close: (name) => {
        if (COPIES.has(name)) skipped = Math.max(0, skipped - 1);
        if (skipped > 0) return;
        if (name === 'w:t') inText = false;
        else if (name === 'w:p') write('\n\n');
        else if (name === 'w:tc') write('\t');
        else if (name === note && noteId !== null) notes.set(noteId, parts.join(''));
      },
      text: ({ data }) => {
        if (!inText || skipped > 0 || data === '') return;
        number();
        write(data);
        onPage ||= data.trim() !== '';
      },
    },
    { xmlMode: true },
  );
  return { text: parts.join(''), calls, called, notes, isWhole };
}
