import { ascendingRuns, type MarkCandidate } from './ascendingRuns.ts';
import type { SourceLine } from './lines.ts';
import type { Mark, NoteMark, SectionMark } from './sourceDocument.ts';

/**
 * `12.`, `12)`, `12\.`, `**12.**`, `¶ 12`, `[¶12]`, `{12}` at the start of a line; on pleading paper after the number
 * of the line.
 */
const PARAGRAPH =
  /^(?:\d{1,2}\s{1,12})?[*_>\s]{0,6}(?:(\d{1,4})\\?[.)](?=[\s*_]|$)|\{(\d{1,4})\}|\[?¶{1,2}\s?(\d{1,4})\b)/;
/** `[^3]:` in Markdown, `[FN3]`, `FN3.`, and `n3` as Lexis prints it. */
const FOOTNOTE = /^(?:\[\^(\d{1,4})\]:|\[?FN(\d{1,4})\b|n(\d{1,4})(?=[\s.]))/;
/** `## II. ARGUMENT`, `A. Procedural History`, `§ 3.1 Notice`. */
const SECTION =
  /^(#{1,6}\s+)?[*_]{0,3}(?:((?:§|Section)\s?)([A-Z]|\d{1,3}(?:\.\d{1,3}){0,4}|[IVXL]{1,6})\b|([A-Z]|[IVXL]{1,6}|\d{1,3}(?:\.\d{1,3}){0,4})\\?\.\s{1,8}(?=[A-Z“"*_]))/;

/** Headings are short; a sentence that begins with an initial is not one. */
const LONGEST_HEADING = 160;
const MOST_MARKS = 100_000;

export interface NumberedParts {
  readonly paragraphs: readonly (readonly Mark[])[];
  readonly footnotes: readonly NoteMark[];
  readonly sections: readonly SectionMark[];
}

/** Collects numbered paragraphs, footnotes and headings with enumerators. */
export interface NumberedPartReader {
  line(line: SourceLine): void;
  finish(): NumberedParts;
}

export function createNumberedPartReader(): NumberedPartReader {
  const paragraphs: MarkCandidate[] = [];
  const footnotes: NoteMark[] = [];
  const sections: SectionMark[] = [];

  return {
    line: ({ text, start, end }) => {
      const paragraph = PARAGRAPH.exec(text);
      if (paragraph && paragraphs.length < MOST_MARKS) {
        const number = Number(paragraph[1] ?? paragraph[2] ?? paragraph[3]);
        paragraphs.push({ number, span: { start, end: start + paragraph[0].length }, certain: true });
      }
      const footnote = FOOTNOTE.exec(text);
      if (footnote && footnotes.length < MOST_MARKS) {
        const number = Number(footnote[1] ?? footnote[2] ?? footnote[3]);
        footnotes.push({ number, span: { start, end: start + footnote[0].length }, call: null });
      }
      const key = sections.length < MOST_MARKS ? sectionKey(text) : null;
      if (key !== null) sections.push({ key, span: { start, end } });
    },
    finish: () => ({
      // A list inside paragraph 2 counts 1, 2, 3 as well: of two equal numbers the later carries on the paragraphs.
      paragraphs: ascendingRuns(paragraphs, { gap: 3, prefer: 'last', shortest: 2 }),
      footnotes,
      sections,
    }),
  };
}

/** The enumerator of a heading, or null. A bare `3.` is a paragraph unless the line is marked as a heading. */
function sectionKey(text: string): string | null {
  if (text.length > LONGEST_HEADING) return null;
  const section = SECTION.exec(text);
  if (!section) return null;
  if (section[3] !== undefined) return section[3];
  const key = section[4]!;
  const number = /^\d+$/.test(key);
  return number && section[1] === undefined ? null : key;
}
