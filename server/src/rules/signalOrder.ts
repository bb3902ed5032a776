import type { Citation } from '../model/bound.ts';
import { idStyleOf } from './idStyle.ts';
import { defineRule, type RuleContext } from './rule.ts';
import { canonicalSignal, signalRank, stringsOf } from './signalWords.ts';

function check(context: RuleContext): void {
  // California has an order of its own.
  if (idStyleOf(context).isCourtStyle) return;
  for (const members of stringsOf(context.bound)) checkString(members, context);
}

/** A member without a signal stands under that of the one before it. */
function checkString(members: readonly Citation[], context: RuleContext): void {
  const first = members[0];
  if (first === undefined || first.quoted || context.contextOf(first) === 'table') return;
  let lastRank = 0;
  let lastWords = 'no signal';
  for (let i = 0; i < members.length; i++) {
    const member = members[i]!;
    const { signal } = member;
    const canonical = canonicalSignal(member, context);
    if (signal !== null && canonical === null) return;
    if (signal === null && lastRank > 0) continue;
    const rank = signalRank(canonical);
    const words = canonical ?? 'no signal';
    if (rank < lastRank && signal !== null) {
      report(member, { words, before: lastWords }, context);
      return;
    }
    lastRank = rank;
    lastWords = words;
  }
}

function report(
  member: Citation,
  { words, before }: { readonly words: string; readonly before: string },
  context: RuleContext,
): void {
  if (member.signal === null) return;
  context.report({
    citation: member,
    span: member.signal.span,
    message: `In a string of citations, what is under "${words}" comes before what is under "${before}": support first, then comparison, contradiction and background. Reorder the string.`,
  });
}

export const signalOrder = defineRule({
  id: 'signal-order',
  bluebook: 'R1.3',
  indigo: 'r4-3',
  group: 'form',
  severity: 'information',
  fix: 'none',
  needs: 'syntax',
  docs: {
    summary: 'Signals of one string in another order than that of the table of signals.',
    why: 'The order tells the reader how strong the support is: what holds comes before what suggests, and what contradicts comes last.',
    silentWhen: [
      'The citations stand in separate sentences.',
      'A member has no signal of its own: it stands under the one before it.',
      'The string stands in a table of authorities or inside a quotation.',
    ],
    examples: [
      {
        bad: '*See also* *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008); *see* *Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002).',
        good: '*See* *Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002); *see also* *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
      },
      {
        bad: '*But see* *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008); *see* *Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002).',
        good: '*See* *Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002). *But see* *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
      },
    ],
    good: [
      '*See, e.g.*, *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008); *see also* *Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002); *Hale v. Moss*, 12 F.3d 5, 9 (1st Cir. 1993).',
      '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008); *accord* *Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002).',
      'The court wrote: "*See also* *Orrin v. Vale Corp.*, 512 F.3d 100 (2d Cir. 2008); *see* *Tamsin v. Brook*, 301 F.3d 5 (1st Cir. 2002)."',
    ],
  },
  check: { draft: check },
});
