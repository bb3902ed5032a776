import { writeWords } from '../text/writing.ts';
import type { ComparedQuotation } from './comparedQuotations.ts';
import { EXAMPLE_OPINION } from './exampleOpinion.ts';
import { isInNotes } from './quotationDifferences.ts';
import { defineRule, type RuleContext } from './rule.ts';
import { oneFix } from './token.ts';

function check({ citation, source, check: checked, attributed }: ComparedQuotation, context: RuleContext): void {
  const [place] = checked.places;
  const [pin, other] = citation.pins;
  if (checked.pin !== 'elsewhere' || place === undefined || place.firstPage === null || pin === undefined) return;
  // Words near to those quoted may be those of another passage.
  if (checked.result !== 'same' || isInNotes(source, place.span)) return;
  const page = pageRange(place.firstPage, place.lastPage ?? place.firstPage);
  const written = context.text.slice(pin.span.start, pin.span.end);
  const isSingle = other === undefined && /^\d+(?:[-–]{1,2}\d+)?$/.test(written);
  context.report({
    citation,
    span: pin.span,
    message: `The words quoted stand on page${page.includes('–') ? 's' : ''} ${page} of ${source.path}, not on ${pageRange(String(pin.from), String(pin.to))}. Cite the page they are on.`,
    related: [{ span: attributed.span, message: 'The words quoted.' }],
    fixes: isSingle
      ? oneFix('suggestion', page, [{ span: pin.span, newText: writeWords(page, context.bound.draft.language) }])
      : () => [],
  });
}

/** `1176–77`: a range keeps the last two digits of its end (Bluebook R3.2(a)). */
function pageRange(from: string, to: string): string {
  if (from === to) return from;
  const same = from.length === to.length && to.length > 2 && from.slice(0, -2) === to.slice(0, -2);
  return `${from}–${same ? to.slice(-2) : to}`;
}

export const quotePinMismatch = defineRule({
  id: 'quote-pin-mismatch',
  bluebook: 'R3.2',
  indigo: 'r11-7',
  group: 'quotation',
  severity: 'warning',
  fix: 'suggestion',
  needs: 'sources',
  docs: {
    summary: 'Quoted words that stand on another page of the opinion than the one cited.',
    why: 'The clerk who turns to the page and does not find the words stops trusting the other pages, too.',
    silentWhen: [
      'The file has no page marks of the reporter cited, or the page cited is not among them.',
      'The words stand on the page cited as well as elsewhere, or in a footnote.',
      'The words differ from those of the source; `quote-mismatch` tells of that.',
    ],
    examples: [
      {
        bad: 'The "duty to give notice rests on the owner of the goods alone." *Orrin v. Vale Corp.*, 45 F.3d 112, 113 (2d Cir. 1995).',
        good: 'The "duty to give notice rests on the owner of the goods alone." *Orrin v. Vale Corp.*, 45 F.3d 112, 114 (2d Cir. 1995).',
      },
    ],
    good: [
      'The "duty to give notice rests on the owner of the goods alone." *Orrin v. Vale Corp.*, 45 F.3d 112, 113–14 (2d Cir. 1995).',
    ],
    files: EXAMPLE_OPINION,
  },
  check: {},
  checkQuotation: check,
});
