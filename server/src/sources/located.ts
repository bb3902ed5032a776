import type { IndexedFile } from '../matter/fileIndex.ts';
import type { BoundDraft, Citation } from '../model/bound.ts';
import type { AttributedQuotation } from '../model/quotations/attribution.ts';
import type { Pin } from '../syntax/citation.ts';
import type { Span } from '../text/span.ts';
import type { SourceWords } from './alignment/sourceWords.ts';
import type { RecordQuery } from './findRecord.ts';
import type { SearchLimit } from './limits.ts';
import type { PinContext } from './locatePage.ts';
import type { LocatedPin } from './locatePin.ts';
import type { OpinionHead } from './opinionHead.ts';
import type { OpinionFile } from './opinions.ts';
import type { SourceDocument } from './sourceDocument.ts';

/** A place in a source file of the matter that a citation points to: what F12 opens and what a rule checks. */
export interface LocatedSource {
  readonly uri: string;
  /** Path inside the matter, with `/`. */
  readonly path: string;
  /** Title of the document as the file or `matter.yaml` gives it. */
  readonly title: string | null;
  /** Court and day of an opinion, as its first lines have them. */
  readonly head: OpinionHead;
  /** How the file was recognised, for the hover: `the ECF number in its name`, `the citation on its face`. */
  readonly how: string;
  /** The pin that was looked for, or null when the citation has none. */
  readonly pin: Pin | null;
  /** `pin`: the place itself was found; `file`: the file is there but the pin is not in it, or none was given. */
  readonly found: 'pin' | 'file';
  /**
   * Where to land, in UTF-16 code units: of the file's own text (BOM not counted) when `isFileText`, else of the text
   * that was taken from it.
   */
  readonly span: Span;
  /** False for a file that is no text itself: PDF, Word, RTF, JSON. */
  readonly isFileText: boolean;
  /** What stands there, as written, at most `PASSAGE_LIMIT` code units; for transcripts with its line numbers. */
  readonly passage: string;
  /** `page *577`, `28:7–30:13`, `¶ 9`; null when `found` is `file`. */
  readonly label: string | null;
  /** What else the place is called: `ECF p. 15`, `PageID 204`. */
  readonly otherNumbers: readonly string[];
  /** Whose words stand there, `Hale, J., dissenting`, or what they are; null for those of the court, and where it is not certain. */
  readonly separateOpinion: string | null;
  /** Why the file could not be read, or not whole, as words that follow its name; null when it was. */
  readonly remark: string | null;
}

/** A document of the matter that a citation cites, with the pins of the citation looked for in it. */
export interface CitedSource {
  readonly uri: string;
  /** Path inside the matter, with `/`. */
  readonly path: string;
  readonly title: string | null;
  /** How the file was recognised, as in {@link LocatedSource}. */
  readonly how: string;
  readonly document: SourceDocument;
  /** The words of the document, read when first asked for and kept as long as it is. */
  words(): SourceWords;
  /** What its pins count. */
  readonly context: PinContext;
  /** Each pin of the citation; its place is null when it is not in the document or cannot be told. */
  readonly pins: readonly { readonly pin: Pin; readonly place: LocatedPin | null }[];
}

/** A file that holds a document of the record. */
export interface FoundDocument {
  readonly uri: string;
  /** Path inside the matter, with `/`. */
  readonly path: string;
  /** Its title as `matter.yaml` gives it, or as the paper itself says it; null when neither does. */
  readonly title: string | null;
  readonly how: string;
}

/** Finds the sources of citations in one matter. Navigation and checking share it. */
export interface SourceLibrary {
  /**
   * The places a citation points to, best first, one per pin when it has several; empty when the matter has no
   * source for it. A short form or id. is located through what it is bound to, with its own pin.
   * @throws only when `signal` is aborted (the reason of the signal).
   */
  locate(bound: BoundDraft, citation: Citation, signal?: AbortSignal): Promise<readonly LocatedSource[]>;
  /**
   * The documents a citation cites, surest first; empty when the matter has none. What rules about sources look at, and
   * what {@link locate} finds its places in.
   * @throws only when `signal` is aborted (the reason of the signal).
   */
  cited(bound: BoundDraft, citation: Citation, signal?: AbortSignal): Promise<readonly CitedSource[]>;
  /** The quotations of a draft that are attributed to a citation, in the order of the file; worked out once. */
  quotations(bound: BoundDraft): readonly AttributedQuotation[];
  /** Counts what was forgotten: what was found before the count changed may no longer be so. */
  readonly changes: number;
  /** The files that hold a document of the record, best first, whatever a draft cites of it. */
  findDocument(query: RecordQuery, signal?: AbortSignal): Promise<readonly FoundDocument[]>;
  /** The opinions of the matter, whatever a draft cites; reads the faces of its files. */
  opinions(signal?: AbortSignal): Promise<readonly OpinionFile[]>;
  /** A file of the matter as a source; null when it cannot be read. */
  document(uri: string, signal?: AbortSignal): Promise<SourceDocument | null>;
  /** The SHA-256 of the bytes of a file of the matter as they are now, in hexadecimal digits; null when it cannot be read. */
  digest(uri: string): Promise<string | null>;
  /** All files of the matter, in the order of their paths; walks the folder when first asked. */
  files(): Promise<readonly IndexedFile[]>;
  /** All files when the folder was walked already, else null; never walks. */
  readonly knownFiles: readonly IndexedFile[] | null;
  /** The limit that ended the last search early, so that a source may have been missed; null when none did. */
  readonly limitMet: SearchLimit | null;
  /** Forgets what it knows of a file (or of all files), because it changed on disk or in a buffer. */
  invalidate(uri?: string): void;
  /** Forgets a file, or a folder with all files in it, that is gone. */
  remove(uri: string): void;
  /** Keeps what was learnt of the files for the next start. */
  flush(): Promise<void>;
}
