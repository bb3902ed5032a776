import type { Citation } from '../model/bound.ts';
import { coreWords } from './caseNumbers.ts';
import { defineRule, type RuleContext } from './rule.ts';

/** History that takes from a decision what it held (T8). */
const ADVERSE = /^(?:rev'?d|reversed|vacated|overruled|abrogated|superseded|superceded|withdrawn|quashed)\b/i;

function check(context: RuleContext): void {
  const { citations } = context.bound;
  const histories = new Map<string, Citation>();
  const told = new Set<number>();
  for (let i = 0; i < citations.length; i++) {
    const citation = citations[i]!;
    const { history } = citation;
    if (history === null) continue;
    told.add(history.of);
    const authority = citations[history.of]?.authority ?? null;
    const isAdverse = ADVERSE.test(history.phrase.text.replaceAll('’', "'"));
    if (authority !== null && isAdverse && !histories.has(authority)) histories.set(authority, citation);
  }
  if (histories.size === 0) return;
  const seen = new Set<string>();
  for (const citation of citations) {
    const { authority } = citation;
    if (citation.kind !== 'case' || citation.parallelTo !== null || authority === null || citation.within !== null)
      continue;
    const later = histories.get(authority);
    if (later === undefined || seen.has(authority) || citation.quoted || citation.inHeading) continue;
    seen.add(authority);
    // Only the first full citation must tell it: what comes later may leave it out.
    if (told.has(citation.index) || citation.history !== null || citation.parts.date === undefined) continue;
    if (later.index < citation.index || citation.parentheticals.some(({ kind }) => kind === 'history')) continue;
    const phrase = later.history!.phrase;
    context.report({
      citation,
      span: citation.core,
      message: `${coreWords(citation)} is cited here without its history, which the draft gives further down ("${phrase.text}"). The first full citation must tell the reader what became of the decision.`,
      related: [{ span: phrase.span, message: 'The history is given only here.' }],
    });
  }
}

export const historyMissing = defineRule({
  id: 'history-missing',
  bluebook: 'R10.7; B10.1.6',
  indigo: 'r14-2',
  group: 'reference',
  severity: 'warning',
  fix: 'none',
  needs: 'model',
  docs: {
    summary: 'A decision cited without the reversal or overruling that the draft itself gives elsewhere.',
    why: 'A court that relies on a decision must know at once that it was reversed, vacated or overruled. Nothing is looked up: a decision that passes here may still have a history.',
    silentWhen: [
      'The draft gives no adverse history of the decision: whether there is one is not known.',
      'An earlier full citation has the history, or one in a parenthetical lacks it.',
      'The history is an affirmance or a denial of review.',
      'The citation stands in a heading or inside a quotation.',
    ],
    examples: [
      {
        bad: '*Orrin v. Vale Corp.*, 52 F. Supp. 2d 301, 305 (S.D.N.Y. 1999). So here. *Orrin v. Vale Corp.*, 52 F. Supp. 2d 301, 306 (S.D.N.Y. 1999), *vacated*, 210 F.3d 88, 90 (2d Cir. 2000).',
        good: '*Orrin v. Vale Corp.*, 52 F. Supp. 2d 301, 305 (S.D.N.Y. 1999), *vacated*, 210 F.3d 88, 90 (2d Cir. 2000). So here. *Orrin*, 52 F. Supp. 2d at 306.',
      },
    ],
    good: [
      '*Orrin v. Vale Corp.*, 52 F. Supp. 2d 301, 305 (S.D.N.Y. 1999), *vacated*, 210 F.3d 88, 90 (2d Cir. 2000). So here. *Orrin v. Vale Corp.*, 52 F. Supp. 2d 301, 306 (S.D.N.Y. 1999).',
      '*Orrin v. Vale Corp.*, 52 F. Supp. 2d 301, 305 (S.D.N.Y. 1999). So here. *Orrin v. Vale Corp.*, 52 F. Supp. 2d 301, 306 (S.D.N.Y. 1999), *aff’d*, 210 F.3d 88, 90 (2d Cir. 2000).',
      '*Orrin v. Vale Corp.*, 52 F. Supp. 2d 301, 305 (S.D.N.Y. 1999).',
    ],
  },
  check: { draft: check },
});
