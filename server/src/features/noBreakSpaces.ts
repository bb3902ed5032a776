import type { BoundDraft, Citation } from '../model/bound.ts';
import { openSpaces } from '../rules/openSpaces.ts';
import type { TextEdit } from '../text/edit.ts';

/** The edits that make the spaces of a citation unbreakable at which no line should end; none when all are. */
export function noBreakEdits({ draft }: BoundDraft, citation: Citation): readonly TextEdit[] {
  const newText = draft.language === 'latex' ? '~' : '\u00A0';
  return openSpaces(draft.text, citation).map((span) => ({ span, newText }));
}
