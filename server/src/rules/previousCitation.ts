import type { BoundDraft, Citation } from '../model/bound.ts';
import type { Span } from '../text/span.ts';
import type { TextView } from '../text/view.ts';

/** Signs of a source that was not read as a citation: a link, a section, a year in parentheses, a page. */
const UNREAD_SOURCE = /https?:|\bsupra\b|[§¶]|\b(?:1[789]|20)\d\d\)|\bat \d|\bNos?\. \d/;

/** Citations in parentheticals and parallel ones are passed over no farther than this. */
const LOOK_BACK = 60;

/** Kinds that a sentence may name in passing without citing them. */
const CODES: ReadonlySet<string> = new Set(['statute', 'rule', 'regulation', 'constitution', 'legislative']);

/**
 * The citation that a reader takes an id. for: the one right before it in the same flow of text, outside parentheticals
 * (Bluebook R4.1). Null when the id. opens its footnote, when only a code named in passing stands before it, and when it
 * is not known. What looks like a source that was not read may still stand between: {@link namesUnreadSource}.
 */
export function citationBefore(id: Citation, { citations, draft }: BoundDraft): Citation | null {
  for (let i = id.index - 1; i >= Math.max(0, id.index - LOOK_BACK); i--) {
    const candidate = citations[i];
    if (candidate === undefined || candidate.footnote !== id.footnote) return null;
    if (candidate.parallelTo !== null || candidate.history !== null || candidate.within !== null) continue;
    if (candidate.inHeading || (CODES.has(candidate.kind) && !standsAlone(draft.view, candidate.span))) continue;
    return candidate;
  }
  return null;
}

/** True when the words of a stretch of the draft look like a source that was not read as a citation. */
export function namesUnreadSource(view: TextView, between: Span): boolean {
  if (between.end <= between.start) return false;
  const { start, end } = view.toView(between);
  return UNREAD_SOURCE.test(view.text.slice(start, end));
}

/** True when the citation is a citation sentence or clause of its own, not a word of the sentence around it. */
function standsAlone(view: TextView, span: Span): boolean {
  const { start, end } = view.toView(span);
  const before = view.text.slice(Math.max(0, start - 4), start).trimEnd();
  return /(?:^|[.;("”’'])$/.test(before) && /^(?:[.;)]|$)/.test(view.text.slice(end, end + 1));
}
