import type { Citation } from '../model/bound.ts';
import type { Part } from '../syntax/citation.ts';
import { lookupMonth } from '../tables/months.ts';
import { isLetter } from '../text/letters.ts';
import { type FullCase, fullCaseAt, fullCases, hasPageNumber, isHabit } from './fullCase.ts';
import { defineRule, type Fix, type RuleContext } from './rule.ts';
import { isPlain } from './token.ts';

/** Reporters that are bound in volumes; loose-leaf services and newspapers give the day. */
const BOUND: ReadonlySet<string> = new Set(['federal', 'regional', 'state']);

function check(context: RuleContext): void {
  const cases = fullCases(context).filter(({ main }) => main.parts.date !== undefined);
  const unreported = cases.filter(({ members }) => members.every(isOfDatabase));
  const reported = cases.filter(({ members }) => members.every(isBound));
  const yearOnly = unreported.filter(({ main }) => /^\d{4}$/.test(main.parts.date?.text ?? ''));
  const withDay = reported.filter(({ main }) => isDay(main.parts.date));
  if (!isHabit(yearOnly.length, unreported.length - yearOnly.length)) reportYears(yearOnly, context);
  if (!isHabit(withDay.length, reported.length - withDay.length)) reportDays(withDay, context);
}

function reportYears(cases: readonly FullCase[], context: RuleContext): void {
  for (const { main, isRepeated } of cases) {
    const { date } = main.parts;
    // Without a court, too, another rule asks for both.
    if (isRepeated || date === undefined || main.courtId === null) continue;
    context.report({
      citation: main,
      span: date.span,
      message: `An unreported case is dated by the day of the decision, not by the year alone: a docket may hold many decisions of ${date.text}. Write month, day and year.`,
    });
  }
}

function reportDays(cases: readonly FullCase[], context: RuleContext): void {
  for (const { main } of cases) {
    const { date } = main.parts;
    if (date === undefined) continue;
    const year = date.text.slice(-4);
    context.report({
      citation: main,
      span: date.span,
      message: `A decision in a bound reporter is dated by its year alone. Write "${year}".`,
      fixes: () => yearAlone(date, year, context),
    });
  }
}

function yearAlone(date: Part, year: string, { bound }: RuleContext): readonly Fix[] {
  if (!isPlain(bound.draft, date)) return [];
  const span = { start: date.span.start, end: date.span.end - year.length };
  return [{ kind: 'suggestion', title: `Write "${year}"`, edits: [{ span, newText: '' }] }];
}

function isOfDatabase({ edition }: Citation): boolean {
  return edition?.type === 'database';
}

/** True for a page of a bound volume; a page still open has only the day to be found by. */
function isBound(citation: Citation): boolean {
  const { edition } = citation;
  return edition?.yearsVerified === true && BOUND.has(edition.type) && hasPageNumber(citation);
}

/** True for a reported case with the day of its decision: month and all go, so that no other rule need speak of them. */
export function isDatedByDay(citation: Citation, context: RuleContext): boolean {
  if (!isDay(citation.parts.date)) return false;
  const full = fullCaseAt(citation, context, false);
  return full !== null && hasDayTooMuch(full);
}

function hasDayTooMuch({ main, members }: FullCase): boolean {
  return members.every(isBound) && isDay(main.parts.date);
}

/** `Jan. 5, 2020`; a date in figures (`5/3/16`) is Louisiana's own. */
function isDay(date: Part | undefined): boolean {
  // Most dates are a year.
  if (date === undefined || !isLetter(date.text, 0)) return false;
  const month = DAY.exec(date.text)?.[1];
  return month !== undefined && lookupMonth(month) !== null;
}

const DAY = /^(\p{L}+\.?) \d{1,2},? \d{4}$/u;

export const unreportedDateFull = defineRule({
  id: 'unreported-date-full',
  bluebook: 'R10.5; R10.8.1',
  indigo: 'r12-4-1',
  group: 'form',
  severity: 'warning',
  fix: 'suggestion',
  needs: 'model',
  docs: {
    summary: 'An unreported case dated by its year alone, or a reported one by its day.',
    why: 'An unreported decision is found by its docket and its day; one in a bound volume by volume and page, where the day is no help.',
    silentWhen: [
      'The date is in figures, as in Louisiana (`5/3/16`).',
      'The reporter is a loose-leaf service or a newspaper, or the first page is still open.',
      'A reporter stands beside the number of the database, or the case was given in full before.',
      'The draft dates most of its cases so: that is a style.',
      'The citation stands in a heading or inside a quotation.',
    ],
    examples: [
      {
        bad: '*Orrin v. Vale Corp.*, No. 19-cv-4120, 2020 WL 5551237, at *4 (S.D.N.Y. 2020).',
        good: '*Orrin v. Vale Corp.*, No. 19-cv-4120, 2020 WL 5551237, at *4 (S.D.N.Y. Jan. 5, 2020).',
      },
      {
        bad: '*Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. Nov. 2, 2002).',
        good: '*Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002).',
      },
    ],
    good: [
      '*Orrin v. Vale Corp.*, 190 So. 3d 1, 5 (La. 5/3/16).',
      '*Orrin v. Vale Corp.*, 606 U.S. ___ (June 5, 2025).',
      '*Orrin v. Vale Corp.*, 512 F.3d 100, 2008 WL 5551237 (2d Cir. 2008).',
      '*Orrin v. Vale Corp.*, 2020-Ohio-5551, ¶ 4 (8th Dist.).',
      'The court wrote: "See *Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. Nov. 2, 2002)."',
    ],
  },
  check: { draft: check },
});
