import { type BoundedCache, createBoundedCache } from '../matter/boundedCache.ts';
import { canonicalUri } from '../matter/paths.ts';
import type { Matter, Matters } from '../matters.ts';
import type { BoundDraft } from '../model/bound.ts';
import type { SourceDocument } from '../sources/sourceDocument.ts';
import type { Span } from '../text/span.ts';
import { type Analyses, bind } from './analyses.ts';
import { DRAFT_LIMIT, type DraftDocument } from './draftDocument.ts';
import type { MatterDrafts } from './matterDrafts.ts';
import { createTurns } from './turns.ts';

/** A draft or a source of a matter with the citations in it. */
export interface CitingFile {
  readonly uri: string;
  /** Path inside the matter, with `/`; the URI of a loose draft. */
  readonly path: string;
  readonly kind: 'draft' | 'source';
  /** The title on the face of a source; null for a draft. */
  readonly title: string | null;
  /** Where the title stands, as {@link toShown} gives it; else the beginning. */
  readonly head: Span;
  /** Its own citations, in the form of `citationKey`; none for a draft. */
  readonly own: readonly string[];
  readonly bound: BoundDraft;
  /** The text that spans are of; null for that of the file itself as it can be read anew. */
  readonly text: string | null;
  /** False when spans are of the words taken from a file that is no text. */
  readonly isFileText: boolean;
  /** Where a span of the bound draft stands in the text that is shown. */
  toShown(span: Span): Span;
}

/** Which files are asked for. */
export interface WantedFiles {
  readonly rootUri: string | null;
  /** The draft asked about, for one that is in no matter. */
  readonly loose: DraftDocument | null;
  /** Whether the text of an opinion is to be read for its citations. */
  readonly isWanted: (text: string) => boolean;
}

/** Reads the files of a matter for what they cite. */
export interface CitingFiles {
  /** The drafts of a matter, then those of its opinions whose text may be wanted, one after the other; of a loose draft, it alone. */
  all(wanted: WantedFiles, signal?: AbortSignal): AsyncGenerator<CitingFile>;
  /** One file of a matter, a draft or a source; null when it cannot be read. */
  one(rootUri: string, uri: string, signal?: AbortSignal): Promise<CitingFile | null>;
}

/** Sources kept read for their citations, in UTF-16 code units of their text. */
export const CITING_SOURCES_LIMIT = 8_000_000;

export interface CitingFilesParts {
  readonly matters: Matters;
  readonly drafts: MatterDrafts;
  readonly analyses: Analyses;
}

const BEGINNING: Span = { start: 0, end: 0 };

/** What was read of a source, with the source it was read of: another one has another reading. */
interface ReadSource {
  readonly document: SourceDocument;
  readonly bound: BoundDraft;
}

export function createCitingFiles({ matters, drafts, analyses }: CitingFilesParts): CitingFiles {
  const kept: BoundedCache<ReadSource> = createBoundedCache(
    CITING_SOURCES_LIMIT,
    ({ document }) => document.text.length,
  );

  const boundSource = (uri: string, document: SourceDocument): BoundDraft => {
    const known = kept.get(uri);
    if (known?.document === document) return known.bound;
    const bound = bind({ text: document.text, language: 'plaintext', matter: null }, null);
    kept.set(uri, { document, bound });
    return bound;
  };

  const source = (
    { pathOf }: Matter,
    {
      uri,
      own,
      document,
    }: { readonly uri: string; readonly own: readonly string[]; readonly document: SourceDocument },
  ): CitingFile | null => {
    const path = pathOf(uri);
    if (path === null || document.text.length > DRAFT_LIMIT) return null;
    const toShown = (span: Span): Span => document.file?.fileSpan(span) ?? span;
    return {
      uri,
      path,
      kind: 'source',
      title: document.face.title,
      head: toShown(document.face.titleSpan ?? BEGINNING),
      own,
      bound: boundSource(uri, document),
      text: null,
      isFileText: document.file !== null,
      toShown,
    };
  };

  const draft = async (document: DraftDocument, path: string, signal: AbortSignal | undefined) => {
    const analysis = await analyses.of(document, signal);
    if (analysis === null) return null;
    const { uri, text } = document;
    const shown = { title: null, head: BEGINNING, own: [], text, isFileText: true, toShown: (span: Span) => span };
    return { uri, path, kind: 'draft', bound: analysis.bound, ...shown } satisfies CitingFile;
  };

  return {
    async *all({ rootUri, loose, isWanted }, signal) {
      if (rootUri === null) {
        const read = loose && (await draft(loose, loose.uri, signal));
        if (read) yield read;
        return;
      }
      const matter = await matters.get(rootUri);
      const turn = createTurns();
      const seen = new Set<string>();
      for (const document of (await drafts.all(rootUri, signal)).drafts) {
        seen.add(canonicalUri(document.uri));
        const read = await draft(document, matter.pathOf(document.uri) ?? document.uri, signal);
        if (read !== null) yield read;
        await turn(signal);
      }
      for (const { uri, citations } of await matter.library.opinions(signal)) {
        if (seen.has(uri)) continue;
        const document = await matter.library.document(uri, signal);
        const read = document && isWanted(document.text) ? source(matter, { uri, own: citations, document }) : null;
        if (read !== null) yield read;
        await turn(signal);
      }
    },

    async one(rootUri, uri, signal) {
      const matter = await matters.get(rootUri);
      const own = canonicalUri(uri);
      const document = (await drafts.all(rootUri, signal)).drafts.find((each) => canonicalUri(each.uri) === own);
      if (document !== undefined) return draft(document, matter.pathOf(uri) ?? uri, signal);
      const opinion = (await matter.library.opinions(signal)).find((each) => each.uri === own);
      const read = await matter.library.document(own, signal);
      return read && source(matter, { uri: own, own: opinion?.citations ?? [], document: read });
    },
  };
}
