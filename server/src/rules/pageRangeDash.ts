import type { Citation } from '../model/bound.ts';
import type { Span } from '../text/span.ts';
import type { DraftLanguage } from '../text/view.ts';
import { type NumericPin, pinRanges } from './pinRanges.ts';
import { defineRule, type RuleContext } from './rule.ts';

type Dash = 'hyphen' | 'en' | 'em';

/** A dash between two numbers, with the blanks around it; in LaTeX two hyphens are an en dash. A line break is no blank. */
const RANGE = /(?<=\d)([ \t\u00A0~]*)(-{1,3}|[\u2010-\u2014])([ \t\u00A0~]*)(?=[*¶§]?\d)/g;

/** Of so many ranges the more frequent dash is the draft's own. */
const ENOUGH = 4;

/** No page and line are longer, in UTF-16 code units. */
const LONGEST_NUMBER = 12;

interface RangeDash {
  readonly citation: Citation;
  readonly span: Span;
  readonly dash: Dash;
  readonly written: string;
  readonly isSpaced: boolean;
}

function check(context: RuleContext): void {
  const ranges = rangeDashes(context);
  // An em dash is meant for the shorter one. Counted so, the draft's own dash is the same before and after it is mended.
  const hyphens = ranges.filter(({ dash }) => dash === 'hyphen').length;
  const ens = ranges.length - hyphens;
  const asked = context.style.dash === 'consistent' ? null : context.style.dash;
  const usual: Dash = asked ?? (hyphens > ens ? 'hyphen' : 'en');
  const isMixed = asked !== null || (hyphens !== ens && ranges.length >= ENOUGH);
  const model =
    ranges.find(({ dash, isSpaced }) => dash === usual && !isSpaced)?.written ??
    writtenAs(asked ?? 'en', context.bound.draft.language);
  for (let i = 0; i < ranges.length; i++) {
    const range = ranges[i]!;
    const isOther = isMixed && range.dash !== usual;
    if (range.dash !== 'em' && !range.isSpaced && !isOther) continue;
    report(range, isMixed || range.dash === 'em' ? model : range.written, context);
  }
}

function report({ citation, span, isSpaced, dash, written }: RangeDash, wanted: string, context: RuleContext): void {
  const isRight = written === wanted && !isSpaced;
  if (isRight) return;
  const reason =
    dash === 'em'
      ? 'Between the numbers of a range stands a hyphen or an en dash'
      : isSpaced
        ? 'The dash of a range has no space on either side'
        : OTHER_DASH[context.style.dash];
  const [from = ''] = /[\d:]+$/.exec(context.text.slice(Math.max(0, span.start - LONGEST_NUMBER), span.start)) ?? [];
  const [to = ''] = /^[\d:*]+/.exec(context.text.slice(span.end, span.end + LONGEST_NUMBER)) ?? [];
  const shown = `${from}${wanted}${to}`;
  context.report({
    citation,
    span,
    message: `${reason}. Write "${shown}".`,
    // Which dash the draft has may change while it is mended: unless the style chose, a person does.
    fixes: () => [
      {
        kind: dash === 'em' || isSpaced || context.style.dash !== 'consistent' ? 'safe' : 'suggestion',
        title: `Write "${shown}"`,
        edits: [{ span, newText: wanted }],
      },
    ],
  });
}

/** What is said of a dash that is not the draft's own, or not that of the style. */
const OTHER_DASH = {
  consistent: 'The ranges of a draft have one kind of dash',
  hyphen: 'The style has hyphens in ranges',
  en: 'The style has en dashes in ranges',
} as const;

function writtenAs(dash: 'hyphen' | 'en', language: DraftLanguage): string {
  if (dash === 'hyphen') return '-';
  return language === 'latex' ? '--' : '–';
}

/** The dashes in the ranges of a draft. */
function rangeDashes({ text, once }: RuleContext): readonly RangeDash[] {
  const pattern = new RegExp(RANGE);
  const ranges = once(pinRanges);
  const dashes: RangeDash[] = [];
  for (let i = 0; i < ranges.length; i++) {
    const { citation, pin } = ranges[i]!;
    if (citation.quoted || !isRange(pin)) continue;
    const words = text.slice(pin.span.start, pin.span.end);
    for (let found = pattern.exec(words); found !== null; found = pattern.exec(words)) {
      const written = found[2] ?? '';
      const start = pin.span.start + found.index;
      const isSpaced = found[0].length > written.length;
      dashes.push({
        citation,
        span: { start, end: start + found[0].length },
        dash: kindOf(written),
        written,
        isSpaced,
      });
    }
  }
  return dashes;
}

/** Only ranges that were read as such: `13A-12` and `2000e-5` are one number. */
function isRange({ from, to, fromLine, toLine, type }: NumericPin): boolean {
  if (type === 'section') return false;
  return from < to || (from === to && fromLine !== undefined && toLine !== undefined && fromLine < toLine);
}

function kindOf(dash: string): Dash {
  if (dash === '—' || dash === '---' || dash === '\u2015') return 'em';
  return dash === '–' || dash === '--' ? 'en' : 'hyphen';
}

export const pageRangeDash = defineRule({
  id: 'page-range-dash',
  bluebook: 'R3.2(a)',
  indigo: 'r5-1-2',
  group: 'form',
  severity: 'hint',
  fix: 'safe',
  needs: 'syntax',
  docs: {
    summary: 'An em dash or a spaced dash in a range of pages or lines, or another dash than the draft has elsewhere.',
    why: 'A hyphen and an en dash are both right; one of them throughout looks as if somebody had read the brief once more.',
    silentWhen: [
      'The draft has no dash that it uses more often than the other.',
      'The number is one of a section, a rule or a docket (`2000e-5`, `36-3`).',
      'A line ends behind the dash.',
      'The citation stands inside a quotation.',
    ],
    examples: [
      {
        bad: '*Orrin v. Vale Corp.*, 301 F.3d 5, 9—12 (2d Cir. 2002).',
        good: '*Orrin v. Vale Corp.*, 301 F.3d 5, 9–12 (2d Cir. 2002).',
      },
      {
        bad: 'He said so. (Hale Tr. 40:18– 25.)',
        good: 'He said so. (Hale Tr. 40:18–25.)',
      },
    ],
    good: [
      '*Orrin v. Vale Corp.*, 301 F.3d 5, 9-12 (2d Cir. 2002). *Id.* at 14–16.',
      '*Orrin v. Vale Corp.*, 301 F.3d 5, 9–12 (2d Cir. 2002). *Id.* at 14–16. *Id.* at 17–19. 42 U.S.C. § 2000e-5.',
      'The court wrote: "See *Orrin v. Vale Corp.*, 301 F.3d 5, 9—12 (2d Cir. 2002)."',
    ],
  },
  check: { draft: check },
});
