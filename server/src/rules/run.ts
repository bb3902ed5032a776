import type { MatterIgnore } from '../matter/matterFile.ts';
import type { BoundDraft, Citation } from '../model/bound.ts';
import type { CitationKind } from '../syntax/citation.ts';
import type { Level, Severity } from '../text/level.ts';
import { createCitationContexts } from './citationContext.ts';
import type { Finding } from './finding.ts';
import { isIgnoredInMatter, readIgnoreComments } from './ignores.ts';
import type { Report, Rule, RuleContext } from './rule.ts';

type CitationCheck = (citation: Citation, context: RuleContext) => void;

/** A check of one rule with the context that collects its reports. */
interface Attached {
  readonly check: CitationCheck;
  readonly context: RuleContext;
}

/**
 * Runs the rules over a bound draft, walking its citations once. Findings come in the order of the text, each once,
 * without those that a comment in the draft or an entry of `matter.yaml` sets aside.
 *
 * Words that stand in a quotation are another's and stay as they are: only rules about quotations speak of them.
 */
export function runRules(
  bound: BoundDraft,
  rules: readonly Rule[],
  levels: (rule: Rule) => Level,
  matterIgnores: readonly MatterIgnore[] = [],
): Finding[] {
  const findings: Finding[] = [];
  const contexts = createCitationContexts(bound);
  const byKind = new Map<CitationKind, Attached[]>();
  const wholeDraft: (() => void)[] = [];
  for (const rule of rules) {
    const level = levels(rule);
    if (level === 'off') continue;
    const context: RuleContext = {
      bound,
      text: bound.draft.text,
      contextOf: (citation) => contexts.of(citation),
      report: (report) => {
        if (report.citation.quoted && rule.group !== 'quotation') return;
        findings.push(toFinding(rule, level, report));
      },
    };
    const { draft, ...perKind } = rule.check;
    if (draft) wholeDraft.push(() => draft(context));
    for (const [kind, check] of Object.entries(perKind) as [CitationKind, CitationCheck][]) {
      const attached = byKind.get(kind) ?? [];
      attached.push({ check, context });
      byKind.set(kind, attached);
    }
  }
  for (const citation of bound.citations) {
    for (const { check, context } of byKind.get(citation.kind) ?? []) check(citation, context);
  }
  for (const run of wholeDraft) run();

  const comments = readIgnoreComments(bound);
  return inOrder(findings).filter(
    (finding) => !comments.ignores(finding) && !matterIgnores.some((entry) => isIgnoredInMatter(finding, bound, entry)),
  );
}

function toFinding(rule: Rule, severity: Severity, report: Report): Finding {
  return {
    rule: rule.id,
    severity,
    span: report.span,
    citation: report.citation.index,
    message: report.message,
    bluebook: rule.bluebook,
    related: report.related ?? [],
    fixes: report.fixes ?? (() => []),
  };
}

/** Sorted by place and rule. Parallel citations share their date and court: what two of them report is one defect. */
function inOrder(findings: readonly Finding[]): Finding[] {
  const sorted = [...findings].sort(
    (a, b) =>
      a.span.start - b.span.start ||
      a.span.end - b.span.end ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : a.citation - b.citation),
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
