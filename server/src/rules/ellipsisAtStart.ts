import type { Citation } from '../model/bound.ts';
import { quotationText } from '../model/quotations/quotationText.ts';
import type { Span } from '../text/span.ts';
import { defineRule, type Fix, type RuleContext } from './rule.ts';

/** An ellipsis that opens a quotation, with the blanks behind it. */
const OPENING = /^(?:…|\.[ \u00A0]?\.[ \u00A0]?\.)[ \u00A0]*(?=[\p{L}[])/u;

function check(context: RuleContext): void {
  const { bound } = context;
  const { text } = bound.draft.view;
  for (const { span, place: quoted, citation: index, tie } of context.quotations()) {
    const citation = bound.citations[index];
    // Testimony is quoted as it was spoken; a block may begin in the middle of a paragraph.
    if (citation === undefined || citation.kind === 'record' || citation.record !== null || tie === 'block') continue;
    if (isPeriodOrEllipsis(text.charCodeAt(quoted.start))) checkOpening(span, citation, context);
  }
}

/** True for a period and the sign of an ellipsis. */
function isPeriodOrEllipsis(code: number): boolean {
  return code === 0x2e || code === 0x2026;
}

function checkOpening({ start, end }: Span, citation: Citation, context: RuleContext): void {
  const words = quotationText(context.bound.draft, { start, end: Math.min(end, start + 40) });
  const [sign] = OPENING.exec(words.text) ?? [];
  if (sign === undefined) return;
  const place = words.toFile({ start: 0, end: sign.length });
  if (context.text.slice(place.start, place.end) !== sign) return;
  context.report({
    citation,
    span: { start: place.start, end: place.start + sign.trimEnd().length },
    message:
      'No quotation begins with an ellipsis: a phrase is quoted as it is, and what reads as a sentence begins with a capital in brackets.',
    fixes: () => deletion(words.text.slice(sign.length), place),
  });
}

/** Before a small letter the sign is left out; before a capital it may have stood for the beginning of a sentence. */
function deletion(rest: string, span: { readonly start: number; readonly end: number }): readonly Fix[] {
  return /^\p{Ll}/u.test(rest)
    ? [{ kind: 'suggestion', title: 'Leave out the ellipsis', edits: [{ span, newText: '' }] }]
    : [];
}

export const ellipsisAtStart = defineRule({
  id: 'ellipsis-at-start',
  bluebook: 'R5.3',
  indigo: 'r8-3-2',
  group: 'quotation',
  severity: 'information',
  fix: 'suggestion',
  needs: 'model',
  docs: {
    summary: 'A quotation that begins with an ellipsis.',
    why: 'That words stand before a quoted phrase goes without saying. A sign for it makes the reader ask what was cut.',
    silentWhen: ['The quotation is set off as a block, or is from the record.', 'The words belong to no citation.'],
    examples: [
      {
        bad: 'The court held that “. . . the duty is absolute.” *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
        good: 'The court held that “the duty is absolute.” *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
      },
      {
        bad: 'The court held that “…the duty is absolute.” *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
        good: 'The court held that “the duty is absolute.” *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
      },
    ],
    good: [
      'The court held that "the duty . . . is absolute." *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
      'He said “. . . the light was red that morning.” Telford Dep. 12:4–5.',
      'He waited for “. . . the end of it all.”',
    ],
  },
  check: { draft: check },
});
