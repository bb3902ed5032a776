import { docketKey } from '../sources/ecfStamps.ts';
import { knownDecision } from './knownDecisions.ts';
import { defineRule, type RuleContext, type SourcedCitation } from './rule.ts';

function check(sourced: SourcedCitation, context: RuleContext): void {
  const decision = knownDecision(sourced);
  const { docket } = sourced.citation.parts;
  const written = docket === undefined ? null : docketKey(docket.text);
  if (decision?.facts.docket == null || docket === undefined || written === null) return;
  const { path, document } = decision.source;
  if (numberOf(written) === numberOf(decision.facts.docket)) return;
  // Cases that were decided together have several numbers, which a caption lists in many ways.
  const serial = /\d+$/.exec(written)?.[0] ?? '';
  if (new RegExp(`(?<!\\d)0*${serial}(?!\\d)`).test(document.text)) return;
  context.report({
    citation: decision.citation,
    span: docket.span,
    message: `By its caption and its stamps ${path} was filed under ${decision.facts.docket}, not "${docket.text}". Check the docket number.`,
  });
}

/** Year and serial number: one writer says whether a case is civil, and another does not. */
function numberOf(key: string): string {
  return key.replace(/-[a-z]{2}-/, '-');
}

const ORDER = [
  'Case 1:19-cv-04120-HLB   Document 55   Filed 01/05/20   Page 1 of 9',
  'UNITED STATES DISTRICT COURT',
  'SOUTHERN DISTRICT OF NEW YORK',
  '',
  'Orrin v. Vale Corp.',
  '',
  'No. 19-cv-4120 (HLB)',
  '',
  'OPINION AND ORDER',
  '',
  'The motion is denied for the reasons that follow.',
  '',
].join('\n');

export const citeDocketMismatch = defineRule({
  id: 'cite-docket-mismatch',
  bluebook: 'B10.1.4; R10.8.1',
  indigo: 'r12-4-1',
  group: 'plausibility',
  severity: 'warning',
  fix: 'none',
  needs: 'sources',
  docs: {
    summary: 'A citation that gives another docket number than the opinion itself.',
    why: 'An unreported decision is found by its docket number; with a wrong one it is not found.',
    silentWhen: [
      'No file of the matter is known by the citation, or several are.',
      "The caption of the file and the court's stamp do not both give one number.",
      'The number cited stands anywhere in the opinion: cases decided together have several.',
    ],
    examples: [
      {
        bad: '*Orrin v. Vale Corp.*, No. 19-cv-4210, 2020 WL 99551237, at \\*4 (S.D.N.Y. Jan. 5, 2020).',
        good: '*Orrin v. Vale Corp.*, No. 19-cv-4120, 2020 WL 99551237, at \\*4 (S.D.N.Y. Jan. 5, 2020).',
      },
    ],
    good: ['*Tamsin v. Brook*, No. 19-cv-4210, 2020 WL 99551238, at \\*4 (S.D.N.Y. Jan. 5, 2020).'],
    files: { 'authorities/Orrin v. Vale, 2020 WL 99551237.txt': ORDER },
  },
  check: {},
  checkSources: check,
});
