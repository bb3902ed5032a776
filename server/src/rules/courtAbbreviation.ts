import { courtDefects } from './courtToken.ts';
import { defineRule, type RuleContext } from './rule.ts';

function check(context: RuleContext): void {
  for (const { citation, found: defect } of courtDefects(context)) {
    if (defect.rule !== 'court-abbreviation') continue;
    context.report({
      citation,
      span: defect.span,
      message: `"${defect.written}" is not how a citation writes this court. Write "${defect.canonical}".`,
      fixes: defect.fixes,
    });
  }
}

export const courtAbbreviation = defineRule({
  id: 'court-abbreviation',
  bluebook: 'R10.4; T1; T7',
  indigo: 'r12-2',
  group: 'form',
  severity: 'warning',
  fix: 'safe',
  needs: 'syntax',
  docs: {
    summary: 'A court spelled out, abbreviated or spaced wrongly in the parenthetical.',
    why: 'The parenthetical tells the reader at a glance what weight the decision has; the tables give each court one form.',
    silentWhen: [
      'The court is not in the tables, or what is written could be more than one court.',
      'Both printed forms of a court are accepted (`D.N. Mar. I.`).',
      'Only the ordinal is too long (`2nd Cir.`): `ordinal-form` reports that.',
      'The draft leaves the periods out of most of its reporters (`295 US 247`), as some state courts do.',
      'LaTeX’s thin spaces stand in the abbreviation (`F.\\,Supp.\\,2d`), a choice of typography.',
      'The citation stands inside a quotation.',
    ],
    examples: [
      {
        bad: '*Orrin v. Vale Corp.*, 426 F.3d 549, 554 (2d. Cir.2005).',
        good: '*Orrin v. Vale Corp.*, 426 F.3d 549, 554 (2d Cir. 2005).',
      },
      {
        bad: '*Orrin v. Vale Corp.*, 52 F. Supp. 2d 301, 305 (SDNY 1999).',
        good: '*Orrin v. Vale Corp.*, 52 F. Supp. 2d 301, 305 (S.D.N.Y. 1999).',
      },
      {
        bad: '*Tamsin v. Brook*, 790 F. Supp. 2d 12, 15 (N.D.Cal. 2011).',
        good: '*Tamsin v. Brook*, 790 F. Supp. 2d 12, 15 (N.D. Cal. 2011).',
      },
      {
        bad: '*Tamsin v. Brook*, 310 F. Supp. 2d 70, 74 (D. N.M. 2004).',
        good: '*Tamsin v. Brook*, 310 F. Supp. 2d 70, 74 (D.N.M. 2004).',
      },
      {
        bad: '*Tamsin v. Brook*, 530 F.3d 77, 80 (Second Circuit 2008).',
        good: '*Tamsin v. Brook*, 530 F.3d 77, 80 (2d Cir. 2008).',
      },
    ],
    good: [
      '*Orrin v. Vale Corp.*, 426 F.3d 549, 554 (2d Cir. 2005).',
      '*Orrin v. Vale Corp.*, 12 N. Mar. I. 40, 44 (D.N. Mar. I. 2004).',
      '*Orrin v. Vale Corp.*, No. 12-345, 2013 WL 555123, at *2 (Drainage Bd. Sept. 3, 2013).',
      'The court wrote: "See *Orrin v. Vale Corp.*, 426 F.3d 549, 554 (2d. Cir.2005)."',
    ],
  },
  check: { draft: check },
});
