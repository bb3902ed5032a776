import type { IndexedFile } from '../matter/fileIndex.ts';
import { compileGlobs } from '../matter/globs.ts';
import type { MatterFile } from '../matter/matterFile.ts';
import { nameWords } from '../model/names.ts';
import { isSameCase, isShortCaseName } from './caseName.ts';
import { citationsInLine } from './citationKey.ts';
import { type DraftMark, isVersionOf } from './draftMark.ts';
import { citationsInName, isWorkingName, stemOf } from './fileNames.ts';
import type { FoundFile } from './findRecord.ts';
import { readPaperName } from './paperName.ts';
import type { FacedFile, SourceStore } from './sourceStore.ts';
import { isFiling } from './titleLine.ts';

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
  /** The draft, which is no source of its own citations; nor is another version of it. */
  readonly draft: DraftMark;
  readonly signal: AbortSignal | undefined;
}

/** Kinds of paper, as `readPaperName` has them, that parties file; a court's opinion may be called any other. */
const FILED_KINDS = new Set(
  'deposition transcript hearing declaration affidavit affirmation statement complaint answer memorandum opposition reply motion'.split(
    ' ',
  ),
);

/**
 * The files that hold an authority: by the citation in their name, else by the one on their face, else by the name of
 * the case, else by a short name of it. Several when they are equally good.
 */
export async function findAuthority({
  store,
  matter,
  query,
  draft,
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
  const possible = files.filter(({ path }) => !isPaperAbout(path, [name ?? '', ...shortNames]));
  const byName = possible.filter(({ path }) => citationsInName(path).some((key) => cited.has(key)));
  if (byName.length > 0) return byName.map(found('the citation in its name'));

  const faced = (await store.faces(possible, signal)).filter((file) => !isVersionOf(file, draft) && !isFiled(file));
  const byFace = faced.filter(({ face }) => face.citations.some((key) => cited.has(key)));
  if (byFace.length > 0) return byFace.map(({ file }) => found('the citation on its face')(file));

  if (name === null) return [];
  // A case is decided more than once: an opinion under another citation is another opinion.
  const untold = faced.filter(({ file, face }) => face.citations.length + citationsInName(file.path).length === 0);
  const named = untold.filter(({ file }) => isSameCase(stemOf(file.path), name));
  if (named.length > 0) return named.map(({ file }) => found('its name')(file));
  const titled = untold.filter(({ face }) => face.formal && face.caseName !== null && isSameCase(face.caseName, name));
  if (titled.length > 0) return titled.map(({ file }) => found('the case name on its face')(file));
  // `smith.txt` is not this Smith when its first line names another case.
  return untold
    .filter(({ file }) => isShortCaseName(stemOf(file.path), name, shortNames))
    .filter(({ face }) => face.caseName === null)
    .map(({ file }) => found('its name')(file));
}

/** Notes on a case, or a brief in it, by the words of the file's name that the name of the case does not have. */
function isPaperAbout(path: string, names: readonly string[]): boolean {
  const own = new Set(names.flatMap(nameWords));
  // `590 B.R. 577` is no brief, and `561` no Rule 56.1 statement.
  const words = citationsInLine(stemOf(path).replaceAll('_', ' ')).pieces.flatMap(nameWords);
  const others = words.filter((word) => !own.has(word) && !/^\d+$/.test(word));
  const rest = others.join(' ');
  const isDecision = others.some((word) => word === 'opinion' || word === 'order' || word === 'decision');
  return isWorkingName(rest) || (!isDecision && readPaperName(rest).kinds.some((kind) => FILED_KINDS.has(kind)));
}

/** A brief or a transcript names its case as an opinion does. */
function isFiled({ face }: FacedFile): boolean {
  return face.citations.length === 0 && face.paper !== null && isFiling(face.paper);
}

function found(how: string): (file: IndexedFile) => FoundFile {
  return (file) => ({ file, how, title: null, pages: null, entry: null });
}

function squeezed(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}
