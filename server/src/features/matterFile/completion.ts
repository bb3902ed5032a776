import { keysAt, type MatterFilePath, type SchemaNode, schemaAt } from '../../matter/matterSchema.ts';
import { yamlText } from '../../matter/yamlText.ts';
import type { Span } from '../../text/span.ts';
import { slotAt, type YamlSlot } from './yamlPlace.ts';

/** Something that can be written at the cursor in `matter.yaml`. */
export interface MatterFileProposal {
  readonly kind: 'key' | 'choice' | 'rule' | 'file' | 'folder' | 'designation';
  readonly label: string;
  /** A few words beside the label, or null. */
  readonly detail: string | null;
  /** Markdown, or null. */
  readonly explanation: string | null;
  /** What of it is there already and is replaced. */
  readonly span: Span;
  readonly newText: string;
}

/** A rule as `matter.yaml` names it. */
export interface KnownRule {
  readonly id: string;
  readonly summary: string;
}

/** What can be proposed besides the words of the schema; asked for only where it is wanted. */
export interface MatterFileKnowledge {
  readonly rules: readonly KnownRule[];
  /** Paths of the files that may be sources. */
  paths(): Promise<readonly string[]>;
  /** Names that drafts use for documents of the record. */
  designations(): Promise<readonly string[]>;
}

/** What can be written at an offset of `matter.yaml`, whatever state the file is in. */
export async function completeMatterFile(
  text: string,
  offset: number,
  knowledge: MatterFileKnowledge,
): Promise<readonly MatterFileProposal[]> {
  const slot = slotAt(text, offset);
  if (slot === null) return [];
  if (slot.part === 'key') {
    const group = slot.path.slice(0, -1);
    if (isGroup(group)) return proposeKeys(slot, group, knowledge);
    return proposeValues({ ...slot, path: group }, knowledge);
  }
  const wantsKeys = isGroup(slot.path) && !isOftenText(schemaAt(slot.path));
  return wantsKeys ? proposeKeys({ ...slot, keys: [] }, slot.path, knowledge) : proposeValues(slot, knowledge);
}

/** True where the schema wants `name: value` lines. */
function isGroup(path: MatterFilePath): boolean {
  const node = schemaAt(path);
  return node !== null && (node.properties !== undefined || Boolean(node.additionalProperties));
}

/** True for a group that may also be one word, as `style: new-york` is: the word is what most people write. */
function isOftenText(node: SchemaNode | null): boolean {
  return node?.properties !== undefined && [node.type].flat().includes('string');
}

function proposeKeys(slot: YamlSlot, group: MatterFilePath, { rules }: MatterFileKnowledge): MatterFileProposal[] {
  const used = new Set(slot.keys);
  const named = keysAt(group).map((key): MatterFileProposal => {
    const node = schemaAt([...group, key]);
    const newText = slot.hasColon ? key : key + openingOf(node, slot);
    return { kind: 'key', label: key, detail: null, explanation: explain(node), span: slot.span, newText };
  });
  const free = schemaAt(group)?.additionalProperties ? rules : [];
  const byRule = free.map(({ id, summary }): MatterFileProposal => {
    const newText = slot.hasColon ? id : `${id}: `;
    return { kind: 'rule', label: id, detail: null, explanation: summary, span: slot.span, newText };
  });
  return [...named, ...byRule].filter(({ label }) => !used.has(label));
}

/** What follows a new key: the beginning of its group or list on a line of its own, where it needs one. */
function openingOf(node: SchemaNode | null, { inFlow, column }: YamlSlot): string {
  const isOwnGroup = Boolean(node?.properties ?? node?.additionalProperties) && !isOftenText(node);
  const first = node?.items?.required?.[0];
  if (inFlow || (!isOwnGroup && first === undefined)) return ': ';
  const indent = ' '.repeat(column + 2);
  return isOwnGroup ? `:\n${indent}` : `:\n${indent}- ${first}: `;
}

async function proposeValues(slot: YamlSlot, knowledge: MatterFileKnowledge): Promise<MatterFileProposal[]> {
  const node = schemaAt(slot.path);
  if (node === null) return [];
  // A single value is a list of one.
  const of = node.items ?? node;
  const propose = (kind: MatterFileProposal['kind'], label: string, said: Partial<MatterFileProposal> = {}) => ({
    kind,
    label,
    detail: null,
    explanation: null,
    span: slot.span,
    newText: yamlText(label, { inFlow: slot.inFlow }),
    ...said,
  });
  switch (of.format) {
    case 'pincite-rule':
      return knowledge.rules.map(({ id, summary }) => propose('rule', id, { explanation: summary }));
    case 'pincite-file':
      return (await knowledge.paths()).map((path) => propose('file', path));
    case 'pincite-glob':
      return foldersOf(await knowledge.paths()).map((folder) => propose('folder', `${folder}/**`));
    case 'pincite-document':
    case 'pincite-designation':
      return (await knowledge.designations()).map((name) => propose('designation', name));
    default:
      return choicesOf(of).map((choice) => propose('choice', choice));
  }
}

/** The only values there are, else the usual ones: a text that stands for any text is no proposal. */
function choicesOf({ enum: only, examples = [] }: SchemaNode): readonly string[] {
  if (only !== undefined) return only.filter((value) => value !== null);
  const words = examples.filter((example) => typeof example === 'string');
  return words.every((word) => /^[a-z-]+$/.test(word)) ? words : [];
}

function foldersOf(paths: readonly string[]): readonly string[] {
  const folders = paths.filter((path) => path.includes('/')).map((path) => path.slice(0, path.lastIndexOf('/')));
  return [...new Set(folders)].sort();
}

function explain(node: SchemaNode | null): string | null {
  return node?.description ?? null;
}
