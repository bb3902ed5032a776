import { authorityLinks, type SourceLink } from '../features/links.ts';
import type { Analyses } from './analyses.ts';
import type { DraftDocument } from './draftDocument.ts';

/** Links to the files of authorities. */
export interface AuthorityLinkQueries {
  /** The citations of authorities that one file of the matter holds. Looks for the files, as the checks of sources do. */
  authorityLinks(document: DraftDocument, signal?: AbortSignal): Promise<readonly SourceLink[]>;
}

export function createAuthorityLinks(analyses: Analyses): AuthorityLinkQueries {
  return {
    async authorityLinks(document, signal) {
      const analysis = await analyses.of(document, signal);
      if (analysis === null || analysis.matter === null) return [];
      const { bound, matter } = analysis;
      const paths = new Map<string, string>();
      for (const { id, citations } of bound.authorities) {
        const sample = bound.citations[citations[0] ?? -1];
        const [only, other] = sample === undefined ? [] : await matter.library.cited(bound, sample, signal);
        if (only !== undefined && other === undefined) paths.set(id, only.path);
      }
      return authorityLinks(bound, paths);
    },
  };
}
