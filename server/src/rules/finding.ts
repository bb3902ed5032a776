import type { Severity } from '../text/level.ts';
import type { Span } from '../text/span.ts';
import type { Fix, Related, RelatedInFile } from './rule.ts';

/** A defect found in a draft, at its resolved severity. Offsets are UTF-16 code units of the file's text. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly span: Span;
  /** Index of the citation the finding is about; null when it is about other words. */
  readonly citation: number | null;
  readonly message: string;
  readonly bluebook: string;
  readonly related: readonly Related[];
  readonly inFiles: readonly RelatedInFile[];
  /** Computed when asked; the first is preferred. Empty when only a person can mend it. */
  fixes(): readonly Fix[];
}
