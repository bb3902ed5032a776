import { bindDraft } from '../model/bind.ts';
import type { BoundDraft, Citation } from '../model/bound.ts';
import { rootOf } from '../model/lineage.ts';
import { namesUnreadSource } from '../rules/previousCitation.ts';
import { DEFAULT_STYLE } from '../rules/style.ts';
import { parseDraft } from '../syntax/parse.ts';
import { applyEdits, type TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import { writeWords } from '../text/writing.ts';
import { noBreakEdits } from './noBreakSpaces.ts';
import { citedName, pinsOf, type Refactor, rewritten } from './rewriting.ts';
import { reorderEdits } from './stringCiteOrder.ts';

/**
 * What can be made of the citation under the cursor: a short form, `id.`, a full citation, a string cite in order, or its
 * spaces unbreakable. Each was tried on the draft: the new citation means what the old one meant, and nothing outside it
 * reads otherwise.
 */
export function refactorsAt(bound: BoundDraft, citation: Citation, style = DEFAULT_STYLE): readonly Refactor[] {
  if (citation.quoted) return [];
  const candidates: readonly (Refactor | null)[] = [
    toShortForm(bound, citation),
    toId(bound, citation),
    toFull(bound, citation),
  ];
  const kept = candidates.filter((each) => each !== null).filter((each) => meansTheSame(bound, citation, each));
  const reordered = leavesOthers(bound, citation, reorderEdits(bound, citation));
  const spaced = noBreakEdits(bound, citation, style);
  return [
    ...kept,
    ...(reordered.length === 0
      ? []
      : [{ title: 'Put this string cite in the order of authorities', edits: reordered }]),
    ...(spaced.length === 0 ? [] : [{ title: 'Make the spaces of this citation unbreakable', edits: spaced }]),
  ];
}

/** `Orrin v. Vale Corp., 512 F.3d 100, 104 (2d Cir. 2008)`, cited in full before, as `Orrin, 512 F.3d at 104`. */
function toShortForm(bound: BoundDraft, citation: Citation): Refactor | null {
  const { kind, parts, edition, authority } = citation;
  const { name, reporter, page, pin } = parts;
  if (kind !== 'case' || edition?.type === 'database' || hasParallels(bound, citation)) return null;
  if (name === undefined || reporter === undefined || page === undefined || pin === undefined) return null;
  const isCitedBefore = bound.citations.some(
    (other) => other.index < citation.index && other.authority === authority && other.kind === 'case' && !other.quoted,
  );
  if (authority === null || !isCitedBefore) return null;
  const { text, language } = bound.draft;
  const tail = { start: pin.span.end, end: citation.span.end };
  if (!/^\s+\([^()*_\\<>]+\)$/.test(text.slice(tail.start, tail.end))) return null;
  return {
    title: 'Shorten this citation',
    edits: [
      { span: name.span, newText: writeWords(shortNameOf(bound, citation, name.text), language) },
      { span: { start: page.span.start, end: pin.span.start }, newText: 'at ' },
      { span: tail, newText: '' },
    ],
  };
}

/** The name the draft itself shortens the case to, else its first party; of a case brought by the public, the other. */
function shortNameOf({ citations }: BoundDraft, { authority }: Citation, name: string): string {
  const used = citations.find(
    (other) => other.authority === authority && other.kind === 'case-short' && other.parts.name,
  );
  if (used?.parts.name !== undefined) return used.parts.name.text;
  const [first = name, second] = name.split(/\s+vs?\.?\s+/);
  return second !== undefined && /^(?:United States|People|State|Commonwealth|City|County|Town|Village)\b/.test(first)
    ? second
    : first;
}

/** A citation of what was cited right before, alone, as `id.`. */
function toId(bound: BoundDraft, citation: Citation): Refactor | null {
  if (citation.kind !== 'case' && citation.kind !== 'case-short') return null;
  if (citation.within !== null || hasParallels(bound, citation)) return null;
  const before = bound.citations
    .slice(0, citation.index)
    .findLast(({ within, footnote }) => within === null && footnote === citation.footnote);
  const isAlone = before !== undefined && bound.draft.groups[before.group]?.members.length === 1;
  if (!isAlone || before.authority === null || before.authority !== citation.authority) return null;
  if (before.group === citation.group || before.quoted || !isOnlyInSentence(bound, before)) return null;
  const { draft } = bound;
  // What looks like a source that was not read would be what a reader takes the id. for.
  if (namesUnreadSource(draft.view, { start: before.span.end, end: citation.span.start })) return null;
  const { pin } = citation.parts;
  const isLower = citation.signal !== null || !startsSentence(draft.text, citation.span.start);
  const id = set(isLower ? 'id.' : 'Id.', draft.language);
  const words = pin === undefined ? id : `${id} at ${sliceOf(draft.text, pin.span).replace(/^at\s+/, '')}`;
  return { title: 'Write "id." for this citation', edits: [{ span: citation.span, newText: words }] };
}

/** True when a sentence ends, or nothing is cited, before a citation: no other one stands in its sentence. */
function isOnlyInSentence({ citations, draft: { view } }: BoundDraft, { index, span, footnote }: Citation): boolean {
  const earlier = citations.slice(0, index).findLast((other) => other.within === null && other.footnote === footnote);
  if (earlier === undefined) return true;
  const between = view.text.slice(view.toView(earlier.span).end, view.toView(span).start);
  return /[.?!]["”’)\]]*\s+["“‘(]?\p{Lu}|\n\s*\n/u.test(`${between}A`);
}

/** A short form or `id.` as the full citation it refers to, with its own pin. */
function toFull(bound: BoundDraft, citation: Citation): Refactor | null {
  if (citation.kind !== 'case-short' && citation.kind !== 'id') return null;
  const root = rootOf(bound, citation);
  const { name, volume, reporter, page, court, date } = root.parts;
  if (root.kind !== 'case' || root.index === citation.index || hasParallels(bound, root)) return null;
  if (root.edition?.type === 'database' || root.parts.docket !== undefined) return null;
  if (name === undefined || volume === undefined || reporter === undefined || page === undefined || date === undefined)
    return null;
  const { text, language } = bound.draft;
  const write = (words: string): string => writeWords(words, language);
  const { pin } = citation.parts;
  const pinned = pin === undefined ? '' : `, ${sliceOf(text, pin.span).replace(/^at\s+/, '')}`;
  const locator = write(`, ${volume.text} ${reporter.text} ${page.text}`);
  const decided = write(` (${[court?.text, date.text].filter((each) => each !== undefined).join(' ')})`);
  return {
    title: 'Write this citation in full',
    edits: [{ span: citation.span, newText: `${set(write(name.text), language)}${locator}${pinned}${decided}` }],
  };
}

function hasParallels({ citations }: BoundDraft, { index, parallelTo }: Citation): boolean {
  return parallelTo !== null || citations.some((other) => other.parallelTo === index);
}

function set(words: string, language: BoundDraft['draft']['language']): string {
  if (language === 'latex') return `\\emph{${words}}`;
  return language === 'markdown' ? `*${words}*` : words;
}

/** True when nothing but emphasis and an opening parenthesis stands between an offset and the end of a sentence. */
function startsSentence(text: string, offset: number): boolean {
  return /(?:^|[.?!]["”’)\]*_]{0,4}\s+|\n\s*\n\s*)[(*_]{0,3}$/.test(text.slice(Math.max(0, offset - 12), offset));
}

function sliceOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

/** Tries a rewriting: the new citation must cite the same authority at the same places. */
function meansTheSame(bound: BoundDraft, citation: Citation, { edits }: Refactor): boolean {
  const now = rewritten(bound, citation, edits);
  return now !== null && pinsOf(now) === pinsOf(citation);
}

/** The edits of a string cite, or none when a reference outside it would mean something else afterwards. */
function leavesOthers(bound: BoundDraft, citation: Citation, edits: readonly TextEdit[]): readonly TextEdit[] {
  if (edits.length === 0) return [];
  const { draft } = bound;
  const after = bindDraft(parseDraft(applyEdits(draft.text, edits), draft.language, draft), bound.known, bound);
  const isSame = bound.citations.every((other, i) => {
    const now = after.citations[i];
    return (
      now !== undefined &&
      (other.group === citation.group || other.within !== null || citedName(after, now) === citedName(bound, other))
    );
  });
  return isSame && after.citations.length === bound.citations.length ? edits : [];
}
