import { isCollection, isMap, isScalar, isSeq, type Node, parseDocument, type Scalar } from 'yaml';
import type { MatterFilePath } from '../../matter/matterSchema.ts';
import { MATTER_FILE_LIMIT } from '../../matter/parseMatterFile.ts';
import type { Span } from '../../text/span.ts';

/** A key or a single value of `matter.yaml`. */
export interface YamlPlace {
  /** The path of a value; for a key, that of the value it names. */
  readonly path: MatterFilePath;
  readonly part: 'key' | 'value';
  readonly text: string;
  readonly span: Span;
  /** Keys of the group that holds it; empty for an item of a list. */
  readonly keys: readonly string[];
  /** Stands between brackets or braces, where commas part the values. */
  readonly inFlow: boolean;
}

/** A place where something is being typed; `span` is what of it is there, to be replaced. */
export interface YamlSlot extends YamlPlace {
  /** A colon follows already. */
  readonly hasColon: boolean;
  /** Code units before it on its line. */
  readonly column: number;
}

/** Deeper than any place the schema knows. */
const DEEPEST = 8;

/** Stands for what is being typed, so that a file cut off in the middle has a tree with a place for it. */
const TYPED = 'PinciteCompletesThis';

/** The key or value at an offset, or null where there is none. Broken YAML is read as far as it goes. */
export function placeAt(text: string, offset: number): YamlPlace | null {
  for (const place of placesIn(text)) {
    if (place.span.start <= offset && offset <= place.span.end) return place;
  }
  return null;
}

/** Every key and single value, in the order of the file. */
export function valuesIn(text: string): readonly YamlPlace[] {
  return [...placesIn(text)];
}

/** The key or value that is being typed at an offset, or null where nothing can stand. */
export function slotAt(text: string, offset: number): YamlSlot | null {
  const lineStart = text.slice(0, offset).lastIndexOf('\n') + 1;
  const lineEnd = /[\r\n]|$/.exec(text.slice(offset))!.index + offset;
  const before = text.slice(lineStart, offset);
  const rest = /^[\w-]*/.exec(text.slice(offset, lineEnd))?.[0] ?? '';
  if (/(?:^|\s)#/.test(before)) return null;
  // Alone on its line it may be a key; without a colon YAML would join it to the next line.
  const isAlone = /^\s*(?:- +)*[\w-]*$/.test(before) && offset + rest.length === lineEnd;
  const at = isAlone ? offset + rest.length : offset;
  const inserted = isAlone ? `${TYPED}: 0` : TYPED;
  for (const place of placesIn(text.slice(0, at) + inserted + text.slice(at))) {
    if (!place.text.includes(TYPED)) continue;
    const start = Math.max(place.span.start, lineStart);
    const end = Math.max(start, Math.min(place.span.end - TYPED.length, lineEnd));
    const path = place.path.map((step) => (step === place.text ? place.text.replace(TYPED, '') : step));
    const hasColon = /^["']?\s*:(?:\s|$)/.test(text.slice(end, lineEnd));
    return {
      ...place,
      path,
      text: place.text.replace(TYPED, ''),
      span: { start, end },
      hasColon,
      column: start - lineStart,
    };
  }
  return null;
}

function* placesIn(text: string): Generator<YamlPlace> {
  if (text.length > MATTER_FILE_LIMIT) return;
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent', uniqueKeys: false });
  yield* placesUnder(document.contents as Node | null, { path: [], keys: [], inFlow: false });
}

type Surroundings = Pick<YamlPlace, 'path' | 'keys' | 'inFlow'>;

function* placesUnder(node: unknown, around: Surroundings): Generator<YamlPlace> {
  if (around.path.length > DEEPEST) return;
  if (isScalar(node)) yield placeOf(node, 'value', around);
  const inFlow = around.inFlow || (isCollection(node) && node.flow === true);
  if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) {
      yield* placesUnder(item, { path: [...around.path, index], keys: [], inFlow });
    }
  }
  if (!isMap(node)) return;
  const keys = node.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
  for (const [index, { key, value }] of node.items.entries()) {
    const path = [...around.path, keys[index]!];
    if (isScalar(key)) yield placeOf(key, 'key', { path, keys, inFlow });
    yield* placesUnder(value, { path, keys, inFlow });
  }
}

function placeOf(scalar: Scalar, part: YamlPlace['part'], around: Surroundings): YamlPlace {
  const [start, end] = scalar.range ?? [0, 0];
  return { ...around, part, text: String(scalar.value ?? ''), span: { start, end } };
}
