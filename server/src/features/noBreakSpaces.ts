import type { BoundDraft, Citation } from '../model/bound.ts';
import { noBreakSpace, openSpaces } from '../rules/openSpaces.ts';
import type { CitationStyle } from '../rules/style.ts';
import type { TextEdit } from '../text/edit.ts';

/**
 * The edits that make the spaces of a citation unbreakable at which no line should end, written as the style writes them;
 * none when all are.
 */
export function noBreakEdits({ draft }: BoundDraft, citation: Citation, { nbsp }: CitationStyle): readonly TextEdit[] {
  const newText = noBreakSpace(nbsp === 'entity' || nbsp === 'tilde' ? nbsp : 'literal', draft.language);
  return openSpaces(draft.text, citation).map((span) => ({ span, newText }));
}
