import data from './data/records.json' with { type: 'json' };
import { remembered } from './remembered.ts';

/**
 * How much a word says that a court paper is meant. `abbreviated`: it is written so in citations only (`Decl.`);
 * `initials`: likewise, when it is written in capitals (`TAC`);
 * `spelled`: also in prose, so it counts with a pin (`Declaration ¶ 4`); `common`: an ordinary word, which counts with a
 * pin where a citation can stand (`Report at 4.`).
 */
export type PaperKind = 'abbreviated' | 'initials' | 'spelled' | 'common';

/** Words for court papers in lower case, straight apostrophes, no closing period. Source: Bluebook BT1 and practice. */
export const PAPER_WORDS: ReadonlyMap<string, PaperKind> = new Map(
  data.papers as unknown as readonly (readonly [string, PaperKind])[],
);

const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  data.abbreviations as unknown as readonly (readonly [string, string])[],
);

/**
 * How a reference to the record writes a word of a paper's title that is spelled out or abbreviated otherwise: `Opp'n` for
 * `Opposition` and `Opp.`; null for any other word. Straight apostrophes; case counts. Source: Bluebook BT1.
 */
export function paperAbbreviation(word: string): string | null {
  return ABBREVIATIONS.get(word) ?? null;
}

/** What kind of paper a word names, without its period: `Decl`, `Opp’n`; null for any other word. */
export const paperNamed: (word: string) => PaperKind | null = remembered(
  (word) => PAPER_WORDS.get(word.toLowerCase().replace('’', "'")) ?? null,
);

/** What the number after the letters of a volume counts: its pages, or the exhibits of a party. */
export type VolumeCounts = 'pages' | 'exhibits';

const VOLUMES: ReadonlyMap<string, VolumeCounts> = new Map(
  data.volumes as unknown as readonly (readonly [string, VolumeCounts])[],
);

/** The letters of all volumes that {@link lookupVolume} knows. */
export const VOLUME_LETTERS: readonly string[] = [...VOLUMES.keys()];

/** What a volume of the record cited by these letters counts: `JA`, `J.A.`, `App.`; null for any other word. */
export const lookupVolume: (word: string) => VolumeCounts | null = remembered(
  (word) => VOLUMES.get(word.replace(/\./g, '').replace('’', "'")) ?? null,
);
