import type { Citation } from '../model/bound.ts';
import type { Part } from '../syntax/citation.ts';
import { textAfter } from './fullCase.ts';
import { defineRule, type RuleContext } from './rule.ts';
import { comparableWords } from './token.ts';

/** So many decisions of these courts with city and history show that the draft goes by the Texas rules of form. */
const ENOUGH = 3;

/** A court of appeals of Texas, with its seat when one is given. */
const COURT = /^Tex\. ?(?:Civ\. ?)?App\.(.*)$/;

/** What became of the petition or writ, or why there was none. */
const HISTORY =
  /\b(?:pet\.|writ|petition|orig\. proceeding|no pet|n\.r\.e|review|rev\.|mot\.|h\.|pending|filed|granted|denied|dism|ref|aff|rev)/i;

interface TexasCase {
  readonly citation: Citation;
  readonly court: Part;
  readonly lacksSeat: boolean;
  readonly lacksHistory: boolean;
}

function check(context: RuleContext): void {
  const cases = texasCases(context);
  const lacking = cases.filter(({ lacksSeat, lacksHistory }) => lacksSeat || lacksHistory);
  const having = cases.length - lacking.length;
  const isTexan =
    context.style.accepts.has('writ-history') ||
    (context.style.name === null && having >= ENOUGH && having > lacking.length);
  if (!isTexan) return;
  for (const each of lacking) report(each, context);
}

function texasCases(context: RuleContext): readonly TexasCase[] {
  const citations = context.ofKind('case');
  const cases: TexasCase[] = [];
  for (let i = 0; i < citations.length; i++) {
    const found = texasCase(citations[i]!, context);
    if (found !== null) cases.push(found);
  }
  return cases;
}

/** A decision of a Texas court of appeals cited in full; null for any other citation. */
function texasCase(citation: Citation, context: RuleContext): TexasCase | null {
  const { court, date } = citation.parts;
  if (citation.quoted || citation.parallelTo !== null) return null;
  if (court === undefined || date === undefined || !court.text.startsWith('Tex')) return null;
  const [, seat] = COURT.exec(comparableWords(court)) ?? [];
  if (seat === undefined) return null;
  // What stands in the parenthesis behind the date, and the history behind it.
  const written = context.text.slice(date.span.end, citation.span.end);
  const after = textAfter(context, citation, 40);
  const hasHistory = HISTORY.test(written) || /^\W{0,4}(?:aff|rev|vacat|cert|pet|writ|no )/i.test(after);
  const isTold = hasHistory || context.bound.citations[citation.index + 1]?.history?.of === citation.index;
  return { citation, court, lacksSeat: seat.trim() === '', lacksHistory: !isTold };
}

function report({ citation, court, lacksSeat, lacksHistory }: TexasCase, context: RuleContext): void {
  const lacking = [lacksSeat ? 'the city of the court' : '', lacksHistory ? 'what became of the petition' : ''];
  context.report({
    citation,
    span: court.span,
    message: `A decision of a Texas court of appeals is cited with its city and the history of its petition; this one lacks ${lacking.filter((each) => each !== '').join(' and ')}. Add it, as in "(Tex. App.—Dallas 2015, pet. denied)".`,
  });
}

export const texasPetitionHistory = defineRule({
  id: 'texas-petition-history',
  bluebook: 'T1.3; BT2',
  indigo: null,
  group: 'form',
  severity: 'information',
  fix: 'none',
  needs: 'syntax',
  docs: {
    summary: 'A Texas court of appeals without its city or the history of the petition.',
    why: 'The history tells a Texas court how much the decision weighs: one whose petition was refused binds, one whose petition was denied does not.',
    silentWhen: [
      'The style is not that of Texas, and the draft does not give city and history in most of its other Texas cases.',
      'A higher court affirmed or reversed the decision: that tells more.',
      'The citation stands inside a quotation.',
    ],
    style: { pack: 'texas' },
    examples: [
      {
        bad: '*Orrin v. Vale Corp.*, 400 S.W.3d 1, 5 (Tex. App. 2013).',
        good: '*Orrin v. Vale Corp.*, 400 S.W.3d 1, 5 (Tex. App.—Dallas 2013, pet. denied).',
      },
      {
        bad: '*Orrin v. Vale Corp.*, 400 S.W.3d 1, 5 (Tex. App.—Dallas 2013).',
        good: '*Orrin v. Vale Corp.*, 400 S.W.3d 1, 5 (Tex. App.—Dallas 2013, no pet.).',
      },
    ],
    good: [
      '*In re Orrin*, 400 S.W.3d 1, 5 (Tex. App.—Houston [1st Dist.] 2013, orig. proceeding) (per curiam).',
      "*Orrin v. Vale Corp.*, 400 S.W.3d 1, 5 (Tex. App.—Dallas 2013), *rev'd*, 450 S.W.3d 7 (Tex. 2014).",
      '*Orrin v. Vale Corp.*, 400 S.W.3d 1, 5 (Tex. 2013).',
      'The court wrote: "See *Orrin v. Vale Corp.*, 400 S.W.3d 1, 5 (Tex. App. 2013)."',
    ],
  },
  check: { draft: check },
});
