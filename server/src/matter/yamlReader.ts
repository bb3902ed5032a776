import { type Document, isAlias, isMap, isScalar, isSeq, type Node } from 'yaml';
import type { MatterProblem } from './matterFile.ts';

/** Anchors and aliases are honoured up to here, so that a small file cannot stand for a huge one. */
const MOST_ALIASES = 100;

/** A file with more wrong in it than this is not a `matter.yaml` gone wrong, and no one reads on. */
const MOST_PROBLEMS = 100;

/** A value of `matter.yaml` with what to call it in a message: `record[2].file`. */
export interface YamlField {
  readonly where: string;
  readonly node: Node;
}

/** Takes values out of a YAML document, noting what has the wrong type at its place. */
export interface YamlReader {
  /** The fields of a map; unknown keys are problems. Null (with a problem) when the value is no map. */
  fields(field: YamlField, known: readonly string[]): ReadonlyMap<string, YamlField> | null;
  /** The entries of a map with free keys; `name` is the key as a field. Null when the value is no map. */
  entries(
    field: YamlField,
  ): readonly { readonly key: string; readonly name: YamlField; readonly value: YamlField }[] | null;
  /** The text of a scalar, numbers as written; null (with a problem) for a list, a map or true and false. */
  text(field: YamlField | undefined): string | null;
  /** The items of a list; a single value is a list of one. */
  items(field: YamlField | undefined): readonly YamlField[];
  /** The values of a list of texts. */
  texts(field: YamlField | undefined): readonly { readonly text: string; readonly field: YamlField }[];
  problem(field: YamlField, message: string): void;
}

/** @param problems receives what is wrong, in reading order. */
export function createYamlReader(document: Document, problems: MatterProblem[]): YamlReader {
  let aliases = 0;

  const problem = (field: YamlField, message: string): void => {
    if (problems.length >= MOST_PROBLEMS) return;
    const [start, end] = field.node.range ?? [0, 0, 0];
    problems.push({ span: { start, end }, message });
  };

  const resolve = (node: Node, where: string): YamlField | null => {
    if (!isAlias(node)) return { where, node };
    aliases += 1;
    const target = aliases > MOST_ALIASES ? undefined : node.resolve(document);
    if (target) return { where, node: target };
    problem(
      { where, node },
      `\`${where}\` is not read: it repeats another value by \`*${node.source}\`. Write it out.`,
    );
    return null;
  };

  const pairs = (field: YamlField): { key: string; keyNode: Node; value: YamlField | null }[] | null => {
    if (!isMap(field.node)) {
      problem(field, `${nameOf(field)} must be a group of \`name: value\` lines, not ${kindOf(field.node)}.`);
      return null;
    }
    const seen = new Set<string>();
    return field.node.items.flatMap(({ key, value }) => {
      if (!isScalar(key)) return [];
      const name = String(key.source ?? key.value);
      if (seen.has(name)) {
        problem(
          { where: name, node: key },
          `\`${name}\` is written twice in ${nameOf(field)}; only the first is used.`,
        );
        return [];
      }
      seen.add(name);
      const where = field.where === '' ? name : `${field.where}.${name}`;
      const empty = value === null || (isScalar(value) && value.value === null);
      return [{ key: name, keyNode: key, value: empty ? null : resolve(value as Node, where) }];
    });
  };

  const text = (field: YamlField | undefined): string | null => {
    if (!field) return null;
    const { node } = field;
    if (isScalar(node) && typeof node.value === 'string') return node.value;
    if (isScalar(node) && typeof node.value === 'number') return node.source ?? String(node.value);
    problem(field, `\`${field.where}\` must be text, not ${kindOf(node)}.`);
    return null;
  };

  const items = (field: YamlField | undefined): readonly YamlField[] => {
    if (!field) return [];
    if (!isSeq(field.node)) return [field];
    return field.node.items.flatMap((item, index) => {
      const resolved = resolve(item as Node, `${field.where}[${index + 1}]`);
      return resolved && !(isScalar(resolved.node) && resolved.node.value === null) ? [resolved] : [];
    });
  };

  return {
    problem,
    text,
    items,
    fields: (field, known) => {
      const found = pairs(field);
      if (!found) return null;
      const fields = new Map<string, YamlField>();
      for (const { key, keyNode, value } of found) {
        if (known.includes(key)) {
          if (value) fields.set(key, value);
        } else {
          const names = known.map((name) => `\`${name}\``).join(', ');
          const message = `\`${key}\` is not read: Pincite knows ${names} in ${nameOf(field)}.`;
          problem({ where: key, node: keyNode }, message);
        }
      }
      return fields;
    },
    entries: (field) =>
      pairs(field)?.flatMap(({ key, keyNode, value }) =>
        value ? [{ key, name: { where: key, node: keyNode }, value }] : [],
      ) ?? null,
    texts: (field) =>
      items(field).flatMap((item) => {
        const value = text(item);
        return value === null ? [] : [{ text: value, field: item }];
      }),
  };
}

function nameOf(field: YamlField): string {
  return field.where === '' ? 'matter.yaml' : `\`${field.where}\``;
}

function kindOf(node: Node): string {
  if (isMap(node)) return 'a group of values';
  if (isSeq(node)) return 'a list';
  return isScalar(node) ? `\`${node.source ?? String(node.value)}\`` : 'an alias';
}
