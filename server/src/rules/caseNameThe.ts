import type { Citation } from '../model/bound.ts';
import { changedName, changesOfParties, type NameChange, nameFix, type Party, plainName } from './caseNameText.ts';
import { defineRule, type RuleContext } from './rule.ts';

/** `The` before the name of a party; the King and the Queen keep it, and of the United States another rule speaks. */
const THE = /^The\s+(?!King\b|Queen\b|U\.\s?S\.|USA?\b|United\s+States\s+of\b)(?=\S+\s|\p{Lu})/u;

function check(citation: Citation, context: RuleContext): void {
  const name = plainName(citation, context);
  if (name === null || citation.inHeading || name.isInCapitals) return;
  // Alone it is a ship, or a popular name: `The Mary Frost`, `The Civil Rights Cases`.
  if (name.parties.length < 2) return;
  const changes = changesOfParties(name, withoutThe);
  const first = changes[0];
  if (first === undefined) return;
  const wanted = changedName(name, changes);
  context.report({
    citation,
    span: { start: name.span.start + first.start, end: name.span.start + first.start + 3 },
    message: `"The" is left out where it opens the name of a party. Write "${wanted}".`,
    fixes: nameFix('safe', name, changes, context.bound),
  });
}

function withoutThe({ text, start }: Party): NameChange | null {
  const the = text.startsWith('The') ? THE.exec(text)?.[0] : undefined;
  return the === undefined ? null : { start, end: start + the.length, newText: '' };
}

export const caseNameThe = defineRule({
  id: 'case-name-the',
  bluebook: 'R10.2.1(d)',
  indigo: 'r11-5-12',
  group: 'form',
  severity: 'information',
  fix: 'safe',
  needs: 'syntax',
  docs: {
    summary: '`The` at the beginning of a party’s name.',
    why: 'The article is left out, so that a case is found under the first word that means something.',
    silentWhen: [
      'The party is the King or the Queen.',
      'The name has no second party: a ship, or a popular name (`The Mary Frost`).',
      'The name is in capitals, in a heading, or inside a quotation.',
    ],
    examples: [
      {
        bad: '*The Umber Paint Co. v. Orrin*, 301 F.3d 5, 9 (2d Cir. 2002).',
        good: '*Umber Paint Co. v. Orrin*, 301 F.3d 5, 9 (2d Cir. 2002).',
      },
      {
        bad: '*Orrin v. The City of Vale*, 301 F.3d 5, 9 (2d Cir. 2002).',
        good: '*Orrin v. City of Vale*, 301 F.3d 5, 9 (2d Cir. 2002).',
      },
    ],
    good: [
      '*The King v. Orrin*, 301 F.3d 5, 9 (2d Cir. 2002).',
      '*The Mary Orrin*, 301 U.S. 5, 9 (1937).',
      'The court wrote: "See *Orrin v. The City of Vale*, 301 F.3d 5, 9 (2d Cir. 2002)."',
    ],
  },
  check: { case: check },
});
