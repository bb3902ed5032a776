import type { Citation } from '../model/bound.ts';
import { writeWords } from '../text/writing.ts';
import { membersOf } from './fullCase.ts';
import type { Fix, RuleContext } from './rule.ts';

/** Where a citation ends with its parallel citations, its parentheticals not counted. */
export function endOfCitation(citation: Citation, citations: readonly Citation[]): number {
  return Math.max(...membersOf(citation, citations).map(({ span }) => span.end));
}

/**
 * A parenthetical put behind a citation where Bluebook R1.5(b) has it: what weighs the opinion right behind the date, what
 * was done to the words quoted behind that. None where it cannot be told where that is.
 */
export function appendNote(
  note: string,
  place: 'weight' | 'alteration',
  { citation, context }: { readonly citation: Citation; readonly context: RuleContext },
): readonly Fix[] {
  const { bound, text } = context;
  const end = endOfCitation(citation, bound.citations);
  const weights = place === 'weight' ? [] : citation.parentheticals.filter(({ kind }) => kind === 'weight');
  const at = Math.max(end, ...weights.map(({ span }) => span.end));
  // Of an id. nobody read what its parentheticals are.
  const isRead = citation.kind === 'case' || citation.kind === 'case-short';
  if (!/[\d)\]]/.test(text.charAt(at - 1)) || (place === 'alteration' && !isRead && /^\s*\(/.test(text.slice(at))))
    return [];
  const newText = ` ${writeWords(note, bound.draft.language)}`;
  return [{ kind: 'suggestion', title: `Add "${note}"`, edits: [{ span: { start: at, end: at }, newText }] }];
}
