import { compileGlobs } from '../matter/globs.ts';
import type { MatterFile } from '../matter/matterFile.ts';
import type { FacedFile } from './faceSet.ts';
import { citationsInName, isWorkingName } from './fileNames.ts';
import type { SourceStore } from './sourceStore.ts';
import { isFiling } from './titleLine.ts';

/** A file of a matter that is an opinion by its name or by its face. */
export interface OpinionFile {
  readonly uri: string;
  /** Path inside the matter, with `/`. */
  readonly path: string;
  /** Its own citations, in the form of `citationKey`; none for an opinion that is known by its caption alone. */
  readonly citations: readonly string[];
}

/** What is searched for opinions. */
export interface OpinionSearch {
  readonly store: SourceStore;
  readonly matter: MatterFile;
  readonly signal: AbortSignal | undefined;
}

/** The opinions of a matter, in the order of their paths: what has its citation in its name or on its face, or the caption of a court's paper. */
export async function findOpinions({ store, matter, signal }: OpinionSearch): Promise<readonly OpinionFile[]> {
  const inAuthorities = compileGlobs(matter.authorities);
  const files = (await store.files()).filter(({ path }) => inAuthorities(path) && !isWorkingName(path));
  const faced = await store.faces(files, signal);
  return faced.all.filter(isOpinion).map(({ file: { uri, path }, face }) => ({
    uri,
    path,
    citations: [...new Set([...citationsInName(path), ...face.citations])],
  }));
}

/** A brief names its case as an opinion does, and says what it is. */
function isOpinion({ file, face }: FacedFile): boolean {
  if (face.citations.length > 0 || citationsInName(file.path).length > 0) return true;
  return face.formal && face.caseName !== null && (face.paper === null || !isFiling(face.paper));
}
