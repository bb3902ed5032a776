/** One long reading of files, as its host shows it. */
export interface ReadingTask {
  /** Aborted when the person who waits has had enough. */
  readonly signal: AbortSignal;
  /** So many files have been read. */
  report(done: number): void;
  /** It is over, whatever came of it. */
  end(): void;
}

/** Called when so many files of a matter are to be read. */
export type ReadingProgress = (reading: { readonly rootUri: string; readonly total: number }) => ReadingTask;

/** A reading that nobody watches. */
export const UNWATCHED: ReadingProgress = () => ({
  signal: new AbortController().signal,
  report: () => {},
  end: () => {},
});
