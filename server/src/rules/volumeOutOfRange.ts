import type { Citation } from '../model/bound.ts';
import { defineRule, type RuleContext } from './rule.ts';
import { type VolumeOutOfRange, volumeDefects } from './volume.ts';

function check(context: RuleContext): void {
  for (const { citation, found } of volumeDefects(context)) {
    if (found.rule === 'volume-out-of-range') report(citation, found, context);
  }
}

function report(citation: Citation, { volume, last }: VolumeOutOfRange, context: RuleContext): void {
  const { edition, parts } = citation;
  if (edition === null || parts.volume === undefined) return;
  const why =
    last === null
      ? `${edition.name} had not come near volume ${volume} in ${citation.year}`
      : `The last volume of ${edition.name} is ${last}, but volume ${volume} is cited`;
  context.report({
    citation,
    span: parts.volume.span,
    message: `${why}: the volume or the series is wrong. Check both against the source.`,
  });
}

export const volumeOutOfRange = defineRule({
  id: 'volume-out-of-range',
  bluebook: 'T1; R10.3',
  indigo: 'r12-1',
  group: 'plausibility',
  severity: 'error',
  fix: 'none',
  needs: 'syntax',
  docs: {
    summary: 'A volume beyond the last of its series.',
    why: 'There is no such book: a digit was typed too many, or the citation belongs to another series, or was made up. No reader will find it as it stands.',
    silentWhen: [
      'The last volume of the series is not known for certain.',
      'The series still runs, and the volume is not far beyond what it can have had in the year cited.',
      'The number is that of a WL, LEXIS or neutral citation, or the citation stands inside a quotation.',
    ],
    examples: [
      {
        bad: '*Orrin v. Vale Corp.*, 1203 F.2d 5, 9 (9th Cir. 1987).',
        good: '*Orrin v. Vale Corp.*, 823 F.2d 5, 9 (9th Cir. 1987).',
      },
      {
        bad: '*Tamsin v. Brook*, 712 F.4th 88, 90 (2d Cir. 2024).',
        good: '*Tamsin v. Brook*, 112 F.4th 88, 90 (2d Cir. 2024).',
      },
      {
        bad: 'The rule is old. *Orrin v. Vale Corp.*, 233 N.E. 12, 14 (Ill. 1930).',
        good: 'The rule is old. *Orrin v. Vale Corp.*, 173 N.E. 12, 14 (Ill. 1930).',
      },
    ],
    good: [
      '*Orrin v. Vale Corp.*, 999 F.2d 5, 9 (9th Cir. 1993).',
      '*Orrin v. Vale Corp.*, 2020 WL 555123, at \\*2 (S.D.N.Y. Jan. 5, 2020).',
      '*Orrin v. Vale Corp.*, 154 F.4th 12, 14 (2d Cir. 2025).',
      'The court wrote: "See *Orrin v. Vale Corp.*, 1203 F.2d 5, 9 (9th Cir. 1987)."',
    ],
  },
  check: { draft: check },
});
