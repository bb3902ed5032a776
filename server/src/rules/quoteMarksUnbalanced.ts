import type { Citation } from '../model/bound.ts';
import type { Stretch } from '../model/quotations/surroundings.ts';
import { writeWords } from '../text/writing.ts';
import { startOf } from './citationUnits.ts';
import { firstEndingAfter } from './draftParagraphs.ts';
import { type InnerDefect, innerDefect } from './innerQuotations.ts';
import {
  cameFrom,
  goesOn,
  isBeyondReading,
  type MarkedQuotation,
  type ParagraphMarks,
  quotationMarks,
} from './quotationMarks.ts';
import { type DraftContext, defineRule, type Fix, type RuleContext } from './rule.ts';

/** Words before a mark are looked over no further than this. */
const LOOK = 60;

function check(context: RuleContext): void {
  const { draft } = context.bound;
  const paragraphs = context.once(quotationMarks);
  const isReadable = !isBeyondReading(paragraphs);
  for (let i = 0; i < paragraphs.length; i++) {
    const marks = paragraphs[i]!;
    for (const quotation of marks.quotations) {
      if (quotation.isInnermost) checkInner(quotation, context);
    }
    if (!isReadable || marks.isDoubtful) continue;
    const opened = marks.opened[0];
    const closed = marks.closed[0];
    if (marks.opened.length + marks.closed.length > 1) continue;
    if (opened !== undefined && !goesOn(paragraphs, i)) reportOpened(opened, marks, context);
    else if (closed !== undefined && !cameFrom(paragraphs, i, draft.view.text)) reportClosed(closed, context);
    else if (opened === undefined && closed === undefined) {
      for (const quotation of marks.quotations) {
        if (quotation.outer !== null) reportNested(quotation, quotation.outer, context);
      }
    }
  }
}

/** A citation with its signal, in view offsets. */
interface Place extends Stretch {
  readonly citation: Citation;
}

/** The citations of the draft's own words, in the order of their ends. */
function citedPlaces(draft: DraftContext): readonly Place[] {
  return draft.bound.citations
    .filter(({ within, quoted, parallelTo }) => within === null && !quoted && parallelTo === null)
    .map((citation) => ({ citation, start: startOf(citation, draft), end: draft.placeOf(citation).end }))
    .sort((a, b) => a.end - b.end);
}

/** Reports a quotation that is never closed: right before the citation behind it, if its sentence ends there, else where it opens. */
function reportOpened(at: number, marks: ParagraphMarks, context: RuleContext): void {
  const { view, language } = context.bound.draft;
  // A mark with no words behind it yet is being written.
  if (isInBlockQuote(at, context) || !/\p{L}/u.test(view.text.slice(at, at + LOOK))) return;
  const mark = view.text.charAt(at);
  const next = nextMark(marks, at);
  const end = endBeforeCitation(view.text, { start: at + 1, end: next }, context.once(citedPlaces));
  const first = /^\S*/.exec(view.text.slice(at, at + LOOK))?.[0] ?? mark;
  const opening = view.toFile({ start: at, end: at + first.length });
  if (end === null) {
    context.report({
      citation: null,
      span: opening,
      message: `The quotation that opens before ${wordsFrom(view.text, at)} is never closed. Put the closing mark where the words quoted end.`,
    });
    return;
  }
  const closing = mark === '“' ? '”' : '"';
  const word = /\S*$/.exec(view.text.slice(Math.max(at + 1, end - LOOK), end))?.[0] ?? '';
  const span = view.toFile({ start: end - Math.max(1, word.length), end });
  context.report({
    citation: null,
    span,
    message: `The quotation that opens before ${wordsFrom(view.text, at)} is never closed. Write ${word}${closing} before its citation.`,
    related: [{ span: opening, message: 'It opens here.' }],
    fixes: () => insert(span.end, writeWords(closing, language), `Write the closing mark ${closing}`),
  });
}

/** The next double mark of the paragraph, or its end. */
function nextMark({ quotations, paragraph }: ParagraphMarks, at: number): number {
  return quotations.reduce((next, { open }) => (open > at ? Math.min(next, open) : next), paragraph.end);
}

/** The end of the words right before the first citation of a stretch, where a sentence or clause ends with them. */
function endBeforeCitation(text: string, { start, end }: Stretch, places: readonly Place[]): number | null {
  const place = places[firstEndingAfter(places, start)];
  if (place === undefined || place.start <= start || place.start >= end) return null;
  const words = text.slice(start, place.start).replace(/\s*[([]?\s*$/, '');
  return /[.?!,][\])]?$/.test(words) ? start + words.length : null;
}

function reportClosed(at: number, context: RuleContext): void {
  if (isInBlockQuote(at, context)) return;
  const { view } = context.bound.draft;
  const word = /\S*$/.exec(view.text.slice(Math.max(0, at - LOOK), at))?.[0] ?? '';
  context.report({
    citation: null,
    span: view.toFile({ start: at - word.length, end: at + 1 }),
    message:
      'This quotation mark closes nothing: none is open in the paragraph. Open the quotation where its words begin, or leave the mark out.',
  });
}

/** Reports double marks between double marks, if no citation says that the outer quotation ended before. */
function reportNested({ open, close }: MarkedQuotation, outer: number, context: RuleContext): void {
  const places = context.once(citedPlaces);
  const place = places[firstEndingAfter(places, outer)];
  if ((place && place.start < open) || isInBlockQuote(open, context)) return;
  const { view } = context.bound.draft;
  const marks = singleMarks(open, context);
  context.report({
    citation: null,
    span: view.toFile({ start: open, end: close + 1 }),
    message: 'A quotation inside a quotation stands between single marks.',
    related: [{ span: view.toFile({ start: outer, end: outer + 1 }), message: 'The quotation around it.' }],
    fixes: () => [
      {
        kind: 'suggestion',
        title: 'Write single marks',
        edits: [open, close].map((at, i) => ({
          span: view.toFile({ start: at, end: at + 1 }),
          newText: writeWords(marks[i] ?? '', context.bound.draft.language),
        })),
      },
    ],
  });
}

/** The two single marks of the sort that the mark at a place is of: typographic, straight, or those of LaTeX. */
function singleMarks(at: number, { bound, text }: RuleContext): readonly [string, string] {
  const written = text.charAt(bound.draft.view.toFile({ start: at, end: at + 1 }).start);
  if (written === '“' || written === '‘') return ['‘', '’'];
  return [written === '`' ? '‘' : "'", "'"];
}

function checkInner(quotation: MarkedQuotation, context: RuleContext): void {
  const defect = innerDefect(context.bound.draft.view.text, quotation);
  if (defect !== null) reportInner(quotation, defect, context);
}

/** Reports a quotation inside a quotation that lacks one of its marks. */
function reportInner(quotation: MarkedQuotation, defect: InnerDefect, context: RuleContext): void {
  const { view, language } = context.bound.draft;
  const { text } = view;
  const { close } = quotation;
  const word = /\S*$/.exec(text.slice(Math.max(quotation.open + 1, close - LOOK), close))?.[0] ?? '';
  const span = view.toFile({ start: close - word.length, end: close + 1 });
  const outer = text.charAt(close);
  if (defect.kind === 'unopened') {
    context.report({
      citation: null,
      span,
      message: `The quotation inside this one that ends with the mark ${text.charAt(defect.closing)} is never opened. Open it where its words begin, or leave the mark out.`,
    });
    return;
  }
  const [, mark] = singleMarks(defect.opening, context);
  const end = view.toFile({ start: close, end: close + 1 }).start;
  context.report({
    citation: null,
    span,
    message: `The quotation inside this one that opens before ${wordsFrom(text, defect.opening)} is never closed. Close it where its words end: ${mark}${outer}.`,
    related: [{ span: view.toFile({ start: defect.opening, end: defect.opening + 1 }), message: 'It opens here.' }],
    // Three marks in a row would be read as a double and a single one by LaTeX.
    fixes: () => insert(end, language === 'latex' ? `${mark}\\,` : mark, `Close it at the end: ${mark}${outer}`),
  });
}

/** The first words behind a mark, named so that no mark of theirs is taken for one of the message: `"a moving party"`. */
function wordsFrom(text: string, mark: number): string {
  const words = text
    .slice(mark + 1, mark + LOOK)
    .trim()
    .split(/\s+/)
    .slice(0, 3)
    .join(' ');
  return `"${words.replace(/["“”]|['’,;:.]+$/g, '')}"`;
}

function insert(at: number, newText: string, title: string): readonly Fix[] {
  return [{ kind: 'suggestion', title, edits: [{ span: { start: at, end: at }, newText }] }];
}

/** A block quotation has the marks of its source. */
function isInBlockQuote(at: number, { bound }: RuleContext): boolean {
  const { view } = bound.draft;
  const place = view.toFile({ start: at, end: at + 1 }).start;
  return view.blockQuotes.some(({ start, end }) => start <= place && place < end);
}

export const quoteMarksUnbalanced = defineRule({
  id: 'quote-marks-unbalanced',
  bluebook: 'R5.1(b)',
  indigo: 'r8-1-1',
  group: 'quotation',
  severity: 'error',
  fix: 'suggestion',
  needs: 'syntax',
  docs: {
    summary: 'A quotation that is opened and never closed, or closed and never opened.',
    why: 'Whose words they are is told by the marks alone. Where one is lost, the words of one court become those of another.',
    silentWhen: [
      'The quotation goes over several paragraphs: the next one opens it again, or a later one closes it.',
      'Of some double mark of the paragraph it cannot be told whether it opens or closes (`6"`), or several have no partner.',
      'A single mark follows that may close the quotation inside, be it the apostrophe of a plural (`plaintiffs’`).',
      'The mark is the apostrophe of a shortened word (`’til`, `’90s`).',
      'It stands in a block quotation, which keeps the marks of its source.',
    ],
    examples: [
      {
        bad: `The court found "no reason to 'disturb the verdict of the jury." *Orrin v. Vale Corp.*, 45 F.3d 112, 114 (2d Cir. 1995).`,
        good: `The court found "no reason to 'disturb the verdict of the jury.'" *Orrin v. Vale Corp.*, 45 F.3d 112, 114 (2d Cir. 1995).`,
      },
      {
        bad: 'A party must file "a statement of the facts. *Orrin v. Vale Corp.*, 45 F.3d 112, 114 (2d Cir. 1995). It "binds both."',
        good: 'A party must file "a statement of the facts." *Orrin v. Vale Corp.*, 45 F.3d 112, 114 (2d Cir. 1995). It "binds both."',
      },
      {
        bad: 'It is “the “inner” part of the rule.”',
        good: 'It is “the ‘inner’ part of the rule.”',
      },
    ],
    good: [
      `The court found that "the plaintiff's duty was 'absolute,' and the owner's was not." *Orrin v. Vale Corp.*, 45 F.3d 112, 114 (2d Cir. 1995).`,
      `He said that "they waited 'til morning." (Telford Decl. ¶ 3.)`,
      `He said that "it was the owners' duty, and 'theirs alone,' to pay." (Telford Decl. ¶ 3.)`,
      '“The duty is absolute.\n\n“It does not pass.” *Orrin v. Vale Corp.*, 45 F.3d 112, 114 (2d Cir. 1995).',
      'The board was 3.5" by 6", and it "broke at noon."',
    ],
  },
  check: { draft: check },
});
