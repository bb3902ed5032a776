import type { HoverCard } from '../features/hover.ts';
import { completeMatterFile, type KnownRule, type MatterFileProposal } from '../features/matterFile/completion.ts';
import { hoverMatterFile, type ListedDocument } from '../features/matterFile/hover.ts';
import type { MatterRecord } from '../matter/matterFile.ts';
import { parseMatterFile } from '../matter/parseMatterFile.ts';
import { readMatterPath } from '../matter/paths.ts';
import { MATTER_FILE_NAME, type Matters } from '../matters.ts';
import { documentKey, entryOf } from '../model/designation.ts';
import { ruleUrl } from '../rules/links.ts';
import type { Rule } from '../rules/rule.ts';
import type { Analyses } from './analyses.ts';
import type { MatterDrafts } from './matterDrafts.ts';

/** A place in the `matter.yaml` of a folder, as it stands in the editor. Offsets are UTF-16 code units of its text. */
export interface MatterFileQuery {
  readonly rootUri: string;
  readonly text: string;
  readonly offset: number;
}

/** What an editor asks while `matter.yaml` is written. */
export interface MatterFileQueries {
  completeMatterFile(query: MatterFileQuery): Promise<readonly MatterFileProposal[]>;
  hoverMatterFile(query: MatterFileQuery): Promise<HoverCard | null>;
}

export interface MatterFileParts {
  readonly matters: Matters;
  readonly drafts: MatterDrafts;
  readonly analyses: Analyses;
  readonly rules: readonly Rule[];
}

export function createMatterFileQueries({ matters, drafts, analyses, rules }: MatterFileParts): MatterFileQueries {
  const known: readonly KnownRule[] = rules.map(({ id, docs }) => ({ id, summary: docs.summary }));

  const paths = async (rootUri: string): Promise<readonly string[]> => {
    const { library, isSourcePath } = await matters.get(rootUri);
    const files = (await library.files()).map(({ path }) => path).filter(isUsablePath);
    // What is a source already comes first; a draft may be named too.
    return [...files.filter(isSourcePath), ...files.filter((path) => !isSourcePath(path))];
  };

  const designations = async (rootUri: string): Promise<readonly string[]> => {
    const names = new Set<string>();
    for (const draft of await drafts.open(rootUri)) {
      for (const record of (await analyses.of(draft))?.bound.records ?? []) {
        for (const name of record.designations) names.add(name);
      }
    }
    return [...names].sort();
  };

  const usesOf = async (rootUri: string, names: readonly string[]): Promise<number> => {
    const keys = new Set(names.map(documentKey));
    let uses = 0;
    for (const draft of await drafts.open(rootUri)) {
      for (const record of (await analyses.of(draft))?.bound.records ?? []) {
        if (record.designations.some((name) => keys.has(documentKey(name)))) uses += record.citations.length;
      }
    }
    return uses;
  };

  return {
    completeMatterFile: ({ rootUri, text, offset }) =>
      completeMatterFile(text, offset, {
        rules: known,
        paths: () => paths(rootUri),
        designations: () => designations(rootUri),
      }),
    hoverMatterFile: ({ rootUri, text, offset }) =>
      hoverMatterFile(text, offset, {
        rules: known,
        ruleUrl,
        async document(nameOrFile): Promise<ListedDocument | null> {
          const listed = parseMatterFile(text).matter.record.find((record) => isListedBy(record, nameOrFile));
          if (listed === undefined) return null;
          const names = [listed.document, ...listed.as];
          const entry = names.map(entryOf).find((found) => found !== null) ?? null;
          const { library } = await matters.get(rootUri);
          const files = await library.findDocument({ entry, designations: names });
          return { files, uses: await usesOf(rootUri, names) };
        },
      }),
  };
}

function isListedBy({ document, as, file }: MatterRecord, nameOrFile: string): boolean {
  if (document === nameOrFile || as.includes(nameOrFile)) return true;
  const read = readMatterPath(nameOrFile);
  return 'path' in read && file === read.path;
}

function isUsablePath(path: string): boolean {
  return path !== MATTER_FILE_NAME && 'path' in readMatterPath(path);
}
