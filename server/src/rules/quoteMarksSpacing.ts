import { isSpace } from '../tables/keys.ts';
import type { TextEdit } from '../text/edit.ts';
import { endsInner, isBeyondReading, type QuotationMark, quotationMarks } from './quotationMarks.ts';
import { defineRule, type RuleContext } from './rule.ts';

/** What a blank is wanted before: a word that begins a sentence or a name, a parenthesis. */
const WANTS_BLANK = /^(?:\p{Lu}[\p{L}.]|\()/u;

/** What a blank is wanted behind, before the quotation begins. */
const WANTS_BLANK_BEHIND = /\p{Ll}{2}$|[\p{L})][.,;]$/u;

/** Blanks on one line. */
const BLANK = /^[ \t\u00A0]+(?=[^\s'‘"“])/;
const BLANK_BEFORE = /[ \t\u00A0]+$/;

/** A stretch of the view and what should stand there instead. */
interface Defect {
  readonly start: number;
  readonly end: number;
  readonly wanted: string;
  readonly edits: readonly { readonly start: number; readonly end: number; readonly newText: string }[];
}

function check(context: RuleContext): void {
  const { draft } = context.bound;
  const paragraphs = context.once(quotationMarks);
  if (isBeyondReading(paragraphs)) return;
  for (const { marks, opened, closed, isDoubtful } of paragraphs) {
    const isBalanced = !isDoubtful && opened.length + closed.length === 0;
    for (const mark of marks) {
      // A typographic mark says itself whether it opens or closes.
      if (!isBalanced && draft.view.text.charAt(mark.at) === '"') continue;
      const defect = mark.opens ? opening(draft.view.text, mark) : closing(draft.view.text, mark);
      if (defect !== null && !isInBlockQuote(mark.at, context)) report(defect, context);
    }
  }
}

/** `held“the duty`, `held “ the duty`; many courts print a blank between two opening marks. */
function opening(text: string, { at }: QuotationMark): Defect | null {
  const mark = text.charAt(at);
  // As nearly all stand.
  if (isSpace(text.charCodeAt(at - 1)) && !isSpace(text.charCodeAt(at + 1))) return null;
  const [blank] = BLANK.exec(text.slice(at + 1, at + 8)) ?? [];
  if (blank !== undefined) {
    const end = at + 1 + blank.length;
    return { start: at, end, wanted: mark, edits: [{ start: at + 1, end, newText: '' }] };
  }
  if (!WANTS_BLANK_BEHIND.test(text.slice(Math.max(0, at - 3), at))) return null;
  return { start: at - 1, end: at + 1, wanted: `${text.charAt(at - 1)} ${mark}`, edits: [insertBlank(at)] };
}

/** `absolute.”Orrin`, `absolute. ” Orrin`, `absolute.’ ”Orrin`; many courts print a blank between two closing marks. */
function closing(text: string, { at }: QuotationMark): Defect | null {
  // As nearly all stand.
  if (isSpace(text.charCodeAt(at + 1)) && !isSpace(text.charCodeAt(at - 1))) return null;
  const mark = text.charAt(at);
  const isGlued = WANTS_BLANK.test(text.slice(at + 1, at + 3));
  const [blank] = BLANK_BEFORE.exec(text.slice(Math.max(0, at - 8), at)) ?? [];
  if (blank === undefined) {
    return isGlued
      ? { start: at, end: at + 2, wanted: `${mark} ${text.charAt(at + 1)}`, edits: [insertBlank(at + 1)] }
      : null;
  }
  const start = at - blank.length;
  const without = { start, end: at, newText: '' };
  const before = text.charAt(start - 1);
  if (endsInner(text, at)) {
    const edits = [without, insertBlank(at + 1)];
    return isGlued ? { start: start - 1, end: at + 1, wanted: `${before}${mark} `, edits } : null;
  }
  if (/['’”"]/.test(before) || isGlued) return null;
  return { start: start - 1, end: at + 1, wanted: before + mark, edits: [without] };
}

function insertBlank(at: number): Defect['edits'][number] {
  return { start: at, end: at, newText: ' ' };
}

function report({ start, end, wanted, edits }: Defect, context: RuleContext): void {
  const { view } = context.bound.draft;
  const span = view.toFile({ start, end });
  // Marks of emphasis or commands among the marks: where the blank belongs a person must see.
  const isPlain = withSigns(context.text.slice(span.start, span.end)) === withSigns(view.text.slice(start, end));
  context.report({
    citation: null,
    span,
    message: `A blank stands before the mark that opens a quotation and behind the one that closes it, and none inside. Write "${wanted}".`,
    fixes: () =>
      isPlain
        ? [{ kind: 'safe', title: 'Set the blank right', edits: edits.map((edit) => inFile(edit, context)) }]
        : [],
  });
}

/** The words with the marks as LaTeX writes them. */
function withSigns(words: string): string {
  return words.replaceAll('“', '``').replaceAll('”', "''").replaceAll('‘', '`').replaceAll('’', "'");
}

/** An insertion keeps to the letter before it. */
function inFile({ start, end, newText }: Defect['edits'][number], { bound }: RuleContext): TextEdit {
  const { view } = bound.draft;
  if (end > start) return { span: view.toFile({ start, end }), newText };
  const at = view.toFile({ start: start - 1, end: start }).end;
  return { span: { start: at, end: at }, newText };
}

/** A block quotation has the marks of its source. */
function isInBlockQuote(at: number, { bound }: RuleContext): boolean {
  const { view } = bound.draft;
  const place = view.toFile({ start: at, end: at + 1 }).start;
  return view.blockQuotes.some(({ start, end }) => start <= place && place < end);
}

export const quoteMarksSpacing = defineRule({
  id: 'quote-marks-spacing',
  bluebook: 'R5.1(b)',
  indigo: 'r8-1-1',
  group: 'quotation',
  severity: 'warning',
  fix: 'safe',
  needs: 'syntax',
  docs: {
    summary: 'A blank on the wrong side of a quotation mark, or none between it and the citation.',
    why: 'A mark that touches the next word or stands apart from its own opens where it should close, for a reader and for every program that reads the quotation.',
    silentWhen: [
      'It cannot be told whether the mark opens or closes, or the marks of the paragraph are unbalanced.',
      'A blank stands between two marks that open or close (`“ ‘`, `.’ ”`), as many courts print it, and the next word apart.',
      'A number or a small letter follows the closing mark: the call of a footnote, the ending of a word.',
      'It stands in a block quotation.',
    ],
    examples: [
      {
        bad: '"The duty is absolute."Orrin v. Vale Corp., 512 F.3d 100, 104 (2d Cir. 2008).',
        good: '"The duty is absolute." Orrin v. Vale Corp., 512 F.3d 100, 104 (2d Cir. 2008).',
      },
      {
        bad: 'The court held “ the duty is absolute.” (Hale Decl. ¶ 9.)',
        good: 'The court held “the duty is absolute.” (Hale Decl. ¶ 9.)',
      },
      {
        bad: `He "must show that the duty 'is absolute.' "Orrin v. Vale Corp., 512 F.3d 100, 104 (2d Cir. 2008).`,
        good: `He "must show that the duty 'is absolute.'" Orrin v. Vale Corp., 512 F.3d 100, 104 (2d Cir. 2008).`,
      },
    ],
    good: [
      `He "must show that the duty 'is absolute.' " Orrin v. Vale Corp., 512 F.3d 100, 104 (2d Cir. 2008).`,
      'The “Company”s duty is plain.5 It is “absolute.”5 And “so.”[^1]\n\n[^1]: See above.',
      '(“Vale”); “Ash”—“Bell”; “Tamsin”/“Brook” and re-“open.”',
    ],
  },
  check: { draft: check },
});
