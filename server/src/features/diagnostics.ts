import type { Finding } from '../rules/finding.ts';
import { ruleUrl } from '../rules/links.ts';
import type { Related } from '../rules/rule.ts';
import type { Severity } from '../text/level.ts';
import type { Span } from '../text/span.ts';

/** A finding as an editor shows it. */
export interface DraftDiagnostic {
  readonly span: Span;
  readonly severity: Severity;
  /** Rule id. */
  readonly code: string;
  /** The rule's page. */
  readonly href: string;
  readonly message: string;
  readonly related: readonly Related[];
}

/** The message ends in the Bluebook rule: a lawyer looks it up, and believes it. */
export function diagnosticOf(finding: Finding): DraftDiagnostic {
  return {
    span: finding.span,
    severity: finding.severity,
    code: finding.rule,
    href: ruleUrl(finding.rule),
    message: `${finding.message} (Bluebook ${finding.bluebook})`,
    related: finding.related,
  };
}
