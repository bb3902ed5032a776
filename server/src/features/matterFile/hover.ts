import { type MatterFilePath, type SchemaNode, schemaAt } from '../../matter/matterSchema.ts';
import type { HoverCard } from '../hover.ts';
import { escapeMarkdown } from '../markdownText.ts';
import type { KnownRule } from './completion.ts';
import { placeAt, type YamlPlace } from './yamlPlace.ts';

/** What the matter knows of a document that `matter.yaml` lists. */
export interface ListedDocument {
  /** The files it is found in, and how each was recognised. */
  readonly files: readonly { readonly path: string; readonly title: string | null; readonly how: string }[];
  /** How often the open drafts cite it. */
  readonly uses: number;
}

/** What a card can tell besides the words of the schema; asked for only where it is wanted. */
export interface MatterFileFacts {
  readonly rules: readonly KnownRule[];
  /** Address of the page that explains a rule. */
  ruleUrl(id: string): string;
  /** The document that is listed by a name or a file, or null. */
  document(nameOrFile: string): Promise<ListedDocument | null>;
}

/** The card for the key or value at an offset of `matter.yaml`; null where there is nothing to tell. */
export async function hoverMatterFile(text: string, offset: number, facts: MatterFileFacts): Promise<HoverCard | null> {
  const place = placeAt(text, offset);
  const node = place && schemaAt(place.path);
  if (!place || !node) return null;
  const blocks = [
    ...keyLines(place, node),
    ...ruleLines(place, node, facts),
    ...(await documentLines(place, node, facts)),
  ];
  return blocks.length === 0 ? null : { span: place.span, markdown: blocks.join('\n\n') };
}

function keyLines({ path }: YamlPlace, node: SchemaNode): readonly string[] {
  // An item of a list has the meaning of the list.
  const described = node.description ?? schemaAt(path.slice(0, -1))?.description;
  if (described === undefined) return [];
  const owner = node.description === undefined ? schemaAt(path.slice(0, -1)) : node;
  const [example] = owner?.examples ?? [];
  return [described, ...(example === undefined ? [] : [`For example: \`${exampleOf(path, example)}\``])];
}

function exampleOf(path: MatterFilePath, example: unknown): string {
  const key = path.findLast((step) => typeof step === 'string') ?? '';
  return `${key}: ${flow(example)}`;
}

function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  return `{ ${Object.entries(value)
    .map(([key, of]) => `${key}: ${flow(of)}`)
    .join(', ')} }`;
}

function ruleLines({ path, part, text }: YamlPlace, node: SchemaNode, facts: MatterFileFacts): readonly string[] {
  const named = node.format === 'pincite-rule' && part === 'value' ? text : null;
  const id = path[0] === 'rules' && path.length === 2 ? path[1] : named;
  const rule = facts.rules.find((known) => known.id === id);
  return rule === undefined ? [] : [`[${rule.id}](${facts.ruleUrl(rule.id)}): ${escapeMarkdown(rule.summary)}`];
}

async function documentLines(
  { path, part, text }: YamlPlace,
  { format }: SchemaNode,
  facts: MatterFileFacts,
): Promise<readonly string[]> {
  const isName = format === 'pincite-document' || format === 'pincite-designation' || format === 'pincite-file';
  if (path[0] !== 'record' || part !== 'value' || !isName) return [];
  const found = await facts.document(text);
  if (found === null) return [];
  const files = found.files.map(({ path: file, title, how }) => {
    const titled = title === null ? '' : ` — ${escapeMarkdown(title)}`;
    return `**${escapeMarkdown(file)}**${titled} (recognised by ${escapeMarkdown(how)})`;
  });
  return [
    ...(files.length === 0 ? ['*No file in this matter was recognised as this document.*'] : files),
    found.uses === 0
      ? 'Not cited in the drafts that are open.'
      : `Cited ${times(found.uses)} in the drafts that are open.`,
  ];
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}
