import { bareText, type NoteMark, type SourceText } from './sourceText.ts';

/** Groups that hold no words of the text: tables of fonts and styles, pictures, heads and feet of pages. */
const SILENT =
  /^(?:fonttbl|colortbl|stylesheet|info|pict|object|header[lrf]?|footer[lrf]?|listtable|listoverridetable|revtbl|rsidtbl|generator|fldinst|themedata|colorschememapping|datastore|latentstyles|xmlnstbl|pnseclvl\d?|bkmkstart|bkmkend)$/;

/** Control words that stand for letters. */
const LETTERS: Readonly<Record<string, string>> = {
  par: '\n\n',
  sect: '\n\n',
  line: '\n',
  row: '\n',
  cell: '\t',
  tab: '\t',
  page: '\f',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
};

/** What a group inherits from the one around it. */
interface Group {
  readonly silent: boolean;
  /** Letters after a `\u` that stand for it in old programs. */
  readonly skip: number;
  readonly note: boolean;
}

const OUTSIDE: Group = { silent: false, skip: 1, note: false };
const DEEPEST = 10_000;
const TOKEN = /\\(?:([a-zA-Z]{1,32})(-?\d{1,10})? ?|'([0-9a-fA-F]{2})|([^a-zA-Z]))|([{}])|([^\\{}\r\n]+)|[\r\n]+|\\/g;

/** Reads the words of a Rich Text document: an opinion as databases give it, star pages in its text. Any text has a reading. */
export function readRtf(file: string): SourceText {
  const western = new TextDecoder('windows-1252');
  const body: string[] = [];
  const calls: NoteMark[] = [];
  const notes: string[][] = [];
  const groups: Group[] = [];
  let group = OUTSIDE;
  let length = 0;
  let skip = 0;
  let binary = 0;

  const write = (words: string): void => {
    if (group.silent || words === '') return;
    if (group.note) notes.at(-1)?.push(words);
    else {
      body.push(words);
      length += words.length;
    }
  };
  /** Letters that may be those that stand for a `\u` before them. */
  const writeOld = (words: string): void => {
    const left = words.slice(skip);
    skip = Math.max(0, skip - words.length);
    write(left);
  };
  const control = (word: string, value: number | null): void => {
    skip = 0;
    const letters = Object.hasOwn(LETTERS, word) ? LETTERS[word] : undefined;
    if (letters !== undefined) write(letters);
    else if (SILENT.test(word)) group = { ...group, silent: true };
    else if (word === 'v' && value !== 0) group = { ...group, silent: true };
    else if (word === 'uc') group = { ...group, skip: value ?? 1 };
    else if (word === 'bin') binary = Math.max(0, value ?? 0);
    else if (word === 'footnote' && !group.silent) {
      group = { ...group, note: true };
      notes.push([]);
      calls.push({ number: notes.length, at: length });
    } else if (word === 'u' && value !== null) {
      write(String.fromCharCode(value < 0 ? value + 65_536 : value));
      skip = group.skip;
    }
  };

  for (let at = 0; at < file.length; ) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(file);
    if (!token) break;
    at = TOKEN.lastIndex;
    const [, word, value, hex, symbol, brace, words] = token;
    if (brace === '{') {
      if (groups.length < DEEPEST) groups.push(group);
    } else if (brace === '}') group = groups.pop() ?? OUTSIDE;
    else if (word !== undefined) {
      control(word, value === undefined ? null : Number(value));
      at += binary;
      binary = 0;
    } else if (hex !== undefined) writeOld(western.decode(Uint8Array.of(Number.parseInt(hex, 16))));
    else if (symbol === '*') group = { ...group, silent: true };
    else if (symbol === '~') write(' ');
    else if (symbol === '_') write('-');
    else if (symbol === '{' || symbol === '}' || symbol === '\\') writeOld(symbol);
    else if (symbol === '\n' || symbol === '\r') write('\n\n');
    else if (words !== undefined) writeOld(words);
  }
  let text = body.join('');
  const places = notes.map((words, index) => {
    text += '\n\n';
    const place = { number: index + 1, at: text.length };
    text += `${index + 1} ${words.join('').trim()}`;
    return place;
  });
  return { ...bareText('rtf', text, null), noteCalls: calls, notes: places };
}
