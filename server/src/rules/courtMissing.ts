import type { Citation } from '../model/bound.ts';
import { coreWords } from './caseNumbers.ts';
import { type FullCase, fullCases, isDatedFirst, isHabit, textAfter } from './fullCase.ts';
import { defineRule, type RuleContext } from './rule.ts';

/** Reporters of many courts: without the court in the parenthetical nobody knows which one decided. */
const OF_MANY_COURTS = new Set(
  "F.|F. App'x|F. Supp.|F.R.D.|B.R.|A.|N.E.|N.W.|P.|S.E.|So.|S.W.|WL|BL|U.S. Dist. LEXIS|U.S. App. LEXIS|Bankr. LEXIS".split(
    '|',
  ),
);

function check(context: RuleContext): void {
  const { draft } = context.bound;
  const cases = fullCases(context).filter(({ members }) => members.every(isOfManyCourts));
  const regional = cases.filter(({ main }) => main.edition?.type === 'regional');
  const withoutCourt = regional.filter(({ main }) => main.courtId === null && main.parts.court === undefined).length;
  const isLocalStyle = isHabit(withoutCourt, regional.length - withoutCourt);
  for (const full of cases) {
    const { main } = full;
    if (!lacksCourt(full) || (isLocalStyle && main.edition?.type === 'regional')) continue;
    const { date } = main.parts;
    if (date !== undefined) {
      const { view } = draft;
      const { start } = view.toView(date.span);
      // Other words before the date (`(Docket No. 12, 2019)`) may say which court it is.
      if (!/[([]\s*$/.test(view.text.slice(Math.max(0, start - 4), start))) continue;
    } else if (!isUndatedDatabase(full, context)) continue;
    context.report({
      citation: main,
      span: date?.span ?? main.core,
      message:
        date === undefined
          ? `${coreWords(main)} does not say which court decided, nor when. Give court and date in a parenthetical.`
          : `${coreWords(main)} does not say which court decided: this reporter prints many courts. Write the court before the year.`,
    });
  }
}

function isOfManyCourts({ edition }: Citation): boolean {
  return edition !== null && OF_MANY_COURTS.has(edition.root);
}

function lacksCourt({ main, members, isRepeated }: FullCase): boolean {
  if (isRepeated || main.history !== null || isDatedFirst(main)) return false;
  return members.every(({ courtId, parts }) => courtId === null && parts.court === undefined);
}

/** A number of a database with its docket number, and no parenthetical behind it. */
function isUndatedDatabase({ main }: FullCase, context: RuleContext): boolean {
  if (main.edition?.type !== 'database' || main.parts.docket === undefined) return false;
  return /^(?:[.;,)]|\s*\(\p{Ll})/u.test(textAfter(context, main, 4));
}

export const courtMissing = defineRule({
  id: 'court-missing',
  bluebook: 'B10.1.3; R10.4',
  indigo: 'r12-1',
  group: 'form',
  severity: 'error',
  fix: 'none',
  needs: 'syntax',
  docs: {
    summary: 'A full citation that does not say which court decided.',
    why: 'The weight of a decision is that of its court. A reporter that prints many courts does not tell which one it was, so the parenthetical must.',
    silentWhen: [
      'The reporter, or one cited beside it, prints one court only (`410 U.S. 113`, `399 Pa. 569, 160 A.2d 430`).',
      'The court is given in another way: before the volume, in a neutral citation, or by words in the parenthetical.',
      'The citation tells the history of the one before it, or repeats one that was given in full.',
      'The draft leaves the court out of most of its citations to regional reporters, as some state courts do.',
      'The citation stands in a heading or inside a quotation.',
    ],
    examples: [
      {
        bad: '*Orrin v. Vale Corp.*, 725 F.3d 1170, 1174 (2013).',
        good: '*Orrin v. Vale Corp.*, 725 F.3d 1170, 1174 (9th Cir. 2013).',
      },
      {
        bad: '*Tamsin v. Brook*, 88 F. Supp. 2d 116, 120 (1999).',
        good: '*Tamsin v. Brook*, 88 F. Supp. 2d 116, 120 (S.D.N.Y. 1999).',
      },
      {
        bad: '*Tamsin v. Brook*, 747 P.2d 660, 662 (1987).',
        good: '*Tamsin v. Brook*, 747 P.2d 660, 662 (Colo. 1987).',
      },
      {
        bad: '*Tamsin v. Brook*, No. 16 Civ. 4731, 2017 WL 4570555, at *4.',
        good: '*Tamsin v. Brook*, No. 16 Civ. 4731, 2017 WL 4570555, at *4 (S.D.N.Y. Oct. 12, 2017).',
      },
    ],
    good: [
      '*Orrin v. Vale Corp.*, 410 U.S. 113, 115 (1973).',
      '*Orrin v. Vale Corp.*, 399 Pa. 569, 160 A.2d 430, 432 (1960).',
      '*Orrin v. Vale Corp.*, 2019 CO 44, ¶ 12, 442 P.3d 379.',
      '*Orrin v. Vale Corp.* (2013) 747 P.2d 660, 662.',
      '*Orrin v. Vale Corp.*, 725 F.3d 1170, 1174 (9th Cir. 2013). *Orrin v. Vale Corp.*, 725 F.3d 1170, 1175 (2013).',
      'The court wrote: "See *Orrin v. Vale Corp.*, 725 F.3d 1170, 1174 (2013)."',
    ],
  },
  check: { draft: check },
});
