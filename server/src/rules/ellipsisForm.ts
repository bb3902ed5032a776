import type { Citation } from '../model/bound.ts';
import { type QuotationText, quotationTextAt } from '../model/quotations/quotationText.ts';
import { findEllipses } from '../sources/alignment/alterations.ts';
import type { Span } from '../text/span.ts';
import { writeWords } from '../text/writing.ts';
import { defineRule, type Fix, type RuleContext } from './rule.ts';

const NO_BREAK_SPACE = '\u00A0';
/** Tied to the word before it, so that no line begins with a period. */
const ELLIPSIS = `${NO_BREAK_SPACE}.${NO_BREAK_SPACE}.${NO_BREAK_SPACE}. `;

function check(context: RuleContext): void {
  const { bound } = context;
  const { text } = bound.draft.view;
  for (const { place, citation: index } of context.quotations()) {
    const citation = bound.citations[index];
    if (citation === undefined || !text.slice(place.start, place.end).includes('..')) continue;
    checkEllipses(quotationTextAt(bound.draft, place), citation, context);
  }
}

function checkEllipses(quotation: QuotationText, citation: Citation, context: RuleContext): void {
  for (const ellipsis of findEllipses(quotation.text)) {
    const written = quotation.text.slice(ellipsis.start, ellipsis.end);
    if (!/\.\./.test(written) || written.includes('…') || isInBrackets(quotation.text, ellipsis)) continue;
    const place = quotation.toFile(ellipsis);
    // The quotation marks and the emphasis of a draft are no part of the sign.
    if (context.text.slice(place.start, place.end) !== written) continue;
    context.report({
      citation,
      span: place,
      message:
        'Words left out of a quotation are shown by three periods with a space before, between and after them ". . ."; where a sentence ends too, by four.',
      fixes: () => spaced(quotation.text, ellipsis, place, context),
    });
  }
}

/** `[...]` is a sign of its own, with which a writer tells his omissions from those of the source. */
function isInBrackets(text: string, { start, end }: Span): boolean {
  return text.charAt(start - 1) === '[' && text.charAt(end) === ']';
}

/** Inside a sentence there is one way to write it; at its end the period may stand before or after what was left out. */
function spaced(text: string, { start, end }: Span, place: Span, { bound, text: file }: RuleContext): readonly Fix[] {
  const periods = text.slice(start, end).replace(/\s/g, '').length;
  const isInside =
    /[\p{L}\p{N},;][ \u00A0]?$/u.test(text.slice(0, start)) && /^[ \u00A0]?[\p{Ll}[]/u.test(text.slice(end));
  if (periods !== 3 || !isInside) return [];
  const isBlank = (offset: number): boolean => /[ \u00A0]/.test(file.charAt(offset));
  const span = {
    start: isBlank(place.start - 1) ? place.start - 1 : place.start,
    end: isBlank(place.end) ? place.end + 1 : place.end,
  };
  return [
    {
      kind: 'suggestion',
      title: 'Write ". . ."',
      edits: [{ span, newText: writeWords(ELLIPSIS, bound.draft.language) }],
    },
  ];
}

export const ellipsisForm = defineRule({
  id: 'ellipsis-form',
  bluebook: 'R5.3; B5.2',
  indigo: 'r8-3',
  group: 'quotation',
  severity: 'warning',
  fix: 'suggestion',
  needs: 'model',
  docs: {
    summary: 'An omission from a quotation shown by periods without spaces between them.',
    why: 'Three spaced periods are the sign of words left out; a reader who meets another sign cannot tell whether it is yours or stands in the source.',
    silentWhen: [
      'The quotation belongs to no citation, or the words are not quoted.',
      'The sign is the one character `…`, three asterisks, or stands in brackets (`[...]`): styles of a house or a court.',
      'Where a sentence ends, no way to write it is offered: it depends on whether words were left out before or after its period.',
    ],
    examples: [
      {
        bad: '"The duty...is absolute." *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
        good: '"The duty . . . is absolute." *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
      },
    ],
    good: [
      '"The duty . . . is absolute. . . . It does not pass." *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
      '"The duty … is absolute." *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
      '"The duty [...] is absolute." *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
      'He waited... *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
    ],
  },
  check: { draft: check },
});
