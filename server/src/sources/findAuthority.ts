import type { IndexedFile } from '../matter/fileIndex.ts';
import { compileGlobs } from '../matter/globs.ts';
import type { MatterFile } from '../matter/matterFile.ts';
import { isSameCase, isShortCaseName } from './caseName.ts';
import { citationsInName, stemOf } from './fileNames.ts';
import type { FoundFile } from './findRecord.ts';
import type { SourceStore } from './sourceStore.ts';

/** An authority to look for. */
export interface AuthorityQuery {
  /** Its citations, parallel ones included, in the form of `citationKey`. */
  readonly keys: readonly string[];
  /** The name as first written in full, or null. */
  readonly name: string | null;
  readonly shortNames: readonly string[];
  /** A statute, regulation or rule as one would name its file: `42 U.S.C. § 1983`; null for a case. */
  readonly provision: string | null;
}

export interface AuthoritySearch {
  readonly store: SourceStore;
  readonly matter: MatterFile;
  readonly query: AuthorityQuery;
  /** Identity of the draft, which is no source of its own citations. */
  readonly draftIdentity: string;
  readonly signal: AbortSignal | undefined;
}

/**
 * The files that hold an authority: by the citation in their name, else by the one on their face, else by the name of
 * the case, else by a short name of it. Several when they are equally good.
 */
export async function findAuthority({
  store,
  matter,
  query,
  draftIdentity,
  signal,
}: AuthoritySearch): Promise<readonly FoundFile[]> {
  const inAuthorities = compileGlobs(matter.authorities);
  const files = (await store.files()).filter(({ path }) => inAuthorities(path));
  const { keys, name, shortNames, provision } = query;
  if (provision !== null) {
    const wanted = squeezed(provision);
    return files.filter(({ path }) => squeezed(stemOf(path)) === wanted).map(found('its name'));
  }
  const cited = new Set(keys);
  const byName = files.filter(({ path }) => citationsInName(path).some((key) => cited.has(key)));
  if (byName.length > 0) return byName.map(found('the citation in its name'));

  const faced = (await store.faces(files, signal)).filter(({ identity }) => identity !== draftIdentity);
  const byFace = faced.filter(({ face }) => face.citations.some((key) => cited.has(key)));
  if (byFace.length > 0) return byFace.map(({ file }) => found('the citation on its face')(file));

  if (name === null) return [];
  const named = faced.filter(({ file }) => isSameCase(stemOf(file.path), name));
  if (named.length > 0) return named.map(({ file }) => found('its name')(file));
  const titled = faced.filter(({ face }) => face.caseName !== null && isSameCase(face.caseName, name));
  if (titled.length > 0) return titled.map(({ file }) => found('the case name on its face')(file));
  // `smith.txt` is not this Smith when its first line names another case.
  return faced
    .filter(({ file }) => isShortCaseName(stemOf(file.path), name, shortNames))
    .filter(({ face }) => face.caseName === null)
    .map(({ file }) => found('its name')(file));
}

function found(how: string): (file: IndexedFile) => FoundFile {
  return (file) => ({ file, how, title: null, pages: null, entry: null });
}

function squeezed(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}
