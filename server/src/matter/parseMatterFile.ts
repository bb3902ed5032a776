import { type Node, parseDocument } from 'yaml';
import type { Level } from '../text/level.ts';
import { globRefusal } from './globs.ts';
import {
  EMPTY_MATTER,
  type MatterFile,
  type MatterIgnore,
  type MatterPages,
  type MatterProblem,
  type MatterRecord,
} from './matterFile.ts';
import { choicesAt, keysAt } from './matterSchema.ts';
import { nearMiss } from './nearMiss.ts';
import { readMatterPath } from './paths.ts';
import { createYamlReader, type YamlField, type YamlReader } from './yamlReader.ts';

/** A `matter.yaml` longer than this is not read: it is not one a person wrote. In UTF-16 code units. */
export const MATTER_FILE_LIMIT = 1_000_000;

export interface ParsedMatterFile {
  readonly matter: MatterFile;
  /** In reading order, at their places in the file. */
  readonly problems: readonly MatterProblem[];
}

const LEVELS = choicesAt(['rules', 'any-rule']) as readonly Level[];
const PAGES = choicesAt(['record', 0, 'pages']) as readonly MatterPages[];

/**
 * Reads `matter.yaml`. Never throws: what cannot be used is a problem, and the rest is read.
 * @param ruleIds the rules there are; a name that is none of them is a problem only when it is nearly one, because a
 *   later version may have it.
 */
export function parseMatterFile(text: string, ruleIds: readonly string[] = []): ParsedMatterFile {
  if (text.length > MATTER_FILE_LIMIT) {
    return refused({ start: 0, end: 0 }, 'matter.yaml is longer than 1 MB. Nothing in it is used.');
  }
  // The library compares every key with every other to find doubled ones; the reader does it in linear time.
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'error', uniqueKeys: false });
  const [error] = document.errors;
  if (error) {
    const [start, end] = error.pos;
    const tooDeep = error.code === 'RESOURCE_EXHAUSTION';
    const reason = tooDeep ? 'it is nested too deeply' : error.message.replace(/\.$/, '');
    return refused(
      { start, end },
      `matter.yaml is not YAML here: ${reason}. Nothing in it is used until this is mended.`,
    );
  }
  const root = document.contents as Node | null;
  if (!root || ('value' in root && root.value === null)) return { matter: EMPTY_MATTER, problems: [] };
  const problems: MatterProblem[] = [];
  const matter = readMatter(createYamlReader(document, problems), root, ruleIds);
  return { matter, problems: problems.sort((a, b) => a.span.start - b.span.start) };
}

function refused(span: MatterProblem['span'], message: string): ParsedMatterFile {
  return { matter: EMPTY_MATTER, problems: [{ span, message }] };
}

function readMatter(reader: YamlReader, root: Node, ruleIds: readonly string[]): MatterFile {
  const top = reader.fields({ where: '', node: root }, keysAt([]));
  if (!top) return EMPTY_MATTER;
  const caseField = top.get('case');
  const caseFields = caseField && reader.fields(caseField, keysAt(['case']));
  const caseName = reader.text(caseFields?.get('name'));
  reader.text(caseFields?.get('court'));
  const docket = reader.text(caseFields?.get('docket'));
  reader.text(top.get('style'));
  return {
    caseName,
    ...(docket === null ? {} : { docket }),
    authorities: readGlobs(reader, top.get('authorities')),
    record: reader.items(top.get('record')).flatMap((item) => readRecord(reader, item)),
    rules: readRules(reader, top.get('rules'), ruleIds),
    ignore: reader.items(top.get('ignore')).flatMap((item) => readIgnore(reader, item, ruleIds)),
  };
}

function readGlobs(reader: YamlReader, field: YamlField | undefined): readonly string[] {
  return reader.texts(field).flatMap((item) => {
    const refusal = globRefusal(item.text);
    if (refusal === null) return [item.text];
    reader.problem(item.field, `\`${item.field.where}\` is not used: ${refusal}.`);
    return [];
  });
}

function readRecord(reader: YamlReader, item: YamlField): readonly MatterRecord[] {
  const fields = reader.fields(item, keysAt(['record', 0]));
  if (!fields) return [];
  const document = reader.text(fields.get('document'));
  if (document === null) {
    if (!fields.has('document')) {
      reader.problem(item, `\`${item.where}\` is not used: say which document it is, as \`document: ECF No. 118-1\`.`);
    }
    return [];
  }
  const pages = readChoice(reader, fields.get('pages'), PAGES);
  return [
    {
      document,
      title: reader.text(fields.get('title')),
      as: reader.texts(fields.get('as')).map(({ text }) => text),
      kind: reader.text(fields.get('kind')),
      file: readFile(reader, fields.get('file')),
      ...(pages === null ? {} : { pages }),
    },
  ];
}

function readFile(reader: YamlReader, field: YamlField | undefined): string | null {
  const written = reader.text(field);
  if (written === null || !field) return null;
  const read = readMatterPath(written);
  if ('path' in read) return read.path;
  reader.problem(field, `The file "${written}" is not opened: ${read.refused}. Only files of this matter are read.`);
  return null;
}

function readRules(
  reader: YamlReader,
  field: YamlField | undefined,
  ruleIds: readonly string[],
): ReadonlyMap<string, Level> {
  const rules = new Map<string, Level>();
  for (const { key, name, value } of (field && reader.entries(field)) ?? []) {
    checkRuleId(reader, { id: key, field: name }, ruleIds);
    const level = readChoice(reader, value, LEVELS);
    if (level !== null) rules.set(key, level);
  }
  return rules;
}

function readIgnore(reader: YamlReader, item: YamlField, ruleIds: readonly string[]): readonly MatterIgnore[] {
  const fields = reader.fields(item, keysAt(['ignore', 0]));
  if (!fields) return [];
  const rule = reader.text(fields.get('rule'));
  if (rule === null) {
    if (!fields.has('rule')) reader.problem(item, `\`${item.where}\` is not used: say which \`rule\` is set aside.`);
    return [];
  }
  checkRuleId(reader, { id: rule, field: fields.get('rule')! }, ruleIds);
  return [{ rule, text: reader.text(fields.get('text')), reason: reader.text(fields.get('reason')) }];
}

function checkRuleId(
  reader: YamlReader,
  { id, field }: { readonly id: string; readonly field: YamlField },
  ruleIds: readonly string[],
): void {
  const meant = nearMiss(id, ruleIds);
  if (meant !== null) reader.problem(field, `No rule is called \`${id}\`. Did you mean \`${meant}\`?`);
}

function readChoice<T extends string>(
  reader: YamlReader,
  field: YamlField | undefined,
  choices: readonly T[],
): T | null {
  const written = reader.text(field);
  if (written === null || !field) return null;
  const choice = choices.find((candidate) => candidate === written);
  if (choice !== undefined) return choice;
  const list = choices.map((name) => `\`${name}\``).join(', ');
  reader.problem(field, `\`${field.where}\` cannot be "${written}": write one of ${list}.`);
  return null;
}
