import { compileGlobs } from '../matter/globs.ts';
import type { MatterFile } from '../matter/matterFile.ts';
import { matterPath } from '../matter/paths.ts';
import type { Workspace } from '../matter/workspace.ts';
import type { BoundDraft, Citation } from '../model/bound.ts';
import { attributeQuotations } from '../model/quotations/attributeQuotations.ts';
import type { AttributedQuotation } from '../model/quotations/attribution.ts';
import type { Span } from '../text/span.ts';
import { wordsOf } from './alignment/sourceForQuotations.ts';
import type { SourceWords } from './alignment/sourceWords.ts';
import { type DraftMark, markOfDraft, NO_DRAFT } from './draftMark.ts';
import { excerpt, firstLine } from './excerpt.ts';
import { byteLimit } from './fileReader.ts';
import { findAuthority } from './findAuthority.ts';
import { type FoundFile, findRecord, type RecordSearch } from './findRecord.ts';
import type { CitedSource, LocatedSource, SourceLibrary } from './located.ts';
import { type LocatedPin, locatePin } from './locatePin.ts';
import { numberingsAt } from './numberings.ts';
import { readOpinionHead } from './opinionHead.ts';
import { findOpinions } from './opinions.ts';
import { askedPins, authorityQuery, firstPages, recordQueries } from './queries.ts';
import { quotedFrom } from './quotedWords.ts';
import { isRefusal } from './readers/sourceText.ts';
import type { ReadingProgress } from './readingProgress.ts';
import { separateOpinionAt, wordsOfOpinion } from './separateOpinions.ts';
import type { SourceDocument } from './sourceDocument.ts';
import { createSourceStore } from './sourceStore.ts';
import { hashOf, type TextCache } from './textCache.ts';

export interface SourceLibraryOptions {
  readonly workspace: Workspace;
  readonly rootUri: string;
  /** What `matter.yaml` says; a changed file asks for a new library. */
  readonly matter: MatterFile;
  /** Where what was made of files outlives the program; null or left out: nowhere. */
  readonly textCache?: TextCache | null;
  /** Hears of long readings. */
  readonly progress?: ReadingProgress | undefined;
  /** Hears when sources were found to be others than at the last start, so that answers may have been wrong. */
  readonly changed?: (() => void) | undefined;
}

/** Equally good files that are offered for one document; more than this is no answer. */
const MOST_FILES = 5;

/** Finds sources in one matter. The folder is walked, and files are read, when something is asked for the first time. */
export function createSourceLibrary(options: SourceLibraryOptions): SourceLibrary {
  const { matter, rootUri } = options;
  let changes = 0;
  const { changed } = options;
  const store = createSourceStore({
    ...options,
    isAuthority: compileGlobs(matter.authorities),
    changed:
      changed &&
      (() => {
        changes += 1;
        changed();
      }),
  });
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
  const lookUp = async (
    bound: BoundDraft,
    citation: Citation,
    signal?: AbortSignal,
  ): Promise<readonly (CitedSource | RefusedSource)[]> => {
    signal?.throwIfAborted();
    const files = await filesOf({ store, matter, draft: markOf(bound), signal }, bound, citation);
    const pins = askedPins(bound, citation);
    const asked = { firstPages: firstPages(bound, citation), quoted: quotedFrom(bound, citation, quotationsOf(bound)) };
    const sources: (CitedSource | RefusedSource)[] = [];
    for (const { file, how, title, pages, entry } of files) {
      signal?.throwIfAborted();
      const { uri, path } = file;
      const document = await store.document(file, signal);
      if (!document) continue;
      if (isRefusal(document)) {
        sources.push({ uri, path, title, how, remark: document.refused });
        continue;
      }
      if (document.text === bound.draft.text) continue;
      const context = { ...asked, pages, entry };
      sources.push({
        uri,
        path,
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
    quotations: quotationsOf,
    files: () => store.allFiles(),
    opinions: (signal) => findOpinions({ store, matter, signal }),
    document: async (uri, signal) => {
      const path = matterPath(rootUri, uri);
      const file = path === null ? undefined : await store.get(path);
      const document = file && (await store.document(file, signal));
      return !document || isRefusal(document) ? null : document;
    },
    digest: async (uri) => {
      const path = matterPath(rootUri, uri);
      const read = path === null ? null : await options.workspace.readBytes(uri, byteLimit(path));
      return read?.kind === 'bytes' ? hashOf(read.bytes) : null;
    },
    findDocument: async (query, signal) => {
      const files = (await findRecord({ store, matter, query, draft: NO_DRAFT, signal })).slice(0, MOST_FILES);
      return Promise.all(
        files.map(async ({ file, how, title }) => {
          const faced = title === null ? (await store.faces([file], signal)).all[0] : undefined;
          return { uri: file.uri, path: file.path, title: title ?? faced?.face.paper ?? null, how };
        }),
      );
    },
    invalidate: (uri) => {
      changes += 1;
      store.invalidate(uri);
    },
    remove: (uri) => {
      changes += 1;
      store.remove(uri);
    },
    flush: () => store.flush(),
    cited: async (bound, citation, signal) =>
      (await lookUp(bound, citation, signal)).filter((source) => 'document' in source),
    locate: async (bound, citation, signal) =>
      (await lookUp(bound, citation, signal))
        .flatMap((source) => ('document' in source ? placesIn(source) : [refusedPlace(source)]))
        .sort((a, b) => Number(a.found === 'file') - Number(b.found === 'file')),
  };
}

/** A file that is the source by its name, and cannot be read. */
interface RefusedSource {
  readonly uri: string;
  readonly path: string;
  readonly title: string | null;
  readonly how: string;
  readonly remark: string;
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
function placesIn({ uri, path, title, how, document, context, pins }: CitedSource): readonly LocatedSource[] {
  const asked = pins.length > 0 ? pins : [{ pin: null, place: null }];
  const inFile = (span: Span): Span => document.file?.fileSpan(span) ?? span;
  const isFileText = document.file !== null;
  const head = readOpinionHead(document.text);
  return asked.map(({ pin, place }) => {
    const shared = { uri, path, title, head, how, pin, isFileText, remark: document.remark };
    if (place) {
      const otherNumbers = otherNumbersOf(document, place, context.entry);
      const { content, ...landing } = place;
      const opinion = separateOpinionAt(document, content);
      const separateOpinion = opinion && wordsOfOpinion(opinion);
      return { ...shared, found: 'pin', ...landing, span: inFile(place.span), otherNumbers, separateOpinion };
    }
    const span = document.face.titleSpan ?? firstLine(document.text, 0);
    const passage = excerpt(document.text, span);
    return {
      ...shared,
      found: 'file',
      span: inFile(span),
      passage,
      label: null,
      otherNumbers: [],
      separateOpinion: null,
    };
  });
}

/** The numbers of the place that its label does not give. */
function otherNumbersOf(
  document: SourceDocument,
  { span, label }: LocatedPin,
  entry: string | null,
): readonly string[] {
  const known = /\d+/.exec(label)?.[0];
  return numberingsAt(document, span.start, entry).flatMap(({ numbering, label: other }) =>
    numbering === 'file' || numbering === 'line' || (/\d+$/.exec(other)?.[0] === known && numbering !== 'ecf')
      ? []
      : [other],
  );
}

function refusedPlace({ remark, ...source }: RefusedSource): LocatedSource {
  const head = { court: null, decided: null };
  const nowhere = { span: { start: 0, end: 0 }, passage: '', label: null, otherNumbers: [], separateOpinion: null };
  return { ...source, head, pin: null, found: 'file', isFileText: false, remark, ...nowhere };
}
