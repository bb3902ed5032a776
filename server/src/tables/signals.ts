import data from './data/signals.json' with { type: 'json' };

export { signalKey } from './keys.ts';

/** An introductory signal, in one of the ways it is written. */
export interface Signal {
  /** The signal as it should open a citation sentence: `See, e.g.,`. */
  readonly text: string;
  /** Its words in lower case without commas, parted by blanks: `see e.g.`; made by `signalKey`. */
  readonly key: string;
}

/**
 * All forms of all signals, those with most words first, so that the first match is the longest. `Compare` and
 * `Contrast` are here, the `with` of their second half is not. `quoting`, `citing` and the like are no signals.
 */
export const SIGNALS: readonly Signal[] = Object.freeze(
  (data.signals as unknown as readonly (readonly [string, string])[]).map(([text, key]) =>
    Object.freeze({ text, key }),
  ),
);
