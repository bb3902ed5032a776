import schema from './matterSchema.json' with { type: 'json' };

/** One value of `matter.yaml` as its JSON schema describes it: the part of JSON Schema that the schema uses. */
export interface SchemaNode {
  readonly description?: string;
  readonly type: string | readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  /** The values under free keys (of `rules`); false where only `properties` are known. */
  readonly additionalProperties?: SchemaNode | false;
  readonly items?: SchemaNode;
  readonly required?: readonly string[];
  /** The only values there are; null stands for a value that is not written. */
  readonly enum?: readonly (string | null)[];
  readonly examples?: readonly unknown[];
  /** What the text names, as far as Pincite knows more of it than its letters. */
  readonly format?: string;
}

/**
 * The single truth about the keys, values and meanings of `matter.yaml`: the parser takes its names from here, the
 * editor its help, and other tools read the same JSON file.
 */
export const MATTER_SCHEMA: SchemaNode = schema as SchemaNode;

/** Where a value stands in `matter.yaml`: `['record', 0, 'pages']`. */
export type MatterFilePath = readonly (string | number)[];

/** What the schema says of the value at a path, or null when it knows none there. A single value is a list of one. */
export function schemaAt(path: MatterFilePath): SchemaNode | null {
  let node: SchemaNode = MATTER_SCHEMA;
  for (const step of path) {
    const below: SchemaNode | null = typeof step === 'number' ? (node.items ?? null) : valueUnder(node, step);
    if (below === null) return null;
    node = below;
  }
  return node;
}

function valueUnder(node: SchemaNode, key: string): SchemaNode | null {
  const holder = node.properties || node.additionalProperties ? node : node.items;
  const { properties = {}, additionalProperties = false } = holder ?? {};
  if (Object.hasOwn(properties, key)) return properties[key] ?? null;
  return additionalProperties === false ? null : additionalProperties;
}

/** The keys that a group of values may have, in the order of the schema. */
export function keysAt(path: MatterFilePath): readonly string[] {
  return Object.keys(schemaAt(path)?.properties ?? {});
}

/** The only values that can stand at a path. */
export function choicesAt(path: MatterFilePath): readonly string[] {
  return (schemaAt(path)?.enum ?? []).filter((value) => value !== null);
}
