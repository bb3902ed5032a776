import { type CitedDocuments, citedDocuments, type TreeDocument, type TreeFile } from '../features/matterTree.ts';
import type { Matter, Matters } from '../matters.ts';
import type { BoundDraft } from '../model/bound.ts';
import type { Finding } from '../rules/finding.ts';
import { entryInName } from '../sources/fileNames.ts';
import type { Analyses, Analysis } from './analyses.ts';
import type { DraftDocument } from './draftDocument.ts';
import type { MatterDrafts } from './matterDrafts.ts';

/** A document that is cited, with the files of the matter that hold it. */
export interface SourcedDocument extends TreeDocument {
  /** Equally good files are several. */
  readonly files: readonly TreeFile[];
  /** Errors and warnings about its citations. */
  readonly problems: number;
}

/** The documents of one matter as its views show them. */
export interface MatterTree {
  /** The drafts that cite, by the index that {@link TreeDocument.uses} has. */
  readonly drafts: readonly { readonly uri: string; readonly path: string; readonly text: string }[];
  readonly record: readonly SourcedDocument[];
  readonly authorities: readonly SourcedDocument[];
  /** Filings of the matter that no draft cites. */
  readonly uncited: readonly TreeFile[];
}

export interface MatterTreeQueries {
  /** What the drafts of a matter cite, and where it is. Walks the folder, and reads drafts and sources. */
  matterTree(rootUri: string, signal?: AbortSignal): Promise<MatterTree>;
}

export interface MatterTreeParts {
  readonly matters: Matters;
  readonly drafts: MatterDrafts;
  readonly analyses: Analyses;
  /** What is known to be wrong in a draft by now. */
  readonly findings: (analysis: Analysis, document: DraftDocument) => readonly Finding[];
}

interface ReadDraft {
  readonly document: DraftDocument;
  readonly path: string;
  readonly bound: BoundDraft;
  readonly findings: readonly Finding[];
}

export function createMatterTree({ matters, drafts, analyses, findings }: MatterTreeParts): MatterTreeQueries {
  return {
    async matterTree(rootUri, signal) {
      const matter = await matters.get(rootUri);
      const read: ReadDraft[] = [];
      for (const document of (await drafts.all(rootUri, signal)).drafts) {
        const analysis = await analyses.of(document, signal);
        const path = matter.pathOf(document.uri);
        if (analysis === null || path === null || analysis.bound.citations.length === 0) continue;
        read.push({ document, path, bound: analysis.bound, findings: findings(analysis, document) });
      }
      read.sort((a, b) => (a.path < b.path ? -1 : 1));
      const cited = citedDocuments(read.map(({ bound }) => bound));
      const ground = { matter, read, signal };
      const record = await sourced(cited.record, ground);
      const authorities = await sourced(cited.authorities, ground);
      return {
        drafts: read.map(({ document: { uri, text }, path }) => ({ uri, path, text })),
        record,
        authorities,
        uncited: await uncitedFilings({ ...ground, cited: [...record, ...authorities] }),
      };
    },
  };
}

interface Ground {
  readonly matter: Matter;
  readonly read: readonly ReadDraft[];
  readonly signal: AbortSignal | undefined;
}

async function sourced(
  documents: CitedDocuments['record'],
  { matter, read, signal }: Ground,
): Promise<readonly SourcedDocument[]> {
  const found: SourcedDocument[] = [];
  for (const document of documents) {
    signal?.throwIfAborted();
    const { bound } = read[document.sample.draft] ?? {};
    const citation = bound?.citations[document.sample.citation];
    const sources = bound && citation ? await matter.library.cited(bound, citation, signal) : [];
    const files = new Map(sources.map(({ uri, path }) => [uri, { uri, path }]));
    found.push({ ...document, files: [...files.values()], problems: problemsOf(document, read) });
  }
  return found;
}

function problemsOf({ uses }: TreeDocument, read: readonly ReadDraft[]): number {
  let problems = 0;
  for (const [index, { findings, bound }] of read.entries()) {
    const own = new Set(uses.flatMap(({ draft, span }) => (draft === index ? [span.start] : [])));
    problems += findings.filter(
      ({ severity, citation }) =>
        (severity === 'error' || severity === 'warning') && own.has(bound.citations[citation]?.span.start ?? -1),
    ).length;
  }
  return problems;
}

/** Files that are filings by their name or as `matter.yaml` has it, and are the source of nothing. */
async function uncitedFilings({
  matter,
  read,
  cited,
}: Ground & { readonly cited: readonly SourcedDocument[] }): Promise<readonly TreeFile[]> {
  const known = new Set(cited.flatMap(({ files }) => files.map(({ path }) => path)));
  const drafts = new Set(read.map(({ path }) => path));
  const files = await matter.library.files();
  return files
    .filter(({ path }) => !known.has(path) && !drafts.has(path))
    .filter(({ path }) => entryInName(path) !== null || matter.file.record.some(({ file }) => file === path))
    .map(({ uri, path }) => ({ uri, path }));
}
