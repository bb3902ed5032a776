import type { Citation } from '../model/bound.ts';
import type { Part } from '../syntax/citation.ts';
import { courtFacts, statesOfReporter } from '../tables/courtFacts.ts';
import { changedName, type NameChange, nameFix, plainName } from './caseNameText.ts';
import { defineRule, type RuleContext } from './rule.ts';

/** Phrases that begin the name of a case without an adversary and mean "in re". */
const IN_RE = /^(?:In the Matters? of|(?:In re )?(?:the )?(?:Petition|Application) of) (?:the )?(?=\p{Lu})/u;

const VERSUS = /\sv\.?\s/;

/** Phrases by which one party sues for another. */
const EX_REL = /(?<= )(?:on (?:the )?relation of|on behalf of|for the use of)(?= \p{Lu})/u;

/** Who sues for a class, or for himself and others, sues in his own name. */
const FOR_OTHERS =
  /\b(?:individually|(?:and|or) on behalf of|behalf of (?:himself|herself|itself|themselves|all|other|others|a class)|similarly situated)\b/i;

/** `In re Orrin v. Vale`. */
const DOUBLED = /^In re (?:the )?(?=.{1,200}\sv\.\s)/;

/** Reporters of New York, whose courts write "Matter of". */
const OWN_NAMES = /^(?:N\.Y\.|A\.D\.|Misc\.)/;

function check(citation: Citation, context: RuleContext): void {
  const { edition, parallelTo } = citation;
  if (citation.quoted || parallelTo !== null || edition === null) return;
  const name = plainName(citation, context);
  if (name === null || name.isInCapitals) return;
  const doubled = DOUBLED.exec(name.text)?.[0];
  const change = doubled === undefined ? changeIn(name.text) : null;
  // Few names have a phrase.
  if ((doubled === undefined && change === null) || !isOfCourt(citation)) return;
  if (doubled !== undefined) reportDoubled(citation, name, doubled, context);
  else if (change !== null) report(citation, name, change, context);
}

function report(citation: Citation, name: Part, change: NameChange, context: RuleContext): void {
  const wanted = changedName(name, [change]);
  context.report({
    citation,
    span: { start: name.span.start + change.start, end: name.span.start + change.end },
    message: `The procedural phrases of case names are "In re" and "ex rel.". Write "${wanted}".`,
    fixes: nameFix('safe', name, [change], context.bound),
  });
}

/** True for a decision of a court outside New York: agencies and the courts of that state keep their phrases. */
function isOfCourt({ edition, parts }: Citation): boolean {
  if (edition === null || OWN_NAMES.test(edition.name)) return false;
  if (parts.court === undefined) return edition.courtId === 'scotus' || statesOfReporter(edition.name) !== null;
  const facts = courtFacts(parts.court.text);
  return facts !== null && facts.state !== 'N.Y.';
}

function changeIn(name: string): NameChange | null {
  const hasAdversary = VERSUS.test(name);
  const inRe = hasAdversary ? null : IN_RE.exec(name);
  if (inRe !== null) return { start: 0, end: inRe[0].length, newText: 'In re ' };
  const exRel = hasAdversary && name.includes(' of ') ? EX_REL.exec(name) : null;
  if (exRel === null || FOR_OTHERS.test(name)) return null;
  return { start: exRel.index, end: exRel.index + exRel[0].length, newText: 'ex rel.' };
}

function reportDoubled(citation: Citation, name: Part, phrase: string, context: RuleContext): void {
  const changes = [{ start: 0, end: phrase.length, newText: '' }];
  const wanted = changedName(name, changes);
  context.report({
    citation,
    span: { start: name.span.start, end: name.span.start + phrase.trimEnd().length },
    message: `A name with two adversaries has no "In re" before it. Write "${wanted}".`,
    fixes: nameFix('suggestion', name, changes, context.bound),
  });
}

export const caseNameProceduralPhrase = defineRule({
  id: 'case-name-procedural-phrase',
  bluebook: 'R10.2.1(b)',
  indigo: 'r11-5-7',
  group: 'form',
  severity: 'warning',
  fix: 'safe',
  needs: 'syntax',
  docs: {
    summary: '`In the Matter of`, `Petition of`, `on behalf of` in a case name, or `In re` before two adversaries.',
    why: 'Two short phrases stand for all of them, so that a case is found under one name in every table and search.',
    silentWhen: [
      'The case is of a New York court, which writes "Matter of", or of an agency, or its reporter is not known.',
      'Somebody sues for himself and others, or for a class.',
      'The name is in capitals or stands inside a quotation.',
      'A bankruptcy case has both names: `Orrin v. Vale (In re Vale)`.',
    ],
    examples: [
      {
        bad: '*In the Matter of Orrin*, 512 F.3d 100, 104 (2d Cir. 2008).',
        good: '*In re Orrin*, 512 F.3d 100, 104 (2d Cir. 2008).',
      },
      {
        bad: '*State on behalf of Orrin v. Vale*, 430 P.3d 100, 104 (Ariz. 2018).',
        good: '*State ex rel. Orrin v. Vale*, 430 P.3d 100, 104 (Ariz. 2018).',
      },
    ],
    good: [
      '*In re Orrin*, 512 F.3d 100, 104 (2d Cir. 2008).',
      '*In re Estate of Orrin*, 430 P.3d 100, 104 (Ariz. 2018).',
      '*In the Matter of Orrin*, 12 A.D.3d 100, 104 (N.Y. App. Div. 2004).',
      '*In the Matter of Vale Corp.*, 65 F.T.C. 1, 4 (1964).',
      '*Orrin on behalf of himself and others v. Vale*, 512 F.3d 100, 104 (2d Cir. 2008).',
      '*Orrin v. Vale (In re Vale)*, 512 F.3d 100, 104 (2d Cir. 2008).',
      'The court wrote: "See *In the Matter of Orrin*, 512 F.3d 100, 104 (2d Cir. 2008)."',
    ],
  },
  check: { case: check },
});
