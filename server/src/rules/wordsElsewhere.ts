import type { BoundDraft, Citation } from '../model/bound.ts';
import { numberingsAt } from '../sources/numberings.ts';
import type { ComparedQuotation, Elsewhere } from './comparedQuotations.ts';
import { surroundings } from './draftContext.ts';
import { inFile } from './inFile.ts';
import type { RuleContext } from './rule.ts';

/** Fewer words than these may stand in any opinion. */
const FEWEST_WORDS = 8;
/** An opinion that takes words from another says so as near to them as this, in code units. */
const NEAR = 800;
/** What joins two citations of one string: signals, and words that lead from one to the other. */
const JOINING =
  /^(?:see|also|accord|cf|but|e|g|eg|compare|contra|contrast|with|generally|and|or|in|turn|citing|quoting)$/i;

/**
 * Reports words that stand word for word in another opinion of the matter and not in the one cited for them. Silent where
 * it is not certain that the draft gives them to this citation, and where the other opinion takes them from it.
 */
export function reportElsewhere(compared: ComparedQuotation, elsewhere: Elsewhere, context: RuleContext): void {
  const { citation, source, text } = compared;
  if (!isCertain(compared, context.bound) || mayBeMeant(compared, elsewhere, context)) return;
  if (isTakenFrom(compared, elsewhere, context.bound)) return;
  const page = pageOf(elsewhere);
  const place = page === null ? elsewhere.source.path : `${elsewhere.source.path}, ${page}`;
  context.report({
    citation,
    span: text.toFile({ start: text.text.search(/\S/), end: text.text.trimEnd().length }),
    message: `These words are not in ${source.path}; they stand word for word in ${place}. Cite the opinion that has them.`,
    related: [{ span: citation.core, message: 'Cited for them here.' }],
    inFiles: [inFile(elsewhere.source, elsewhere.span, 'The words quoted.')],
  });
}

/** Right before its citation, or a block; and all of the source was read. */
function isCertain(
  { attributed, citation, source, check, text }: ComparedQuotation,
  { authorities }: BoundDraft,
): boolean {
  const { tie, quoting } = attributed;
  if ((tie !== 'beside' && tie !== 'block') || quoting.length > 0 || citation.role !== null) return false;
  if (check.result === 'unchecked' || source.document.remark !== null) return false;
  const isOpinion = authorities.some(({ id, kind }) => id === citation.authority && kind === 'case');
  return isOpinion && (text.text.match(/\p{L}+/gu)?.length ?? 0) >= FEWEST_WORDS;
}

/** The same case in another file, no opinion at all, or one that is cited in the same breath. */
function mayBeMeant(
  { attributed, citation }: ComparedQuotation,
  { citations }: Elsewhere,
  { bound, once, placeOf }: RuleContext,
): boolean {
  const others = citations.flatMap((index) => bound.citations[index] ?? []);
  if (others.some((other) => other.authority === null || other.authority === citation.authority)) return true;
  const around = once(surroundings);
  const quotation = bound.draft.view.toView(attributed.span);
  return others.some((other) => {
    const { start, end } = placeOf(other);
    if (end <= quotation.start) return around.isOneSentence(end, quotation.start);
    return start < quotation.end || isInOneString(citation, other, bound);
  });
}

/** Nothing but other citations and what joins them stands between two citations. */
function isInOneString(first: Citation, other: Citation, { citations, draft }: BoundDraft): boolean {
  if (other.index <= first.index) return false;
  for (let i = first.index; i < other.index; i++) {
    const [one, next] = [citations[i]!, citations[i + 1]!];
    const between = draft.view.text.slice(draft.view.toView(one.span).end, draft.view.toView(next.span).start);
    const words = between.replace(/\([^()]*\)?/g, ' ').match(/\p{L}+/gu) ?? [];
    if (!words.every((word) => JOINING.test(word))) return false;
  }
  return true;
}

/** The other opinion names the one cited beside the words: that has them, and its file is another printing or a part. */
function isTakenFrom({ citation }: ComparedQuotation, { source, span }: Elsewhere, bound: BoundDraft): boolean {
  const { text } = source.document;
  const near = squeezed(text.slice(Math.max(0, span.start - NEAR), span.end + NEAR));
  const members = bound.authorities.find(({ id }) => id === citation.authority)?.citations ?? [];
  return members.some((index) => {
    const { core, parts } = bound.citations[index]!;
    const names = (parts.name?.text ?? '').split(/\sv[s.]*\s/);
    const written = [bound.draft.text.slice(core.start, core.end), ...names].map(squeezed);
    return written.some((words) => words.length > 3 && near.includes(words));
  });
}

function squeezed(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** The page of the words, as its reporter or its print counts it: `*214`; null when the file marks none. */
export function pageOf({ source, span }: Elsewhere): string | null {
  return numberingsAt(source.document, span.start, null).find(({ numbering }) => numbering !== 'file')?.label ?? null;
}
