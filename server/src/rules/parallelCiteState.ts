import { type FullCase, fullCases, isDatedFirst } from './fullCase.ts';
import { defineRule, type RuleContext } from './rule.ts';

/** So many citations with both reporters show that the draft goes to a court that wants them. */
const ENOUGH = 5;

/** For one citation without the second reporter there are at least so many with it. */
const RATIO = 4;

/** The regional reporters print every state by now. */
const FIRST_YEAR = 1890;

function check(context: RuleContext): void {
  const groups = new Map<string, FullCase[]>();
  for (const full of fullCases(context).filter(isOfficial)) {
    const root = full.main.edition?.root ?? '';
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [full]);
    else group.push(full);
  }
  for (const group of groups.values()) {
    const lacking = group.filter((full) => !hasRegional(full));
    if (!wantsBoth(group.length - lacking.length, lacking.length)) continue;
    for (const { main, isRepeated } of lacking) {
      if (isRepeated) continue;
      context.report({
        citation: main,
        span: main.core,
        message: `Most citations of this draft to ${main.edition?.root ?? ''} give the regional reporter, too; this one does not. If your court asks for both, add volume and page of the other.`,
      });
    }
  }
}

/**
 * True when the draft goes to a court that asks for both reporters. That is the court's own rule; without a profile of
 * the court the draft's habit tells.
 */
function wantsBoth(having: number, lacking: number): boolean {
  return having >= ENOUGH && having >= lacking * RATIO;
}

/** A citation first of all to the official reporter of a state. */
function isOfficial({ main }: FullCase): boolean {
  if (main.edition?.type !== 'state' || main.courtId === null || isDatedFirst(main)) return false;
  return main.parts.page !== undefined && main.year !== null && main.year >= FIRST_YEAR;
}

function hasRegional({ members }: FullCase): boolean {
  return members.some(({ edition }) => edition !== null && edition.type !== 'state');
}

export const parallelCiteState = defineRule({
  id: 'parallel-cite-state',
  bluebook: 'B10.1.3; R10.3.1; BT2',
  indigo: 'r11-6-3',
  group: 'consistency',
  severity: 'information',
  fix: 'none',
  needs: 'model',
  docs: {
    summary: 'A state case with one reporter in a draft whose other cases of that state have two.',
    why: 'A court that asks for parallel citations asks for them in every case of its state; one without them was forgotten.',
    silentWhen: [
      'The draft does not give both reporters in most cases of that state: then nothing shows that its court asks for them.',
      'The case is of another state, where one reporter is enough.',
      'The case was cited in full before, or is older than the regional reporters.',
      'The citation stands in a heading, in a table of authorities or inside a quotation.',
    ],
    examples: [
      {
        bad: '*Ash v. Roe*, 290 Ga. 1, 2, 700 S.E.2d 1, 2 (2010). *Birch v. Roe*, 290 Ga. 11, 12, 700 S.E.2d 11, 12 (2010). *Cedar v. Roe*, 290 Ga. 21, 22, 700 S.E.2d 21, 22 (2010). *Elm v. Roe*, 290 Ga. 31, 32, 700 S.E.2d 31, 32 (2010). *Fir v. Roe*, 290 Ga. 41, 42, 700 S.E.2d 41, 42 (2010). *Oak v. Roe*, 290 Ga. 51, 52 (2010).',
        good: '*Ash v. Roe*, 290 Ga. 1, 2, 700 S.E.2d 1, 2 (2010). *Birch v. Roe*, 290 Ga. 11, 12, 700 S.E.2d 11, 12 (2010). *Cedar v. Roe*, 290 Ga. 21, 22, 700 S.E.2d 21, 22 (2010). *Elm v. Roe*, 290 Ga. 31, 32, 700 S.E.2d 31, 32 (2010). *Fir v. Roe*, 290 Ga. 41, 42, 700 S.E.2d 41, 42 (2010). *Oak v. Roe*, 290 Ga. 51, 52, 700 S.E.2d 51, 52 (2010).',
      },
    ],
    good: [
      '*Oak v. Roe*, 290 Ga. 51, 52 (2010).',
      '*Ash v. Roe*, 290 Ga. 1, 2, 700 S.E.2d 1, 2 (2010). *Oak v. Roe*, 290 Ga. 51, 52 (2010).',
      '*Ash v. Roe*, 290 Ga. 1, 2, 700 S.E.2d 1, 2 (2010). *Oak v. Roe*, 700 S.E.2d 51, 52 (Ga. 2010).',
    ],
  },
  check: { draft: check },
});
