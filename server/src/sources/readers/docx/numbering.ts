import { parseMarkup } from '../markup.ts';

/** One level of a list: how its number is written. */
interface Level {
  readonly format: string;
  /** `%1.`, `(%2)`: `%1` stands for the number of the first level. */
  readonly text: string;
  readonly start: number;
}

/** Which list and level a paragraph is of. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

/** Counts the numbered paragraphs of a document as Word does. */
export interface Numbering {
  /** The list of a paragraph style, or null. */
  styled(style: string): ListPlace | null;
  /** The number of the next paragraph of a list, `12.`; empty for bullets and lists that are not known. */
  next(place: ListPlace): string;
}

/** `Article %1, Section %2(%3)`: what is longer is no number, and would stand before every paragraph. */
const LONGEST_NUMBER = 100;

const XML = { xmlMode: true } as const;

/** @param numberingXml `word/numbering.xml`; @param stylesXml `word/styles.xml`; empty when the document has none. */
export function readNumbering(numberingXml: string, stylesXml: string): Numbering {
  const { lists, kinds } = readLists(numberingXml);
  const styles = readStyles(stylesXml);
  const counters = new Map<string, number[]>();
  return {
    styled: (style) => styles.get(style) ?? null,
    next: ({ list, level }) => {
      const kind = lists.get(list);
      const levels = kind === undefined ? undefined : kinds.get(kind);
      const own = levels?.get(level);
      if (kind === undefined || !levels || !own || own.format === 'bullet' || own.format === 'none') return '';
      const counts = counters.get(kind) ?? [];
      counters.set(kind, counts);
      counts.length = Math.min(counts.length, level + 1);
      counts[level] = (counts[level] ?? own.start - 1) + 1;
      return own.text.replace(/%(\d)/g, (_, digit: string) => {
        const at = Number(digit) - 1;
        const other = levels.get(at);
        return other ? written(counts[at] ?? other.start, other.format) : '';
      });
    },
  };
}

function readLists(xml: string): {
  readonly lists: ReadonlyMap<string, string>;
  readonly kinds: ReadonlyMap<string, ReadonlyMap<number, Level>>;
} {
  const lists = new Map<string, string>();
  const kinds = new Map<string, Map<number, Level>>();
  let kind: Map<number, Level> | null = null;
  let list: string | null = null;
  let at = -1;
  const change = (part: Partial<Level>): void => {
    if (kind && at >= 0) kind.set(at, { format: 'decimal', text: '', start: 1, ...kind.get(at), ...part });
  };
  parseMarkup(
    xml,
    {
      open: (name, attributes) => {
        const value = attributes['w:val'] ?? '';
        if (name === 'w:abstractNum') {
          kind = new Map();
          kinds.set(attributes['w:abstractNumId'] ?? '', kind);
        } else if (name === 'w:num') {
          list = attributes['w:numId'] ?? null;
          kind = null;
        } else if (name === 'w:abstractNumId' && list !== null) lists.set(list, value);
        else if (name === 'w:lvl') at = Number(attributes['w:ilvl'] ?? -1);
        else if (name === 'w:numFmt') change({ format: value });
        else if (name === 'w:lvlText') change({ text: value.slice(0, LONGEST_NUMBER) });
        else if (name === 'w:start') change({ start: Number(value) || 0 });
      },
    },
    XML,
  );
  return { lists, kinds };
}

function readStyles(xml: string): ReadonlyMap<string, ListPlace> {
  const styles = new Map<string, ListPlace>();
  let style: string | null = null;
  let level = 0;
  parseMarkup(
    xml,
    {
      open: (name, attributes) => {
        if (name === 'w:style') {
          style = attributes['w:styleId'] ?? null;
          level = 0;
        } else if (name === 'w:ilvl') level = Number(attributes['w:val'] ?? 0);
        else if (name === 'w:numId' && style !== null) styles.set(style, { list: attributes['w:val'] ?? '', level });
      },
    },
    XML,
  );
  return styles;
}

function written(number: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letters(number).toLowerCase();
    case 'upperLetter':
      return letters(number);
    case 'lowerRoman':
      return roman(number).toLowerCase();
    case 'upperRoman':
      return roman(number);
    default:
      return String(number);
  }
}

/** a … z, aa, bb, as Word counts. */
function letters(number: number): string {
  if (number < 1) return '';
  return String.fromCharCode(65 + ((number - 1) % 26)).repeat(Math.min(10, Math.ceil(number / 26)));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(number: number): string {
  let rest = Math.min(number, 399);
  let text = '';
  for (const [value, letter] of ROMAN) {
    while (rest >= value) {
      text += letter;
      rest -= value;
    }
  }
  return text;
}
