import type { Part } from '../syntax/citation.ts';
import type { ReporterEdition } from '../tables/reporters.ts';
import { closesUp, isHouseStyle } from './houseStyle.ts';
import { foundIn } from './keeping.ts';
import { writesDatesFirst } from './pinWords.ts';
import type { DraftContext, RuleContext } from './rule.ts';
import { acceptsTyping, closedUp } from './style.ts';
import { comparableWords, hasThinSpaces, inTypographyOf, replacePart, withShortOrdinals } from './token.ts';

/** The rules that speak of the reporter's abbreviation. */
export type ReporterRule = 'reporter-abbreviation' | 'ordinal-form' | 'reporter-spacing';

/** What is wrong with a reporter as written: the one rule that speaks of it, and the full canonical form. */
export interface ReporterDefect {
  readonly rule: ReporterRule;
  readonly part: Part;
  readonly edition: ReporterEdition;
  /** The canonical abbreviation as the style spaces it. */
  readonly wanted: string;
  /** That in the typography of what it replaces. */
  readonly canonical: string;
}

/**
 * Compares the reporters of a draft as written with their canonical abbreviations. A token has one defect at most, whatever is wrong
 * with it: another abbreviation before a long ordinal, a long ordinal before the spaces.
 */
export const reporterDefects = foundIn(['case', 'case-short'], (citation, context): ReporterDefect | null => {
  const { edition } = citation;
  const part = citation.parts.reporter;
  if (edition === null || part === undefined) return null;
  const wanted = wantedForm(context, edition);
  // As nearly all are written.
  if (part.text === wanted || !hasOneForm(edition)) return null;
  const written = comparableWords(part);
  if (written === wanted || isAccepted(context, written, edition)) return null;
  if (isHouseStyle(written, edition.name, context)) return null;
  const rule = ruleFor(written, edition.name);
  if (rule === 'reporter-spacing') {
    // California, whose drafts date cases first, closes all reporters up: `258 Cal.Rptr.3d 45`.
    if (written === closedUp(wanted) && writesDatesFirst(context)) return null;
    if (hasThinSpaces(context.bound.draft, part)) return null;
  }
  const slice = context.text.slice(part.span.start, part.span.end);
  const canonical = inTypographyOf(slice, wanted, context.bound.draft.language);
  return { rule, part, edition, wanted, canonical };
});

/** The canonical abbreviation as the style spaces it. */
function wantedForm(draft: DraftContext, { name, type }: ReporterEdition): string {
  const { spacing } = draft.style;
  if (spacing === 'open' || type === 'database' || !name.includes(' ')) return name;
  return spacing === 'closed' || closesUp(draft) ? closedUp(name) : name;
}

/** With `spacing: consistent` the way to space that is not the draft's own is the defect. */
function isAccepted({ style }: DraftContext, written: string, { name, type }: ReporterEdition): boolean {
  if (style.forms.reporters[name]?.includes(written)) return true;
  const isMixture = style.spacing === 'consistent' && type !== 'database';
  return acceptsTyping(style, written, name) && !(isMixture && closedUp(written) === closedUp(name));
}

/** Reports the reporters that have the defect a rule speaks of. */
export function reportReporters(
  rule: ReporterRule,
  context: RuleContext,
  message: (defect: ReporterDefect, context: RuleContext) => string,
): void {
  for (const { citation, found: defect } of reporterDefects(context)) {
    if (defect.rule !== rule) continue;
    const { part, canonical, edition } = defect;
    const kind = yearFits(edition, citation.year) ? 'safe' : 'suggestion';
    context.report({
      citation,
      span: part.span,
      message: message(defect, context),
      fixes: replacePart(context.bound.draft, part, canonical, kind),
    });
  }
}

/** An abbreviation dated outside the life of its reporter may stand for another one: then a person decides. */
function yearFits({ firstYear, lastYear }: ReporterEdition, year: number | null): boolean {
  if (year === null) return true;
  return (firstYear === null || year >= firstYear - 1) && (lastYear === null || year <= lastYear + 1);
}

/** West's reporters of one state, which belong to nobody's house style. */
const WEST_OF_ONE_STATE = new Set(['Cal. Rptr.', 'N.Y.S.', 'Ill. Dec.']);

/**
 * Only the reporters of the project's own tables have a form that is known well enough to insist on. State courts
 * print their official reporters in their own style (`Cal.App.4th`, `Wn.2d`, `NY3d`), and the old nominative reporters
 * have many: both are accepted.
 */
function hasOneForm({ name, root, type, yearsVerified }: ReporterEdition): boolean {
  if (type === 'database') return name === 'WL' || (name.startsWith('U.S.') && name.endsWith('LEXIS'));
  if (type === 'nominative' || !yearsVerified) return false;
  return type !== 'state' || WEST_OF_ONE_STATE.has(root);
}

function ruleFor(written: string, canonical: string): ReporterRule {
  const closed = closedUp(canonical);
  if (closedUp(written) === closed) return 'reporter-spacing';
  return closedUp(withShortOrdinals(written)) === closed ? 'ordinal-form' : 'reporter-abbreviation';
}
