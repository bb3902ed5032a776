import type { IndexedFile } from '../matter/fileIndex.ts';
import type { MatterFile, MatterPages, MatterRecord } from '../matter/matterFile.ts';
import { sourceFileTest } from '../matter/sourceFiles.ts';
import { designationKey, entryOf } from '../model/designation.ts';
import { nameWords } from '../model/names.ts';
import { type DraftMark, hasTitleOf, isVersionOf } from './draftMark.ts';
import { docketKey, normalEntry } from './ecfStamps.ts';
import type { FacedFile, FaceSet } from './faceSet.ts';
import { isWorkingName } from './fileNames.ts';
import { distanceOfFile, type PaperName, readPaperName } from './paperName.ts';
import type { SourceStore } from './sourceStore.ts';

/** A file that holds what a citation cites, and how it was recognised. */
export interface FoundFile {
  readonly file: IndexedFile;
  readonly how: string;
  /** The title `matter.yaml` gives, or null. */
  readonly title: string | null;
  /** What a page pin counts, where `matter.yaml` says so. */
  readonly pages: MatterPages | null;
  /** Docket entry the document is cited by, or null. */
  readonly entry: string | null;
}

/** A record document to look for: its docket entry and every name the draft gives it. */
export interface RecordQuery {
  readonly entry: string | null;
  readonly designations: readonly string[];
}

export interface RecordSearch {
  readonly store: SourceStore;
  readonly matter: MatterFile;
  readonly query: RecordQuery;
  /** The draft, which is no source of its own citations; nor is another version of it. */
  readonly draft: DraftMark;
  readonly signal: AbortSignal | undefined;
}

/**
 * The files that hold a record document: the one `matter.yaml` names, else those with its docket entry in their name,
 * else those stamped with it, else those whose name or title is the designation's. Several when they are equally good.
 */
export async function findRecord({ store, matter, query, draft, signal }: RecordSearch): Promise<readonly FoundFile[]> {
  const listed = matter.record.filter((record) => isListedAs(record, query));
  const entry = entryOfDesignation(query.entry) ?? firstEntry(listed.map(({ document }) => document));
  const title = listed.find((record) => record.title !== null)?.title ?? null;
  const pages = listed.find((record) => record.pages !== undefined)?.pages ?? null;
  const found =
    (how: string) =>
    (file: IndexedFile): FoundFile => ({ file, how, title, pages, entry });

  const named = await Promise.all(listed.flatMap(({ file }) => (file === null ? [] : [store.get(file)])));
  const given = named.filter((file) => file !== undefined);
  if (given.length > 0) return given.map(found('matter.yaml'));

  const files = await store.files();
  const inNames = store.names(files);
  if (entry !== null) {
    const byName = inNames.entered(entry);
    if (byName.length > 0) return byName.map(found('the ECF number in its name'));
  }
  const faces = await store.faces(files, signal);
  const isVersion = async ({ file }: FacedFile): Promise<boolean> =>
    isVersionOf(await store.sketch(file, signal), draft);
  if (entry !== null) {
    const docket = matter.docket === undefined ? null : docketKey(matter.docket);
    const stamped: IndexedFile[] = [];
    for (const faced of faces.stamped(entry)) {
      const isOurs = faced.face.stamps.some(
        (stamp) => stamp.entry === entry && (docket === null || !stamp.docket || stamp.docket === docket),
      );
      if (isOurs && !(await isVersion(faced))) stamped.push(faced.file);
    }
    if (stamped.length > 0) return stamped.map(found('the ECF stamp on its face'));
  }
  const names = [...query.designations, ...listed.flatMap(({ document, as }) => [document, ...as])];
  const asked = askedNames(names, matter.caseName);
  if (asked.length === 0) return [];
  const isSourcePath = sourceFileTest(matter);
  const isFiled = ({ file, face }: FacedFile): boolean =>
    isSourcePath(file.path) || inNames.entryOf(file) !== null || face.stamps.length > 0;
  const isPossible = (candidate: FacedFile): boolean =>
    !isOtherDocument(candidate, { entry, named: inNames.entryOf(candidate.file) }) &&
    (isFiled(candidate) || !(hasTitleOf(candidate, draft) || isWorkingName(candidate.file.path)));
  const candidates = byDistance(faces, asked, isFiled).map((near) => near.filter(({ faced }) => isPossible(faced)));
  return (await nearestPapers(candidates, isVersion)).map(found('its name and title'));
}

function isListedAs({ document, as }: MatterRecord, { entry, designations }: RecordQuery): boolean {
  const names = [document, ...as];
  if (entry !== null && firstEntry(names) === entryOfDesignation(entry)) return true;
  const keys = new Set(designations.map(designationKey));
  return names.some((name) => keys.has(designationKey(name)));
}

function firstEntry(names: readonly string[]): string | null {
  for (const name of names) {
    const entry = entryOf(name);
    if (entry !== null) return entryOfDesignation(entry);
  }
  return null;
}

/** `045-03` and `45-3` are one entry. */
function entryOfDesignation(entry: string | null): string | null {
  if (entry === null) return null;
  const [document, attachment] = entry.split(/[-.]/);
  return normalEntry(document ?? '', attachment);
}

/** An opinion, which carries its citation, or a filing with another docket entry than the one that is cited. */
function isOtherDocument(
  { face }: FacedFile,
  { entry, named }: { readonly entry: string | null; readonly named: string | null },
): boolean {
  if (face.citations.length > 0) return true;
  if (entry === null) return false;
  const stamped = face.stamps.flatMap((stamp) => stamp.entry ?? []);
  return (named !== null && named !== entry) || (stamped.length > 0 && !stamped.includes(entry));
}

/** What the designations ask for, docket entries aside. */
function askedNames(names: readonly string[], caseName: string | null): readonly PaperName[] {
  const wanted = names.filter((name) => entryOf(name) === null).map(readPaperName);
  return wanted.flatMap((name) => [name, ...partyByName(name, caseName)]);
}

/** A file that may be the paper asked for. */
interface NearPaper {
  readonly faced: FacedFile;
  /** True when a name that asks for it names a person or a thing. */
  readonly byPerson: boolean;
}

/** The files that some names may ask for, those at the same distance together, the nearest first. */
function byDistance(
  faces: FaceSet,
  asked: readonly PaperName[],
  isFiled: (file: FacedFile) => boolean,
): readonly (readonly NearPaper[])[] {
  const near = new Map<number, NearPaper[]>();
  for (const faced of faces.all) {
    const named = faces.namesOf(faced);
    for (const name of asked) {
      // What is no paper of that name even if it is filed need not be asked whether it is.
      if (distanceOfFile(name, named, true) === null) continue;
      const distance = distanceOfFile(name, named, isFiled(faced));
      if (distance === null) continue;
      const same = near.get(distance) ?? [];
      same.push({ faced, byPerson: name.words.length > 0 });
      near.set(distance, same);
    }
  }
  return [...near].sort(([a], [b]) => a - b).map(([, papers]) => papers);
}

/** The files of the nearest distance at which there are any but versions of the draft. */
async function nearestPapers(
  candidates: readonly (readonly NearPaper[])[],
  isVersion: (file: FacedFile) => Promise<boolean>,
): Promise<readonly IndexedFile[]> {
  for (const papers of candidates) {
    const files = new Set<IndexedFile>();
    let byPerson = false;
    const mayBeSeveral = papers.some((paper) => paper.byPerson);
    for (const paper of papers) {
      if (await isVersion(paper.faced)) continue;
      files.add(paper.faced.file);
      byPerson ||= paper.byPerson;
      // "Knowles Decl." may be either of two declarations of Knowles; "Decl." is not every declaration of the matter.
      if (files.size > 1 && !mayBeSeveral) return [];
    }
    if (files.size > 0) return files.size > 1 && !byPerson ? [] : [...files];
  }
  return [];
}

/** In `Ali v. Annucci`, the transcript `Pl. Tr.` is that of Ali. */
function partyByName(name: PaperName, caseName: string | null): readonly PaperName[] {
  const testimony = name.kinds.some((kind) => kind === 'deposition' || kind === 'transcript');
  if (caseName === null || name.party === null || name.words.length > 0 || !testimony) return [];
  const words = nameWords(caseName);
  const versus = words.findIndex((word) => word === 'v' || word === 'vs');
  if (versus < 0) return [];
  const side = name.party === 'plaintiff' ? words.slice(0, versus) : words.slice(versus + 1);
  return side.filter((word) => word.length > 2).map((word) => ({ ...name, party: null, words: [word] }));
}
