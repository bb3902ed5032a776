import type { Stretch } from '../model/quotations/surroundings.ts';
import { isDigit } from '../text/letters.ts';
import { byStart } from '../text/span.ts';
import { quotationPlaces } from './draftContext.ts';
import { draftParagraphs, firstEndingAfter, placesIn } from './draftParagraphs.ts';
import type { DraftContext } from './rule.ts';
import { brackets as viewBrackets } from './viewSigns.ts';

/** A parenthesis without its partner, by its offset in the view. */
export interface LoneParenthesis {
  readonly isOpening: boolean;
  readonly at: number;
  /** The paragraph it stands in. */
  readonly paragraph: Stretch;
}

/** A partner that stands on another page or in another paragraph is looked for among so many paragraphs. */
const NEIGHBOURS = 3;

/** More in one paragraph are columns, a drawing or a text that was cut. */
const MOST_IN_PARAGRAPH = 3;

/** What stands before the number or letter of an item. */
const BEFORE_ITEM = /[\s"“'‘]/;

/** What numbers an item, a single letter apart. */
const NUMBER = /^(?:\d{1,3}|[ivxIVX]{1,5})$/;

/** What stands before the number of a place instead: `at 5)`, `Tr. 12)`, `¶¶ 17, 26)`. */
const BEFORE_PLACE = /(?:\b(?:at|and|or|to|note|line|page|pp?\.|nn?\.|No\.)|\p{Lu}\S*|[¶§&,;–—-])\s+\S+$/u;

/** What stands before the number of a place and before no item. */
const BEFORE_PLACE_ONLY = /(?:[¶§]|\bpp?\.)\s+\S+$/;

/** A line of a caption before the column of parentheses that closes it: `ANN HALE,)`, `Plaintiff,)`. */
const CAPTION =
  /^(?:[^\p{Ll}]{1,80}|.{0,80}\b(?:Plaintiffs?|Defendants?|Petitioners?|Respondents?|Appellants?|Appellees?|Debtors?|vs?|al)[,.;]*)\s*$/u;

/** The number of an item is no longer than this, in UTF-16 code units. */
const LONGEST_NUMBER = 5;

/** An item is told by no more letters before it. */
const LOOK = 40;

/** What one paragraph leaves over. */
interface Leftover {
  readonly opened: readonly number[];
  readonly closed: readonly number[];
  /** A parenthesis that may be that of an item or close another. */
  readonly isDoubtful: boolean;
}

const NOTHING: Leftover = { opened: [], closed: [], isDoubtful: false };

/**
 * The parentheses of a draft that certainly have no partner, in the order of the view: none in the paragraph, none in
 * those beside it, and none whether or not the words of quotations are counted. What stands in quotations is another's.
 */
export function loneParentheses({ bound: { draft }, once }: DraftContext): readonly LoneParenthesis[] {
  const { text } = draft.view;
  const paragraphs = once(draftParagraphs);
  const brackets = placesIn(paragraphs, once(viewBrackets));
  const leftovers = brackets.map((places, i) =>
    isBalanced(text, paragraphs[i]!, places) ? NOTHING : leftoverOf(text, paragraphs[i]!, places),
  );
  const found: LoneParenthesis[] = [];
  for (let i = 0; i < paragraphs.length; i++) {
    if (!isTelling(leftovers[i]!) || mayMeet(leftovers, i)) continue;
    const paragraph = paragraphs[i]!;
    const alone = leftoverOf(text, paragraph, brackets[i]!, once(quotedStretches));
    for (const at of loneIn(leftovers[i]!, alone))
      if (!isApart(text, at)) found.push({ isOpening: text.charAt(at) === '(', at, paragraph });
  }
  return found;
}

/** True for a few parentheses of one kind: of others it cannot be told which partner is missing. */
function isTelling({ opened, closed, isDoubtful }: Leftover): boolean {
  const count = opened.length + closed.length;
  return count > 0 && count <= MOST_IN_PARAGRAPH && !isDoubtful && (opened.length === 0 || closed.length === 0);
}

/** What is left over also without the words of quotations; nothing where that is less. */
function loneIn({ opened, closed }: Leftover, alone: Leftover): readonly number[] {
  const left = [...opened, ...closed];
  return left.every((at) => alone.opened.includes(at) || alone.closed.includes(at)) ? left : [];
}

/** What stands in quotations, in the order of the view. */
function quotedStretches({ bound: { draft }, once }: DraftContext): readonly Stretch[] {
  const blocks = draft.view.blockQuotes.map((span) => draft.view.toView(span));
  return [...once(quotationPlaces), ...blocks].sort(byStart);
}

/** True when what a paragraph leaves open may be closed behind it, or what it closes be opened before it. */
function mayMeet(leftovers: readonly Leftover[], i: number): boolean {
  const opens = (leftovers[i]?.opened.length ?? 0) > 0;
  const beside = opens ? leftovers.slice(i + 1, i + 1 + NEIGHBOURS) : leftovers.slice(Math.max(0, i - NEIGHBOURS), i);
  return beside.some(({ opened, closed }) => (opens ? closed : opened).length > 0);
}

/** Matches the parentheses of a paragraph; with `skipped`, without those that stand in these stretches. */
function leftoverOf(
  text: string,
  { start }: Stretch,
  brackets: readonly number[],
  skipped: readonly Stretch[] = [],
): Leftover {
  const opened: number[] = [];
  const closed: number[] = [];
  let isDoubtful = false;
  let next = firstEndingAfter(skipped, start);
  for (const at of brackets) {
    const code = text.charCodeAt(at);
    if (code !== 0x28 && code !== 0x29) continue;
    while (next < skipped.length && skipped[next]!.end <= at) next += 1;
    if (next < skipped.length && skipped[next]!.start <= at) continue;
    if (code === 0x28) opened.push(at);
    else if (isItem(text, at, start)) {
      // Where one is open, the number may be a place that ends it: `(Tr. 12, 26) He`.
      if (opened.length === 0) continue;
      if (BEFORE_PLACE.test(text.slice(Math.max(start, at - LOOK), at))) opened.pop();
      else isDoubtful = true;
    } else if (opened.length > 0) opened.pop();
    // In the caption of a court, a column of parentheses stands apart from the words.
    else if (at > start && !/\s/.test(text.charAt(at - 1))) closed.push(at);
  }
  return opened.length + closed.length === 0 ? NOTHING : { opened, closed, isDoubtful };
}

/** True when every parenthesis has a partner, and none is that of an item. */
function isBalanced(text: string, { start }: Stretch, brackets: readonly number[]): boolean {
  let open = 0;
  for (let i = 0; i < brackets.length; i++) {
    const at = brackets[i]!;
    const code = text.charCodeAt(at);
    if (code === 0x28) open += 1;
    else if (code === 0x29) {
      open -= 1;
      if (open < 0 || isItem(text, at, start)) return false;
    }
  }
  return open === 0;
}

/** The parenthesis of `1)` and `b)`, which closes nothing. */
function isItem(text: string, at: number, start: number): boolean {
  if (!followsNumber(text, at, start)) return false;
  if (BEFORE_PLACE_ONLY.test(text.slice(Math.max(start, at - LOOK), at))) return false;
  // What it numbers follows; the end of a citation in parentheses is followed by a mark.
  return /^\s*[\p{L}\p{N}"“‘'[*$]/u.test(text.slice(at + 1, at + LOOK));
}

/** True behind a number or letter as items have it, with or without a period: `1`, `b.`, `iv`. */
function followsNumber(text: string, at: number, start: number): boolean {
  const end = text.charCodeAt(at - 1) === PERIOD ? at - 1 : at;
  let first = end;
  while (first > start && isLetterOrFigure(text.charCodeAt(first - 1))) {
    first -= 1;
    if (end - first > LONGEST_NUMBER) return false;
  }
  if (first === end || (first > start && !BEFORE_ITEM.test(text.charAt(first - 1)))) return false;
  return end - first === 1 || NUMBER.test(text.slice(first, end));
}

const PERIOD = 0x2e;

/** True for `A` to `Z`, `a` to `z` and figures. */
function isLetterOrFigure(code: number): boolean {
  const small = code | 0x20;
  return (small >= 0x61 && small <= 0x7a) || isDigit(code);
}

/** No words beside it yet, part of a link, or of a row of a table. */
function isApart(text: string, at: number): boolean {
  const beside = text.charAt(at) === '(' ? text.slice(at + 1, at + LOOK) : text.slice(Math.max(0, at - LOOK), at);
  if (!/[\p{L}\p{N}]/u.test(beside)) return true;
  const line = text.lastIndexOf('\n', at) + 1;
  if (/^\s*\|/.test(text.slice(line, line + LOOK))) return true;
  if (/^\)[ \t]*(?:\r?\n|$)/.test(text.slice(at, at + LOOK)) && CAPTION.test(text.slice(line, at))) return true;
  const word = /\S*$/.exec(text.slice(Math.max(line, at - 300), at))?.[0] ?? '';
  return word.includes('://');
}
