import type { BoundDraft } from '../model/bound.ts';
import type { Finding } from '../rules/finding.ts';
import { ignoreInDraftEdit } from '../rules/ignoreInDraft.ts';
import { ignoreHereEdit } from '../rules/ignores.ts';
import { collapse } from '../syntax/cursor.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import { type LevelLookup, type LevelReason, levelReason } from './levelNotes.ts';

/** A selection over more findings than a menu can hold is offered actions for the first of them. */
const MOST_FINDINGS = 25;

/** Something the editor offers to do about findings. Fixes of one finding and comments carry their edits. */
export type DraftAction =
  | {
      readonly kind: 'fix';
      readonly title: string;
      readonly finding: Finding;
      readonly edits: readonly TextEdit[];
      /** The fix the editor's one-key "auto fix" takes. */
      readonly preferred: boolean;
    }
  | { readonly kind: 'fix-rule'; readonly title: string; readonly rule: string }
  | { readonly kind: 'fix-all'; readonly title: string }
  | { readonly kind: 'refactor'; readonly title: string; readonly edits: readonly TextEdit[] }
  | {
      readonly kind: 'ignore-here';
      readonly title: string;
      readonly finding: Finding;
      readonly edits: readonly TextEdit[];
    }
  | { readonly kind: 'ignore-in-matter'; readonly title: string; readonly finding: Finding; readonly text: string }
  | {
      readonly kind: 'ignore-in-draft';
      readonly title: string;
      readonly finding: Finding;
      readonly edits: readonly TextEdit[];
    }
  | { readonly kind: 'why'; readonly title: string; readonly finding: Finding; readonly reason: LevelReason };

/** What to offer actions for. */
export interface ActionQuery {
  readonly bound: BoundDraft;
  /** All findings of the draft. */
  readonly findings: readonly Finding[];
  /** The selection, or the cursor as an empty span. */
  readonly span: Span;
  /** The draft lies in a matter, where a finding can be set aside for good. */
  readonly inMatter: boolean;
  /** Where the levels of the rules come from. */
  readonly levels: LevelLookup;
}

/**
 * Actions on the findings the selection touches: for each finding its fixes, then setting it aside; last the fixes
 * that reach beyond the finding.
 */
export function draftActions(query: ActionQuery): readonly DraftAction[] {
  const touched = query.findings
    .filter(({ span }) => span.start <= query.span.end && query.span.start <= span.end)
    .slice(0, MOST_FINDINGS);
  const safeHere = new Set(touched.filter(hasSafeFix).map(({ rule }) => rule));
  return [
    ...touched.flatMap(fixActions),
    ...[...safeHere].filter((rule) => moreThanOne(query.findings, rule)).map(fixRuleAction),
    ...fixAllActions(query.findings),
    ...touched.flatMap((finding) => ignoreActions(query, finding)),
    ...firstOfEachRule(touched).flatMap((finding) => ruleActions(query, finding)),
  ];
}

/** The one action on save: everything safe in the whole draft; empty when nothing is. */
export function fixAllActions(findings: readonly Finding[]): readonly DraftAction[] {
  return findings.some(hasSafeFix) ? [{ kind: 'fix-all', title: 'Fix all safe findings in this draft' }] : [];
}

function fixActions(finding: Finding): readonly DraftAction[] {
  return finding.fixes().map(({ title, edits }, index) => ({
    kind: 'fix',
    title,
    finding,
    edits,
    preferred: index === 0,
  }));
}

function fixRuleAction(rule: string): DraftAction {
  return { kind: 'fix-rule', title: `Fix all safe findings of ${rule} in this draft`, rule };
}

function ignoreActions({ bound, inMatter }: ActionQuery, finding: Finding): readonly DraftAction[] {
  const actions: DraftAction[] = [];
  const edit = ignoreHereEdit(bound, finding);
  if (edit !== null) {
    actions.push({
      kind: 'ignore-here',
      title: `Ignore ${finding.rule} here (adds a comment)`,
      finding,
      edits: [edit],
    });
  }
  if (inMatter) {
    const text = collapse(bound.draft.text.slice(finding.span.start, finding.span.end));
    actions.push({ kind: 'ignore-in-matter', title: `Ignore ${finding.rule} in this matter…`, finding, text });
  }
  return actions;
}

/** What is offered once for each rule, however many of its findings are selected. */
function ruleActions({ bound, levels }: ActionQuery, finding: Finding): readonly DraftAction[] {
  const { rule } = finding;
  const reason = levelReason(rule, levels);
  return [
    {
      kind: 'ignore-in-draft',
      title: `Ignore ${rule} in this draft (adds a comment)`,
      finding,
      edits: [ignoreInDraftEdit(bound, rule)],
    },
    ...(reason === null ? [] : [{ kind: 'why' as const, title: `Why is ${rule} on?`, finding, reason }]),
  ];
}

function firstOfEachRule(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.toReversed().map((finding) => [finding.rule, finding])).values()].toReversed();
}

function moreThanOne(findings: readonly Finding[], rule: string): boolean {
  return findings.filter((finding) => finding.rule === rule && hasSafeFix(finding)).length > 1;
}

function hasSafeFix(finding: Finding): boolean {
  return finding.fixes().some(({ kind }) => kind === 'safe');
}
