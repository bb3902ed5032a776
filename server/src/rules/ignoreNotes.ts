import { nearMiss } from '../matter/nearMiss.ts';
import type { BoundDraft } from '../model/bound.ts';
import type { Span } from '../text/span.ts';
import { ignoreCommentsOf } from './ignores.ts';

/** Something to tell of an ignore comment that does not do what its writer wanted. */
export interface IgnoreNote {
  readonly span: Span;
  readonly message: string;
}

/**
 * What the ignore comments of a draft say in vain: a rule whose name is nearly one of those there are, or no rule at
 * all. A name that is near none may be that of a rule to come, and is left alone.
 */
export function ignoreNotes(bound: BoundDraft, ruleIds: readonly string[]): readonly IgnoreNote[] {
  const notes: IgnoreNote[] = [];
  for (const { comment, rules } of ignoreCommentsOf(bound)) {
    if (rules.length === 0) {
      const message =
        'This comment sets nothing aside: it names no rule. Write the rule after the word, before any colon.';
      notes.push({ span: comment.span, message });
    }
    let from = comment.span.start;
    for (const rule of rules) {
      const start = bound.draft.text.indexOf(rule, from);
      const span = { start, end: start + rule.length };
      if (start < 0 || span.end > comment.span.end) break;
      from = span.end;
      const meant = nearMiss(rule, ruleIds);
      if (meant === null) continue;
      const message = `No rule is called \`${rule}\`, so this comment does not set it aside. Did you mean \`${meant}\`?`;
      notes.push({ span, message });
    }
  }
  return notes;
}
