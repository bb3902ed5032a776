import type { Span } from '../../server/src/text/span.ts';

/** Several files, a cursor and named ranges, read from one string. Offsets are into the files without their markers. */
export interface Fixture {
  readonly files: ReadonlyMap<string, string>;
  readonly cursor?: { readonly path: string; readonly offset: number };
  readonly ranges: ReadonlyMap<string, { readonly path: string; readonly span: Span }>;
}

const MARKER = /<\|>|\[\|([\w-]+):|\|\]/g;

/**
 * Reads a fixture. A line `//- brief.md` begins a file; without one the whole string is `brief.md`. `<|>` is the
 * cursor and `[|name:…|]` a range; ranges do not nest. Blank lines before the first file line are left out, every
 * other character stays.
 * @throws Error when a marker is doubled or unclosed, or text stands before the first file line.
 */
export function fixture(source: string): Fixture {
  const files = new Map<string, string>();
  const ranges = new Map<string, { path: string; span: Span }>();
  let cursor: Fixture['cursor'];
  for (const [path, marked] of splitFiles(source)) {
    if (files.has(path)) throw new Error(`The fixture has two files ${path}.`);
    let text = '';
    let position = 0;
    let open: { name: string; start: number } | null = null;
    for (const match of marked.matchAll(MARKER)) {
      text += marked.slice(position, match.index);
      position = match.index + match[0].length;
      if (match[0] === '<|>') {
        if (cursor) throw new Error('The fixture has two cursors.');
        cursor = { path, offset: text.length };
      } else if (match[1] !== undefined) {
        if (open) throw new Error(`The range ${match[1]} stands inside the range ${open.name}.`);
        if (ranges.has(match[1])) throw new Error(`The fixture has two ranges ${match[1]}.`);
        open = { name: match[1], start: text.length };
      } else {
        if (!open) throw new Error(`A range is closed in ${path} that was not opened.`);
        ranges.set(open.name, { path, span: { start: open.start, end: text.length } });
        open = null;
      }
    }
    if (open) throw new Error(`The range ${open.name} is not closed.`);
    files.set(path, text + marked.slice(position));
  }
  return cursor ? { files, cursor, ranges } : { files, ranges };
}

function splitFiles(source: string): readonly (readonly [string, string])[] {
  const headers = [...source.matchAll(/^\/\/- (.+?)[ \t]*(?:\r\n|\r|\n|$)/gm)];
  const first = headers[0];
  if (!first) return [['brief.md', source]];
  if (source.slice(0, first.index).trim() !== '') throw new Error('The fixture has text before its first file line.');
  return headers.map((header, index) => {
    const end = headers[index + 1]?.index ?? source.length;
    return [header[1]!, source.slice(header.index + header[0].length, end)] as const;
  });
}
