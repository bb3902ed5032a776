import type { StyleChoice } from '../tables/styles.ts';
import type { Level } from '../text/level.ts';
import type { Span } from '../text/span.ts';

/** One document of the record as `matter.yaml` lists it. */
export interface MatterRecord {
  /** `ECF No. 118-1`. */
  readonly document: string;
  readonly title: string | null;
  /** Names the drafts use for it. */
  readonly as: readonly string[];
  readonly kind: string | null;
  /** Path inside the matter; a path outside it has been refused with a problem. */
  readonly file: string | null;
  /** What a page pin of this document counts; absent when `matter.yaml` does not say. */
  readonly pages?: MatterPages;
}

/** `printed`: the numbers on the pages; `ecf`: the court's stamp; `pageid`: its PageID; `bates`: production numbers. */
export type MatterPages = 'printed' | 'ecf' | 'pageid' | 'bates';

/** A finding the user has set aside for the whole matter. */
export interface MatterIgnore {
  readonly rule: string;
  /** Words of the finding's text; null means the rule everywhere. */
  readonly text: string | null;
  readonly reason: string | null;
}

/** What `matter.yaml` says; every part has a harmless default. */
export interface MatterFile {
  readonly caseName: string | null;
  /** The style of its drafts; empty when `matter.yaml` does not say. */
  readonly style: StyleChoice;
  /** Docket number of the case; absent when `matter.yaml` does not say. */
  readonly docket?: string;
  readonly authorities: readonly string[];
  readonly record: readonly MatterRecord[];
  readonly rules: ReadonlyMap<string, Level>;
  readonly ignore: readonly MatterIgnore[];
}

/** Something wrong in `matter.yaml`, at its place in that file. */
export interface MatterProblem {
  readonly span: Span;
  readonly message: string;
}

/** The matter of a folder without a `matter.yaml`. */
export const EMPTY_MATTER: MatterFile = {
  caseName: null,
  style: {},
  authorities: [],
  record: [],
  rules: new Map(),
  ignore: [],
};
