import type { BoundDraft, Citation } from '../model/bound.ts';
import { type AttributedQuotation, quotationsByCitation } from '../model/quotations/attribution.ts';
import { type QuotationText, quotationText } from '../model/quotations/quotationText.ts';
import { findQuotation, type Quotation, readQuotation } from '../sources/alignment/checkQuotation.ts';
import type { CitedSource } from '../sources/located.ts';
import { compareWithSources, type QuotationInSource } from '../sources/quotationInSources.ts';
import type { SourcedCitation } from './rule.ts';

/** A quotation of the draft beside the document its citation cites. */
export interface ComparedQuotation extends QuotationInSource {
  readonly attributed: AttributedQuotation;
  readonly citation: Citation;
  /** The words compared; spans of the check are offsets in them. */
  readonly text: QuotationText;
  /** Another source of the draft that has all of the words; null when none has. Looked for when asked. */
  elsewhere(): CitedSource | null;
}

/** Words that are not where they are said to be are looked for in no more sources than this. */
const MOST_SEARCHED = 200;

interface Compared extends Omit<ComparedQuotation, 'elsewhere'> {
  readonly quotation: Quotation;
}

/** Compares the quotations of a draft with their sources, as those are loaded. */
export class QuotationComparison {
  readonly #bound: BoundDraft;
  readonly #quotations: () => readonly AttributedQuotation[];
  readonly #compared: Compared[] = [];
  /** Each source once, by its place. */
  readonly #sources = new Map<string, CitedSource>();
  #byCitation: ReadonlyMap<number, readonly AttributedQuotation[]> | null = null;

  constructor(bound: BoundDraft, quotations: () => readonly AttributedQuotation[]) {
    this.#bound = bound;
    this.#quotations = quotations;
  }

  /** Compares what is attributed to a citation with the document it cites. */
  compare({ citation, sources }: SourcedCitation): void {
    for (const source of sources) if (this.#sources.size < MOST_SEARCHED) this.#sources.set(source.uri, source);
    for (const attributed of this.#attributedTo(citation)) {
      const text = quotationText(this.#bound.draft, attributed.span);
      const quotation = readQuotation(text.text, attributed.notes);
      // Two files that may both be meant accuse nobody.
      const meant = compareWithSources(quotation, sources);
      if (meant) this.#compared.push({ attributed, citation, text, quotation, ...meant });
    }
  }

  /** All comparisons so far, each once, in the order of the draft. */
  take(): readonly ComparedQuotation[] {
    const taken = this.#compared.splice(0).sort((a, b) => a.attributed.span.start - b.attributed.span.start);
    return taken.map((compared) => ({ ...compared, elsewhere: () => this.#elsewhere(compared) }));
  }

  #attributedTo({ index }: Citation): readonly AttributedQuotation[] {
    this.#byCitation ??= quotationsByCitation(this.#quotations());
    return this.#byCitation.get(index) ?? [];
  }

  #elsewhere({ quotation, source }: Compared): CitedSource | null {
    for (const other of this.#sources.values()) {
      if (other.uri !== source.uri && findQuotation(quotation, other.words()).length > 0) return other;
    }
    return null;
  }
}
