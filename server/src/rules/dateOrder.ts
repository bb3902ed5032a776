import type { Citation } from '../model/bound.ts';
import { lookupMonth } from '../tables/months.ts';
import type { Span } from '../text/span.ts';
import { areFigures } from './figures.ts';
import { defineRule, type FixKind, type RuleContext } from './rule.ts';
import { oneFix } from './token.ts';

const MONTHS = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

interface WrittenDate {
  readonly span: Span;
  readonly wanted: string;
  readonly kind: FixKind;
}

function check(citation: Citation, context: RuleContext): void {
  const { date: part } = citation.parts;
  // Most dates are a year.
  if (citation.parallelTo !== null || part === undefined || isYear(part.text)) return;
  const date = inFigures(citation) ?? dayFirst(citation, context) ?? ordinalDay(citation, context);
  if (date === null) return;
  const { span, wanted, kind } = date;
  context.report({
    citation,
    span,
    message: `A citation gives the date as month, day and year, with the month in letters and the day as a number. Write "${wanted}".`,
    fixes: oneFix(kind, wanted, [{ span, newText: wanted }]),
  });
}

/** True for a year alone. */
function isYear(text: string): boolean {
  return text.length === 4 && areFigures(text);
}

const IN_FIGURES = /^(\d{1,2})\/(\d{1,2})\/\d{2,4}$/;

/** `1/5/2020`, month first as Americans write it; where both numbers could be the month, a person decides. */
function inFigures({ parts, year, courtId }: Citation): WrittenDate | null {
  if (parts.date === undefined || !parts.date.text.includes('/')) return null;
  const [, first = '', second = ''] = IN_FIGURES.exec(parts.date.text) ?? [];
  // Louisiana's own form of citation has the date in figures.
  if (first === '' || year === null || courtId === null || courtId.startsWith('la')) return null;
  const isMonthFirst = Number(first) <= 12;
  const [month, day] = isMonthFirst ? [Number(first), Number(second)] : [Number(second), Number(first)];
  const name = MONTHS[month - 1];
  if (name === undefined || day < 1 || day > 31) return null;
  const isClear = !isMonthFirst || Number(second) > 12 || first === second;
  return { span: parts.date.span, wanted: `${name} ${day}, ${year}`, kind: isClear ? 'safe' : 'suggestion' };
}

/** `5 January 2020`: the day is read as the end of the court. */
function dayFirst({ parts, year }: Citation, { text }: RuleContext): WrittenDate | null {
  const { court, date } = parts;
  if (!hasDayFirst(parts) || court === undefined || date === undefined || year === null) return null;
  const [, word = ''] = /^(\p{L}+\.?),? \d{4}$/u.exec(date.text) ?? [];
  const month = lookupMonth(word);
  const [day = ''] = /\d{1,2}$/.exec(text.slice(court.span.start, court.span.end)) ?? [];
  if (month === null || day === '') return null;
  const span = { start: court.span.end - day.length, end: date.span.end };
  return { span, wanted: `${month.abbreviation} ${Number(day)}, ${year}`, kind: 'safe' };
}

const ORDINAL_DAY = /(?<=\p{L}\.?\s)(\d{1,2})(?:st|nd|rd|th)(?=,?\s\d{4}$)/u;

/** `June 28th, 2019`: in a date the day is a plain number. */
function ordinalDay({ parts }: Citation, { text }: RuleContext): WrittenDate | null {
  if (parts.date === undefined) return null;
  const { start, end } = parts.date.span;
  const match = ORDINAL_DAY.exec(text.slice(start, end));
  if (match === null) return null;
  const [{ length }, wanted = ''] = match;
  const from = start + match.index;
  return { span: { start: from, end: from + length }, wanted, kind: 'safe' };
}

/** True for a date whose day stands before its month: its other defects are mended with its order. */
export function hasDayFirst({ court, date }: Citation['parts']): boolean {
  return (
    court !== undefined && date !== undefined && ENDS_WITH_DAY.test(court.text) && BEGINS_WITH_LETTER.test(date.text)
  );
}

const ENDS_WITH_DAY = /\s\d{1,2}$/;
const BEGINS_WITH_LETTER = /^\p{L}/u;

export const dateOrder = defineRule({
  id: 'date-order',
  bluebook: 'R10.5; T12',
  indigo: 'r12-4',
  group: 'form',
  severity: 'warning',
  fix: 'safe',
  needs: 'syntax',
  docs: {
    summary: 'A date in figures, with the day before the month, or with an ordinal, in the citation of a case.',
    why: 'Figures are read in two orders; month, day and year with the month in letters is read in one.',
    silentWhen: [
      'The court is one of Louisiana, whose own form of citation has the date in figures.',
      'The date stands in running text or in a citation of the record.',
      'Both numbers could be the month: the order is reported, the fix is only offered.',
      'The citation stands inside a quotation.',
    ],
    examples: [
      {
        bad: '*Orrin v. Vale Corp.*, No. 19-cv-4120, 2020 WL 5551237, at *4 (D. Mass. 1/25/2020).',
        good: '*Orrin v. Vale Corp.*, No. 19-cv-4120, 2020 WL 5551237, at *4 (D. Mass. Jan. 25, 2020).',
      },
      {
        bad: '*Orrin v. Vale Corp.*, No. 19-cv-4120, 2020 WL 5551237, at *4 (S.D.N.Y. 5 January 2020).',
        good: '*Orrin v. Vale Corp.*, No. 19-cv-4120, 2020 WL 5551237, at *4 (S.D.N.Y. Jan. 5, 2020).',
      },
      {
        bad: '*Orrin v. Vale Corp.*, No. 19-cv-4120, 2020 WL 5551237, at *4 (D. Mass. June 3rd, 2020).',
        good: '*Orrin v. Vale Corp.*, No. 19-cv-4120, 2020 WL 5551237, at *4 (D. Mass. June 3, 2020).',
      },
    ],
    good: [
      '*Orrin v. Vale Corp.*, 2015-1234, p. 5 (La. 5/3/16), 190 So. 3d 1.',
      '*Orrin v. Vale Corp.*, No. 19-cv-4120, 2020 WL 5551237, at *4 (S.D.N.Y. Jan. 5, 2020).',
      'He signed on 1/5/2020. (Hale Decl. ¶ 4.)',
      'The court wrote: "See *Orrin v. Vale Corp.*, No. 19-cv-4120, 2020 WL 5551237, at *4 (D. Mass. 1/25/2020)."',
    ],
  },
  check: { case: check },
});
