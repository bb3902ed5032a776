import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The style packs of a folder, each under the name of its file, in the order of their names. */
export function stylesData(folder: string): Readonly<Record<string, unknown>> {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
  return {
    packs: names.map((name) => ({
      name: path.basename(name, '.json'),
      ...(JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Readonly<Record<string, unknown>>),
    })),
  };
}
