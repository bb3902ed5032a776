import type { Citation } from '../model/bound.ts';
import { statesOfReporter } from '../tables/courtFacts.ts';
import { yearsOfVolume } from '../tables/volumes.ts';
import { membersOf } from './fullCase.ts';
import { defineRule, type RuleContext } from './rule.ts';
import { volumeDefect } from './volume.ts';

/** Reporters of the federal courts alone. */
const FEDERAL: ReadonlySet<string> = new Set(['U.S.', 'S. Ct.', 'L. Ed.', 'F.', 'F. Supp.', "F. App'x"]);

/** Before this, courts of the territories and of the states were printed together. */
const FIRST_SURE = 1960;

function check(main: Citation, context: RuleContext): void {
  if (main.quoted || main.parallelTo !== null) return;
  const { citations } = context.bound;
  if (citations[main.index + 1]?.parallelTo === main.index) checkMembers(main, membersOf(main, citations), context);
}

function checkMembers(main: Citation, members: readonly Citation[], context: RuleContext): void {
  for (const [i, later] of members.entries()) {
    const earlier = members.slice(0, i).find((other) => disagree(other, later, main));
    if (earlier === undefined || later.edition === null || earlier.edition === null) continue;
    context.report({
      citation: later,
      span: later.core,
      message: `${earlier.edition.name} and ${later.edition.name} cannot both have this decision: their ${courtsDiffer(earlier, later) ? 'courts' : 'years'} differ. One of the volumes or reporters is wrong; check both.`,
      related: [{ span: earlier.core, message: 'Said to be the same decision.' }],
    });
    return;
  }
}

/** A court that is written, or a year, is compared with each reporter by the rules about them. */
function disagree(a: Citation, b: Citation, main: Citation): boolean {
  if (a.edition === null || b.edition === null || volumeDefect(a) !== null || volumeDefect(b) !== null) return false;
  if (main.year === null) return yearsDiffer(a, b);
  return main.parts.court === undefined && main.year >= FIRST_SURE && courtsDiffer(a, b);
}

function courtsDiffer({ edition: a }: Citation, { edition: b }: Citation): boolean {
  if (a === null || b === null) return false;
  const [left, right] = [a, b].map(({ name, root }) => (FEDERAL.has(root) ? ['federal'] : statesOfReporter(name)));
  return !!left && !!right && !left.some((each) => right.includes(each));
}

function yearsDiffer(a: Citation, b: Citation): boolean {
  const [left, right] = [a, b].map(({ edition, parts }) => {
    const volume = parts.volume?.text ?? '';
    return edition === null || !/^\d{1,4}$/.test(volume) ? null : yearsOfVolume(edition.name, Number(volume));
  });
  if (!left || !right) return false;
  const first = Math.max(left.first ?? 0, right.first ?? 0);
  const last = Math.min(left.last ?? 9999, right.last ?? 9999);
  return first > last;
}

export const duplicateParallelDisagree = defineRule({
  id: 'duplicate-parallel-disagree',
  bluebook: 'R10.3.1',
  indigo: 'r11-6-3',
  group: 'plausibility',
  severity: 'warning',
  fix: 'none',
  needs: 'syntax',
  docs: {
    summary: 'Parallel citations whose reporters or volumes cannot have one decision.',
    why: 'A reader who looks in the wrong one finds another case, and no longer trusts the other.',
    silentWhen: [
      'The court is written, or the year does not fit one of the volumes: other rules tell that.',
      'The years of a volume, or the courts of a reporter, are not known for certain.',
      'The citation stands inside a quotation.',
    ],
    examples: [
      {
        bad: '*Orrin v. Vale Corp.*, 18 Cal. 4th 12, 850 S.W.2d 171 (1993).',
        good: '*Orrin v. Vale Corp.*, 5 Cal. 4th 12, 850 P.2d 171 (1993).',
      },
      {
        bad: 'It was so held in *Orrin v. Vale Corp.*, 384 U.S. 436, 72 S. Ct. 1602.',
        good: 'It was so held in *Orrin v. Vale Corp.*, 384 U.S. 436, 86 S. Ct. 1602.',
      },
    ],
    good: [
      '*Orrin v. Vale Corp.*, 384 U.S. 436, 86 S. Ct. 1602, 16 L. Ed. 2d 694 (1966).',
      '*Orrin v. Vale Corp.*, 100 N.Y.2d 66, 790 N.E.2d 60, 760 N.Y.S.2d 70 (2003).',
      'The court wrote: "See *Orrin v. Vale Corp.*, 384 U.S. 436, 72 S. Ct. 1602."',
    ],
  },
  check: { case: check },
});
