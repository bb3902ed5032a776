import type { Citation } from '../model/bound.ts';
import { coreWords } from './caseNumbers.ts';
import { type FullCase, fullCases, isHabit } from './fullCase.ts';
import { defineRule, type RuleContext } from './rule.ts';

function check(context: RuleContext): void {
  const unreported = fullCases(context).filter(({ members }) => members.every(isOfDatabase));
  const lacking = unreported.filter((full) => lacksDocket(full, context));
  // Some courts cite unreported cases without their docket numbers.
  if (isHabit(lacking.length, unreported.length - lacking.length)) return;
  for (const { main, isRepeated } of lacking) {
    if (isRepeated) continue;
    context.report({
      citation: main,
      span: main.core,
      message: `${coreWords(main)} has no docket number: by it alone an unreported decision is found without that database. Write "No." and the number after the name.`,
    });
  }
}

function isOfDatabase({ edition }: Citation): boolean {
  return edition?.type === 'database';
}

/** True when neither a docket number nor any other words that may hold one stand between the name and the locator, or behind it. */
function lacksDocket({ main, name }: FullCase, { bound }: RuleContext): boolean {
  const { docket, volume } = main.parts;
  if (docket !== undefined || volume === undefined) return false;
  const { view } = bound.draft;
  const [start, end] = [view.toView(name.span).end, view.toView(volume.span).start];
  if (!/^[\s,]*$/.test(view.text.slice(start, end))) return false;
  const citation = view.toView(main.span);
  const rest = view.text.slice(view.toView(main.core).end, citation.end);
  return !/\b(?:Nos?\.|Docket|Case)\s/i.test(rest) && !main.parentheticals.some(({ text }) => /\bNos?\.\s/.test(text));
}

export const docketNumberMissing = defineRule({
  id: 'docket-number-missing',
  bluebook: 'R10.8.1(a); B10.1.4',
  indigo: 'r12-4-1',
  group: 'form',
  severity: 'warning',
  fix: 'none',
  needs: 'model',
  docs: {
    summary: 'An unreported case cited to a database without its docket number.',
    why: 'The docket number is the only part of the citation by which a reader without that database, the court’s own clerk included, finds the decision.',
    silentWhen: [
      'The citation is a short form, or the draft gave the case in full before.',
      'A reporter or a neutral citation stands beside the number of the database.',
      'Other words stand where the docket number would be.',
      'The draft leaves the docket number out of most of its unreported cases, as some courts do.',
      'The citation stands in a heading or inside a quotation.',
    ],
    examples: [
      {
        bad: '*Orrin v. Vale Corp.*, 2020 WL 5551237, at *4 (S.D.N.Y. Jan. 5, 2020).',
        good: '*Orrin v. Vale Corp.*, No. 19-cv-4120, 2020 WL 5551237, at *4 (S.D.N.Y. Jan. 5, 2020).',
      },
      {
        bad: '*Tamsin v. Brook*, 2015 U.S. Dist. LEXIS 15039, at *6 (D. Mass. Feb. 25, 2015).',
        good: '*Tamsin v. Brook*, No. 13-7451, 2015 U.S. Dist. LEXIS 15039, at *6 (D. Mass. Feb. 25, 2015).',
      },
    ],
    good: [
      '*Orrin v. Vale Corp.*, No. 19-cv-4120, 2020 WL 5551237, at *4 (S.D.N.Y. Jan. 5, 2020). So here. *Orrin v. Vale Corp.*, 2020 WL 5551237, at *5.',
      '*Orrin*, 2020 WL 5551237, at *4.',
      '*Orrin v. Vale Corp.*, 512 F.3d 100, 2008 WL 5551237 (2d Cir. 2008).',
      '*Orrin v. Vale Corp.*, Civ. A. 94-1234, 1995 WL 5551, at *4 (E.D. Pa. Jan. 5, 1995).',
      'The court wrote: "See *Orrin v. Vale Corp.*, 2020 WL 5551237, at *4 (S.D.N.Y. Jan. 5, 2020)."',
    ],
  },
  check: { draft: check },
});
