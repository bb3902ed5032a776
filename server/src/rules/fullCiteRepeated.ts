import type { Citation } from '../model/bound.ts';
import { defineRule, type RuleContext } from './rule.ts';

/** A full citation within so many paragraphs is still before the eyes of a reader. */
const PARAGRAPHS = 5;

/** No further off than this, in UTF-16 code units. */
const NEAR = 8000;

/** Styles that say that nothing but the manual counts. */
const STRICT: ReadonlySet<string | null> = new Set(['bluebook', 'indigo']);

function check(context: RuleContext): void {
  const { bound, style } = context;
  if (!STRICT.has(style.name)) return;
  const last = new Map<string, Citation>();
  for (const citation of bound.citations) {
    if (!isFull(citation, context)) continue;
    const { volume, reporter, page } = citation.parts;
    const key = `${citation.footnote} ${volume?.text} ${reporter?.text} ${page?.text}`;
    const earlier = last.get(key);
    last.set(key, citation);
    if (earlier === undefined || earlier.authority !== citation.authority || !isNear(earlier, citation, context))
      continue;
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
      'The style is not that of the Bluebook or the Indigo Book: many courts repeat the full citation.',
    ],
    style: { pack: 'bluebook' },
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
