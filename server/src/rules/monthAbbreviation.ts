import type { Citation } from '../model/bound.ts';
import type { Part } from '../syntax/citation.ts';
import { lookupMonth } from '../tables/months.ts';
import { hasDayFirst } from './dateOrder.ts';
import { areFigures } from './figures.ts';
import { defineRule, type RuleContext } from './rule.ts';
import { replacePart } from './token.ts';
import { isDatedByDay } from './unreportedDateFull.ts';

function check(citation: Citation, context: RuleContext): void {
  const { date } = citation.parts;
  if (
    date === undefined ||
    // Most dates have no month.
    areFigures(date.text) ||
    hasDayFirst(citation.parts) ||
    isDatedByDay(citation, context)
  )
    return;
  const words = context.text.slice(date.span.start, date.span.end);
  for (const { 0: word, index } of words.matchAll(/(?<![\\\p{L}])\p{L}+\.?/gu)) {
    const month = lookupMonth(word);
    if (month === null || month.written === 'abbreviation') continue;
    if (month.written === 'full' && context.style.accepts.has('whole-months')) continue;
    const start = date.span.start + index;
    const part: Part = { span: { start, end: start + word.length }, text: word };
    context.report({
      citation,
      span: part.span,
      message: `A citation writes this month "${month.abbreviation}", not "${word}".`,
      fixes: replacePart(context.bound.draft, part, month.abbreviation, 'safe'),
    });
  }
}

export const monthAbbreviation = defineRule({
  id: 'month-abbreviation',
  bluebook: 'T12; B10.1.4',
  indigo: 't17',
  group: 'form',
  severity: 'warning',
  fix: 'safe',
  needs: 'syntax',
  docs: {
    summary: 'A month in a citation spelled out, or abbreviated otherwise than in the table.',
    why: 'Citations abbreviate the months as the table has them (Jan., Sept.); May, June and July stay whole.',
    silentWhen: [
      'The month stands in running text, where it is spelled out.',
      'The style of the draft writes months whole, as those of California and New York do.',
      'The month is May, June or July written whole.',
      'The day stands before the month: `date-order` mends both.',
      'The case is reported, and dated by its year alone: `unreported-date-full` reports the whole date.',
      'The citation stands inside a quotation.',
    ],
    examples: [
      {
        bad: '*Orrin v. Vale Corp.*, No. 19-cv-4120, 2020 WL 555123, at *3 (S.D.N.Y. January 5, 2020).',
        good: '*Orrin v. Vale Corp.*, No. 19-cv-4120, 2020 WL 555123, at *3 (S.D.N.Y. Jan. 5, 2020).',
      },
      {
        bad: '*Orrin v. Vale Corp.*, No. 19-cv-4120, 2019 WL 555123, at *3 (S.D.N.Y. Sep. 3, 2019).',
        good: '*Orrin v. Vale Corp.*, No. 19-cv-4120, 2019 WL 555123, at *3 (S.D.N.Y. Sept. 3, 2019).',
      },
      {
        bad: '*Tamsin v. Brook*, No. 20-cv-77, 2020 WL 555124, at *1 (D. Mass. Jun. 2, 2020).',
        good: '*Tamsin v. Brook*, No. 20-cv-77, 2020 WL 555124, at *1 (D. Mass. June 2, 2020).',
      },
    ],
    good: [
      'On January 5, 2020, the court ruled. *Orrin v. Vale Corp.*, No. 19-cv-4120, 2020 WL 555123, at *3 (S.D.N.Y. May 5, 2020).',
      '*Orrin v. Vale Corp.*, No. 19-cv-4120, 2020 WL 555123, at *3 (S.D.N.Y. July 5, 2020).',
      'The court wrote: "See *Orrin v. Vale Corp.*, No. 19-cv-4120, 2020 WL 555123, at *3 (S.D.N.Y. January 5, 2020)."',
    ],
  },
  check: { case: check },
});
