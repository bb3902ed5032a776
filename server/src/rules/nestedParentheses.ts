import { addTo } from '../model/listsByKey.ts';
import type { Stretch } from '../model/quotations/surroundings.ts';
import type { Span } from '../text/span.ts';
import { firstEndingAfter } from './draftParagraphs.ts';
import { loneParentheses } from './parenthesisBalance.ts';
import { defineRule, type Fix, type RuleContext } from './rule.ts';

/** Where a parenthetical must have ended: the sentence does, or a signal begins the next citation. */
const SENTENCE_ENDS = /^\.(?:\s+["“‘'([*]{0,3}\p{Lu}|\s*$)/u;
const NEXT_CITATION = /^;\s+(?:see|cf\.|but see|but cf\.|accord|compare|contra)\b/i;

/** The end of a sentence of words, and the beginning of the next. */
const OTHER_SENTENCE = /\p{Ll}{3}[.?!]["”’)]{0,3}\s+["“(]?\p{Lu}/u;

/** A parenthetical whose end is not told by so many citations has no place that is told by any. */
const MOST_CITATIONS = 12;

/** The words after a citation are looked over no further than this. */
const LOOK = 60;

function check(context: RuleContext): void {
  const { draft } = context.bound;
  const lone = loneParentheses(context);
  if (lone.length === 0) return;
  const places = lone.some(({ isOpening }) => isOpening) ? placesByEnd(context) : NONE;
  const closedAt = new Map<number, number[]>();
  for (const { isOpening, at, paragraph } of lone) {
    if (!isOpening) {
      reportClosing(at, context);
      continue;
    }
    const end = endOfParenthetical(draft.view.text, at, places, paragraph.end);
    if (end === null) reportOpening(at, context);
    else addTo(closedAt, end, at);
  }
  // Two that lack their end at one place are one finding.
  for (const [end, openings] of closedAt) reportEnd(end, openings, context);
}

const NONE: readonly Stretch[] = Object.freeze([]);

/** Where the citations of the draft itself stand in the view, in the order of their ends. */
function placesByEnd({ bound: { citations }, placeOf }: RuleContext): readonly Stretch[] {
  const places: Stretch[] = [];
  for (let i = 0; i < citations.length; i++) if (!citations[i]!.quoted) places.push(placeOf(citations[i]!));
  return places.sort((a, b) => a.end - b.end);
}

/** Reports a parenthesis that is never closed where it opens. */
function reportOpening(at: number, context: RuleContext): void {
  const first = firstWord(at, context);
  context.report({
    citation: null,
    span: context.bound.draft.view.toFile({ start: at, end: at + first.length }),
    message: `The parenthesis that "${first}" opens is never closed. Put the closing parenthesis where its words end.`,
  });
}

/** Reports parentheses that are never closed where they should be. */
function reportEnd(end: number, openings: readonly number[], context: RuleContext): void {
  const { view } = context.bound.draft;
  const [at = end] = openings;
  const span = view.toFile({ start: end - 1, end });
  const missing = ')'.repeat(openings.length);
  context.report({
    citation: null,
    span,
    message: `The parenthesis that "${firstWord(at, context)}" opens is never closed. Close it here: "${context.text.slice(span.start, span.end)}${missing}".`,
    related: openings.map((opening) => ({
      span: view.toFile({ start: opening, end: opening + firstWord(opening, context).length }),
      message: 'It opens here.',
    })),
    fixes: () => close(span, missing, context.text),
  });
}

function firstWord(at: number, { bound }: RuleContext): string {
  return /^\(\S*/.exec(bound.draft.view.text.slice(at, at + LOOK))?.[0] ?? '(';
}

/**
 * The end of the first citation behind an opening parenthesis after which the sentence ends or a signal begins another
 * citation; null when none tells where the parenthetical ends, or a sentence of other words ends before.
 */
function endOfParenthetical(text: string, open: number, places: readonly Stretch[], limit: number): number | null {
  const first = firstEndingAfter(places, open);
  for (const place of places.slice(first, first + MOST_CITATIONS)) {
    if (place.end > limit || OTHER_SENTENCE.test(text.slice(open, place.start))) return null;
    let end = place.end;
    while (text.charAt(end) === ')') end += 1;
    const after = text.slice(end, Math.min(limit, end + LOOK));
    if (SENTENCE_ENDS.test(after) || NEXT_CITATION.test(after)) return end;
  }
  return null;
}

/** A mark of emphasis or a command behind the place would end up on the wrong side. */
function close({ end }: Span, missing: string, text: string): readonly Fix[] {
  if (/[*_}<]/.test(text.charAt(end))) return [];
  const edits = [{ span: { start: end, end }, newText: missing }];
  return [{ kind: 'suggestion', title: 'Close the parenthesis', edits }];
}

/** Reports a parenthesis that closes nothing, with the word before it. */
function reportClosing(at: number, context: RuleContext): void {
  const { view } = context.bound.draft;
  const word = /\S{0,40}$/.exec(view.text.slice(Math.max(0, at - 40), at))?.[0] ?? '';
  const span = view.toFile({ start: at - word.length, end: at + 1 });
  context.report({
    citation: null,
    span,
    message: 'This parenthesis closes nothing: none is open. Leave it out, or open it where its words begin.',
    fixes: () => {
      const own = view.toFile({ start: at, end: at + 1 });
      return view.text.charAt(at - 1) === ')'
        ? [{ kind: 'suggestion', title: 'Leave the parenthesis out', edits: [{ span: own, newText: '' }] }]
        : [];
    },
  });
}

export const nestedParentheses = defineRule({
  id: 'nested-parentheses',
  bluebook: 'R1.5(a); R10.6.3',
  indigo: 'r10-1',
  group: 'form',
  severity: 'warning',
  fix: 'suggestion',
  needs: 'syntax',
  docs: {
    summary: 'A parenthesis that is opened and never closed, or closed and never opened.',
    why: 'Where one of two closing parentheses is lost, the reader cannot tell what the outer citation says from what the one inside it says.',
    silentWhen: [
      'The partner may stand on the next page, in a paragraph beside it, or in a quotation.',
      'The parenthesis is that of an item (`1)`, `b)`), of the caption of a court, of a link or of a row of a table.',
      'It stands inside a quotation or a block quotation.',
      'More than three of a paragraph have no partner.',
    ],
    examples: [
      {
        bad: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008) (quoting *Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002). The rule is old.',
        good: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008) (quoting *Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002)). The rule is old.',
      },
      {
        bad: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008)). The rule is old.',
        good: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008). The rule is old.',
      },
      {
        bad: 'He was told so. (Hale Decl. ¶ 9. He left at noon.',
        good: 'He was told so. (Hale Decl. ¶ 9). He left at noon.',
      },
    ],
    good: [
      'The plaintiff must show 1) a duty, 2) a breach, and 3) an injury (see below).',
      'The clerk wrote: "See Orrin v. Vale Corp., 512 F.3d 100 (2d Cir. 2008."',
      '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008) (quoting *Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002)).',
      'The parties (and, by a later order of\n\nthe court, their heirs) were served.',
    ],
  },
  check: { draft: check },
});
