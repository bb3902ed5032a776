import type { Citation } from '../model/bound.ts';
import { isHabit } from './fullCase.ts';
import { defineRule, type RuleContext } from './rule.ts';

/** A full citation within so many paragraphs is still before the eyes of a reader. */
const PARAGRAPHS = 5;

/** No further off than this, in UTF-16 code units. */
const NEAR = 8000;

function check(context: RuleContext): void {
  const { bound, style } = context;
  const last = new Map<string, Citation>();
  const repeated: { readonly citation: Citation; readonly earlier: Citation }[] = [];
  let short = 0;
  for (const citation of bound.citations) {
    if (citation.kind === 'case-short') short += 1;
    if (!isFull(citation, context)) continue;
    const { volume, reporter, page } = citation.parts;
    const key = `${citation.footnote} ${volume?.text} ${reporter?.text} ${page?.text}`;
    const earlier = last.get(key);
    last.set(key, citation);
    if (earlier !== undefined && earlier.authority === citation.authority && isNear(earlier, citation, context))
      repeated.push({ citation, earlier });
  }
  // Many courts never shorten: then nothing is repeated by oversight.
  if (style.name === null && isHabit(repeated.length, short)) return;
  for (const { citation, earlier } of repeated) {
    context.report({
      citation,
      span: citation.span,
      message: 'This case was cited in full a little before; a short form is enough here.',
      related: [{ span: earlier.span, message: 'Cited in full here.' }],
    });
  }
}

/** A case cited in full by the writer for what it says, not for its history. */
function isFull(citation: Citation, context: RuleContext): boolean {
  const { kind, quoted, within, parallelTo, history, authority, parts, year } = citation;
  if (kind !== 'case' || quoted || within !== null || parallelTo !== null || history !== null) return false;
  if (authority === null || year === null || parts.date === undefined || parts.name === undefined) return false;
  if (parts.volume === undefined || parts.page === undefined) return false;
  const place = context.contextOf(citation);
  return place === 'sentence' || place === 'clause' || place === 'text';
}

/** In the same section, and no more than a few paragraphs apart. */
function isNear({ span: earlier }: Citation, { span: later }: Citation, { bound, text }: RuleContext): boolean {
  if (later.start - earlier.end > NEAR) return false;
  const { headings } = bound.draft.view;
  if (headings.some(({ span }) => span.start > earlier.end && span.end < later.start)) return false;
  return (text.slice(earlier.end, later.start).match(/\n\s*\n/g)?.length ?? 0) <= PARAGRAPHS;
}

export const fullCiteRepeated = defineRule({
  id: 'full-cite-repeated',
  bluebook: 'B4; R10.9',
  indigo: 'r15-2-1',
  group: 'reference',
  severity: 'information',
  fix: 'none',
  needs: 'model',
  docs: {
    summary: 'A case cited in full a second time within a few paragraphs.',
    why: 'A second full citation makes the reader look whether it is another case, and costs words. "Shorten this citation" among the actions of the editor writes the short form.',
    silentWhen: [
      'A heading or more than five paragraphs stand between, or one of the two stands in another footnote.',
      'One of them tells the history of a case, or stands in a parenthetical, a heading, a table or a quotation.',
      'Most cases of the draft are cited in full each time, and no style is named.',
    ],
    examples: [
      {
        bad: 'The duty is old. *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008). It is strict. *Orrin v. Vale Corp.*, 512 F.3d 100, 107 (2d Cir. 2008).',
        good: 'The duty is old. *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008). It is strict. *Orrin*, 512 F.3d at 107.',
      },
    ],
    good: [
      'The duty is old. *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).\n\n# The Second Claim\n\nIt is strict. *Orrin v. Vale Corp.*, 512 F.3d 100, 107 (2d Cir. 2008).',
      '*Tamsin v. Brook*, 600 F.3d 5, 9 (2d Cir. 2010) (quoting *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008)). It is strict. *Orrin v. Vale Corp.*, 512 F.3d 100, 107 (2d Cir. 2008).',
    ],
  },
  check: { draft: check },
});
