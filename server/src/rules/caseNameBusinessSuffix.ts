import type { Citation } from '../model/bound.ts';
import { changedName, changesOfParties, type NameChange, nameFix, type Party, plainName } from './caseNameText.ts';
import { defineRule, type RuleContext } from './rule.ts';

/** Forms of company, by which few parties end. */
const FORMS = 'Inc. Inc LLC L.L.C. Ltd. Ltd L.P. LP LLP L.L.P. N.A. F.S.B. FSB'.split(' ');

/** A word that shows a business, and behind it the form of company. */
const SUFFIX = new RegExp(
  String.raw`(?<=\s(?:Co\.|Cos\.|Corp\.|Ass['’]n|Bros\.|R\.R\.|Ry\.|Bank|Company|Corporation|Association|Railroad|Railway)),?\s+(?:${FORMS.join('|').replaceAll('.', String.raw`\.`)})$`,
);

function check(citation: Citation, context: RuleContext): void {
  const name = plainName(citation, context);
  if (name === null || citation.inHeading || name.isInCapitals) return;
  const changes = changesOfParties(name, withoutSuffix);
  const first = changes[0];
  if (first === undefined) return;
  const wanted = changedName(name, changes);
  const words = name.text.slice(first.start, first.end);
  context.report({
    citation,
    span: { start: name.span.start + first.start + words.search(/[^\s,]/), end: name.span.start + first.end },
    message: `The form of a company is left out when the name shows a business already. Write "${wanted}".`,
    fixes: nameFix('safe', name, changes, context.bound),
  });
}

function withoutSuffix({ text, start, isWord }: Party): NameChange | null {
  const found = !isWord && endsInForm(text) ? SUFFIX.exec(text) : null;
  if (found === null) return null;
  return { start: start + found.index, end: start + found.index + found[0].length, newText: '' };
}

/** True for a party that ends by the letters of a form of company: the search for one is spared for all others. */
function endsInForm(text: string): boolean {
  for (let i = 0; i < FORMS.length; i++) if (text.endsWith(FORMS[i]!)) return true;
  return false;
}

export const caseNameBusinessSuffix = defineRule({
  id: 'case-name-business-suffix',
  bluebook: 'R10.2.1(h)',
  indigo: 'r11-5-6',
  group: 'form',
  severity: 'information',
  fix: 'safe',
  needs: 'syntax',
  docs: {
    summary: '`Inc.`, `LLC`, `Ltd.`, `N.A.` behind a word that shows a business already.',
    why: 'One word that shows a business is enough; the second only lengthens the name.',
    silentWhen: [
      'It is the only such word (`Umber, Inc.`).',
      'The name is in capitals, in a heading, or inside a quotation.',
    ],
    examples: [
      {
        bad: '*A.H. Umber Co., Inc. v. Orrin*, 301 F.3d 5, 9 (2d Cir. 2002).',
        good: '*A.H. Umber Co. v. Orrin*, 301 F.3d 5, 9 (2d Cir. 2002).',
      },
      {
        bad: "*Orrin v. First Nat'l Bank, N.A.*, 301 F.3d 5, 9 (2d Cir. 2002).",
        good: "*Orrin v. First Nat'l Bank*, 301 F.3d 5, 9 (2d Cir. 2002).",
      },
    ],
    good: [
      '*Orrin v. Umber, Inc.*, 301 F.3d 5, 9 (2d Cir. 2002).',
      '*Orrin v. Umber Servs., LLC*, 301 F.3d 5, 9 (2d Cir. 2002).',
      'The court wrote: "See *Orrin v. Umber Co., Inc.*, 301 F.3d 5, 9 (2d Cir. 2002)."',
    ],
  },
  check: { case: check },
});
