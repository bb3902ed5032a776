import { checkQuotation, type Quotation, type QuotationCheck } from './alignment/checkQuotation.ts';
import type { CitedSource } from './located.ts';
import { quotationPin } from './quotationPin.ts';

/** A quotation beside the document it is said to be from. */
export interface QuotationInSource {
  readonly source: CitedSource;
  readonly check: QuotationCheck;
}

/**
 * Compares a quotation with the documents that its citation cites. Of equally good files it is the one that has the words;
 * null when none of several has them: each of them may be meant, and nobody can tell which.
 */
export function compareWithSources(quotation: Quotation, sources: readonly CitedSource[]): QuotationInSource | null {
  const compared = sources.map((source) => ({
    source,
    check: checkQuotation(quotation, source.words(), quotationPin(source)),
  }));
  const same = compared.find(({ check }) => check.result === 'same');
  return same ?? (compared.length === 1 ? (compared[0] ?? null) : null);
}
