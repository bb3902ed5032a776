import type { Citation } from '../model/bound.ts';
import type { Span } from '../text/span.ts';
import { isInCapitals } from './caseNameText.ts';
import { lacksPeriods, omitsPeriods } from './houseStyle.ts';
import { defineRule, type RuleContext } from './rule.ts';
import { oneFix } from './token.ts';

const VERSUS = /[\s~]v\.[\s~]/;

/** What stands between two parties, written otherwise than `v.`. */
const WRONG_VERSUS = /(?<=[\s~])(?:vs\.?|v|versus|Vs\.?|V\.?)(?=[\s~])/;

interface WrongVersus {
  readonly citation: Citation;
  readonly written: string;
  readonly span: Span;
}

function check(context: RuleContext): void {
  const { text } = context;
  const named = context.ofKind('case').filter(isNamed);
  const wrong: WrongVersus[] = [];
  for (let i = 0; i < named.length; i++) {
    const citation = named[i]!;
    const { start, end } = citation.parts.name!.span;
    const name = text.slice(start, end);
    if (name.includes(' v. ') || isInCapitals(name) || VERSUS.test(name)) continue;
    const found = WRONG_VERSUS.exec(name);
    if (found === null) continue;
    const at = start + found.index;
    wrong.push({ citation, written: found[0], span: { start: at, end: at + found[0].length } });
  }
  const bare = wrong.filter(({ written }) => written === 'v').length;
  // Courts of New York and Michigan write `v` without a period, as they write their reporters.
  const acceptsBare = omitsPeriods(context) || (bare > 1 && bare * 2 >= named.length);
  for (const { citation, written, span } of wrong) {
    if (written === 'v' && (acceptsBare || isWithoutPeriods(citation))) continue;
    context.report({
      citation,
      span,
      message: `Between the parties of a case stands "v.", not "${written}".`,
      fixes: oneFix('safe', 'v.', [{ span, newText: 'v.' }]),
    });
  }
}

/** `99 NY2d 1`: the reporter of this very citation is written in that style. */
function isWithoutPeriods({ edition, parts }: Citation): boolean {
  return edition !== null && parts.reporter !== undefined && lacksPeriods(parts.reporter.text, edition.name);
}

function isNamed({ quoted, parts, inHeading }: Citation): boolean {
  if (quoted || inHeading || parts.name === undefined) return false;
  return parts.name.text.includes(' v. ') || MAY_HAVE_VERSUS.test(parts.name.text);
}

const MAY_HAVE_VERSUS = /\sv/i;

export const caseNameVForm = defineRule({
  id: 'case-name-v-form',
  bluebook: 'R10.2; B10.1.1',
  indigo: 'r11-2',
  group: 'form',
  severity: 'warning',
  fix: 'safe',
  needs: 'syntax',
  docs: {
    summary: '`vs.`, `versus`, or `v` without its period between the parties of a case.',
    why: 'Every case is *A v. B*; a search for the name as it is printed elsewhere finds nothing under another form.',
    silentWhen: [
      'The draft writes `v` in half of its names, or leaves the periods out of its reporters, as courts of New York and Michigan do.',
      'The name is in capitals, in a heading, or inside a quotation.',
    ],
    examples: [
      {
        bad: '*Orrin vs. Vale Corp.*, 301 F.3d 5, 9 (2d Cir. 2002).',
        good: '*Orrin v. Vale Corp.*, 301 F.3d 5, 9 (2d Cir. 2002).',
      },
      {
        bad: '*Orrin v Vale Corp.*, 301 F.3d 5, 9 (2d Cir. 2002).',
        good: '*Orrin v. Vale Corp.*, 301 F.3d 5, 9 (2d Cir. 2002).',
      },
    ],
    good: [
      '*Orrin v. Vale Corp.*, 301 F.3d 5, 9 (2d Cir. 2002).',
      '*Orrin v. George V*, 301 F.3d 5, 9 (2d Cir. 2002).',
      'ORRIN VS. VALE CORP., 301 F.3d 5 (2d Cir. 2002).',
      'The court wrote: "See *Orrin vs. Vale Corp.*, 301 F.3d 5, 9 (2d Cir. 2002)."',
    ],
  },
  check: { draft: check },
});
