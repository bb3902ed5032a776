import type { BoundDraft, Citation } from '../model/bound.ts';
import { parentheticalsOf } from '../rules/viewParagraphs.ts';
import type { CitationKind } from '../syntax/citation.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';

/** Kinds in the order of authorities (Bluebook R1.4); a member of any other kind leaves the string as it is. */
const ORDER: readonly CitationKind[] = ['constitution', 'statute', 'rule', 'regulation', 'case', 'book', 'journal'];

/**
 * The edits that put the string cite a citation stands in into the order of authorities; none when it is in order, when
 * signals divide it, or when a member depends on the one before it. Members are moved whole, with what follows them up to
 * the semicolon; no letter of them changes.
 */
export function reorderEdits(bound: BoundDraft, citation: Citation): readonly TextEdit[] {
  const members = (bound.draft.groups[citation.group]?.members ?? [])
    .flatMap((index) => bound.citations[index] ?? [])
    .filter(({ parallelTo, within }) => parallelTo === null && within === null);
  if (members.length < 2 || members.slice(1).some(({ signal }) => signal !== null)) return [];
  if (
    members.some(
      ({ kind, edition, courtId }) =>
        !ORDER.includes(kind) || (kind === 'case' && courtId === null && edition === null),
    )
  )
    return [];
  const places = placesOf(bound, members);
  if (places === null) return [];
  const ordered = [...members].sort(compare);
  const { text } = bound.draft;
  return ordered.flatMap((member, i): TextEdit[] => {
    const [to, from] = [places[i], places[members.indexOf(member)]];
    if (to === undefined || from === undefined || to === from) return [];
    return [{ span: to, newText: text.slice(from.start, from.end) }];
  });
}

/** Where the members stand, from one semicolon to the next; null when more than a semicolon parts them or marks would be torn. */
function placesOf({ draft, citations }: BoundDraft, members: readonly Citation[]): readonly Span[] | null {
  const places: Span[] = [];
  const skip = parentheticalsOf(draft.text);
  for (const [i, { span, parentheticals, index }] of members.entries()) {
    const next = members[i + 1];
    const parallels = citations.filter(({ parallelTo }) => parallelTo === index);
    const ends = [span.end, ...parentheticals.map((each) => each.span.end), ...parallels.map((each) => each.span.end)];
    const end = skip(Math.max(...ends), next?.span.start ?? draft.text.length);
    if (next !== undefined && !/^;\s+$/.test(draft.text.slice(end, next.span.start))) return null;
    const words = draft.text.slice(span.start, end);
    if ((words.match(/(?<!\\)\*/g)?.length ?? 0) % 2 !== 0 || /[\r\n]\s*[\r\n]/.test(words)) return null;
    places.push({ start: span.start, end });
  }
  return places;
}

/** Stable: what the rule does not order stays as it was. */
function compare(a: Citation, b: Citation): number {
  const byKind = ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind);
  if (byKind !== 0 || a.kind !== 'case') return byKind;
  const byCourt = rankOf(a) - rankOf(b);
  if (byCourt !== 0) return byCourt;
  // Of one court the latest comes first; the courts of appeals count as one.
  const isOneCourt = a.courtId === b.courtId || rankOf(a) === 1;
  return isOneCourt && rankOf(a) < 3 ? (b.year ?? 0) - (a.year ?? 0) : 0;
}

/** Supreme Court, courts of appeals, other federal courts, courts of the states. */
function rankOf({ courtId, edition }: Citation): number {
  if (courtId === 'scotus' || (courtId === null && edition?.name === 'U.S.')) return 0;
  if (courtId !== null && /^ca(?:\d{1,2}|dc|fc|f)$/.test(courtId)) return 1;
  return courtId !== null && /^[a-z]{2,5}d$/.test(courtId) ? 2 : 3;
}
