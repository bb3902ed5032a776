import type { Citation } from '../model/bound.ts';
import {
  changedName,
  changesOfParties,
  isInCapitals,
  type NameChange,
  nameFix,
  type Party,
  plainName,
} from './caseNameText.ts';
import { defineRule, type RuleContext } from './rule.ts';

/** The United States as a party, abbreviated, or with more of its name than is given. */
const UNITED_STATES = /^(?:The\s+)?(?:U\.\s?S\.(?:\s?A\.)?|US|USA|United\s+States\s+of\s+America)$/;

function check(citation: Citation, context: RuleContext): void {
  const name = plainName(citation, context);
  if (name === null || citation.inHeading || name.parties.length < 2) return;
  const changes = changesOfParties(name, spelled);
  const first = changes[0];
  if (first === undefined || isInCapitals(name.text.replace(/\bU\.?S\.?A?\.?/g, ''))) return;
  const wanted = changedName(name, changes);
  context.report({
    citation,
    span: { start: name.span.start + first.start, end: name.span.start + first.end },
    message: `As a party the United States is neither abbreviated nor given its whole name. Write "${wanted}".`,
    fixes: nameFix('safe', name, changes, context.bound),
  });
}

function spelled({ text, start }: Party): NameChange | null {
  // Few parties begin as it does.
  if (!text.startsWith('U') && !text.startsWith('The')) return null;
  return UNITED_STATES.test(text) ? { start, end: start + text.length, newText: 'United States' } : null;
}

export const caseNameUsSpelled = defineRule({
  id: 'case-name-us-spelled',
  bluebook: 'R10.2.2; R10.2.1',
  indigo: 'r11-5-8',
  group: 'form',
  severity: 'warning',
  fix: 'safe',
  needs: 'syntax',
  docs: {
    summary: 'The United States as a party, abbreviated or called the United States of America.',
    why: 'A party that is the United States is called just that, in text and in citations.',
    silentWhen: [
      'The abbreviation is a part of a longer name (`U.S. Steel Corp.`, `U.S. Dep’t of Educ.`).',
      'The name is in capitals, in a heading, or inside a quotation.',
    ],
    examples: [
      {
        bad: '*U.S. v. Orrin*, 301 F.3d 5, 9 (2d Cir. 2002).',
        good: '*United States v. Orrin*, 301 F.3d 5, 9 (2d Cir. 2002).',
      },
      {
        bad: '*Orrin v. United States of America*, 301 F.3d 5, 9 (2d Cir. 2002).',
        good: '*Orrin v. United States*, 301 F.3d 5, 9 (2d Cir. 2002).',
      },
    ],
    good: [
      '*United States v. Orrin*, 301 F.3d 5, 9 (2d Cir. 2002).',
      '*U.S. Steel Corp. v. Orrin*, 301 F.3d 5, 9 (2d Cir. 2002).',
      '*Orrin v. U.S. Dep’t of Educ.*, 301 F.3d 5, 9 (2d Cir. 2002).',
      'The court wrote: "See *U.S. v. Orrin*, 301 F.3d 5, 9 (2d Cir. 2002)."',
    ],
  },
  check: { case: check },
});
