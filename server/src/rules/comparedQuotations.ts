import type { Citation } from '../model/bound.ts';
import { type AttributedQuotation, quotationsByCitation } from '../model/quotations/attribution.ts';
import { type QuotationText, quotationText } from '../model/quotations/quotationText.ts';
import { findQuotation, type Quotation, readQuotation } from '../sources/alignment/checkQuotation.ts';
import type { CitedSource } from '../sources/located.ts';
import { compareWithSources, type QuotationInSource } from '../sources/quotationInSources.ts';
import type { Span } from '../text/span.ts';
import type { DraftContext, SourcedCitation } from './rule.ts';

/** A quotation of the draft beside the document its citation cites. */
export interface ComparedQuotation extends QuotationInSource {
  readonly attributed: AttributedQuotation;
  readonly citation: Citation;
  /** The words compared; spans of the check are offsets in them. */
  readonly text: QuotationText;
  /** Another source of the draft that has all of the words; null when none has. Looked for when asked, once. */
  elsewhere(): Elsewhere | null;
}

/** Words in quotation marks that belong to no citation, and an opinion of the draft that has all of them. */
export interface UnattributedQuotation {
  /** The words between the marks, in file offsets. */
  readonly span: Span;
  readonly found: Elsewhere;
}

/** A source that has the words of a quotation and is not the one cited for them. */
export interface Elsewhere {
  readonly source: CitedSource;
  /** Where the words stand, in offsets of its text. */
  readonly span: Span;
  /** Indices of the citations that cite it. */
  readonly citations: readonly number[];
}

/** Words that are not where they are said to be are looked for in no more sources than this. */
const MOST_SEARCHED = 200;
/** So many quotations without a citation are looked for, and none of fewer words. */
const MOST_UNATTRIBUTED = 50;
const FEWEST_WORDS = 8;

/** A source of the draft with the citations that cite it. */
interface Known {
  readonly source: CitedSource;
  readonly citations: number[];
}

interface Compared extends Omit<ComparedQuotation, 'elsewhere'> {
  readonly quotation: Quotation;
}

/** Compares the quotations of a draft with their sources, as those are loaded. */
export class QuotationComparison {
  readonly #draft: DraftContext;
  readonly #compared: Compared[] = [];
  /** Each source once, by its place. */
  readonly #sources = new Map<string, Known>();

  constructor(draft: DraftContext) {
    this.#draft = draft;
  }

  /** Compares what is attributed to a citation with the document it cites. */
  compare({ citation, sources }: SourcedCitation): void {
    for (const source of sources) this.#remember(source, citation.index);
    for (const attributed of this.#attributedTo(citation)) {
      const text = quotationText(this.#draft.bound.draft, attributed.span);
      const quotation = readQuotation(text.text, attributed.notes);
      // Two files that may both be meant accuse nobody.
      const meant = compareWithSources(quotation, sources);
      if (meant) this.#compared.push({ attributed, citation, text, quotation, ...meant });
    }
  }

  /** All comparisons so far, each once, in the order of the draft. */
  take(): readonly ComparedQuotation[] {
    const taken = this.#compared.splice(0).sort((a, b) => a.attributed.span.start - b.attributed.span.start);
    return taken.map((compared) => ({ ...compared, elsewhere: once(() => this.#elsewhere(compared)) }));
  }

  /** The quotations of the draft that belong to no citation and stand in one of the sources seen so far. */
  unattributed(): readonly UnattributedQuotation[] {
    const { draft } = this.#draft.bound;
    const attributed = new Set(this.#draft.quotations().map(({ span }) => span.start));
    const found: UnattributedQuotation[] = [];
    let looked = 0;
    for (const span of draft.quotations) {
      if (attributed.has(span.start) || looked === MOST_UNATTRIBUTED) continue;
      const quotation = readQuotation(quotationText(draft, span).text);
      if (quotation.quoted.items.length < FEWEST_WORDS) continue;
      looked += 1;
      const place = this.#find(quotation, null);
      if (place !== null) found.push({ span, found: place });
    }
    return found;
  }

  #remember(source: CitedSource, citation: number): void {
    const known = this.#sources.get(source.uri);
    if (known) known.citations.push(citation);
    else if (this.#sources.size < MOST_SEARCHED) this.#sources.set(source.uri, { source, citations: [citation] });
  }

  #attributedTo({ index }: Citation): readonly AttributedQuotation[] {
    return this.#draft.once(byCitation).get(index) ?? [];
  }

  #elsewhere({ quotation, source }: Compared): Elsewhere | null {
    return this.#find(quotation, source.uri);
  }

  #find(quotation: Quotation, besides: string | null): Elsewhere | null {
    for (const { source, citations } of this.#sources.values()) {
      if (source.uri === besides) continue;
      const [span] = findQuotation(quotation, source.words());
      if (span !== undefined) return { source, span, citations };
    }
    return null;
  }
}

/** Several rules ask the same. */
function once<T>(find: () => T): () => T {
  let found: { readonly value: T } | null = null;
  return () => {
    found ??= { value: find() };
    return found.value;
  };
}

function byCitation(draft: DraftContext): ReadonlyMap<number, readonly AttributedQuotation[]> {
  return quotationsByCitation(draft.quotations());
}
