import type { Citation } from '../model/bound.ts';
import { changedName, type NameChange, nameEdits, plainName } from './caseNameText.ts';
import { defineRule, type RuleContext } from './rule.ts';

/** Forms of company, by which few parties end. */
const FORMS = 'Inc. Inc LLC L.L.C. Ltd. Ltd L.P. LP LLP L.L.P. N.A. F.S.B. FSB'.split(' ');

/** A word that shows a business, and behind it the form of company. */
const SUFFIX = new RegExp(
  String.raw`(?<=\s(?:Co\.|Cos\.|Corp\.|Ass['’]n|Bros\.|R\.R\.|Ry\.|Bank|Company|Corporation|Association|Railroad|Railway)),?\s+(?:${FORMS.join('|').replaceAll('.', String.raw`\.`)})$`,
);

function check(citation: Citation, context: RuleContext): void {
  const { bound } = context;
  const name = plainName(citation, context);
  if (name === null || citation.inHeading || name.isInCapitals) return;
  const changes: NameChange[] = [];
  for (const { text, start, isWord } of name.parties) {
    if (isWord) continue;
    const found = FORMS.some((form) => text.endsWith(form)) ? SUFFIX.exec(text) : null;
    if (found !== null)
      changes.push({ start: start + found.index, end: start + found.index + found[0].length, newText: '' });
  }
  const [first] = changes;
  if (first === undefined) return;
  const wanted = changedName(name, changes);
  const words = name.text.slice(first.start, first.end);
  context.report({
    citation,
    span: { start: name.span.start + first.start + words.search(/[^\s,]/), end: name.span.start + first.end },
    message: `The form of a company is left out when the name shows a business already. Write "${wanted}".`,
    fixes: () => [{ kind: 'safe', title: `Write "${wanted}"`, edits: nameEdits(name, changes, bound) }],
  });
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
