import type { Citation } from '../model/bound.ts';
import type { TextEdit } from '../text/edit.ts';
import { fullCases } from './fullCase.ts';
import { defineRule, type RuleContext } from './rule.ts';
import { isPlain } from './token.ts';

/** The reporters after whom the first ninety volumes were named: the last volume of each, in those of the U.S. Reports. */
const NOMINATIVE: readonly (readonly [reporter: string, last: number])[] = [
  ['Dall.', 4],
  ['Cranch', 13],
  ['Wheat.', 25],
  ['Pet.', 41],
  ['How.', 65],
  ['Black', 67],
  ['Wall.', 90],
];

/** No decision in those volumes is later. */
const LAST_YEAR = 1876;

function check(context: RuleContext): void {
  for (const { main, isRepeated } of fullCases(context)) {
    if (isRepeated || main.year === null || main.year > LAST_YEAR) continue;
    const found = withoutReporter(main, context) ?? withoutVolume(main, context);
    if (found === null) continue;
    context.report({
      citation: main,
      span: main.core,
      message: `The first ninety volumes of the U.S. Reports are cited by both numbers, with the reporter they were named after. Write "${found.wanted}".`,
      fixes: () => [{ kind: 'suggestion', title: `Write "${found.wanted}"`, edits: found.edits }],
    });
  }
}

interface Found {
  readonly wanted: string;
  readonly edits: readonly TextEdit[];
}

/** `5 U.S. 137`: the reporter is missing. */
function withoutReporter({ parts, edition }: Citation, { text, bound }: RuleContext): Found | null {
  const { volume, reporter, page } = parts;
  if (edition?.name !== 'U.S.' || volume === undefined || reporter === undefined || page === undefined) return null;
  if (!/^\s+$/.test(text.slice(reporter.span.end, page.span.start)) || !isPlain(bound.draft, volume)) return null;
  const number = Number(volume.text);
  const index = NOMINATIVE.findIndex(([, last]) => number <= last);
  const named = NOMINATIVE[index];
  if (named === undefined || number < 1) return null;
  const own = `(${number - (NOMINATIVE[index - 1]?.[1] ?? 0)} ${named[0]})`;
  const at = reporter.span.end;
  return {
    wanted: `${number} U.S. ${own} ${page.text}`,
    edits: [{ span: { start: at, end: at }, newText: ` ${own}` }],
  };
}

/** `1 Cranch 137`: the volume of the U.S. Reports is missing. */
function withoutVolume({ parts, edition, core }: Citation, { bound }: RuleContext): Found | null {
  const { volume, reporter, page } = parts;
  if (edition === null || volume === undefined || reporter === undefined || page === undefined) return null;
  // `2 Black 635 (Ind. 1850)` is another reporter of that name.
  if (parts.court !== undefined) return null;
  const index = NOMINATIVE.findIndex(([name]) => name === edition.name);
  const named = NOMINATIVE[index];
  if (named === undefined || edition.courtId !== 'scotus' || !isPlain(bound.draft, volume)) return null;
  const number = Number(volume.text) + (NOMINATIVE[index - 1]?.[1] ?? 0);
  if (!Number.isInteger(number) || number > named[1]) return null;
  const wanted = `${number} U.S. (${volume.text} ${named[0]}) ${page.text}`;
  return { wanted, edits: [{ span: core, newText: wanted }] };
}

export const nominativeReporterMissing = defineRule({
  id: 'nominative-reporter-missing',
  bluebook: 'T1.1',
  indigo: 't1',
  group: 'form',
  severity: 'information',
  fix: 'suggestion',
  needs: 'model',
  docs: {
    summary: 'A decision in the first ninety volumes of the U.S. Reports without the reporter they were named after.',
    why: 'Libraries and old opinions know those volumes by the name of the reporter; both numbers lead to the page.',
    silentWhen: [
      'The case was cited in full before, or the citation is a short form.',
      'The year is later than those volumes: then volume or year is wrong, which another rule reports.',
      'The citation stands in a heading, in a table of authorities or inside a quotation.',
    ],
    examples: [
      { bad: '*Orrin v. Vale*, 5 U.S. 137, 140 (1803).', good: '*Orrin v. Vale*, 5 U.S. (1 Cranch) 137, 140 (1803).' },
      { bad: '*Orrin v. Vale*, 9 Wheat. 1, 4 (1824).', good: '*Orrin v. Vale*, 22 U.S. (9 Wheat.) 1, 4 (1824).' },
    ],
    good: [
      '*Orrin v. Vale*, 5 U.S. (1 Cranch) 137, 140 (1803).',
      '*Orrin v. Vale*, 5 U.S. (1 Cranch) 137, 140 (1803). *Orrin*, 5 U.S. at 141.',
      '*Orrin v. Vale*, 91 U.S. 137, 140 (1875).',
      '*Orrin v. Vale*, 5 U.S. 137, 140 (1993).',
    ],
  },
  check: { draft: check },
});
