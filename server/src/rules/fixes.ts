import type { TextEdit } from '../text/edit.ts';
import { Revision } from '../text/revision.ts';
import type { Span } from '../text/span.ts';
import type { Finding } from './finding.ts';
import type { Fix } from './rule.ts';

/** A second pass may find what the first uncovered; a draft that needs more than this is not settling. */
const MAX_PASSES = 5;

/**
 * The edits of all safe fixes for one pass, in the order of the text. A finding's fix is taken whole or not at all:
 * one that would touch an edit already taken waits for the next pass.
 */
export function collectSafeFixes(findings: readonly Finding[]): TextEdit[] {
  const candidates = findings
    .map((finding) => finding.fixes().find((fix) => fix.kind === 'safe'))
    .filter((fix): fix is Fix => fix !== undefined && fix.edits.length > 0)
    .map((fix) => ({ edits: fix.edits, reach: reachOf(fix.edits) }))
    .sort((a, b) => a.reach.start - b.reach.start || a.reach.end - b.reach.end);
  const taken: TextEdit[] = [];
  let lastReach: Span | null = null;
  for (const { edits, reach } of candidates) {
    if (lastReach !== null && collides(lastReach, reach)) continue;
    taken.push(...edits);
    lastReach = reach;
  }
  return taken;
}

/** What fixing until nothing changes gave. `settled` is false when safe fixes were still offered after the last pass. */
export interface FixedText {
  readonly text: string;
  /** The smallest edits of the text as it was given that come to the same. */
  readonly edits: readonly TextEdit[];
  readonly passes: number;
  readonly settled: boolean;
}

/** Applies safe fixes and checks again until none is left or the bound is met. */
export function fixToFixedPoint(
  text: string,
  check: (text: string) => readonly Finding[],
  maxPasses: number = MAX_PASSES,
): FixedText {
  const revision = new Revision(text);
  let passes = 0;
  let edits = collectSafeFixes(check(text));
  while (edits.length > 0 && passes < maxPasses) {
    revision.apply(edits);
    passes += 1;
    edits = collectSafeFixes(check(revision.text));
  }
  return { text: revision.text, edits: revision.edits(), passes, settled: edits.length === 0 };
}

/** From the first to the last code unit that a fix touches. */
function reachOf(edits: readonly TextEdit[]): Span {
  return {
    start: Math.min(...edits.map((edit) => edit.span.start)),
    end: Math.max(...edits.map((edit) => edit.span.end)),
  };
}

/** `earlier` starts first. Two fixes that put words into the same place collide, too: their order would be chance. */
function collides(earlier: Span, later: Span): boolean {
  if (later.start < earlier.end) return true;
  return later.start === earlier.start && later.end === earlier.end;
}
