import type { LevelTable } from '../rules/levels.ts';
import type { DraftLanguage } from '../text/view.ts';

/** A draft longer than this, in UTF-16 code units, is not read: no brief is, and an editor must stay quick. */
export const DRAFT_LIMIT = 5 * 1024 * 1024;

/** A draft at one moment. Hosts make one per request and never change it. */
export interface DraftDocument {
  readonly uri: string;
  readonly version: number;
  readonly language: DraftLanguage;
  readonly text: string;
  /** The folder that is its matter; null for a loose file, which has only its own text. */
  readonly rootUri: string | null;
  /** Levels of rules as the host's settings give them; `matter.yaml` has the last word. */
  readonly levels: LevelTable;
}
