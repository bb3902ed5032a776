import type { IndexedFile } from '../matter/fileIndex.ts';
import { nameWords } from '../model/names.ts';
import { caseSides, haveSameSides, isShortCaseName } from './caseName.ts';
import { citationsInLine } from './citationKey.ts';
import { type DraftMark, isVersionOf } from './draftMark.ts';
import type { FacedFile } from './faceSet.ts';
import { squeezed } from './fileNameIndex.ts';
import { isWorkingName, stemOf } from './fileNames.ts';
import type { FoundFile } from './findRecord.ts';
import { readPaperName } from './paperName.ts';
import type { SourceStore } from './sourceStore.ts';
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
export async function findAuthority({ store, query, draft, signal }: AuthoritySearch): Promise<readonly FoundFile[]> {
  const files = await store.authorities();
  const names = store.names(files);
  const { keys, name, shortNames, provision } = query;
  if (provision !== null) return names.called(squeezed(provision)).map(found('its name'));

  const ofCase = [name ?? '', ...shortNames];
  const byName = inOrder(keys.flatMap(names.citing)).filter(({ path }) => !isPaperAbout(path, ofCase));
  if (byName.length > 0) return byName.map(found('the citation in its name'));

  const faces = await store.faces(files, signal);
  /** Of some files those that are no paper about the case, no filing and no version of the draft. */
  const opinions = async (candidates: readonly FacedFile[]): Promise<readonly IndexedFile[]> => {
    const kept: IndexedFile[] = [];
    for (const candidate of candidates) {
      const { file } = candidate;
      if (isPaperAbout(file.path, ofCase) || isFiled(candidate)) continue;
      if (!isVersionOf(await store.sketch(file, signal), draft)) kept.push(file);
    }
    return inOrder(kept);
  };
  const byFace = await opinions(keys.flatMap(faces.citing));
  if (byFace.length > 0) return byFace.map(found('the citation on its face'));

  if (name === null) return [];
  // A case is decided more than once: an opinion under another citation is another opinion.
  const untold = faces.untold();
  const sides = caseSides(name);
  const named = await opinions(untold.filter((file) => haveSameSides(file.named, sides)));
  if (named.length > 0) return named.map(found('its name'));
  const titled = await opinions(
    untold.filter((file) => file.face.formal && file.titled !== null && haveSameSides(file.titled, sides)),
  );
  if (titled.length > 0) return titled.map(found('the case name on its face'));
  // `smith.txt` is not this Smith when its first line names another case.
  const short = untold.filter((file) => file.titled === null && isShortCaseName(file.named, sides, shortNames));
  return (await opinions(short)).map(found('its name'));
}

/** Files in the order of their paths, each once. */
function inOrder(files: readonly IndexedFile[]): readonly IndexedFile[] {
  return [...new Set(files)].sort((a, b) => (a.path < b.path ? -1 : 1));
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
