import type { Level } from '../text/level.ts';
import type { Rule } from './rule.ts';

/** Levels by rule id, as the settings or `matter.yaml` give them. */
export type LevelTable = ReadonlyMap<string, Level>;

/** The level a rule runs at: the first table that names it decides (`matter.yaml` before the settings), else its own. */
export function resolveLevel(rule: Rule, tables: readonly LevelTable[]): Level {
  for (const table of tables) {
    const level = table.get(rule.id);
    if (level !== undefined) return level;
  }
  return rule.severity;
}
