import type { Citation } from '../model/bound.ts';
import type { Span } from '../text/span.ts';
import { type CitationUnit, citationUnits } from './citationUnits.ts';
import { defineRule, type RuleContext } from './rule.ts';

/** A draft's way of setting off references to the record, in one respect. */
interface Choice {
  readonly style: string;
  readonly span: Span;
  readonly citation: Citation;
}

/** Fewer uses are no habit, and what is used more often beside it is another habit, or means something. */
const ENOUGH = 8;
const MOST_SHARE = 0.1;

const ROUND = 'parentheses';
const SQUARE = 'brackets';
const BARE = 'no parentheses';
const INSIDE = 'inside';
const BEHIND = 'behind';

function check(context: RuleContext): void {
  const marks: Choice[] = [];
  const periods: Choice[] = [];
  const { view } = context.bound.draft;
  const units = context.once(citationUnits);
  const records = context.ofKind('record');
  for (let i = 0; i < records.length; i++) {
    const citation = records[i]!;
    const unit = units[citation.index];
    if (unit?.first !== citation.index || !isOfDraft(citation)) continue;
    const around = enclosureOf(view.text, unit);
    if (around.style === BARE) {
      // A signal, or the words of a sentence, call for a reference without parentheses.
      if (context.contextOf(citation) === 'sentence' && !unit.hasSignal)
        marks.push({ style: BARE, span: citation.span, citation });
      continue;
    }
    if (around.style === null || !around.isSentence) continue;
    marks.push({ style: around.style, span: citation.span, citation });
    if (around.style === ROUND && around.period !== null)
      periods.push({ style: around.period, span: citation.span, citation });
  }
  reportOthers(marks, context, (usual, { style }) => {
    const here = style === BARE ? 'in none' : `in ${style}`;
    return `References to the record stand in ${usual} elsewhere, and here ${here}. Keep one way.`;
  });
  reportOthers(periods, context, (usual) =>
    usual === INSIDE
      ? 'Elsewhere the period of a reference in parentheses stands inside them, as in "(J.A. 5.)". Keep one way.'
      : 'Elsewhere the period of a reference in parentheses stands behind them, as in "(J.A. 5).". Keep one way.',
  );
}

function isOfDraft({ quoted, inHeading, within, footnote }: Citation): boolean {
  return !quoted && !inHeading && within === null && footnote === null;
}

interface Enclosure {
  /** Null when it is enclosed with other words. */
  readonly style: string | null;
  /** It stands behind the end of a sentence. */
  readonly isSentence: boolean;
  readonly period: string | null;
}

const WITH_WORDS: Enclosure = { style: null, isSentence: false, period: null };
const IN_NONE: Enclosure = { ...WITH_WORDS, style: BARE };

/** What encloses a reference, with nothing else inside. */
function enclosureOf(text: string, { start, end }: CitationUnit): Enclosure {
  const open = text.charAt(start - 1);
  if (open !== '(' && open !== '[') return isOneOf('([', text.charAt(start)) ? WITH_WORDS : IN_NONE;
  const isInside = text.charAt(end) === '.';
  const close = isInside ? end + 1 : end;
  if (!isOneOf(')]', text.charAt(close))) return WITH_WORDS;
  const isBehind = text.charAt(close + 1) === '.';
  const period = isInside === isBehind ? null : isInside ? INSIDE : BEHIND;
  const before = text.slice(Math.max(0, start - 8), start - 1);
  return { style: open === '(' ? ROUND : SQUARE, isSentence: SENTENCE_END.test(before), period };
}

const SENTENCE_END = /[.?!]["”’)\]]{0,3}\s+$/;

function isOneOf(signs: string, sign: string): boolean {
  return sign !== '' && signs.includes(sign);
}

function reportOthers(
  choices: readonly Choice[],
  context: RuleContext,
  message: (usual: string, choice: Choice) => string,
): void {
  const first = choices[0]?.style ?? '';
  const unlikeFirst = choices.filter(({ style }) => style !== first);
  // Most drafts have one way.
  if (unlikeFirst.length === 0) return;
  const counts = new Map([[first, choices.length - unlikeFirst.length]]);
  for (const { style } of unlikeFirst) counts.set(style, (counts.get(style) ?? 0) + 1);
  const [usual, uses] = [...counts].sort(([, a], [, b]) => b - a)[0]!;
  const others = usual === first ? unlikeFirst : choices.filter(({ style }) => style !== usual);
  if (uses < ENOUGH || others.length > choices.length * MOST_SHARE) return;
  for (const choice of others)
    context.report({ citation: choice.citation, span: choice.span, message: message(usual, choice) });
}

const HABIT = Array.from({ length: 10 }, (_, i) => `The dock was wet. (J.A. ${i + 5}.)`).join(' ');

export const recordParenStyle = defineRule({
  id: 'record-paren-style',
  bluebook: 'B17.1',
  indigo: 'r24-5',
  group: 'record',
  severity: 'hint',
  fix: 'none',
  needs: 'syntax',
  docs: {
    summary:
      'One reference to the record set off otherwise than the rest: other brackets, none, or its period elsewhere.',
    why: 'Either style is allowed; a brief in one style is read without stopping.',
    silentWhen: [
      'The draft has no habit, or departs from it more than once in ten.',
      'The reference has a signal, is part of a sentence, or stands in a quotation, a heading or a footnote.',
    ],
    examples: [
      { bad: `${HABIT} The lamp was lit. [J.A. 30.]`, good: `${HABIT} The lamp was lit. (J.A. 30.)` },
      { bad: `${HABIT} The lamp was lit. (J.A. 30).`, good: `${HABIT} The lamp was lit. (J.A. 30.)` },
    ],
    good: [`${HABIT} The lamp was lit. *See* J.A. 30.`, 'The dock was wet. (J.A. 5.) It was dark. [J.A. 7.]'],
  },
  check: { draft: check },
});
