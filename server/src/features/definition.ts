import type { BoundDraft, Citation } from '../model/bound.ts';
import type { LocatedSource } from '../sources/located.ts';
import type { Span } from '../text/span.ts';
import { fullCitationOf } from './lineage.ts';
import type { QuotedPlace } from './quotedPlace.ts';

/** Where a jump lands: in the draft itself, or in a source file of the matter. */
export type DefinitionTarget =
  | { readonly kind: 'draft'; readonly span: Span }
  | {
      readonly kind: 'source';
      readonly uri: string;
      readonly span: Span;
      /** False when the span is one of the words taken from a file that is no text, such as a PDF. */
      readonly isFileText: boolean;
    };

/** The places a citation or a quotation leads to. `origin` is what the editor underlines: its own span. */
export interface Definition {
  readonly origin: Span;
  readonly targets: readonly DefinitionTarget[];
}

/** What the matter's library found. */
export interface FoundPlaces {
  /** For the citation. */
  readonly located: readonly LocatedSource[];
  /** For the words quoted, or null. */
  readonly quoted: QuotedPlace | null;
}

/**
 * A back-reference leads to its full citation (or the document's first mention) in the draft and to the source; a full
 * citation leads to the source alone. In the source it leads to the words quoted, where they are there, else to its pins.
 */
export function findDefinition(bound: BoundDraft, citation: Citation, found: FoundPlaces): Definition | null {
  const root = fullCitationOf(bound, citation);
  const inDraft: readonly DefinitionTarget[] = root === null ? [] : [{ kind: 'draft', span: root.span }];
  return definition(citation.span, [...inDraft, ...sourceTargets(found)]);
}

/** A quotation leads to its words in the source, else to where its citation says that they stand. */
export function findQuotationDefinition(quotation: Span, found: FoundPlaces): Definition | null {
  return definition(quotation, sourceTargets(found));
}

function definition(origin: Span, targets: readonly DefinitionTarget[]): Definition | null {
  return targets.length === 0 ? null : { origin, targets };
}

/** Of several files that may be the source only the one that has the words is meant. */
function sourceTargets({ located, quoted }: FoundPlaces): readonly DefinitionTarget[] {
  return (quoted === null ? located : [quoted]).map(({ uri, span, isFileText }) => ({
    kind: 'source',
    uri,
    span,
    isFileText,
  }));
}
