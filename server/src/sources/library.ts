import type { MatterFile } from '../matter/matterFile.ts';
import type { Workspace } from '../matter/workspace.ts';
import type { BoundDraft, Citation } from '../model/bound.ts';
import { attributeQuotations } from '../model/quotations/attributeQuotations.ts';
import type { AttributedQuotation } from '../model/quotations/attribution.ts';
import { wordsOf } from './alignment/sourceForQuotations.ts';
import type { SourceWords } from './alignment/sourceWords.ts';
import { type DraftMark, markOfDraft, NO_DRAFT } from './draftMark.ts';
import { excerpt, firstLine } from './excerpt.ts';
import { findAuthority } from './findAuthority.ts';
import { type FoundFile, findRecord, type RecordSearch } from './findRecord.ts';
import type { CitedSource, LocatedSource, SourceLibrary } from './located.ts';
import { locatePin } from './locatePin.ts';
import { askedPins, authorityQuery, firstPages, recordQueries } from './queries.ts';
import { quotedFrom } from './quotedWords.ts';
import type { SourceDocument } from './sourceDocument.ts';
import { createSourceStore } from './sourceStore.ts';

export interface SourceLibraryOptions {
  readonly workspace: Workspace;
  readonly rootUri: string;
  /** What `matter.yaml` says; a changed file asks for a new library. */
  readonly matter: MatterFile;
}

/** Equally good files that are offered for one document; more than this is no answer. */
const MOST_FILES = 5;

/** Finds sources in one matter. The folder is walked, and files are read, when something is asked for the first time. */
export function createSourceLibrary({ workspace, rootUri, matter }: SourceLibraryOptions): SourceLibrary {
  const store = createSourceStore({ workspace, rootUri });
  const marks = new WeakMap<BoundDraft, DraftMark>();
  const markOf = (bound: BoundDraft): DraftMark => {
    const mark = marks.get(bound) ?? markOfDraft(bound.draft.text);
    marks.set(bound, mark);
    return mark;
  };
  const attributed = new WeakMap<BoundDraft, readonly AttributedQuotation[]>();
  const quotationsOf = (bound: BoundDraft): readonly AttributedQuotation[] => {
    const quotations = attributed.get(bound) ?? attributeQuotations(bound);
    attributed.set(bound, quotations);
    return quotations;
  };
  const words = new WeakMap<SourceDocument, SourceWords>();
  const wordsIn = (document: SourceDocument): SourceWords => {
    const known = words.get(document) ?? wordsOf(document);
    words.set(document, known);
    return known;
  };
  let changes = 0;
  const cited: SourceLibrary['cited'] = async (bound, citation, signal) => {
    signal?.throwIfAborted();
    const files = await filesOf({ store, matter, draft: markOf(bound), signal }, bound, citation);
    const pins = askedPins(bound, citation);
    const asked = { firstPages: firstPages(bound, citation), quoted: quotedFrom(bound, citation, quotationsOf(bound)) };
    const sources: CitedSource[] = [];
    for (const { file, how, title, pages, entry } of files) {
      signal?.throwIfAborted();
      const document = await store.document(file);
      if (!document || document.text === bound.draft.text) continue;
      const context = { ...asked, pages, entry };
      sources.push({
        uri: file.uri,
        path: file.path,
        title: title ?? document.face.title,
        how,
        document,
        words: () => wordsIn(document),
        context,
        pins: pins.map((pin) => ({ pin, place: locatePin(document, pin, context) })),
      });
    }
    signal?.throwIfAborted();
    return sources;
  };
  return {
    get limitMet() {
      return store.limitMet;
    },
    get changes() {
      return changes;
    },
    get knownFiles() {
      return store.knownFiles;
    },
    files: () => store.allFiles(),
    findDocument: async (query, signal) => {
      const files = (await findRecord({ store, matter, query, draft: NO_DRAFT, signal })).slice(0, MOST_FILES);
      return Promise.all(
        files.map(async ({ file, how, title }) => {
          const [faced] = title === null ? await store.faces([file], signal) : [];
          return { uri: file.uri, path: file.path, title: title ?? faced?.face.paper ?? null, how };
        }),
      );
    },
    invalidate: (uri) => {
      changes += 1;
      store.invalidate(uri);
    },
    cited,
    locate: async (bound, citation, signal) =>
      (await cited(bound, citation, signal))
        .flatMap(placesIn)
        .sort((a, b) => Number(a.found === 'file') - Number(b.found === 'file')),
  };
}

type Search = Omit<RecordSearch, 'query'>;

async function filesOf(search: Search, bound: BoundDraft, citation: Citation): Promise<readonly FoundFile[]> {
  const records = recordQueries(bound, citation);
  if (records.length === 0) {
    const query = authorityQuery(bound, citation);
    return query ? (await findAuthority({ ...search, query })).slice(0, MOST_FILES) : [];
  }
  const files = new Map<string, FoundFile>();
  for (const query of records) {
    for (const found of (await findRecord({ ...search, query })).slice(0, MOST_FILES)) {
      if (!files.has(found.file.uri)) files.set(found.file.uri, found);
    }
  }
  return [...files.values()];
}

/** The places of the pins in a document; the document itself when there are none. */
function placesIn({ uri, path, title, how, document, pins }: CitedSource): readonly LocatedSource[] {
  const asked = pins.length > 0 ? pins : [{ pin: null, place: null }];
  return asked.map(({ pin, place }) => {
    const shared = { uri, path, title, how, pin };
    if (place) return { ...shared, found: 'pin', ...place };
    const span = document.face.titleSpan ?? firstLine(document.text, 0);
    return { ...shared, found: 'file', span, passage: excerpt(document.text, span), label: null };
  });
}
