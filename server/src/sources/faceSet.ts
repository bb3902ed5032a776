import type { IndexedFile } from '../matter/fileIndex.ts';
import { type CaseSides, caseSides } from './caseName.ts';
import { type FileNameIndex, indexOf, once } from './fileNameIndex.ts';
import { stemOf } from './fileNames.ts';
import { type NamedFile, paperNamesOf } from './paperName.ts';
import type { Face } from './sourceDocument.ts';

/** A filing stamp as a file is found by it. */
export interface FaceStamp {
  readonly docket: string | null;
  readonly entry: string | null;
}

/** What of a face a file is found by. */
export interface FileFace extends Pick<Face, 'paper' | 'caseName' | 'formal' | 'citations'> {
  readonly stamps: readonly FaceStamp[];
}

/** A file whose face has been read. */
export interface FacedFile {
  readonly file: IndexedFile;
  readonly face: FileFace;
}

/** A file that has no citation, neither in its name nor on its face: it is known by the name of its case alone. */
export interface UntoldFile extends FacedFile {
  /** The case that its name names. */
  readonly named: CaseSides;
  /** The case that its face names, or null. */
  readonly titled: CaseSides | null;
}

/** The faces of the files of one list; a question is answered without going through the list where it can be. */
export interface FaceSet {
  readonly all: readonly FacedFile[];
  /** The files that carry a citation as their own. */
  citing(key: string): readonly FacedFile[];
  /** The files stamped with a docket entry. */
  stamped(entry: string): readonly FacedFile[];
  untold(): readonly UntoldFile[];
  /** What a file of the list is called. */
  namesOf(faced: FacedFile): NamedFile;
}

const NONE: readonly FacedFile[] = Object.freeze([]);

export function createFaceSet(all: readonly FacedFile[], fileNames: FileNameIndex): FaceSet {
  const byCitation = once(() => indexOf(all, ({ face }) => face.citations));
  const byEntry = once(() => indexOf(all, ({ face }) => face.stamps.flatMap(({ entry }) => entry ?? [])));
  const untold = once(() =>
    all
      .filter(({ file, face }) => face.citations.length === 0 && !fileNames.hasCitation(file))
      .map((faced): UntoldFile => {
        const { caseName } = faced.face;
        return {
          ...faced,
          named: caseSides(stemOf(faced.file.path)),
          titled: caseName === null ? null : caseSides(caseName),
        };
      }),
  );
  const names = new Map<FacedFile, NamedFile>();
  return {
    all,
    citing: (key) => byCitation().get(key) ?? NONE,
    stamped: (entry) => byEntry().get(entry) ?? NONE,
    untold,
    namesOf: (faced) => {
      const known = names.get(faced);
      if (known !== undefined) return known;
      const papers = paperNamesOf(faced.file.path, faced.face.paper);
      const named = { papers, words: new Set(papers.flatMap(({ words }) => words)) };
      names.set(faced, named);
      return named;
    },
  };
}

/** What of a face is kept to find its file by. */
export function fileFace({ paper, caseName, formal, citations, stamps }: Face): FileFace {
  const found = stamps.map(({ docket, entry }) => ({ docket, entry }));
  // Words cut from a text keep all of it in memory; these are written out and read again, and so stand alone.
  return JSON.parse(
    JSON.stringify({ paper, caseName, formal, citations, stamps: found } satisfies FileFace),
  ) as FileFace;
}
