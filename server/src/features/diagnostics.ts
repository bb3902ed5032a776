import type { Finding } from '../rules/finding.ts';
import type { IgnoreNote } from '../rules/ignoreNotes.ts';
import { ruleUrl } from '../rules/links.ts';
import type { Related, RelatedInFile } from '../rules/rule.ts';
import type { Severity } from '../text/level.ts';
import type { Span } from '../text/span.ts';

/** A finding as an editor shows it. */
export interface DraftDiagnostic {
  readonly span: Span;
  readonly severity: Severity;
  /** Rule id, or {@link IGNORE_COMMENT}. */
  readonly code: string;
  /** The rule's page; null for what no rule reports. */
  readonly href: string | null;
  readonly message: string;
  readonly related: readonly Related[];
  readonly inFiles: readonly RelatedInFile[];
}

/** Code of what an ignore comment says in vain; no rule has it. */
export const IGNORE_COMMENT = 'ignore-comment';

/** What is to be told of an ignore comment: worth knowing, and nothing wrong with the brief. */
export function diagnosticOfNote({ span, message }: IgnoreNote): DraftDiagnostic {
  return { span, severity: 'information', code: IGNORE_COMMENT, href: null, message, related: [], inFiles: [] };
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
    inFiles: finding.inFiles,
  };
}
