import { DECISION_FILES, knownDecision } from './knownDecisions.ts';
import { defineRule, type RuleContext, type SourcedCitation } from './rule.ts';
import { replacePart } from './token.ts';

function check(sourced: SourcedCitation, context: RuleContext): void {
  const decision = knownDecision(sourced);
  const { parts, year } = sourced.citation;
  const { date } = parts;
  if (decision?.facts.year == null || date === undefined || year === null || year === decision.facts.year) return;
  const decided = String(decision.facts.year);
  const written = { span: { start: date.span.end - 4, end: date.span.end }, text: date.text.slice(-4) };
  // Of a full date the day may be wrong, too.
  const isYearAlone = date.text === String(year);
  context.report({
    citation: decision.citation,
    span: date.span,
    message: `By its head ${decision.source.path} was decided in ${decided}, not in ${year}. Check the year, and the volume.`,
    fixes: isYearAlone ? replacePart(context.bound.draft, written, decided, 'suggestion') : () => [],
  });
}

export const citeYearMismatch = defineRule({
  id: 'cite-year-mismatch',
  bluebook: 'B10.1.3; R10.5',
  indigo: 'r12-1',
  group: 'plausibility',
  severity: 'error',
  fix: 'suggestion',
  needs: 'sources',
  docs: {
    summary: 'A citation that gives another year than the opinion itself.',
    why: 'A reader who opens the reporter sees a wrong year first, and wonders what else was not looked up.',
    silentWhen: [
      'No file of the matter is known by the citation, or several are.',
      'The caption of the file and the line of its citation do not both give one year, or a second one is given for the decision.',
      'The head speaks of an amendment, a rehearing, a withdrawal or a correction: the decision has several dates.',
    ],
    examples: [
      {
        bad: '*Orrin v. Vale Corp.*, 45 F.3d 112, 114 (2d Cir. 1994).',
        good: '*Orrin v. Vale Corp.*, 45 F.3d 112, 114 (2d Cir. 1995).',
      },
    ],
    good: ['*Tamsin v. Brook*, 46 F.3d 112, 114 (2d Cir. 1994).'],
    files: DECISION_FILES,
  },
  check: {},
  checkSources: check,
});
