import type { Citation } from '../model/bound.ts';
import type { Part } from '../syntax/citation.ts';
import { defineRule, type Fix, type RuleContext } from './rule.ts';
import { comparable, comparableWords, isPlain } from './token.ts';

/** The division, department or district behind the name of a court of appeals. */
const DIVISION =
  /^(N\.Y\. App\. Div\.|Cal\. (?:Ct\. )?App\.|Wash\. (?:Ct\. )?App\.|Mo\. (?:Ct\. )?App\.|Ariz\. (?:Ct\. )?App\.) (?:\d{1,2}(?:st|nd|rd|d|th) (?:Dep't|Dist\.)|[WES]\.D\.|Div\. (?:\d|[IV]{1,3}|One|Two|Three))(?: Div\. \d)?$/;

/** Styles that say that nothing but the manual counts. */
const STRICT: ReadonlySet<string | null> = new Set(['bluebook', 'indigo']);

function check(citation: Citation, context: RuleContext): void {
  const { court } = citation.parts;
  if (citation.quoted || court === undefined || !STRICT.has(context.style.name)) return;
  const wanted = DIVISION.exec(comparableWords(court))?.[1];
  if (wanted !== undefined) report(citation, court, wanted, context);
}

function report(citation: Citation, court: Part, wanted: string, context: RuleContext): void {
  context.report({
    citation,
    span: court.span,
    message: `Which division or district of the court decided is given only where it matters. Write "${wanted}", unless it does.`,
    fixes: () => shorten(court, wanted, context),
  });
}

function shorten(court: Part, wanted: string, { bound: { draft } }: RuleContext): readonly Fix[] {
  if (!isPlain(draft, court)) return [];
  const kept = court.span.start + wanted.length;
  if (comparable(draft.text.slice(court.span.start, kept)) !== wanted) return [];
  return [
    {
      kind: 'suggestion',
      title: `Write "${wanted}"`,
      edits: [{ span: { start: kept, end: court.span.end }, newText: '' }],
    },
  ];
}

export const courtDivisionIncluded = defineRule({
  id: 'court-division-included',
  bluebook: 'R10.4(b)',
  indigo: 'r12-3-1',
  group: 'form',
  severity: 'hint',
  fix: 'suggestion',
  needs: 'syntax',
  docs: {
    summary: 'A department, district or division of a state’s court of appeals in the parenthetical.',
    why: 'Outside the state the division tells nobody anything; the reporter and the court are enough to find the case.',
    silentWhen: [
      'No style is named, or one of a state: in its own courts the division tells whom the decision binds.',
      'The divisions are wanted everywhere, as those of Florida, Texas, Louisiana and Ohio are.',
      'The citation stands inside a quotation.',
    ],
    style: { pack: 'bluebook' },
    examples: [
      {
        bad: "*Orrin v. Vale Corp.*, 905 N.Y.S.2d 100, 104 (N.Y. App. Div. 2d Dep't 2010).",
        good: '*Orrin v. Vale Corp.*, 905 N.Y.S.2d 100, 104 (N.Y. App. Div. 2010).',
      },
    ],
    good: [
      '*Orrin v. Vale Corp.*, 905 N.Y.S.2d 100, 104 (N.Y. App. Div. 2010).',
      '*Orrin v. Vale Corp.*, 12 So. 3d 100, 104 (Fla. 2d DCA 2009).',
      '*Orrin v. Vale Corp.*, 400 S.W.3d 1, 5 (Tex. App.—Dallas 2013).',
    ],
  },
  check: { case: check },
});
