import type { MatterIgnore } from '../matter/matterFile.ts';
import type { BoundDraft, Citation } from '../model/bound.ts';
import type { Level, Severity } from '../text/level.ts';
import { type ComparedQuotation, QuotationComparison, type UnattributedQuotation } from './comparedQuotations.ts';
import { createDraftContext } from './draftContext.ts';
import type { Finding } from './finding.ts';
import { isIgnoredInMatter, readIgnoreComments } from './ignores.ts';
import type {
  CitationCheck,
  DraftContext,
  Fix,
  Related,
  RelatedInFile,
  Report,
  Rule,
  RuleChecks,
  RuleContext,
  SourcedCitation,
} from './rule.ts';
import type { CitationStyle } from './style.ts';

/** What rules are run over and with. */
export interface RuleRun {
  readonly bound: BoundDraft;
  readonly rules: readonly Rule[];
  readonly levels: (rule: Rule) => Level;
  readonly matterIgnores?: readonly MatterIgnore[];
  /** Absent: nobody says anything about the style. */
  readonly style?: CitationStyle;
}

/**
 * Runs the rules over a bound draft. Findings come in the order of the text, each once,
 * without those that a comment in the draft or an entry of `matter.yaml` sets aside.
 *
 * Words that stand in a quotation are another's and stay as they are: only rules about quotations speak of them.
 */
export function runRules({ bound, rules, levels, matterIgnores = [], style }: RuleRun): Finding[] {
  const draft = createDraftContext(bound, style);
  const findings: Finding[] = [];
  for (const rule of rules) {
    const level = levels(rule);
    if (level === 'off') continue;
    const context = contextFor(rule, level, draft, findings);
    const { check } = rule;
    // One rule after the other, each over all its citations, is quicker than one citation after the other.
    for (const kind of Object.keys(check) as (keyof RuleChecks)[]) {
      if (kind !== 'draft') checkAll(kind === 'any' ? bound.citations : draft.ofKind(kind), check[kind]!, context);
    }
    check.draft?.(context);
  }
  return kept(findings, bound, matterIgnores);
}

/** The inner loop of all rules, which is compiled well where it stands alone. */
function checkAll(citations: readonly Citation[], check: CitationCheck, context: RuleContext): void {
  for (let i = 0; i < citations.length; i++) check(citations[i]!, context);
}

/** A run of the rules that need sources: citations are handed to it one by one, as their documents are loaded. */
export interface SourceRun {
  check(sourced: SourcedCitation): void;
  /** As {@link runRules} gives them. */
  findings(): Finding[];
}

/** Starts a run of the rules that need sources; null when all of them are off. */
export function startSourceRun({ bound, rules, levels, matterIgnores = [], style }: RuleRun): SourceRun | null {
  const draft = createDraftContext(bound, style);
  const findings: Finding[] = [];
  const checks: ((sourced: SourcedCitation) => void)[] = [];
  const ofQuotations: ((compared: ComparedQuotation) => void)[] = [];
  const ofUnattributed: ((quotation: UnattributedQuotation) => void)[] = [];
  for (const rule of rules) {
    const { checkSources, checkQuotation, checkUnattributed } = rule;
    const level = levels(rule);
    if (level === 'off') continue;
    const context = contextFor(rule, level, draft, findings);
    if (checkSources) checks.push((sourced) => checkSources(sourced, context));
    if (checkQuotation) ofQuotations.push((compared) => checkQuotation(compared, context));
    if (checkUnattributed) ofUnattributed.push((quotation) => checkUnattributed(quotation, context));
  }
  if (checks.length + ofQuotations.length + ofUnattributed.length === 0) return null;
  const quotations = new QuotationComparison(draft);
  return {
    check: (sourced) => {
      for (const check of checks) check(sourced);
      if (ofQuotations.length + ofUnattributed.length > 0) quotations.compare(sourced);
    },
    findings: () => {
      // Whether the words stand in another source is known only when all were seen.
      for (const compared of quotations.take()) for (const check of ofQuotations) check(compared);
      if (ofUnattributed.length > 0) {
        for (const quotation of quotations.unattributed()) for (const check of ofUnattributed) check(quotation);
      }
      return kept(findings, bound, matterIgnores);
    },
  };
}

/** Findings of two runs over one draft as one list. */
export function joinFindings(a: readonly Finding[], b: readonly Finding[]): readonly Finding[] {
  return b.length === 0 ? a : inOrder([...a, ...b]);
}

function contextFor(rule: Rule, level: Severity, draft: DraftContext, findings: Finding[]): RuleContext {
  return {
    bound: draft.bound,
    text: draft.text,
    style: draft.style,
    contextOf: draft.contextOf,
    ofKind: draft.ofKind,
    placeOf: draft.placeOf,
    once: draft.once,
    quotations: draft.quotations,
    report: (report) => {
      if (report.citation?.quoted === true && rule.group !== 'quotation') return;
      findings.push(toFinding(rule, level, report));
    },
  };
}

/** In order, without those that are set aside. */
function kept(findings: readonly Finding[], bound: BoundDraft, matterIgnores: readonly MatterIgnore[]): Finding[] {
  const comments = readIgnoreComments(bound);
  const heard = inOrder(findings).filter((finding) => !comments.ignores(finding));
  if (matterIgnores.length === 0) return heard;
  return heard.filter((finding) => !matterIgnores.some((entry) => isIgnoredInMatter(finding, bound, entry)));
}

function toFinding(rule: Rule, severity: Severity, report: Report): Finding {
  return {
    rule: rule.id,
    severity,
    span: report.span,
    citation: report.citation?.index ?? null,
    message: report.message,
    bluebook: rule.bluebook,
    related: report.related ?? NO_RELATED,
    inFiles: report.inFiles ?? NO_FILES,
    fixes: report.fixes ?? noFixes,
  };
}

const NO_RELATED: readonly Related[] = Object.freeze([]);
const NO_FILES: readonly RelatedInFile[] = Object.freeze([]);
const NO_FIXES: readonly Fix[] = Object.freeze([]);

function noFixes(): readonly Fix[] {
  return NO_FIXES;
}

/** Sorted by place and rule. Parallel citations share their date and court: what two of them report is one defect. */
function inOrder(findings: readonly Finding[]): Finding[] {
  const sorted = [...findings].sort(
    (a, b) =>
      a.span.start - b.span.start ||
      a.span.end - b.span.end ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : (a.citation ?? -1) - (b.citation ?? -1)),
  );
  return sorted.filter((finding, i) => {
    const previous = sorted[i - 1];
    return (
      previous === undefined ||
      previous.rule !== finding.rule ||
      previous.span.start !== finding.span.start ||
      previous.span.end !== finding.span.end
    );
  });
}
