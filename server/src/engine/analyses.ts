import { type BoundedCache, createBoundedCache } from '../matter/boundedCache.ts';
import type { Matter, Matters } from '../matters.ts';
import { bindDraft } from '../model/bind.ts';
import type { BoundDraft } from '../model/bound.ts';
import type { Finding } from '../rules/finding.ts';
import type { LevelTable } from '../rules/levels.ts';
import { parseDraft } from '../syntax/parse.ts';
import type { DraftLanguage } from '../text/view.ts';
import { DRAFT_LIMIT, type DraftDocument } from './draftDocument.ts';

/** All drafts kept analysed together are no longer than this, in UTF-16 code units. */
export const CACHED_TEXT_LIMIT = 4 * DRAFT_LIMIT;

/** A draft read and bound. */
export interface Analysis {
  readonly version: number;
  readonly text: string;
  readonly language: DraftLanguage;
  readonly matter: Matter | null;
  readonly bound: BoundDraft;
  /** Findings at the levels they were last asked for. */
  checked: { readonly levels: LevelTable; readonly findings: readonly Finding[] } | null;
  /** What the sources said, while they and the levels are the same. */
  sourced: { readonly levels: LevelTable; readonly changes: number; readonly findings: readonly Finding[] } | null;
}

/** What is read and bound. */
export interface Reading {
  readonly text: string;
  readonly language: DraftLanguage;
  readonly matter: Matter | null;
}

/** Analyses drafts, keeping what it made of each. */
export interface Analyses {
  /** Null for a draft that is longer than is read. @throws the reason of `signal` when it is aborted. */
  of(document: DraftDocument, signal?: AbortSignal): Promise<Analysis | null>;
}

export function createAnalyses(matters: Matters): Analyses {
  const analyses: BoundedCache<Analysis> = createBoundedCache(CACHED_TEXT_LIMIT, ({ text }) => text.length + 1);
  return {
    async of(document, signal) {
      if (document.text.length > DRAFT_LIMIT) return null;
      const { uri, version, text, language, rootUri } = document;
      const matter = rootUri === null ? null : await matters.get(rootUri);
      signal?.throwIfAborted();
      const known = analyses.get(uri);
      if (known && known.version === version && known.language === language && known.matter === matter) {
        if (known.text === text) return known;
      }
      // An edited draft is read from what is known of it: only the blocks that changed are read again.
      const bound = bind({ text, language, matter }, known?.bound ?? null);
      const analysis = { version, text, language, matter, bound, checked: null, sourced: null };
      analyses.set(uri, analysis);
      return analysis;
    },
  };
}

/** @param previous what was made of an earlier text of the draft, or null. */
export function bind({ text, language, matter }: Reading, previous: BoundDraft | null): BoundDraft {
  return bindDraft(parseDraft(text, language, previous?.draft), matter?.file.record, previous);
}
