/** Runs a task per document some time after its last change; the latest wins. */
export interface Scheduler {
  schedule(uri: string): void;
  /** Drops what is waiting for the document and aborts what runs. */
  cancel(uri: string): void;
  dispose(): void;
}

/** What a scheduler runs. `failed` hears of every error but an abort. */
export interface SchedulerOptions {
  readonly delayMs: number;
  run(uri: string, signal: AbortSignal): Promise<void>;
  failed(uri: string, error: unknown): void;
}

interface Job {
  readonly abort: AbortController;
  readonly timer: ReturnType<typeof setTimeout>;
}

export function createScheduler({ delayMs, run, failed }: SchedulerOptions): Scheduler {
  const jobs = new Map<string, Job>();

  const cancel = (uri: string): void => {
    const job = jobs.get(uri);
    if (job === undefined) return;
    clearTimeout(job.timer);
    job.abort.abort();
    jobs.delete(uri);
  };

  const start = async (uri: string, abort: AbortController): Promise<void> => {
    try {
      await run(uri, abort.signal);
    } catch (error) {
      if (!abort.signal.aborted) failed(uri, error);
    }
    if (jobs.get(uri)?.abort === abort) jobs.delete(uri);
  };

  return {
    schedule: (uri) => {
      cancel(uri);
      const abort = new AbortController();
      jobs.set(uri, { abort, timer: setTimeout(() => void start(uri, abort), delayMs) });
    },
    cancel,
    dispose: () => {
      for (const uri of [...jobs.keys()]) cancel(uri);
    },
  };
}
