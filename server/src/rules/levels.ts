import type { Level } from '../text/level.ts';
import type { Rule } from './rule.ts';

/** Levels by rule id or by the name of a group, as the settings, `matter.yaml` or a style give them. */
export type LevelTable = ReadonlyMap<string, Level>;

/** Who has a say in the level of a rule. */
export interface LevelSources {
  readonly matter: LevelTable;
  readonly settings: LevelTable;
  readonly style: LevelTable;
}

/** The level a rule runs at, and why. */
export interface ResolvedLevel {
  readonly level: Level;
  readonly from: 'matter' | 'settings' | 'style' | 'rule';
  /** The name by which it was given: the rule's id, or its group; null for the rule's own level. */
  readonly by: string | null;
}

/**
 * The level a rule runs at: `matter.yaml` decides before the settings, they before the style, it before the rule; in each
 * the rule's own name before its group. A level for a whole group does not turn on a rule that the style has off.
 */
export function resolveLevel(rule: Rule, { matter, settings, style }: LevelSources): ResolvedLevel {
  const byStyle = style.get(rule.id);
  for (const [from, table] of [
    ['matter', matter],
    ['settings', settings],
  ] as const) {
    const own = table.get(rule.id);
    if (own !== undefined) return { level: own, from, by: rule.id };
    const group = table.get(rule.group);
    if (group !== undefined && byStyle !== 'off') return { level: group, from, by: rule.group };
  }
  if (byStyle !== undefined) return { level: byStyle, from: 'style', by: rule.id };
  return { level: rule.severity, from: 'rule', by: null };
}
