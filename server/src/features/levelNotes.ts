import type { Finding } from '../rules/finding.ts';
import type { ResolvedLevel } from '../rules/levels.ts';
import { ruleUrl } from '../rules/links.ts';
import { touches } from '../text/span.ts';

/** More findings at one place than this are no help on a card. */
const MOST_NOTES = 5;

/** What tells the level of a rule and the name of the style that may have given it. */
export interface LevelLookup {
  levelOf(rule: string): ResolvedLevel | null;
  readonly style: string | null;
}

/**
 * Says of each finding at an offset why it is on and how loud: one line of Markdown for each rule, in the order of the
 * findings.
 */
export function levelNotes(findings: readonly Finding[], offset: number, lookup: LevelLookup): readonly string[] {
  const here = findings.filter(({ span }) => touches(span, offset)).map(({ rule }) => rule);
  return [...new Set(here)].slice(0, MOST_NOTES).flatMap((rule) => {
    const resolved = lookup.levelOf(rule);
    return resolved === null
      ? []
      : [`[${rule}](${ruleUrl(rule)}) is \`${resolved.level}\` here: ${why(resolved, lookup.style)}.`];
  });
}

/** Why a rule is on, in plain words, with what a host needs to tell more of it. */
export interface LevelReason {
  readonly rule: string;
  /** `reporter-spacing is "hint" here: …` */
  readonly words: string;
  /** The name under `pincite.rules` that decides: the rule's, or its group's; null when the settings do not. */
  readonly setting: string | null;
  /** The rule's page. */
  readonly page: string;
}

/** Says why a rule is on and how loud; null for a rule that is not known. */
export function levelReason(rule: string, lookup: LevelLookup): LevelReason | null {
  const resolved = lookup.levelOf(rule);
  if (resolved === null) return null;
  const words = `${rule} is "${resolved.level}" here: ${why(resolved, lookup.style).replaceAll('`', '')}.`;
  return { rule, words, setting: resolved.from === 'settings' ? resolved.by : null, page: ruleUrl(rule) };
}

function why({ from, by }: ResolvedLevel, style: string | null): string {
  const name = by === null ? '' : ` (\`${by}\`)`;
  switch (from) {
    case 'matter':
      return `\`matter.yaml\` says so under \`rules\`${name}`;
    case 'settings':
      return `your settings say so under \`pincite.rules\`${name}`;
    case 'style':
      return `the style ${style === null ? '' : `\`${style}\` `}says so`;
    case 'rule':
      return 'that is its own level; `pincite.rules` in the settings or `rules` in `matter.yaml` can change it';
  }
}
