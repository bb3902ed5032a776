import { type ReporterDefect, reportReporters } from './reporterToken.ts';
import { defineRule, type RuleContext } from './rule.ts';

function check(context: RuleContext): void {
  reportReporters('reporter-spacing', context, messageOf);
}

function messageOf({ part, edition, wanted }: ReporterDefect, { style }: RuleContext): string {
  return wanted === edition.name && style.spacing === 'open'
    ? `The spaces in "${part.text}" are wrong: single capitals and ordinals close up, longer abbreviations stand apart. Write "${wanted}".`
    : `"${part.text}" is spaced otherwise than ${OTHERS[style.spacing]}. Write "${wanted}".`;
}

/** What the spaces differ from where the tables do not decide. */
const OTHERS = {
  open: 'the tables',
  closed: 'the style of this draft, which closes reporters up',
  consistent: 'most reporters of this draft',
} as const;

export const reporterSpacing = defineRule({
  id: 'reporter-spacing',
  bluebook: 'R6.1(a); T1',
  indigo: 'r8-3-7',
  group: 'form',
  severity: 'warning',
  fix: 'safe',
  needs: 'syntax',
  docs: {
    summary: 'Wrong spaces inside a reporter abbreviation.',
    why: 'Single capitals and ordinals close up (F.3d, N.E.2d); an abbreviation of two or more letters is set off on both sides (F. Supp. 3d, S. Ct.). Readers search for the canonical form.',
    silentWhen: [
      'The style of the draft accepts the spaces: `spacing: closed` wants `F.Supp.2d`, `spacing: consistent` either way throughout.',
      'The reporter is the official one of a state, which its courts print in their own style (`Cal.App.4th`).',
      'The draft dates its cases before the volume, as California has it, whose style closes reporters up (`258 Cal.Rptr.3d 45`).',
      'The space is a no-break space or a line break.',
      'LaTeX’s thin spaces stand in the abbreviation (`F.\\,Supp.\\,2d`), a choice of typography.',
      'The citation stands inside a quotation.',
    ],
    examples: [
      {
        bad: '*Orrin v. Vale Corp.*, 567 F.Supp.2d 459, 468 (S.D.N.Y. 2008).',
        good: '*Orrin v. Vale Corp.*, 567 F. Supp. 2d 459, 468 (S.D.N.Y. 2008).',
      },
      {
        bad: '*Orrin v. Vale Corp.*, 212 F. 3d 14, 16 (2d Cir. 2000).',
        good: '*Orrin v. Vale Corp.*, 212 F.3d 14, 16 (2d Cir. 2000).',
      },
      {
        bad: '*Tamsin v. Brook*, 501 N. E. 2d 77, 80 (Ind. 1986).',
        good: '*Tamsin v. Brook*, 501 N.E.2d 77, 80 (Ind. 1986).',
      },
      {
        bad: '*Tamsin v. Brook*, 480 U.S. 910, 914, 107 S.Ct. 1304, 94 L.Ed.2d 201 (1987).',
        good: '*Tamsin v. Brook*, 480 U.S. 910, 914, 107 S. Ct. 1304, 94 L. Ed. 2d 201 (1987).',
      },
    ],
    good: [
      '*Orrin v. Vale Corp.*, 140 S. Ct. 1731, 1737 (2020).',
      '*Orrin v. Vale Corp.*, 88 So. 2d 12, 14 (Fla. 1956).',
      '*Orrin v. Vale Corp.*, 12 Cal.App.4th 300, 305 (1993).',
      '*Orrin v. Vale Corp.* (2020) 45 Cal.App.5th 101, 110 [258 Cal.Rptr.3d 45].',
      'The court wrote: "See *Orrin v. Vale Corp.*, 567 F.Supp.2d 459, 468 (S.D.N.Y. 2008)."',
      '*Orrin v. Vale Corp.*, 567 F. Supp.\n2d 459, 468 (S.D.N.Y. 2008).',
    ],
  },
  check: { draft: check },
});
