import { documentsOfFiles, knownDocuments } from '../features/knownDocuments.ts';
import { type MatterSymbol, matterSymbols, mayBeMeant } from '../features/matterSymbols.ts';
import { matterUri } from '../matter/paths.ts';
import type { Matters } from '../matters.ts';
import type { BoundDraft } from '../model/bound.ts';
import { entryInName } from '../sources/fileNames.ts';
import type { Span } from '../text/span.ts';
import type { Analyses } from './analyses.ts';
import type { DraftDocument } from './draftDocument.ts';
import type { MatterDrafts } from './matterDrafts.ts';

/** No list is longer; one who wants more types more. */
export const MOST_SYMBOLS = 500;

/** An authority or a document of the record with the place that its name leads to. */
export interface PlacedSymbol extends Pick<MatterSymbol, 'name' | 'kind'> {
  /** A draft with the text that `span` is of; or a file, opened at its beginning. */
  readonly uri: string;
  readonly text: string | null;
  readonly span: Span;
  /** Path inside the matter, with `/`. */
  readonly path: string;
}

export interface SymbolQueries {
  /** What the drafts of a matter cite, and the papers of its record, by names that may be meant. Lists the folder and reads the drafts. */
  symbols(rootUri: string, query: string, signal?: AbortSignal): Promise<readonly PlacedSymbol[]>;
}

export interface SymbolParts {
  readonly matters: Matters;
  readonly drafts: MatterDrafts;
  readonly analyses: Analyses;
}

export function createSymbolQueries({ matters, drafts, analyses }: SymbolParts): SymbolQueries {
  return {
    async symbols(rootUri, query, signal) {
      const matter = await matters.get(rootUri);
      const read: { readonly document: DraftDocument; readonly bound: BoundDraft }[] = [];
      for (const document of (await drafts.all(rootUri, signal)).drafts) {
        const analysis = await analyses.of(document, signal);
        if (analysis !== null) read.push({ document, bound: analysis.bound });
      }
      const files = await matter.library.files();
      const papers = files.filter(({ path }) => matter.isSourcePath(path) || entryInName(path) !== null);
      const known = knownDocuments({ listed: matter.file.record, cited: [], files: documentsOfFiles(papers) });
      const bounds = read.map(({ bound }) => bound);
      const meant = matterSymbols(bounds, known).filter(({ name }) => mayBeMeant(name, query));
      return meant.slice(0, MOST_SYMBOLS).flatMap(({ name, kind, place }): PlacedSymbol[] => {
        if (place.kind === 'file') {
          const uri = matterUri(rootUri, place.path);
          return uri === null ? [] : [{ name, kind, uri, text: null, span: { start: 0, end: 0 }, path: place.path }];
        }
        const document = read[place.draft]?.document;
        if (document === undefined) return [];
        const { uri, text } = document;
        return [{ name, kind, uri, text, span: place.span, path: matter.pathOf(uri) ?? uri }];
      });
    },
  };
}
