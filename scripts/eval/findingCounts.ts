import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bindDraft } from '../../server/src/model/bind.ts';
import { ALL_RULES } from '../../server/src/rules/all.ts';
import { runRules } from '../../server/src/rules/run.ts';
import { parseDraft } from '../../server/src/syntax/parse.ts';
import type { DraftLanguage } from '../../server/src/text/view.ts';

/** Findings by rule over all texts of some folders; rules that find nothing are left out. */
export type FindingCounts = Readonly<Record<string, number>>;

/** A rule that finds more or less than when the counts were last kept. */
export interface CountChange {
  readonly rule: string;
  readonly before: number;
  readonly now: number;
}

const SNAPSHOT = path.join(import.meta.dirname, 'findingCounts.json');

/** Counts the findings in every text of the folders: how often each rule speaks of published, cite-checked writing. */
export function countFindings(folders: readonly string[]): FindingCounts {
  const counts = new Map<string, number>();
  for (const folder of folders) {
    for (const name of readdirSync(folder).sort()) {
      const language: DraftLanguage = name.endsWith('.md') ? 'markdown' : 'plaintext';
      const bound = bindDraft(parseDraft(readFileSync(path.join(folder, name), 'utf8'), language));
      for (const { rule } of runRules({ bound, rules: ALL_RULES, levels: ({ severity }) => severity })) {
        counts.set(rule, (counts.get(rule) ?? 0) + 1);
      }
    }
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The counts that were last kept. */
export function keptCounts(): FindingCounts {
  return existsSync(SNAPSHOT) ? (JSON.parse(readFileSync(SNAPSHOT, 'utf8')) as FindingCounts) : {};
}

/** Keeps the counts: whoever does says in the commit why they changed. */
export function keepCounts(counts: FindingCounts): void {
  writeFileSync(SNAPSHOT, `${JSON.stringify(counts, null, 2)}\n`);
}

/** The rules whose counts differ, in the order of their names. */
export function changesOf(before: FindingCounts, now: FindingCounts): readonly CountChange[] {
  return [...new Set([...Object.keys(before), ...Object.keys(now)])]
    .sort()
    .map((rule) => ({ rule, before: before[rule] ?? 0, now: now[rule] ?? 0 }))
    .filter((change) => change.before !== change.now);
}
