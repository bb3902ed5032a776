import { coreWords } from './caseNumbers.ts';
import { fullCases, textAfter } from './fullCase.ts';
import { type DraftContext, defineRule, type RuleContext } from './rule.ts';

/** A parenthetical whose end holds a year, read or not: `(Mun. Ct. App. 1950)`. */
const DATED_PARENTHETICAL = /^\s*[([][^()[\]]{0,100}\b(?:1[6-9]|20)\d\d/;

/** What follows a citation that has ended. */
const ENDS = /^[.,;)]/;

function check(context: RuleContext): void {
  for (const { main, members } of fullCases(context)) {
    if (main.parts.date !== undefined || main.year !== null || main.edition === null) continue;
    const { withHistory, dated } = context.once(datesOfCases);
    if (withHistory.has(main.index) || main.history !== null) continue;
    if (main.authority !== null && dated.has(main.authority)) continue;
    const last = members.at(-1) ?? main;
    const after = textAfter(context, last.span.end > main.span.end ? last : main, 120);
    // Without a mark behind it the citation runs on, over a page break or into words that were not read.
    if (!ENDS.test(after) || DATED_PARENTHETICAL.test(after)) continue;
    context.report({
      citation: main,
      span: main.parts.court?.span ?? main.core,
      message: `${coreWords(main)} has no year. A full citation gives the year of the decision in its parenthetical.`,
    });
  }
}

/** The cases whose history is told, by index, and those that are dated anywhere, by authority. */
function datesOfCases({ bound, ofKind }: DraftContext) {
  const withHistory = new Set<number>();
  const dated = new Set<string>();
  const { citations } = bound;
  for (let i = 0; i < citations.length; i++) {
    const { history } = citations[i]!;
    if (history !== null) withHistory.add(history.of);
  }
  for (const { authority, parts } of ofKind('case')) {
    if (authority !== null && parts.date !== undefined) dated.add(authority);
  }
  return { withHistory, dated };
}

export const yearMissing = defineRule({
  id: 'year-missing',
  bluebook: 'B10.1.3; R10.5',
  indigo: 'r12-1',
  group: 'form',
  severity: 'error',
  fix: 'none',
  needs: 'model',
  docs: {
    summary: 'A full citation of a case without its year.',
    why: 'The year tells the reader whether the decision came before or after the law it speaks of; a full citation that lacks it is not one.',
    silentWhen: [
      'The draft cites the same case with its year elsewhere.',
      'The history of the decision follows, and gives the year that both share (R10.5(e)).',
      'The year is that of a neutral citation or of a database number, or stands before the volume.',
      'The citation is an entry of a table of authorities, stands in a heading, or runs on into words that are not understood.',
      'The citation stands inside a quotation.',
    ],
    examples: [
      {
        bad: '*Orrin v. Vale Corp.*, 725 F.3d 1170, 1174 (9th Cir.).',
        good: '*Orrin v. Vale Corp.*, 725 F.3d 1170, 1174 (9th Cir. 2013).',
      },
      {
        bad: 'The rule is old. *Tamsin v. Brook*, 304 U.S. 64, 78.',
        good: 'The rule is old. *Tamsin v. Brook*, 304 U.S. 64, 78 (1938).',
      },
    ],
    good: [
      '*Orrin v. Vale Corp.*, 725 F.3d 1170, 1174 (9th Cir.), *aff’d*, 570 U.S. 12 (2013).',
      '*Orrin v. Vale Corp.*, 2019 CO 44, ¶ 12, 442 P.3d 379.',
      '*Orrin v. Vale Corp.* (1938) 304 U.S. 64, 78.',
      '*Orrin v. Vale Corp.*, 304 U.S. 64, 78 (1938). So here. *Orrin v. Vale Corp.*, 304 U.S. 64, 79.',
      '*Orrin v. Vale Corp.*, 304 U.S. 64, 78 (as decided in 1938).',
      '*Orrin v. Vale Corp.*, 304 U.S. 64 . . . . . . . . . . 12',
      'The court wrote: "See *Tamsin v. Brook*, 304 U.S. 64, 78."',
    ],
  },
  check: { draft: check },
});
