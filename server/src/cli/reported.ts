import type { CheckedDraft } from '../engine.ts';
import { IGNORE_COMMENT } from '../features/diagnostics.ts';
import type { MatterProblem } from '../matter/matterFile.ts';
import type { Finding } from '../rules/finding.ts';
import type { FixKind } from '../rules/rule.ts';
import type { Severity } from '../text/level.ts';
import { createLineIndex } from '../text/lineIndex.ts';
import type { Span } from '../text/span.ts';

/** A finding in the shape of `pincite check --format json`; the names are held by scripts of others. */
export interface ReportedFinding {
  readonly rule: string;
  readonly severity: Severity;
  /** UTF-16 code units of the decoded file, a BOM not counted. */
  readonly start: number;
  readonly end: number;
  /** From 1; the column in UTF-16 code units. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
  /** Null for what is wrong in `matter.yaml` or in an ignore comment. */
  readonly bluebook: string | null;
  readonly fix: ReportedFix | null;
}

/** The fix the editor offers first. */
export interface ReportedFix {
  readonly kind: FixKind;
  readonly edits: readonly { readonly start: number; readonly end: number; readonly newText: string }[];
}

export interface ReportedFile {
  readonly path: string;
  readonly findings: readonly ReportedFinding[];
}

/** Rule id of what is wrong in `matter.yaml`. */
const MATTER_FILE = 'matter-file';

export function reportDraft(path: string, { bound, findings, notes }: CheckedDraft): ReportedFile {
  const place = placer(bound.draft.text);
  const found = findings.map((finding) => ({
    rule: finding.rule,
    severity: finding.severity,
    ...place(finding.span),
    message: finding.message,
    bluebook: finding.bluebook,
    fix: firstFix(finding),
  }));
  const noted = notes.map(
    ({ span, message }): ReportedFinding => ({
      rule: IGNORE_COMMENT,
      severity: 'information',
      ...place(span),
      message,
      bluebook: null,
      fix: null,
    }),
  );
  return { path, findings: [...found, ...noted].sort((a, b) => a.start - b.start) };
}

export function reportMatterFile(path: string, text: string, problems: readonly MatterProblem[]): ReportedFile {
  const place = placer(text);
  return {
    path,
    findings: problems.map(({ span, message }) => ({
      rule: MATTER_FILE,
      severity: 'warning',
      ...place(span),
      message,
      bluebook: null,
      fix: null,
    })),
  };
}

function placer(text: string): (span: Span) => { start: number; end: number; line: number; column: number } {
  const lines = createLineIndex(text);
  return ({ start, end }) => ({ start, end, ...lines.at(start) });
}

function firstFix(finding: Finding): ReportedFix | null {
  const [fix] = finding.fixes();
  if (fix === undefined) return null;
  return { kind: fix.kind, edits: fix.edits.map(({ span, newText }) => ({ ...span, newText })) };
}
