import type { ParsedCitation, Pin, PinType } from '../syntax/citation.ts';
import type { Draft } from '../syntax/draft.ts';
import type { Authorities } from './authorities.ts';
import type { Citation } from './bound.ts';
import { type Reference, refersTo, UNRESOLVED } from './reference.ts';

/** A document whose pin could fit is looked for among this many earlier citations, no further. */
const LOOK_BACK = 60;
/** A source that can have the place cited, though not yet cited so, is looked for among this many: it was cited a moment ago. */
const NEAR = 12;
/** No opinion is taken to have more pages than this after its first. */
const LONGEST_OPINION = 150;

/** Kinds of pin as a set of bits; that of a footnote tells nothing of what is cited. */
type PinForms = number;

const FORM_BITS: Readonly<Record<PinType, PinForms>> = {
  page: 1,
  star: 2,
  paragraph: 4,
  section: 8,
  line: 16,
  tab: 32,
  time: 64,
  item: 128,
  footnote: 0,
};

function hasForm(forms: PinForms, form: PinType): boolean {
  return (forms & FORM_BITS[form]) !== 0;
}

/** The citations read so far, as an id. looks back over them. */
export class Earlier {
  readonly #read: Citation[] = [];
  /** The kinds of pin by which each authority or document has been cited. */
  readonly #forms = new Map<string, PinForms>();

  add(citation: Citation): void {
    this.#read.push(citation);
    if (citation.pins.length === 0) return;
    const target = targetOf(citation);
    const before = this.#forms.get(target) ?? 0;
    let forms = before;
    for (const { type } of citation.pins) forms |= FORM_BITS[type];
    if (forms !== before) this.#forms.set(target, forms);
  }

  /** The kinds of pin by which the candidate's authority or document has been cited so far. */
  formsOf(candidate: Citation): PinForms {
    return this.#forms.get(targetOf(candidate)) ?? 0;
  }

  /** The last citation that `accepts` takes, among the last `lookBack`. */
  findBack(accepts: (candidate: Citation) => boolean, lookBack = LOOK_BACK): Citation | null {
    const first = Math.max(0, this.#read.length - lookBack);
    for (let i = this.#read.length - 1; i >= first; i--) {
      const candidate = this.#read[i];
      if (candidate && accepts(candidate)) return candidate;
    }
    return null;
  }
}

function targetOf({ record, authority, index }: Citation): string {
  return record ?? authority ?? `${index}`;
}

/**
 * Binds an `Id.` to the citation right before it, outside parentheticals (Bluebook R4.1; B4), record references
 * included. The form of its pin tells the document (page:line is a transcript, ¶ a declaration or statement): when the
 * citation right before cannot have such a pin, the last one named that is cited by such pins is meant. A page before the
 * first of the case right before is a page of the source before it, if that can have it.
 */
export function bindId(draft: Draft, citation: ParsedCitation, earlier: Earlier, authorities: Authorities): Reference {
  const pin = citation.pins[0] ?? null;
  const form = pin?.type ?? null;
  const precedes = (candidate: Citation): boolean => mayPrecede(draft, candidate, citation, form);
  const nearest = earlier.findBack(precedes);
  if (nearest === null) return UNRESOLVED;
  if (pin === null || form === null) return refersTo(nearest.index);
  if (!fits(form, nearest, earlier)) {
    const mayBeMeant = (candidate: Citation): boolean => candidate.kind !== 'id' && precedes(candidate);
    const meant =
      earlier.findBack((candidate) => hasPlaces(form, candidate) && mayBeMeant(candidate), NEAR) ??
      earlier.findBack((candidate) => isPinnedBy(form, candidate) && mayBeMeant(candidate));
    return refersTo((meant ?? nearest).index);
  }
  return refersTo((otherWithPage(pin, nearest, earlier, authorities, precedes) ?? nearest).index);
}

/**
 * The citation a reader comes to who passes over those whose opinions begin after the page cited: `Id. at 14` after a
 * case that begins at page 254. Null when the nearest can have the page, and when that citation need not have it.
 */
function otherWithPage(
  pin: Pin,
  nearest: Citation,
  earlier: Earlier,
  authorities: Authorities,
  precedes: (candidate: Citation) => boolean,
): Citation | null {
  if (pin.type !== 'page' || typeof pin.from !== 'number') return null;
  const page = pin.from;
  const cannot = ({ authority }: Citation): boolean => authority !== null && !authorities.mayHavePage(authority, page);
  if (!cannot(nearest)) return null;
  const next = earlier.findBack((candidate) => precedes(candidate) && !cannot(candidate), NEAR);
  if (next === null) return null;
  if (next.record !== null) return hasForm(earlier.formsOf(next), 'page') ? next : null;
  const firsts = next.authority === null ? [] : authorities.firstPagesOf(next.authority);
  return firsts.some((first) => first <= page && page <= first + LONGEST_OPINION) ? next : null;
}

/** Kinds that a sentence may name in passing without citing them. */
export const CODES: ReadonlySet<string> = new Set(['statute', 'rule', 'regulation']);

/**
 * Citations inside parentheticals, parallels, and rules or statutes merely mentioned in a sentence are no antecedents,
 * except of an id. that stands in the middle of a sentence itself. Inside a parenthetical, what stands in the same one
 * comes first.
 */
function mayPrecede(draft: Draft, candidate: Citation, id: ParsedCitation, form: PinType | null): boolean {
  if (candidate.parallelTo !== null || candidate.index === id.within) return false;
  // `Ash v. Bell, …, cert. denied, …. Id.` means Ash v. Bell, of which the rest is the history.
  if (candidate.history !== null) return false;
  if (candidate.within !== null && candidate.within !== id.within) return false;
  if (!isInView(candidate.footnote, id.footnote)) return false;
  if (!CODES.has(candidate.kind)) return true;
  // What is cited by volume and page, as the Federal Register, is cited and not merely mentioned.
  if (form === 'page' && candidate.parts.volume !== undefined) return true;
  return form === 'section' || standsAlone(draft.text, candidate) || (form === null && isMidSentence(draft.text, id));
}

/**
 * The text does not refer into a footnote; a footnote refers to itself, to the text that calls for it, or to the
 * footnote right before it when the text cites nothing between them, as that of an article (Bluebook R4.1).
 */
function isInView(candidate: number | null, id: number | null): boolean {
  return candidate === null || candidate === id || (id !== null && candidate === id - 1);
}

/** True when the citation is a citation sentence or clause of its own, not a word of the sentence around it. */
export function standsAlone(text: string, citation: ParsedCitation): boolean {
  const { start, end } = citation.span;
  const before = text.slice(Math.max(0, start - 4), start).trimEnd();
  const after = text.slice(end, end + 1);
  return (citation.signal !== null || /(?:^|[.;("”’'*_{}])$/.test(before)) && /^(?:[.;)*_}]|$)/.test(after);
}

/** `understands “the charge,” id., the court must`: an id. that the sentence goes on after. */
export function isMidSentence(text: string, { signal, span, core }: ParsedCitation): boolean {
  return signal === null && text.charAt(core.start) === 'i' && /^[*_}]?,/.test(text.slice(span.end, span.end + 2));
}

/** True when what the candidate refers to can have a pin of this form. */
function fits(form: PinType, candidate: Citation, earlier: Earlier): boolean {
  const forms = earlier.formsOf(candidate);
  if (candidate.record !== null) {
    if (cannotHave(form, candidate)) return false;
    if (forms === 0 || hasForm(forms, form)) return true;
    // A brief or transcript has pages; a declaration cited by ¶ may have them too.
    return form === 'page' && !hasForm(forms, 'line');
  }
  switch (form) {
    case 'line':
      return false;
    case 'section':
      return CODES.has(candidate.kind) || hasForm(forms, 'section');
    case 'paragraph':
      return forms === 0 || hasForm(forms, 'paragraph') || candidate.edition?.type === 'neutral';
    case 'page':
      if (candidate.kind === 'constitution') return false;
      return !CODES.has(candidate.kind) || candidate.parts.volume !== undefined;
    case 'star':
      return candidate.edition === null || isPrivatelyPaged(candidate) || hasForm(forms, 'star');
    default:
      return true;
  }
}

/** Papers of pages and lines, and papers of paragraphs, by the nouns they end in. */
const TRANSCRIPTS = /(?:^| )(?:Tr|Trans|Transcript|Dep|Depo|Deposition)\.?$/;
const NUMBERED_PAPERS =
  /(?:Decl|Declaration|Aff|Affidavit|Affirm|Affirmation|Compl|Complaint|Ans|Answer|56\.1|[TFS]AC)\.?$/;

/** True when the paper's name rules such a place out: a transcript has no paragraphs, a declaration no lines of a page. */
function cannotHave(form: PinType, { parts }: Citation): boolean {
  const name = parts.document?.text ?? '';
  if (form === 'paragraph') return TRANSCRIPTS.test(name);
  return form === 'line' && NUMBERED_PAPERS.test(name);
}

/** True for an opinion whose pages are a database's, or that has paragraphs instead. */
function isPrivatelyPaged({ edition }: Citation): boolean {
  return edition?.type === 'database' || edition?.type === 'neutral';
}

/** True when the candidate is cited by such places, or is of a kind that has them. */
function hasPlaces(form: PinType, candidate: Citation): boolean {
  if (form === 'section' && CODES.has(candidate.kind)) return true;
  if (form === 'page' && candidate.parts.volume !== undefined && !isPrivatelyPaged(candidate)) return true;
  if (form === 'star' && candidate.edition?.type === 'database') return true;
  return isPinnedBy(form, candidate);
}

function isPinnedBy(form: PinType, candidate: Citation): boolean {
  return candidate.pins.some(({ type }) => type === form);
}
