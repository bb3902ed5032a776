import type { Citation } from '../model/bound.ts';
import type { Part } from '../syntax/citation.ts';
import { type CourtFacts, courtFacts, statesOfReporter } from '../tables/courtFacts.ts';
import type { ReporterEdition } from '../tables/reporters.ts';
import { writeWords } from '../text/writing.ts';
import { seriesInYear } from './reporterRun.ts';
import { defineRule, type Fix, type RuleContext } from './rule.ts';
import { isPlain } from './token.ts';
import { volumeDefect } from './volume.ts';

/** The Federal Reporter printed district courts until the Federal Supplement began in 1932. */
const LAST_DISTRICT_IN_F = 1933;
/** Before this, territorial courts with the names of federal ones are found in regional reporters. */
const FIRST_SURE_DISTRICT = 1960;
/** `1 U.S. (1 Dall.)` to `4 U.S. (4 Dall.)` hold decisions of Pennsylvania and of lower federal courts. */
const LAST_MIXED_US = 4;

const SUPREME_COURT = new Set(['U.S.', 'S. Ct.', 'L. Ed.']);

function check(main: Citation, context: RuleContext): void {
  const { court } = main.parts;
  if (court === undefined || main.parallelTo !== null) return;
  const facts = courtFacts(court.text);
  if (facts === null) return;
  for (const citation of clusterOf(main, context)) {
    const { edition } = citation;
    if (edition === null || mayPrint(edition, facts, citation)) continue;
    report({ main, citation, edition, court, facts }, context);
    return;
  }
}

/** The citation with those parallel to it, which share its court. */
function clusterOf(main: Citation, { bound }: RuleContext): Citation[] {
  const cluster = [main];
  for (let i = main.index + 1; bound.citations[i]?.parallelTo === main.index; i++) {
    const parallel = bound.citations[i];
    if (parallel !== undefined) cluster.push(parallel);
  }
  return cluster;
}

/** True unless the reporter is known never to have printed such a court. */
function mayPrint(edition: ReporterEdition, { kind, state }: CourtFacts, { year, parts }: Citation): boolean {
  // `D.C. 1949` is an old way to name the federal court of the District.
  const isState = kind === 'state' && state !== 'D.C.';
  const isLower = kind === 'district' || kind === 'bankruptcy';
  if (SUPREME_COURT.has(edition.root)) {
    const mixed = edition.root === 'U.S.' && Number(parts.volume?.text) <= LAST_MIXED_US;
    return mixed || !(isState || isLower || kind === 'appeals');
  }
  const states = statesOfReporter(edition.name);
  if (states !== null) {
    if (kind === 'appeals') return (year ?? 0) < FIRST_SURE_DISTRICT;
    if (isLower) return (year ?? 0) < FIRST_SURE_DISTRICT;
    return kind !== 'state' || state === null || states.includes(state);
  }
  switch (edition.root) {
    case 'F.':
      if (isState || kind === 'bankruptcy') return false;
      return kind !== 'district' || year === null || year <= LAST_DISTRICT_IN_F;
    case "F. App'x":
      return !isState && !isLower;
    case 'F. Supp.':
      return !isState && kind !== 'appeals';
    case 'B.R.':
    case 'F.R.D.':
      return !isState;
    default:
      return true;
  }
}

interface Mismatch {
  readonly main: Citation;
  /** The citation whose reporter does not print the court: the main one or one parallel to it. */
  readonly citation: Citation;
  readonly edition: ReporterEdition;
  readonly court: Part;
  readonly facts: CourtFacts;
}

function report({ main, citation, edition, court, facts }: Mismatch, context: RuleContext): void {
  const { reporter } = citation.parts;
  if (reporter === undefined) return;
  const where = usualReporter(facts, main.year, citation);
  const hint = where === null ? '' : ` Its decisions of ${main.year} are in ${where.name}.`;
  context.report({
    citation: main,
    span: court.span,
    message: `${edition.name} prints no decisions of this court ("${court.text}"): the court or the reporter is wrong.${hint} Check both.`,
    related: [{ span: reporter.span, message: `Cited to ${edition.name}.` }],
    fixes: () => citeTo(where, reporter, context),
  });
}

/** The series that prints such a court, when only one had volumes in the year and the volume can be one of them. */
function usualReporter({ kind }: CourtFacts, year: number | null, citation: Citation): ReporterEdition | null {
  if (year === null || (kind !== 'appeals' && kind !== 'district')) return null;
  const [edition, ...others] = seriesInYear(kind === 'appeals' ? 'F.' : 'F. Supp.', year);
  if (edition === undefined || others.length > 0) return null;
  return volumeDefect({ ...citation, edition }) === null ? edition : null;
}

function citeTo(edition: ReporterEdition | null, reporter: Part, { bound: { draft } }: RuleContext): readonly Fix[] {
  if (edition === null || !isPlain(draft, reporter)) return [];
  const newText = writeWords(edition.name, draft.language);
  return [{ kind: 'suggestion', title: `Cite ${edition.name}`, edits: [{ span: reporter.span, newText }] }];
}

export const courtReporterMismatch = defineRule({
  id: 'court-reporter-mismatch',
  bluebook: 'T1; R10.3.2; R10.4',
  indigo: 'r11-6-2',
  group: 'plausibility',
  severity: 'error',
  fix: 'suggestion',
  needs: 'syntax',
  docs: {
    summary: 'A court that is never printed in the reporter cited.',
    why: 'A court of appeals is not in F. Supp., and a Texas court not in the Atlantic Reporter. The court, the series or the whole citation is wrong.',
    silentWhen: [
      'The court or the reporter is not known for certain, or the court is of a territory.',
      'District courts in F. and F.2d until 1933, and in regional reporters before 1960.',
      'Bankruptcy courts in F. Supp., and federal courts in B.R. and F.R.D.',
      'The first four volumes of U.S., which hold decisions of other courts.',
      'The citation stands inside a quotation.',
    ],
    examples: [
      {
        bad: '*Orrin v. Vale Corp.*, 588 F. Supp. 2d 116, 119 (2d Cir. 2009).',
        good: '*Orrin v. Vale Corp.*, 588 F.3d 116, 119 (2d Cir. 2009).',
      },
      {
        bad: '*Orrin v. Vale Corp.*, 925 F.3d 1170, 1175 (N.D. Cal. 2013).',
        good: '*Orrin v. Vale Corp.*, 925 F. Supp. 2d 1170, 1175 (N.D. Cal. 2013).',
      },
      {
        bad: '*Tamsin v. Brook*, 747 P.2d 660, 664 (Tex. 1987).',
        good: '*Tamsin v. Brook*, 747 S.W.2d 660, 664 (Tex. 1988).',
      },
    ],
    good: [
      '*Orrin v. Vale Corp.*, 580 F.3d 116, 119 (2d Cir. 2009).',
      '*Orrin v. Vale Corp.*, 12 F.2d 116, 119 (D. Mass. 1926).',
      '*Tamsin v. Brook*, 100 N.Y.2d 66, 70, 790 N.E.2d 60, 64, 760 N.Y.S.2d 70, 74 (N.Y. 2003).',
      '*Tamsin v. Brook*, 747 S.W.2d 660, 664 (Tex. App.—Dallas 1988).',
      'The court wrote: "See *Tamsin v. Brook*, 747 P.2d 660, 664 (Tex. 1987)."',
    ],
  },
  check: { case: check },
});
