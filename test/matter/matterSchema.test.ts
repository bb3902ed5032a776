import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { stringify } from 'yaml';
import {
  keysAt,
  MATTER_SCHEMA,
  type MatterFilePath,
  type SchemaNode,
  schemaAt,
} from '../../server/src/matter/matterSchema.ts';
import { parseMatterFile } from '../../server/src/matter/parseMatterFile.ts';

const ROOT = path.join(import.meta.dirname, '../..');

interface Described {
  readonly path: MatterFilePath;
  readonly node: SchemaNode;
}

/** Every value the schema knows under a name, outermost first. */
function described(node: SchemaNode, at: MatterFilePath = []): readonly Described[] {
  const named = Object.entries(node.properties ?? {}).flatMap(([key, below]) => [
    { path: [...at, key], node: below },
    ...described(below, [...at, key]),
  ]);
  const free = node.additionalProperties
    ? [{ path: [...at, 'month-abbreviation'], node: node.additionalProperties }]
    : [];
  return [...named, ...free, ...(node.items ? described(node.items, [...at, 0]) : [])];
}

const ALL = described(MATTER_SCHEMA);

/** A `matter.yaml` that says only this, with what a group around it must have. */
function fileWith(at: MatterFilePath, value: unknown): string {
  let whole = value;
  for (let depth = at.length - 1; depth >= 0; depth -= 1) {
    const step = at[depth]!;
    const required = schemaAt(at.slice(0, depth))?.required ?? [];
    const needed = Object.fromEntries(
      required.map((key) => [key, schemaAt([...at.slice(0, depth), key])!.examples![0]]),
    );
    whole = typeof step === 'number' ? [whole] : { ...needed, [step]: whole };
  }
  return stringify(whole);
}

test('every key has a meaning and an example, and the parser takes the example', () => {
  assert.ok(ALL.length > 15);
  for (const { path: at, node } of ALL) {
    assert.ok(node.description, at.join('.'));
    const examples = node.examples ?? [];
    if (node.properties === undefined && node.items?.properties === undefined)
      assert.ok(examples.length > 0, at.join('.'));
    for (const example of examples) assert.deepEqual(parseMatterFile(fileWith(at, example)).problems, [], at.join('.'));
  }
});

test('where the schema knows all values, the parser takes these and no other', () => {
  const closed = ALL.filter(({ node }) => node.enum !== undefined);
  assert.deepEqual(
    closed.map(({ path: at }) => at.join('.')),
    ['record.0.pages', 'rules.month-abbreviation'],
  );
  for (const { path: at, node } of closed) {
    for (const value of node.enum!) assert.deepEqual(parseMatterFile(fileWith(at, value)).problems, [], String(value));
    assert.equal(parseMatterFile(fileWith(at, 'another')).problems.length, 1, at.join('.'));
  }
});

test('a key the schema does not know is a problem in every group, as the schema says', () => {
  const groups = [[], ...ALL.map(({ path: at }) => at), ['record', 0], ['ignore', 0]].filter(
    (at) => schemaAt(at)?.properties !== undefined,
  );
  assert.equal(groups.length, 4);
  for (const at of groups) {
    assert.equal(schemaAt(at)!.additionalProperties, false);
    const text = fileWith([...at, 'another'], 'x');
    assert.match(parseMatterFile(text).problems[0]?.message ?? '', /`another` is not read: Pincite knows/);
  }
});

test('what the schema requires, the parser asks for', () => {
  for (const at of [
    ['record', 0],
    ['ignore', 0],
  ]) {
    const [other] = keysAt(at).filter((key) => !schemaAt(at)!.required!.includes(key));
    const text = stringify({ [at[0]!]: [{ [other!]: 'x' }] });
    assert.match(parseMatterFile(text).problems[0]?.message ?? '', /is not used: say which/);
  }
});

test('a number is text, and any value may be left empty, in both', () => {
  for (const { path: at, node } of ALL) {
    const types = [node.type].flat();
    const isRequired = schemaAt(at.slice(0, -1))?.required?.includes(String(at.at(-1))) ?? false;
    assert.equal(types.includes('null'), !isRequired, at.join('.'));
    if (!isRequired) assert.deepEqual(parseMatterFile(fileWith(at, null)).problems, [], at.join('.'));
    if (types.includes('number')) assert.deepEqual(parseMatterFile(fileWith(at, 12)).problems, [], at.join('.'));
  }
});

test('the extension offers the schema to other YAML tools, and carries it', () => {
  const { contributes } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  const [{ fileMatch, url }] = contributes.yamlValidation;
  assert.deepEqual(fileMatch, ['matter.yaml']);
  assert.deepEqual(JSON.parse(readFileSync(path.join(ROOT, url), 'utf8')), MATTER_SCHEMA);
  assert.ok(readFileSync(path.join(ROOT, '.vscodeignore'), 'utf8').includes(`!${url.slice(2)}\n`));
});
