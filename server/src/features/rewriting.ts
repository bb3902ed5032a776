import { bindDraft } from '../model/bind.ts';
import type { BoundDraft, Citation } from '../model/bound.ts';
import type { Pin } from '../syntax/citation.ts';
import { parseDraft } from '../syntax/parse.ts';
import { applyEdits, type TextEdit } from '../text/edit.ts';

/** A rewriting of what is right already, done when a person asks for it. */
export interface Refactor {
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/**
 * Tries edits of one citation: the citation as it reads afterwards. Null when what stands before and after it does not read
 * as before, letter for letter, or when it or another citation would cite something else.
 */
export function rewritten(bound: BoundDraft, citation: Citation, edits: readonly TextEdit[]): Citation | null {
  const { draft } = bound;
  const text = applyEdits(draft.text, edits);
  const after = bindDraft(parseDraft(text, draft.language, draft), bound.known, bound);
  const now = after.citations[citation.index];
  if (now === undefined || after.citations.length !== bound.citations.length) return null;
  if (citedName(after, now) !== citedName(bound, citation)) return null;
  const [old, around] = [aroundCitation(bound, citation), aroundCitation(after, now)];
  if (old.before !== around.before || old.after !== around.after) return null;
  const isKept = bound.citations.every((other, i) => {
    const same = after.citations[i];
    return same !== undefined && (i === citation.index || citedName(after, same) === citedName(bound, other));
  });
  return isKept ? now : null;
}

/** The authority or document of a citation by what stays the same when citations are rewritten. */
export function citedName({ authorities, records }: BoundDraft, { authority, record }: Citation): string {
  const cited = authorities.find(({ id }) => id === authority)?.name;
  return cited ?? records.find(({ id }) => id === record)?.designations[0] ?? '';
}

/** The places of a citation as one string, to compare them by. */
export function pinsOf({ pins }: { readonly pins: readonly Pick<Pin, 'type' | 'from' | 'to'>[] }): string {
  return pins.map(({ type, from, to }) => `${type} ${from}-${to}`).join(';');
}

function aroundCitation(
  { draft }: BoundDraft,
  { span }: Citation,
): { readonly before: string; readonly after: string } {
  const { start, end } = draft.view.toView(span);
  return { before: draft.view.text.slice(0, start), after: draft.view.text.slice(end) };
}
