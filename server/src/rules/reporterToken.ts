import type { Citation } from '../model/bound.ts';
import type { Part } from '../syntax/citation.ts';
import type { ReporterEdition } from '../tables/reporters.ts';
import { isHouseStyle } from './houseStyle.ts';
import type { Report, RuleContext } from './rule.ts';
import { comparable, hasThinSpaces, inTypographyOf, replacePart, withShortOrdinals } from './token.ts';

/** The rules that speak of the reporter's abbreviation. */
export type ReporterRule = 'reporter-abbreviation' | 'ordinal-form' | 'reporter-spacing';

/** What is wrong with a reporter as written: the one rule that speaks of it, and the full canonical form. */
export interface ReporterDefect {
  readonly rule: ReporterRule;
  readonly part: Part;
  readonly edition: ReporterEdition;
  /** The canonical abbreviation in the typography of what it replaces. */
  readonly canonical: string;
}

/**
 * Compares the reporter as written with its canonical abbreviation. A token has one defect at most, whatever is wrong
 * with it: another abbreviation before a long ordinal, a long ordinal before the spaces.
 */
export function reporterDefect(context: RuleContext, citation: Citation): ReporterDefect | null {
  const { edition } = citation;
  const part = citation.parts.reporter;
  if (edition === null || part === undefined || !hasOneForm(edition)) return null;
  const written = comparable(part.text);
  if (written === edition.name || isHouseStyle(written, edition.name, context.bound)) return null;
  const rule = ruleFor(written, edition.name);
  if (rule === 'reporter-spacing' && hasThinSpaces(context.bound.draft, part)) return null;
  const slice = context.text.slice(part.span.start, part.span.end);
  const canonical = inTypographyOf(slice, edition.name, context.bound.draft.language);
  return { rule, part, edition, canonical };
}

/** The report of a reporter rule, when the citation has the defect the rule speaks of. */
export function reportReporter(
  rule: ReporterRule,
  citation: Citation,
  context: RuleContext,
  message: (defect: ReporterDefect) => string,
): void {
  const defect = reporterDefect(context, citation);
  if (defect?.rule !== rule) return;
  const { part, canonical } = defect;
  const report: Report = {
    citation,
    span: part.span,
    message: message(defect),
    fixes: replacePart(
      context.bound.draft,
      part,
      canonical,
      yearFits(defect.edition, citation.year) ? 'safe' : 'suggestion',
    ),
  };
  context.report(report);
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
  const closed = withoutSpaces(canonical);
  if (withoutSpaces(written) === closed) return 'reporter-spacing';
  return withoutSpaces(withShortOrdinals(written)) === closed ? 'ordinal-form' : 'reporter-abbreviation';
}

function withoutSpaces(text: string): string {
  return text.replaceAll(' ', '');
}
