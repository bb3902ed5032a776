import type { Connection } from 'vscode-languageserver';
import { nearMiss } from '../matter/nearMiss.ts';
import type { LevelTable } from '../rules/levels.ts';
import type { Level } from '../text/level.ts';

const SECTION = 'pincite';
/** Misspelt rules that are told of; no one mends more. */
const MOST_TOLD = 50;
const LEVELS: ReadonlySet<string> = new Set<Level>(['error', 'warning', 'information', 'hint', 'off']);

/** What the user's settings say of one draft. */
export interface DraftSettings {
  /** False: nothing is reported, shown or changed. */
  readonly enabled: boolean;
  /** The same object until the settings change, so that findings can be kept with it. */
  readonly levels: LevelTable;
}

/** Settings by draft, pulled from the editor once per change and never while the user types. */
export interface Settings {
  of(uri: string): Promise<DraftSettings>;
  /** The settings changed; `pushed` is what an editor without pull sends along. */
  changed(pushed: unknown): void;
  forget(uri: string): void;
}

/** How settings come, and what they may name. */
export interface SettingsOptions {
  /** The editor answers `workspace/configuration`. */
  readonly canPull: boolean;
  /** The rules there are, by which a misspelt one is told. */
  readonly ruleIds: readonly string[];
}

export function createSettings(connection: Connection, { canPull, ruleIds }: SettingsOptions): Settings {
  const byUri = new Map<string, Promise<DraftSettings>>();
  const told = new Set<string>();
  let pushedSettings = readSettings(null);

  /** Says of each misspelt rule once that it sets nothing. A name that is near none may be that of a rule to come. */
  const checked = (read: DraftSettings): DraftSettings => {
    for (const id of read.levels.keys()) {
      const meant = nearMiss(id, ruleIds);
      if (meant === null || told.has(id) || told.size >= MOST_TOLD) continue;
      told.add(id);
      connection.console.warn(
        `The setting pincite.rules names "${id}", and no rule is called so. Did you mean "${meant}"?`,
      );
    }
    return read;
  };

  const pull = async (uri: string): Promise<DraftSettings> => {
    try {
      return checked(readSettings(await connection.workspace.getConfiguration({ scopeUri: uri, section: SECTION })));
    } catch (error) {
      connection.console.warn(`Settings could not be read, the defaults hold: ${String(error)}`);
      return readSettings(null);
    }
  };

  return {
    of: (uri) => {
      if (!canPull) return Promise.resolve(pushedSettings);
      const known = byUri.get(uri);
      if (known) return known;
      const pulled = pull(uri);
      byUri.set(uri, pulled);
      return pulled;
    },
    changed: (pushed) => {
      byUri.clear();
      pushedSettings = checked(readSettings(isObject(pushed) ? pushed[SECTION] : null));
    },
    forget: (uri) => void byUri.delete(uri),
  };
}

/** Reads the section as the editor gives it; what is not understood counts as not set. */
export function readSettings(section: unknown): DraftSettings {
  const { enable, rules } = isObject(section) ? section : {};
  const levels = Object.entries(isObject(rules) ? rules : {}).filter(
    (entry): entry is [string, Level] => typeof entry[1] === 'string' && LEVELS.has(entry[1]),
  );
  return { enabled: enable !== false, levels: new Map(levels) };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
