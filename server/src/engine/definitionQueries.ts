import { citationAt } from '../features/citationAt.ts';
import { type Definition, type FoundPlaces, findDefinition, findQuotationDefinition } from '../features/definition.ts';
import { findQuotedPlace, quotationAt, quotationsOfCitation } from '../features/quotedPlace.ts';
import type { Citation } from '../model/bound.ts';
import type { AttributedQuotation } from '../model/quotations/attribution.ts';
import type { Analyses, Analysis } from './analyses.ts';
import type { DraftDocument } from './draftDocument.ts';

/** Where the things of a draft lead. */
export interface DefinitionQueries {
  /** Where the citation at an offset leads, or the quotation there that is attributed to one. */
  definition(document: DraftDocument, offset: number, signal?: AbortSignal): Promise<Definition | null>;
}

export function createDefinitionQueries(analyses: Analyses): DefinitionQueries {
  const placesOf = async (
    { bound, matter }: Analysis,
    { citation, quotations }: { readonly citation: Citation; readonly quotations: readonly AttributedQuotation[] },
    signal: AbortSignal | undefined,
  ): Promise<FoundPlaces> => {
    if (matter === null) return { located: [], quoted: null };
    const { library } = matter;
    const sources = quotations.length === 0 ? [] : await library.cited(bound, citation, signal);
    const quoted = findQuotedPlace(bound, quotations, sources);
    return { quoted, located: quoted === null ? await library.locate(bound, citation, signal) : [] };
  };

  return {
    async definition(document, offset, signal) {
      const analysis = await analyses.of(document, signal);
      if (analysis === null) return null;
      const { bound, matter } = analysis;
      const attributed = matter?.library.quotations(bound) ?? [];
      const citation = citationAt(bound, offset);
      if (citation !== null) {
        const quotations = quotationsOfCitation(citation, attributed);
        return findDefinition(bound, citation, await placesOf(analysis, { citation, quotations }, signal));
      }
      const quotation = quotationAt(attributed, offset);
      const source = quotation === null ? undefined : bound.citations[quotation.citation];
      if (quotation === null || source === undefined) return null;
      const found = await placesOf(analysis, { citation: source, quotations: [quotation] }, signal);
      return findQuotationDefinition(quotation.span, found);
    },
  };
}
