import { type Disposition, dispositionOf } from '../sources/disposition.ts';
import { historyKey } from '../tables/history.ts';
import { knownDecision } from './knownDecisions.ts';
import { defineRule, type RuleContext, type SourcedCitation } from './rule.ts';

/** What a phrase of history says of the whole judgment; phrases that say more of it are left alone. */
const SAID: ReadonlyMap<string, Disposition> = new Map([
  [historyKey("aff'd"), 'affirmed'],
  [historyKey('affirmed'), 'affirmed'],
  [historyKey("rev'd"), 'reversed'],
  [historyKey('reversed'), 'reversed'],
  [historyKey('vacated'), 'vacated'],
]);

function check(sourced: SourcedCitation, context: RuleContext): void {
  const { history } = sourced.citation;
  const said = history === null ? undefined : SAID.get(historyKey(history.phrase.text.replace(/,? sub nom\.$/, '')));
  const decision = said === undefined ? null : knownDecision(sourced);
  if (history === null || said === undefined || decision === null) return;
  const done = dispositionOf(decision.source.document);
  // Both undo a judgment, and courts use the words for one another.
  if (done === null || done === said || (done !== 'affirmed' && said !== 'affirmed')) return;
  context.report({
    citation: decision.citation,
    span: history.phrase.span,
    message: `By its last words ${decision.source.path} ${done} the judgment below; "${history.phrase.text}" says otherwise. Check what became of the case.`,
  });
}

const REVERSAL = [
  'Vale Corp. v. Orrin, 520 U.S. 301 (1997)',
  '',
  'Supreme Court of the United States',
  '',
  'The contract gave the owner seven days, and he gave notice on the ninth.',
  '',
  'The judgment of the Court of Appeals is reversed, and the case is remanded.',
  '',
].join('\n');

export const historyDispositionMismatch = defineRule({
  id: 'history-disposition-mismatch',
  bluebook: 'R10.7; T8',
  indigo: 'r14-2',
  group: 'plausibility',
  severity: 'warning',
  fix: 'none',
  needs: 'sources',
  docs: {
    summary: 'A history that says “affirmed” where the later opinion reversed, or the other way round.',
    why: 'A case that was reversed is no authority for what was reversed. The reader who looks it up stops believing the rest.',
    silentWhen: [
      'No file of the matter is known by the citation of the later decision, or several are.',
      'The last words of the opinion do several things, or do not say plainly what they do.',
      'The history says that a judgment was reversed, and the opinion that it is vacated: courts use the words for one another.',
      'The phrase says more: `aff’d in part`, `rev’d on other grounds`.',
    ],
    examples: [
      {
        bad: "*Orrin v. Vale Corp.*, 45 F.3d 112, 114 (2d Cir. 1995), *aff'd*, 520 U.S. 301 (1997).",
        good: "*Orrin v. Vale Corp.*, 45 F.3d 112, 114 (2d Cir. 1995), *rev'd*, 520 U.S. 301 (1997).",
      },
    ],
    good: [
      "*Orrin v. Vale Corp.*, 45 F.3d 112, 114 (2d Cir. 1995), *aff'd in part*, 520 U.S. 301 (1997).",
      "*Tamsin v. Brook*, 46 F.3d 112, 114 (2d Cir. 1995), *aff'd*, 521 U.S. 301 (1997).",
    ],
    files: { 'authorities/vale.txt': REVERSAL },
  },
  check: {},
  checkSources: check,
});
