/** Long work lets others have their turn after this many milliseconds. */
const LONGEST_TURN_MS = 15;

/** Gives a function that, when work has gone on for long, lets keystrokes and requests be heard. @throws the reason of an aborted signal. */
export function createTurns(): (signal: AbortSignal | undefined) => Promise<void> {
  let since = Date.now();
  return async (signal) => {
    if (Date.now() - since < LONGEST_TURN_MS) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    signal?.throwIfAborted();
    since = Date.now();
  };
}
