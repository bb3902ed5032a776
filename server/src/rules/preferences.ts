import { EMPTY_MATTER, type MatterFile } from '../matter/matterFile.ts';
import type { StyleChoice } from '../tables/styles.ts';
import { type LevelTable, type ResolvedLevel, resolveLevel } from './levels.ts';
import type { Rule } from './rule.ts';
import { type CitationStyle, resolveStyle } from './style.ts';

/** What the settings of a host say of a draft. */
export interface Preferences {
  /** Levels of rules and groups of rules. */
  readonly levels: LevelTable;
  /** The style chosen; absent when none is. */
  readonly style?: StyleChoice | undefined;
}

/** Preferences and `matter.yaml` put together. */
export interface ResolvedPreferences {
  readonly style: CitationStyle;
  levelOf(rule: Rule): ResolvedLevel;
}

/** What a matter says holds for everyone who works on it, so it goes before one user's settings. */
export function resolvePreferences(preferences: Preferences, matter: MatterFile | null): ResolvedPreferences {
  const style = resolveStyle([matter?.style ?? {}, preferences.style ?? {}]);
  const sources = { matter: (matter ?? EMPTY_MATTER).rules, settings: preferences.levels, style: style.levels };
  return { style, levelOf: (rule) => resolveLevel(rule, sources) };
}

/** True when two preferences are one: hosts keep the same objects until the settings change. */
export function isSamePreferences(a: Preferences, b: Preferences): boolean {
  return a.levels === b.levels && a.style === b.style;
}
