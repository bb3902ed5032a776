import type { Citation } from '../model/bound.ts';
import { abbreviationOf, isT6Abbreviation } from '../tables/caseNameWords.ts';
import { changedName, changesOfParties, type NameChange, nameFix, type Party, plainName } from './caseNameText.ts';
import { isWholeName } from './fullCase.ts';
import { defineRule, type RuleContext } from './rule.ts';

/** A person with a middle initial: nobody else is called so. A given name and a surname alone may be a firm. */
const PERSON =
  /^\p{Lu}\p{Ll}+ (?:\p{Lu}\. ?){1,2}((?:(?:Mc|Mac|De|La|Le|O['’])\s?)?\p{Lu}\p{L}[\p{L}'’-]+)(?:,? (?:Jr\.?|Sr\.?|II|III|IV))?$/u;

/** Last words of a name that is a firm's though it begins as a person's does. */
const BUSINESS =
  /^(?:Company|Corporation|Sons|Brothers|Trust|Foundation|Estate|Hospital|School|University|College|Museum|Center)$/;

function check(citation: Citation, context: RuleContext): void {
  const name = citation.quoted || citation.parallelTo !== null ? null : plainName(citation, context);
  if (name === null || !isWholeName(name.text) || name.isInCapitals) return;
  if (name.parties.length !== 2) return;
  const changes = changesOfParties(name, changeIn);
  const first = changes[0];
  if (first === undefined) return;
  const wanted = changedName(name, changes);
  context.report({
    citation,
    span: { start: name.span.start + first.start, end: name.span.start + first.end },
    message: `A person is called by the family name alone in the name of a case. Write "${wanted}".`,
    fixes: nameFix('suggestion', name, changes, context.bound),
  });
}

function changeIn({ text, start, isWord }: Party): NameChange | null {
  const person = isWord ? null : PERSON.exec(text);
  const surname = person?.[1];
  if (person === null || surname === undefined || BUSINESS.test(surname)) return null;
  // A word of the table is more often that of an institution than a surname.
  if (isT6Abbreviation(surname) || abbreviationOf(surname) !== null) return null;
  return { start, end: start + person[0].length, newText: surname };
}

export const caseNameGivenNames = defineRule({
  id: 'case-name-given-names',
  bluebook: 'R10.2.1(g)',
  indigo: 'r11-5-1',
  group: 'form',
  severity: 'information',
  fix: 'suggestion',
  needs: 'syntax',
  docs: {
    summary: 'A person in a case name with given name and middle initial.',
    why: 'The names of cases are read in lists and in passing; the family name is how everybody finds and remembers them.',
    silentWhen: [
      'There is no middle initial: two names may be those of a firm (`Philip Morris`) or of a person whose family name comes first.',
      'More of the name follows, as in that of a firm (`James T. Orrin & Assocs.`).',
      'The case has no adversary (`Estate of`, `In re`, `Matter of`): then the whole name is kept.',
      'The style is that of a state whose manual follows the title of the official report.',
      'The name is in capitals or stands inside a quotation.',
    ],
    examples: [
      {
        bad: '*Curtis J. Orrin III v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
        good: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
      },
      {
        bad: '*Tamsin v. Ellen R. Brook*, 301 F.3d 5, 9 (1st Cir. 2002).',
        good: '*Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002).',
      },
    ],
    good: [
      '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
      '*Philip Morris v. Orrin*, 512 F.3d 100, 104 (2d Cir. 2008).',
      '*James T. Orrin & Assocs. v. Vale*, 512 F.3d 100, 104 (2d Cir. 2008).',
      '*Estate of James T. Orrin v. Vale*, 512 F.3d 100, 104 (2d Cir. 2008).',
      'The court wrote: "See *Curtis J. Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008)."',
    ],
  },
  check: { case: check },
});
