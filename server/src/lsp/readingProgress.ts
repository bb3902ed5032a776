import type { Connection } from 'vscode-languageserver';
import type { ReadingProgress } from '../sources/readingProgress.ts';

/** Fewer files are read before one could read that they are. */
const FEWEST = 100;
/** Between two reports: the editor need not paint each file. */
const REPORT_MS = 200;

/** Shows in the editor how many sources have been read, and lets the reading be stopped there. */
export function readingProgress(connection: Connection): ReadingProgress {
  return ({ total }) => {
    const stop = new AbortController();
    if (total < FEWEST) return { signal: stop.signal, report: () => {}, end: () => {} };
    // The reading does not wait for the editor to make room for its progress, nor fail with it.
    const shown = connection.window.createWorkDoneProgress().catch(() => null);
    void shown.then((progress) => {
      progress?.begin('Pincite', 0, told(0, total), true);
      progress?.token.onCancellationRequested(() => stop.abort());
    });
    let next = Date.now() + REPORT_MS;
    return {
      signal: stop.signal,
      report: (done) => {
        if (Date.now() < next) return;
        next = Date.now() + REPORT_MS;
        void shown.then((progress) => progress?.report(Math.floor((100 * done) / total), told(done, total)));
      },
      end: () => void shown.then((progress) => progress?.done()),
    };
  };
}

function told(done: number, total: number): string {
  return `Reading sources ${done.toLocaleString('en-US')} of ${total.toLocaleString('en-US')}`;
}
