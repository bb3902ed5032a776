import type { Citation } from '../model/bound.ts';
import { hasPageNumber, isHabit, membersOf } from './fullCase.ts';
import { omitsPeriods } from './houseStyle.ts';
import { defineRule, type Fix, type RuleContext } from './rule.ts';

/** The reporters of the Supreme Court beside its own. */
const UNOFFICIAL = new Set(['S. Ct.', 'L. Ed.']);

/** A citation to the U.S. Reports with those that follow it, all of them unofficial. */
interface Doubled {
  readonly main: Citation;
  readonly parallels: readonly Citation[];
}

function check(context: RuleContext): void {
  const { citations } = context.bound;
  const official = citations.filter(isOfficial);
  const doubled = official.flatMap((main): Doubled[] => {
    const parallels = membersOf(main, citations).slice(1);
    const all = parallels.length > 0 && parallels.every(({ edition }) => UNOFFICIAL.has(edition?.root ?? ''));
    return all ? [{ main, parallels }] : [];
  });
  // Some courts want all three: then most citations of the draft have them.
  if (isHabit(doubled.length, official.length - doubled.length) || omitsPeriods(context)) return;
  for (const { main, parallels } of doubled) report(main, parallels, context);
}

/** A citation to the U.S. Reports, full or short, whose page is out. */
function isOfficial(citation: Citation): boolean {
  if (citation.parallelTo !== null || citation.edition?.root !== 'U.S.') return false;
  return citation.kind === 'case-short' || (citation.kind === 'case' && hasPageNumber(citation));
}

function report(main: Citation, parallels: readonly Citation[], context: RuleContext): void {
  const { text } = context;
  const first = parallels[0]!;
  const last = parallels.at(-1)!;
  const start = (main.parts.pin ?? main.parts.page ?? main.parts.reporter)?.span.end ?? main.core.end;
  const span = { start, end: Math.max(last.core.end, last.parts.pin?.span.end ?? 0) };
  const isComma = /^,\s*$/.test(text.slice(start, first.core.start));
  context.report({
    citation: main,
    span: { start: first.core.start, end: span.end },
    message:
      'The Supreme Court is cited to the United States Reports alone once they have the page. Leave out the other reporters, unless your court asks for them.',
    fixes: (): readonly Fix[] =>
      isComma ? [{ kind: 'suggestion', title: 'Cite the U.S. Reports alone', edits: [{ span, newText: '' }] }] : [],
  });
}

export const parallelCiteUs = defineRule({
  id: 'parallel-cite-us',
  bluebook: 'T1.1; R10.3.1',
  indigo: 'r11-6-2',
  group: 'form',
  severity: 'information',
  fix: 'suggestion',
  needs: 'syntax',
  docs: {
    summary: 'S. Ct. or L. Ed. beside a citation to the U.S. Reports.',
    why: 'The other two reporters print the same opinion and add a line of numbers to every citation.',
    silentWhen: [
      'The page of the U.S. Reports is still open.',
      'Most citations of the draft to the Supreme Court are written so, or it leaves the periods out of its reporters: the style of a state whose courts ask for it.',
      'The citation stands inside a quotation.',
    ],
    examples: [
      {
        bad: '*Orrin v. Vale Corp.*, 384 U.S. 436, 440, 86 S. Ct. 1602, 16 L. Ed. 2d 694 (1966).',
        good: '*Orrin v. Vale Corp.*, 384 U.S. 436, 440 (1966).',
      },
      {
        bad: '*Tamsin v. Brook*, 410 U.S. 113, 93 S. Ct. 705 (1973).',
        good: '*Tamsin v. Brook*, 410 U.S. 113 (1973).',
      },
    ],
    good: [
      '*Orrin v. Vale Corp.*, 597 U.S. ___, 142 S. Ct. 12 (2022).',
      '*Orrin v. Vale Corp.*, 5 U.S. (1 Cranch) 137, 140 (1803).',
      'The court wrote: "See *Tamsin v. Brook*, 410 U.S. 113, 93 S. Ct. 705 (1973)."',
    ],
  },
  check: { draft: check },
});
