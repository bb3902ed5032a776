import { citationAt } from '../features/citationAt.ts';
import {
  type CitedIdentity,
  type CitedThing,
  citationsOfAuthority,
  citationsOfRecord,
  citedThing,
  citedThings,
  keysOfOpinion,
  mayCite,
} from '../features/citationGraph.ts';
import type { Matters } from '../matters.ts';
import type { CitationKind } from '../syntax/citation.ts';
import type { Span } from '../text/span.ts';
import type { Analyses } from './analyses.ts';
import type { CitingFile, CitingFiles } from './citingFiles.ts';
import type { DraftDocument } from './draftDocument.ts';

/** Places in a file of a matter. */
export interface ShownPlaces {
  readonly uri: string;
  /** The text that spans are of; null for that of the file as it can be read anew. */
  readonly text: string | null;
  /** False when spans are of the words taken from a file that is no text. */
  readonly isFileText: boolean;
  readonly spans: readonly Span[];
}

/** What stays the same of a node while its files are edited; plain data, so that an editor can hand it back. */
export interface NodeIdentity extends CitedIdentity {
  readonly rootUri: string | null;
  /** The draft that was asked about. */
  readonly draftUri: string;
  /** The file that holds it; null when the matter has none. */
  readonly fileUri: string | null;
}

/** An authority, a document of the record, a draft or a source among those that cite one another. */
export interface CitationNode {
  readonly name: string;
  /** The path of its file, or that the folder has none. */
  readonly detail: string;
  readonly kind: CitationKind | CitingFile['kind'];
  readonly identity: NodeIdentity;
  /** Where it is: its file; without one, a citation of it. */
  readonly place: ShownPlaces;
}

/** A node with the places that cite it, or by which it is cited. */
export interface CitationEdge {
  readonly node: CitationNode;
  readonly spans: ShownPlaces;
}

/** What cites what in a matter. */
export interface CitationGraphQueries {
  /** What the citation at an offset cites; null where no citation stands or it is bound to nothing. */
  citedNode(document: DraftDocument, offset: number, signal?: AbortSignal): Promise<CitationNode | null>;
  /** A draft or a source of a matter itself; null when it cannot be read. */
  fileNode(rootUri: string, uri: string, signal?: AbortSignal): Promise<CitationNode | null>;
  /** The drafts and the opinions of the matter that cite a node. @param loose the draft asked about, for one that is in no matter. */
  citedBy(identity: NodeIdentity, loose: DraftDocument | null, signal?: AbortSignal): Promise<readonly CitationEdge[]>;
  /** What the file of a node cites; nothing when the matter has no file of it. */
  cites(identity: NodeIdentity, signal?: AbortSignal): Promise<readonly CitationEdge[]>;
}

export interface CitationGraphParts {
  readonly matters: Matters;
  readonly analyses: Analyses;
  readonly files: CitingFiles;
}

const BEGINNING: Span = { start: 0, end: 0 };

export function createCitationGraph({ matters, analyses, files }: CitationGraphParts): CitationGraphQueries {
  const nodeOf = async (
    thing: CitedThing,
    {
      file,
      rootUri,
      draftUri,
    }: { readonly file: CitingFile; readonly rootUri: string | null; readonly draftUri: string },
    signal: AbortSignal | undefined,
  ): Promise<CitationNode> => {
    const { name, kind, keys, names, sample } = thing;
    const matter = rootUri === null ? null : await matters.get(rootUri);
    const [source] = matter === null ? [] : await matter.library.cited(file.bound, sample, signal);
    const identity = { rootUri, draftUri, keys, names, fileUri: source?.uri ?? null };
    if (source === undefined) {
      const detail = matter === null ? '' : 'not in the folder';
      return { name, detail, kind, identity, place: placesIn(file, [thing.spans[0] ?? sample.span]) };
    }
    const { uri, path, document } = source;
    const title = document.face.titleSpan ?? BEGINNING;
    const spans = [document.file?.fileSpan(title) ?? title];
    return {
      name,
      detail: path,
      kind,
      identity,
      place: { uri, text: null, isFileText: document.file !== null, spans },
    };
  };

  /** A draft is cited by nobody. */
  const nodeOfFile = (
    file: CitingFile,
    { rootUri, draftUri }: Pick<NodeIdentity, 'rootUri' | 'draftUri'>,
  ): CitationNode => {
    const { uri, path, kind, title, head, bound, own, text, isFileText } = file;
    return {
      name: title ?? path.slice(path.lastIndexOf('/') + 1),
      detail: path,
      kind,
      identity: { rootUri, draftUri, keys: keysOfOpinion(bound, own), names: [], fileUri: uri },
      place: { uri, text, isFileText, spans: [head] },
    };
  };

  return {
    async citedNode(document, offset, signal) {
      const analysis = await analyses.of(document, signal);
      const citation = analysis && citationAt(analysis.bound, offset);
      const thing = citation && citedThing(analysis.bound, citation);
      if (!thing) return null;
      const { uri, text, rootUri } = document;
      const file = { ...DRAFT, uri, path: uri, text, bound: analysis.bound };
      return nodeOf(thing, { file, rootUri, draftUri: uri }, signal);
    },

    async fileNode(rootUri, uri, signal) {
      const file = await files.one(rootUri, uri, signal);
      return file && nodeOfFile(file, { rootUri, draftUri: uri });
    },

    async citedBy(identity, loose, signal) {
      const { rootUri, draftUri, keys, names, fileUri } = identity;
      const found: { readonly file: CitingFile; readonly spans: readonly Span[] }[] = [];
      const isWanted = (text: string): boolean => mayCite(text, keys);
      for await (const file of files.all({ rootUri, loose, isWanted }, signal)) {
        if (file.uri === fileUri || (names.length > 0 && file.kind !== 'draft')) continue;
        found.push({ file, spans: names.length > 0 ? [] : citationsOfAuthority(file.bound, keys) });
      }
      const ofRecord = citationsOfRecord(
        found.map(({ file }) => file.bound),
        { draft: found.findIndex(({ file }) => file.uri === draftUri), names },
      );
      return found
        .map(({ file, spans }, index) => ({ file, spans: names.length > 0 ? (ofRecord[index] ?? []) : spans }))
        .filter(({ spans }) => spans.length > 0)
        .map(({ file, spans }) => ({ node: nodeOfFile(file, identity), spans: placesIn(file, spans) }));
    },

    async cites(identity, signal) {
      const { rootUri, draftUri, fileUri, keys } = identity;
      const file = rootUri === null || fileUri === null ? null : await files.one(rootUri, fileUri, signal);
      if (file === null) return [];
      const edges: CitationEdge[] = [];
      for (const thing of citedThings(file.bound, [...keys, ...keysOfOpinion(file.bound, file.own)])) {
        const node = await nodeOf(thing, { file, rootUri, draftUri }, signal);
        edges.push({ node, spans: placesIn(file, thing.spans) });
      }
      return edges;
    },
  };
}

/** What a draft has that no one needs to be told. */
const DRAFT = {
  kind: 'draft',
  title: null,
  head: BEGINNING,
  own: [],
  isFileText: true,
  toShown: (span: Span) => span,
} as const;

function placesIn({ uri, text, isFileText, toShown }: CitingFile, spans: readonly Span[]): ShownPlaces {
  return { uri, text, isFileText, spans: spans.map(toShown) };
}
