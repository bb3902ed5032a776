import type { BoundDraft, Citation } from '../model/bound.ts';
import { authorityTables } from './listedPlaces.ts';
import { defineRule, type RuleContext } from './rule.ts';

/** A table with fewer cases than this may be a stub, to be made at export. */
const FEWEST_LISTED = 3;

function checkDraft(context: RuleContext): void {
  const { bound } = context;
  const { tables, hold } = context.once(authorityTables);
  if (tables.length === 0) return;
  const isListed = ({ span }: Citation): boolean => hold(span);
  const cases = citedCases(bound, isListed);
  const listed = cases.filter(({ inTable }) => inTable !== null);
  const cited = cases.filter(({ inText }) => inText !== null);
  const both = listed.filter(({ inText }) => inText !== null);
  // A table of which so little is found again was not read well enough to be held against the text.
  if (listed.length < FEWEST_LISTED || both.length * 2 < Math.max(listed.length, cited.length)) return;
  for (const { inTable, inText, isCitedAtAll } of cases) {
    if (inTable === null && inText !== null) {
      context.report({
        citation: inText,
        span: inText.span,
        message: `"${nameOf(inText)}" is cited here but is not in the table of authorities. Add it to the table.`,
      });
    } else if (inTable !== null && !isCitedAtAll) {
      context.report({
        citation: inTable,
        span: inTable.span,
        message: `"${nameOf(inTable)}" is in the table of authorities but is not cited in the text. Take it out, or cite it.`,
      });
    }
  }
}

interface CitedCase {
  /** Its first citation in a table of authorities. */
  readonly inTable: Citation | null;
  /** Its first full citation in the text that the draft makes itself, outside quotations and parentheticals. */
  readonly inText: Citation | null;
  /** It is cited outside the tables in any way. */
  readonly isCitedAtAll: boolean;
}

function citedCases(bound: BoundDraft, isListed: (citation: Citation) => boolean): readonly CitedCase[] {
  return bound.authorities
    .filter(({ kind }) => kind === 'case')
    .map(({ citations }) => {
      const all = citations.flatMap((index) => bound.citations[index] ?? []);
      const own = all.filter(({ kind, parallelTo }) => kind === 'case' && parallelTo === null);
      const outside = all.filter((citation) => !isListed(citation));
      return {
        inTable: own.find(isListed) ?? null,
        inText:
          outside.find(
            ({ kind, quoted, within, parts }) =>
              kind === 'case' && !quoted && within === null && parts.name !== undefined,
          ) ?? null,
        isCitedAtAll: outside.length > 0,
      };
    });
}

function nameOf({ parts }: Citation): string {
  return (
    parts.name?.text ??
    [parts.volume, parts.reporter, parts.page]
      .map((part) => part?.text ?? '')
      .join(' ')
      .trim()
  );
}

export const toaMismatch = defineRule({
  id: 'toa-mismatch',
  bluebook: 'Fed. R. App. P. 28(a)(3); Sup. Ct. R. 34.2',
  indigo: null,
  group: 'consistency',
  severity: 'warning',
  fix: 'none',
  needs: 'model',
  docs: {
    summary: 'A case missing from the table of authorities, or listed there and never cited.',
    why: 'Courts require a table of the authorities cited; clerks use it to pull the cases, and a table that is wrong sends them astray.',
    silentWhen: [
      'The draft has no table of authorities, or one with too few entries to be more than a stub.',
      'Most of the table is not found again in the text: it was not read well enough.',
      'The authority is no case.',
      'The case is cited only in a parenthetical or a quotation.',
    ],
    examples: [
      {
        bad: '# TABLE OF AUTHORITIES\n\n*Orrin v. Vale Corp.*, 512 F.3d 100 (2d Cir. 2008), 1\n\n*Tamsin v. Brook*, 301 F.3d 95 (1st Cir. 2002), 1\n\n*Quarrie v. Umber Ltd.*, 301 F.3d 401 (7th Cir. 2002), 1\n\n*Wick v. Dorn*, 640 F.3d 70 (2d Cir. 2011), 1\n\n# ARGUMENT\n\n*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008); *Tamsin v. Brook*, 301 F.3d 95, 101 (1st Cir. 2002); *Quarrie v. Umber Ltd.*, 301 F.3d 401, 409 (7th Cir. 2002).',
        good: '# TABLE OF AUTHORITIES\n\n*Orrin v. Vale Corp.*, 512 F.3d 100 (2d Cir. 2008), 1\n\n*Tamsin v. Brook*, 301 F.3d 95 (1st Cir. 2002), 1\n\n*Quarrie v. Umber Ltd.*, 301 F.3d 401 (7th Cir. 2002), 1\n\n# ARGUMENT\n\n*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008); *Tamsin v. Brook*, 301 F.3d 95, 101 (1st Cir. 2002); *Quarrie v. Umber Ltd.*, 301 F.3d 401, 409 (7th Cir. 2002).',
      },
    ],
    good: [
      '# TABLE OF AUTHORITIES\n\n*To be made at export.*\n\n# ARGUMENT\n\n*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
      '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
    ],
  },
  check: { draft: checkDraft },
});
