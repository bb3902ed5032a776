import type { ParsedCitation, PinType } from '../syntax/citation.ts';
import type { Draft } from '../syntax/draft.ts';
import type { Citation } from './bound.ts';
import { type Reference, refersTo, UNRESOLVED } from './reference.ts';

/** A document whose pin could fit is looked for among this many earlier citations, no further. */
const LOOK_BACK = 60;

/**
 * Binds an `Id.` to the citation right before it, outside parentheticals (Bluebook R4.1; B4), record references
 * included. The form of its pin tells the document (page:line is a transcript, ¶ a declaration or statement): when the
 * citation right before cannot have such a pin, the last one named that is cited by such pins is meant. `earlier` is in
 * reading order.
 */
export function bindId(draft: Draft, citation: ParsedCitation, earlier: readonly Citation[]): Reference {
  const form = citation.pins[0]?.type ?? null;
  const nearest = findBack(earlier, (candidate) => mayPrecede(draft, candidate, citation, form));
  if (nearest === null) return UNRESOLVED;
  if (form === null || fits(form, nearest, earlier)) return refersTo(nearest.index);
  const meant = findBack(
    earlier,
    (candidate) =>
      candidate.kind !== 'id' && isPinnedBy(form, candidate) && mayPrecede(draft, candidate, citation, form),
  );
  return refersTo((meant ?? nearest).index);
}

function findBack(earlier: readonly Citation[], accepts: (candidate: Citation) => boolean): Citation | null {
  for (let i = earlier.length - 1; i >= Math.max(0, earlier.length - LOOK_BACK); i--) {
    const candidate = earlier[i];
    if (candidate && accepts(candidate)) return candidate;
  }
  return null;
}

/**
 * Citations inside parentheticals, parallels, and rules or statutes merely mentioned in a sentence are no antecedents.
 * Inside a parenthetical, what stands in the same one comes first.
 */
function mayPrecede(draft: Draft, candidate: Citation, id: ParsedCitation, form: PinType | null): boolean {
  if (candidate.parallelTo !== null || candidate.index === id.within) return false;
  // `Ash v. Bell, …, cert. denied, …. Id.` means Ash v. Bell, of which the rest is the history.
  if (candidate.history !== null) return false;
  if (candidate.within !== null && candidate.within !== id.within) return false;
  // The text does not refer into a footnote; a footnote refers to itself, to the text that calls for it, or to the
  // footnote right before it when the text cites nothing between them, as that of an article (R4.1).
  if (candidate.footnote !== null && !mayReferInto(candidate.footnote, id.footnote)) return false;
  if (candidate.kind !== 'statute' && candidate.kind !== 'rule' && candidate.kind !== 'regulation') return true;
  return form === 'section' || standsAlone(draft.text, candidate);
}

function mayReferInto(footnote: number, from: number | null): boolean {
  return from !== null && (footnote === from || footnote === from - 1);
}

/** True when the citation is a citation sentence or clause of its own, not a word of the sentence around it. */
function standsAlone(text: string, citation: Citation): boolean {
  const { start, end } = citation.span;
  const before = text.slice(Math.max(0, start - 4), start).trimEnd();
  const after = text.slice(end, end + 1);
  return (citation.signal !== null || /(?:^|[.;("”’'*_{}])$/.test(before)) && /^(?:[.;)*_}]|$)/.test(after);
}

/** True when what the candidate refers to can have a pin of this form. */
function fits(form: PinType, candidate: Citation, earlier: readonly Citation[]): boolean {
  const forms = formsOf(candidate, earlier);
  if (candidate.record !== null) {
    if (forms.size === 0 || forms.has(form)) return true;
    // A brief or transcript has pages; a declaration cited by ¶ may have them too.
    return form === 'page' && !forms.has('line');
  }
  switch (form) {
    case 'line':
      return false;
    case 'section':
      return (
        candidate.kind === 'statute' ||
        candidate.kind === 'rule' ||
        candidate.kind === 'regulation' ||
        forms.has('section')
      );
    case 'paragraph':
      return forms.size === 0 || forms.has('paragraph') || candidate.edition?.type === 'neutral';
    default:
      return true;
  }
}

/** The kinds of pin by which the candidate's authority or document has been cited so far. */
function formsOf(candidate: Citation, earlier: readonly Citation[]): Set<PinType> {
  const forms = new Set<PinType>();
  for (let i = earlier.length - 1; i >= Math.max(0, earlier.length - LOOK_BACK); i--) {
    const other = earlier[i];
    if (other && isSameTarget(candidate, other))
      for (const pin of other.pins) if (pin.type !== 'footnote') forms.add(pin.type);
  }
  return forms;
}

function isSameTarget(a: Citation, b: Citation): boolean {
  if (a.record !== null || b.record !== null) return a.record === b.record;
  return a.index === b.index || (a.authority !== null && a.authority === b.authority);
}

function isPinnedBy(form: PinType, candidate: Citation): boolean {
  return candidate.pins.some(({ type }) => type === form);
}
