import { DECISION_FILES, knownDecision } from './knownDecisions.ts';
import { defineRule, type RuleContext, type SourcedCitation } from './rule.ts';
import { replacePart } from './token.ts';

function check(sourced: SourcedCitation, context: RuleContext): void {
  const decision = knownDecision(sourced);
  const { court, courtId } = { court: sourced.citation.parts.court, courtId: sourced.citation.courtId };
  if (decision?.facts.court == null || court === undefined || courtId === null) return;
  const { id, canonical } = decision.facts.court;
  if (id === courtId) return;
  context.report({
    citation: decision.citation,
    span: court.span,
    message: `By its head ${decision.source.path} is a decision of "${canonical}", not of "${court.text}". Check which court decided.`,
    fixes: replacePart(context.bound.draft, court, canonical, 'suggestion'),
  });
}

export const citeCourtMismatch = defineRule({
  id: 'cite-court-mismatch',
  bluebook: 'B10.1.3; R10.4',
  indigo: 'r12-1',
  group: 'plausibility',
  severity: 'error',
  fix: 'suggestion',
  needs: 'sources',
  docs: {
    summary: 'A citation that names another court than the opinion itself.',
    why: 'Who decided is half of what a citation says: it tells the reader whether the court is bound.',
    silentWhen: [
      'No file of the matter is known by the citation, or several are.',
      'The caption of the file and the line of its citation do not both name one court, or a second court is named as its own.',
      'The court below: a line that speaks of an appeal is not read.',
    ],
    examples: [
      {
        bad: '*Orrin v. Vale Corp.*, 45 F.3d 112, 114 (9th Cir. 1995).',
        good: '*Orrin v. Vale Corp.*, 45 F.3d 112, 114 (2d Cir. 1995).',
      },
    ],
    good: ['*Tamsin v. Brook*, 46 F.3d 112, 114 (9th Cir. 1995).'],
    files: DECISION_FILES,
  },
  check: {},
  checkSources: check,
});
