import { bindDraft } from '../../server/src/model/bind.ts';
import { attributeQuotations } from '../../server/src/model/quotations/attributeQuotations.ts';
import { quotationText } from '../../server/src/model/quotations/quotationText.ts';
import { checkQuotation, findQuotation, readQuotation } from '../../server/src/sources/alignment/checkQuotation.ts';
import { wordsOf } from '../../server/src/sources/alignment/sourceForQuotations.ts';
import { readSource } from '../../server/src/sources/readSource.ts';
import { parseDraft } from '../../server/src/syntax/parse.ts';
import { best } from './measure.ts';

const OPINIONS = 200;

/**
 * The time of comparing every quotation of a draft with one opinion, and looking for what does not stand there in the
 * others until it is found, in times of reading those opinions once.
 */
export function quotationShare(draft: string, texts: readonly string[]): number {
  const opinions = Array.from({ length: OPINIONS }, (_, i) => `${texts[i % texts.length]} ${i}`);
  const reading = best(() => void opinions.map((text) => wordsOf(readSource(text, 'opinion.txt'))), 3);
  const sources = opinions.map((text) => wordsOf(readSource(text, 'opinion.txt')));
  const bound = bindDraft(parseDraft(draft, 'markdown'));
  const checking = best(() => {
    attributeQuotations(bound).forEach(({ span, notes }, i) => {
      const quotation = readQuotation(quotationText(bound.draft, span).text, notes);
      const { result } = checkQuotation(quotation, sources[i % sources.length]!);
      if (result === 'not-here') sources.find((source) => findQuotation(quotation, source).length > 0);
    });
  }, 3);
  return checking / reading;
}
