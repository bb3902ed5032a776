import { nearMiss } from '../matter/nearMiss.ts';
import { isDigit } from '../text/letters.ts';
import type { Span } from '../text/span.ts';
import { firstEndingAfter } from './draftParagraphs.ts';
import { defineRule, type FixKind, type RuleContext } from './rule.ts';
import { oneFix } from './token.ts';
import { brackets } from './viewSigns.ts';

/** Notes of what was done to a quotation are no shorter and no longer, in UTF-16 code units. */
const SHORTEST_NOTE = 8;
const LONGEST_NOTE = 120;

/** What a note speaks of and says, in the singular. */
const TERMS: readonly string[] =
  'internal quotation citation footnote emphasis alteration bracket ellipsis punctuation omitted supplied original altered removed'.split(
    ' ',
  );

/** A note has one of its words at least without a slip. */
const LIKELY =
  /quotation|citation|emphas|footnote|alter|bracket|ellips|punctuation|internal|omitted|added|supplied|original|removed/i;

/** One of them at least is what was done. */
const DONE = /^(?:omitted|added|supplied|altered|removed|original)$/;

/** Other words that notes are made of. */
const OTHER_WORDS = new Set(
  'added and or in the some all most other certain further from by mine ours changed deleted adopted modified cleaned up mark marks quote quotes ellipses emphases italics underlining capitalization source notation external inner case record court opinion first second initial paragraph break structure heading order'.split(
    ' ',
  ),
);

/** Shorter words are too near to others. */
const SHORTEST = 6;

interface Slip {
  /** Offsets in the words between the parentheses. */
  readonly start: number;
  readonly end: number;
  readonly wanted: string;
  readonly kind: FixKind;
}

function check(context: RuleContext): void {
  const { draft } = context.bound;
  const { view } = draft;
  for (const { index, words } of parentheticalsIn(view.text, context.once(brackets))) {
    const slip = slipOf(words.toLowerCase());
    if (slip === null) continue;
    const start = index + 1 + slip.start;
    const span = view.toFile({ start, end: index + 1 + slip.end });
    const written = view.text.slice(start, index + 1 + slip.end);
    if (context.text.slice(span.start, span.end) !== written || isAnothers(span, context)) continue;
    context.report({
      citation: null,
      span,
      message: `This note of what was done to a quotation has a slip: "${written}". Write "${slip.wanted}".`,
      fixes: oneFix(slip.kind, slip.wanted, [{ span, newText: slip.wanted }]),
    });
  }
}

/** The words in parentheses, and where these open, that may be notes: no bracket, quotation mark or figure stands in them. */
function parentheticalsIn(text: string, signs: readonly number[]): readonly Parenthetical[] {
  const found: Parenthetical[] = [];
  for (let i = 0; i + 1 < signs.length; i++) {
    const index = signs[i]!;
    const close = signs[i + 1]!;
    const length = close - index - 1;
    if (length < SHORTEST_NOTE || length > LONGEST_NOTE || text.charAt(index) !== '(' || text.charAt(close) !== ')')
      continue;
    // Most parentheses end with a year.
    if (isDigit(text.charCodeAt(close - 1))) continue;
    const words = text.slice(index + 1, close);
    if (!OF_NO_NOTE.test(words) && LIKELY.test(words)) found.push({ index, words });
  }
  return found;
}

/** Quotation marks and figures. */
const OF_NO_NOTE = /["“”\d]/;

interface Parenthetical {
  readonly index: number;
  readonly words: string;
}

/** The one word of a note that is none of its words; null for what is no note, or has several. */
function slipOf(words: string): Slip | null {
  const found = [...words.matchAll(/[\p{L}’']+/gu)].map(({ 0: word, index }) => ({ word, index }));
  const isKnown = found.some(({ word }) => isTerm(word) || DONE.test(word));
  const strange = found.filter(({ word }) => !isTerm(word) && !OTHER_WORDS.has(word));
  const slips = [...strange.flatMap(({ word, index }) => misspelt(word, index) ?? []), ...pluralSlips(words)];
  const [slip, second] = slips;
  if (slip === undefined || second !== undefined || strange.length > 1 || !isKnown) return null;
  return DONE.test(slip.wanted) || found.some(({ word }) => DONE.test(word)) ? slip : null;
}

function isTerm(word: string): boolean {
  return TERMS.includes(word) || TERMS.includes(word.replace(/s$/, ''));
}

function misspelt(word: string, index: number): Slip | null {
  if (word.length < SHORTEST) return null;
  const isPlural = /[^s]s$/.test(word) && nearMiss(word, ['emphasis', 'ellipsis']) === null;
  const wanted = nearMiss(isPlural ? word.slice(0, -1) : word, TERMS);
  if (wanted === null) return null;
  return { start: index, end: index + word.length, wanted: isPlural ? `${wanted}s` : wanted, kind: 'suggestion' };
}

/** Quotation marks come in pairs. */
function pluralSlips(words: string): readonly Slip[] {
  return [...words.matchAll(/\bquotations?(?:['’]s)? marks?\b/g)]
    .filter(([written]) => written !== 'quotation marks')
    .map(({ 0: written, index }): Slip => {
      const isMark = written === 'quotation mark';
      const start = isMark ? index + 'quotation '.length : index;
      return { start, end: index + written.length, wanted: isMark ? 'marks' : 'quotation marks', kind: 'safe' };
    });
}

function isAnothers({ start, end }: Span, { bound }: RuleContext): boolean {
  const { quotations, view } = bound.draft;
  return [quotations, view.blockQuotes].some((quoted) => {
    const around = quoted[firstEndingAfter(quoted, start)];
    return around !== undefined && around.start <= start && end <= around.end;
  });
}

export const alterationNoteForm = defineRule({
  id: 'alteration-note-form',
  bluebook: 'R5.2(d); B5.3',
  indigo: 'r8-2-4',
  group: 'form',
  severity: 'warning',
  fix: 'safe',
  needs: 'syntax',
  docs: {
    summary: 'A slip in a note such as (citations and internal quotation marks omitted).',
    why: 'The notes are read for what was done to the words quoted; a slip in one makes a reader doubt the rest.',
    silentWhen: [
      'More than one word is none of the usual ones: it is no such note.',
      'The word is near to none of them, or to several.',
      'It stands inside a quotation or a block quotation.',
    ],
    examples: [
      {
        bad: '"It is so." *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008) (internal citations and quotation mark omitted).',
        good: '"It is so." *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008) (internal citations and quotation marks omitted).',
      },
    ],
    good: [
      '"It is so." *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008) (internal quotations and citation omitted).',
      '"It is so." *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008) (alteration in original) (emphases added).',
      'The statement (with some exhibits omitted) was filed.',
    ],
  },
  check: { draft: check },
});
