import { Document, isMap, isScalar, isSeq, type Pair, parse, parseDocument, YAMLSeq } from 'yaml';

/** A finding to set aside for the whole matter, as `matter.yaml` lists it. */
export interface IgnoreEntry {
  readonly rule: string;
  /** The words the finding stands on. */
  readonly text: string;
  readonly reason: string;
}

/** Thrown when the file cannot be edited safely; the message is for the user. */
export class MatterFileNotEditable extends Error {}

/** One replacement that adds the entry: offsets in UTF-16 code units of the text that was given. */
export interface MatterEdit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/**
 * The edit that adds an entry to the `ignore` list of a `matter.yaml`. Only that list is written anew, with its
 * comments; every other letter of the file stays.
 * @throws MatterFileNotEditable when the file is not valid YAML or its `ignore` is not a list.
 */
export function addIgnore(text: string, entry: IgnoreEntry): MatterEdit {
  const document = parseDocument(text);
  const [problem] = document.errors;
  if (problem !== undefined)
    throw new MatterFileNotEditable(`matter.yaml is not valid YAML: ${firstLine(problem.message)}`);
  const root = document.contents;
  if (root !== null && !isMap(root)) throw new MatterFileNotEditable('matter.yaml is not a list of named entries.');

  const pair = root?.items.find(({ key }) => isScalar(key) && key.value === 'ignore');
  const list = pair === undefined ? new YAMLSeq() : listOf(pair);
  list.add(document.createNode(entry, { flow: true }));
  const edit = { ...placeOf(text, pair), newText: written(text, list) };
  return verified(text, edit, entry);
}

function listOf(pair: Pair): YAMLSeq {
  if (isSeq(pair.value)) return pair.value;
  if (pair.value === null || (isScalar(pair.value) && pair.value.value === null)) return new YAMLSeq();
  throw new MatterFileNotEditable('"ignore" in matter.yaml is not a list.');
}

/** The whole lines of the `ignore` entry, or the end of the file when it has none. */
function placeOf(text: string, pair: Pair | undefined): { start: number; end: number } {
  if (pair === undefined) return { start: text.length, end: text.length };
  const start = isScalar(pair.key) && pair.key.range ? pair.key.range[0] : text.length;
  const value = pair.value as { range?: readonly [number, number, number] | null } | null;
  const end = value?.range?.[2] ?? text.length;
  // A value on the key's own line ends before its line break; what is written brings one.
  const rest = text[end - 1] === '\n' ? '' : (/^[ \t]*\r?\n/.exec(text.slice(end))?.[0] ?? '');
  return { start, end: end + rest.length };
}

/** The list as block YAML in the file's own line endings, on a line of its own. */
function written(text: string, list: YAMLSeq): string {
  const indentSeq = !/^- /m.test(text);
  const yaml = new Document({ ignore: list }).toString({ lineWidth: 0, indentSeq });
  return text.includes('\r\n') ? yaml.replaceAll('\n', '\r\n') : yaml;
}

/** Nothing is handed out that does not read back as the old content and the new entry. */
function verified(text: string, edit: MatterEdit, entry: IgnoreEntry): MatterEdit {
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  const startsLine = edit.start === 0 || text[edit.start - 1] === '\n';
  const whole = startsLine ? edit : { ...edit, newText: lineBreak + edit.newText };
  const expected = (parse(text) ?? {}) as Record<string, unknown>;
  const ignore = [...((expected.ignore as unknown[] | null | undefined) ?? []), { ...entry }];
  if (!sameData(readBack(apply(text, whole)), { ...expected, ignore })) {
    throw new MatterFileNotEditable('matter.yaml is written in a way that cannot be added to safely.');
  }
  return whole;
}

function readBack(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return null;
  }
}

function apply(text: string, { start, end, newText }: MatterEdit): string {
  return text.slice(0, start) + newText + text.slice(end);
}

function sameData(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? message;
}
