import type { IndexedFile } from '../matter/fileIndex.ts';
import type { FaceStamp, FileFace } from './faceSet.ts';
import type { KnownFile } from './sourceIndex.ts';
import { hashOfText } from './textCache.ts';

/**
 * The files of an index as they are written, in columns: of many files, flat lists are read sooner than an object for
 * each, and an object is made of a row when somebody asks for it.
 */
export interface IndexColumns {
  /** True when the faces of all sources are there. */
  readonly complete: boolean;
  readonly paths: readonly string[];
  /** In bytes. */
  readonly sizes: readonly number[];
  readonly versions: readonly string[];
  readonly contents: readonly (string | null)[];
  /** Keys of citations, with a bar between two, for no key has one; null for a file without a face. */
  readonly citations: readonly (string | null)[];
  readonly caseNames: readonly (string | null)[];
  readonly papers: readonly (string | null)[];
  readonly formal: readonly (0 | 1)[];
  /** Null for a face without stamps. */
  readonly stamps: readonly (readonly FaceStamp[] | null)[];
}

/** A source of a matter with what is known of it. */
export type IndexRow = Pick<IndexedFile, 'path' | 'size'> & KnownFile;

/** `complete` is true when the rows are all sources of the matter. */
export function columnsOf(rows: readonly IndexRow[], complete: boolean): IndexColumns {
  return {
    complete: complete && rows.every(({ face }) => face !== null),
    paths: rows.map(({ path }) => path),
    sizes: rows.map(({ size }) => size),
    versions: rows.map(({ version }) => version),
    contents: rows.map(({ content }) => content),
    citations: rows.map(({ face }) => face?.citations.join('|') ?? null),
    caseNames: rows.map(({ face }) => face?.caseName ?? null),
    papers: rows.map(({ face }) => face?.paper ?? null),
    formal: rows.map(({ face }) => (face?.formal ? 1 : 0)),
    stamps: rows.map(({ face }) => (face && face.stamps.length > 0 ? face.stamps : null)),
  };
}

/** What is known of the file of a row. */
export function knownFileAt(columns: IndexColumns, row: number): KnownFile {
  return { version: columns.versions[row]!, content: columns.contents[row] ?? null, face: faceAt(columns, row) };
}

const NO_STAMPS: readonly FaceStamp[] = Object.freeze([]);
const NO_CITATIONS: readonly string[] = Object.freeze([]);

function faceAt({ citations, caseNames, papers, formal, stamps }: IndexColumns, row: number): FileFace | null {
  const keys = citations[row] ?? null;
  if (keys === null) return null;
  return {
    citations: keys === '' ? NO_CITATIONS : keys.includes('|') ? keys.split('|') : [keys],
    caseName: caseNames[row] ?? null,
    paper: papers[row] ?? null,
    formal: formal[row] === 1,
    stamps: stamps[row] ?? NO_STAMPS,
  };
}

/** The columns as they are kept: a line with the hash of what follows, and what follows. */
export async function writtenColumns(columns: IndexColumns): Promise<string> {
  const body = JSON.stringify(columns);
  return `${await hashOfText(body)}\n${body}`;
}

/** The columns that {@link writtenColumns} wrote. Null when they are damaged: they are as none. */
export async function readColumns(text: string): Promise<IndexColumns | null> {
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  // What has its hash is what was written, to the last letter; no other look at its shape is needed.
  if (end < 0 || (await hashOfText(body)) !== text.slice(0, end)) return null;
  return JSON.parse(body) as IndexColumns;
}
