import { documentsOfFiles, knownDocuments } from '../features/knownDocuments.ts';
import { filesByEntry, recordLinks, type SourceLink } from '../features/links.ts';
import { completeName, type NameProposal, namePositionAt } from '../features/recordCompletion.ts';
import type { IndexedFile } from '../matter/fileIndex.ts';
import { canonicalUri } from '../matter/paths.ts';
import type { Matter, Matters } from '../matters.ts';
import type { BoundDraft } from '../model/bound.ts';
import { entryInName } from '../sources/fileNames.ts';
import { touches } from '../text/span.ts';
import type { Analyses } from './analyses.ts';
import type { DraftDocument } from './draftDocument.ts';
import type { MatterDrafts } from './matterDrafts.ts';

/** Where a name is being typed. */
export interface NameQuery {
  readonly offset: number;
  /** The editor asks by itself because a blank was typed: only where a number or an exhibit must follow, there is an answer. */
  readonly afterBlank: boolean;
}

/** How a name goes on. `isComplete` is false while the folder is being listed, and where there are too many: asking again gives others. */
export interface NameProposals {
  readonly proposals: readonly NameProposal[];
  readonly isComplete: boolean;
}

/** What is asked while record references are written. No file is opened for an answer. */
export interface RecordQueries {
  completeName(document: DraftDocument, query: NameQuery, signal?: AbortSignal): Promise<NameProposals>;
  links(document: DraftDocument, signal?: AbortSignal): Promise<readonly SourceLink[]>;
}

export interface RecordQueryParts {
  readonly matters: Matters;
  readonly drafts: MatterDrafts;
  readonly analyses: Analyses;
}

const NO_FILES: readonly IndexedFile[] = Object.freeze([]);

const NOTHING: NameProposals = { proposals: [], isComplete: true };

export function createRecordQueries({ matters, drafts, analyses }: RecordQueryParts): RecordQueries {
  // What a list of files tells lives as long as the list, which the matter's index keeps.
  const documentsIn = perList((files, matter: Matter) =>
    documentsOfFiles(files.filter(({ path }) => matter.isSourcePath(path) || entryInName(path) !== null)),
  );
  const entriesIn = perList(filesByEntry);

  const citedIn = async (document: DraftDocument, offset: number, signal?: AbortSignal) => {
    const own = await analyses.of(document, signal);
    const cited = own === null ? [] : namesIn(own.bound, offset);
    const { rootUri } = document;
    if (rootUri === null) return cited;
    for (const other of await drafts.open(rootUri)) {
      if (canonicalUri(other.uri) === canonicalUri(document.uri)) continue;
      const analysis = await analyses.of(other, signal);
      cited.push(...(analysis?.bound.records ?? []).map(({ designations }) => designations));
    }
    return cited;
  };

  return {
    async completeName(document, { offset, afterBlank }, signal) {
      const position = namePositionAt(document.text, offset);
      if (position === null || (afterBlank && position.kind === 'name')) return NOTHING;
      const matter = document.rootUri === null ? null : await matters.get(document.rootUri);
      const cited = await citedIn(document, offset, signal);
      const known = matter === null ? [] : matter.library.knownFiles;
      // The next key finds it listed; this one does not wait. A capitalised word is no reason to list a folder.
      const isListing = known === null && position.kind !== 'name';
      if (isListing) void matter?.library.files();
      const files = matter === null || known === null ? [] : documentsIn(known, matter);
      const documents = knownDocuments({ listed: matter?.file.record ?? [], cited, files });
      const { proposals, isCut } = completeName(position, documents, document.language);
      return { proposals, isComplete: !isListing && !isCut };
    },

    async links(document, signal) {
      const analysis = await analyses.of(document, signal);
      if (analysis === null || analysis.matter === null) return [];
      const { file, library } = analysis.matter;
      return recordLinks(analysis.bound, { listed: file.record, byEntry: entriesIn(library.knownFiles ?? NO_FILES) });
    },
  };
}

/** Makes something of a list of files once, and keeps it as long as the list is kept. */
function perList<Rest extends readonly unknown[], Made>(
  make: (files: readonly IndexedFile[], ...rest: Rest) => Made,
): (files: readonly IndexedFile[], ...rest: Rest) => Made {
  const made = new WeakMap<readonly IndexedFile[], { readonly value: Made }>();
  return (files, ...rest) => {
    const known = made.get(files) ?? { value: make(files, ...rest) };
    made.set(files, known);
    return known.value;
  };
}

/** The names of each document, but for the one that is being typed. */
function namesIn({ records, citations }: BoundDraft, offset: number): (readonly string[])[] {
  return records.map(({ citations: indices }) => {
    const names = indices.flatMap((index) => {
      const { span, parts } = citations[index]!;
      return parts.document === undefined || touches(span, offset) ? [] : [parts.document.text];
    });
    return [...new Set(names)];
  });
}
