import type { BoundDraft, Citation } from '../model/bound.ts';
import type { LocatedSource } from '../sources/located.ts';
import type { Span } from '../text/span.ts';
import { fullCitationOf } from './lineage.ts';

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

/** The places a citation leads to. `origin` is what the editor underlines: the citation's own span. */
export interface Definition {
  readonly origin: Span;
  readonly targets: readonly DefinitionTarget[];
}

/**
 * A back-reference leads to its full citation (or the document's first mention) in the draft and to the source; a full
 * citation leads to the source alone. `located` is what the matter's library found for the citation.
 */
export function findDefinition(
  bound: BoundDraft,
  citation: Citation,
  located: readonly LocatedSource[],
): Definition | null {
  const targets: DefinitionTarget[] = [];
  const root = fullCitationOf(bound, citation);
  if (root !== null) targets.push({ kind: 'draft', span: root.span });
  for (const { uri, span, isFileText } of located) targets.push({ kind: 'source', uri, span, isFileText });
  return targets.length === 0 ? null : { origin: citation.span, targets };
}
