import type { Citation } from '../model/bound.ts';
import { lookupCourt } from '../tables/courts.ts';
import { publicDomainOf } from '../tables/publicDomain.ts';
import { coreWords } from './caseNumbers.ts';
import { type FullCase, fullCases, isHabit } from './fullCase.ts';
import { defineRule, type RuleContext } from './rule.ts';
import { oneFix } from './token.ts';

/** `2002 Ohio 2220`: the hyphens of Ohio's form are missing. */
const OHIO = /^(\d{4})[\s~]+Ohio[\s~]+(\d+)$/;

/** The parenthetical of court and year, or of the year alone, at the end of a citation. */
const PARENTHETICAL = /[\s~]*\((?:[^()]{1,30}[\s~])?\d{4}\)$/;

function check(context: RuleContext): void {
  const cases = fullCases(context);
  reportMissing(cases, context);
  reportRepeated(cases, context);
}

/** Decisions of courts that number them, cited to a reporter alone. */
function reportMissing(cases: readonly FullCase[], context: RuleContext): void {
  const numbered = cases.filter(({ main }) => {
    const domain = main.courtId === null ? null : publicDomainOf(main.courtId);
    return domain !== null && main.year !== null && main.year >= domain.firstYear && isPrinted(main);
  });
  const all = cases.filter(({ members }) => members.some(isNeutral));
  const missing = numbered.filter(({ members }) => !members.some(isNeutral));
  // Many federal courts leave the number out, and their drafts with them.
  if (isHabit(missing.length, all.length)) return;
  for (const { main, isRepeated } of missing) {
    if (isRepeated) continue;
    const { example } = publicDomainOf(main.courtId!)!;
    context.report({
      citation: main,
      span: main.core,
      message: `The court numbered its decisions of ${main.year}, and they are cited by that number, with the reporter behind it (as in "${example}"). Look up the number and add it.`,
    });
  }
}

function isPrinted({ edition }: Citation): boolean {
  return edition?.type === 'regional' || edition?.type === 'state';
}

function isNeutral({ edition }: Citation): boolean {
  return edition?.type === 'neutral';
}

/** A parenthetical that says what the number already says. */
function reportRepeated(cases: readonly FullCase[], context: RuleContext): void {
  const neutral = cases.filter(({ main }) => isNeutral(main) && main.courtId !== null && publicDomainOf(main.courtId));
  const repeated = neutral.filter(({ main }) => repeatsNumber(main));
  if (isHabit(repeated.length, neutral.length - repeated.length)) return;
  for (const { main } of repeated) {
    const words = context.text.slice(main.span.start, main.span.end);
    const found = PARENTHETICAL.exec(words);
    if (found === null) continue;
    const span = { start: main.span.start + found.index, end: main.span.end };
    const shown = found[0].replace(/^[\s~]+/, '');
    context.report({
      citation: main,
      span: { start: span.end - shown.length, end: span.end },
      message: `The number ${coreWords(main)} gives court and year: the parenthetical repeats them. Leave it out.`,
      fixes: () => [{ kind: 'safe', title: `Leave out "${shown}"`, edits: [{ span, newText: '' }] }],
    });
  }
}

function repeatsNumber({ parts, edition }: Citation): boolean {
  const { date, court, volume } = parts;
  if (date === undefined || volume === undefined || date.text !== volume.text) return false;
  if (date.span.start < volume.span.start) return false;
  return court === undefined || lookupCourt(court.text)?.id === edition?.courtId;
}

function reportHyphens(citation: Citation, context: RuleContext): void {
  if (citation.edition?.name !== 'Ohio' || citation.edition.type !== 'neutral') return;
  const [, year = '', number = ''] = OHIO.exec(context.text.slice(citation.core.start, citation.core.end)) ?? [];
  if (year === '') return;
  const wanted = `${year}-Ohio-${number}`;
  context.report({
    citation,
    span: citation.core,
    message: `Ohio joins year, state and number of its public-domain citations by hyphens. Write "${wanted}".`,
    fixes: oneFix('safe', wanted, [{ span: citation.core, newText: wanted }]),
  });
}

export const publicDomainCitationRequired = defineRule({
  id: 'public-domain-citation-required',
  bluebook: 'R10.3.3; T1.3',
  indigo: 'r12-3-2',
  group: 'form',
  severity: 'information',
  fix: 'safe',
  needs: 'model',
  docs: {
    summary:
      'A decision of a court that numbers its decisions, cited without the number, or with court and year repeated.',
    why: 'The number belongs to nobody’s database and tells court, year and decision at once; the Bluebook asks for it wherever there is one.',
    silentWhen: [
      'The decision is older than the numbers, or of a court that has none or leaves the choice (New Hampshire, North Carolina).',
      'The draft leaves the numbers out of most such cases, or repeats court and year in most of them: a style.',
      'The parenthetical says more than court and year.',
      'The case is cited to a database, or was cited in full before.',
      'The citation stands in a heading, in a table of authorities or inside a quotation.',
    ],
    examples: [
      {
        bad: '*State v. Orrin*, 2019 CO 44, ¶ 20, 442 P.3d 379, 381 (Colo. 2019).',
        good: '*State v. Orrin*, 2019 CO 44, ¶ 20, 442 P.3d 379, 381.',
      },
      { bad: '*State v. Orrin*, 2002 Ohio 2220, ¶ 5.', good: '*State v. Orrin*, 2002-Ohio-2220, ¶ 5.' },
    ],
    good: [
      '*State v. Orrin*, 2016 UT 20, ¶ 5, 372 P.3d 629, 631.',
      '*State v. Orrin*, 72 P.3d 629, 631 (Utah 1989).',
      '*State v. Orrin*, No. 20180123, 2019 WL 5551237, at *4 (Utah Jan. 5, 2019).',
      '*State v. Orrin*, 2020 N.H. 12, ¶ 5.',
      'The court wrote: "See *State v. Orrin*, 2002 Ohio 2220, ¶ 5."',
    ],
  },
  check: { any: reportHyphens, draft: check },
});
