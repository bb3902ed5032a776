import { readFace } from './face.ts';
import type { FacedFile } from './faceSet.ts';
import { nearness, sketchOf } from './textSketch.ts';

/** What tells a draft, and other versions of it, from the files it cites. */
export interface DraftMark {
  readonly sketch: ReadonlySet<number>;
  /** Its title as a kind of paper, in lower-case letters and digits; null when it has none. */
  readonly title: string | null;
}

/** The mark of no draft: no file is a version of it. */
export const NO_DRAFT: DraftMark = { sketch: new Set(), title: null };

/** Two texts as near as this are versions of one: a paper that answers another point by point stays below it. */
const SAME_PAPER = 0.7;
/** In a file of fewer words than about these, a citation alone makes two texts near. */
const FEWEST_RUNS = 30;

export function markOfDraft(text: string): DraftMark {
  return { sketch: sketchOf(text), title: squeezedTitle(readFace(text).paper) };
}

/** True for the draft itself and for a copy of it that was changed here and there, by the sketch of its beginning. */
export function isVersionOf(sketch: ReadonlySet<number>, draft: DraftMark): boolean {
  return nearness(sketch, draft.sketch) >= (sketch.size < FEWEST_RUNS ? 1 : SAME_PAPER);
}

/** True for a paper under the very title of the draft: an older version, rewritten since. */
export function hasTitleOf({ face }: FacedFile, draft: DraftMark): boolean {
  return draft.title !== null && squeezedTitle(face.paper) === draft.title;
}

function squeezedTitle(title: string | null): string | null {
  return title === null ? null : title.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
