import type { Citation } from '../model/bound.ts';
import { changedName, changesOfParties, type NameChange, nameFix, type Party, plainName } from './caseNameText.ts';
import { defineRule, type RuleContext } from './rule.ts';

/** `et al.` and its kin at the end of a party. */
const OTHERS = /,?\s+(?:et\s+(?:al|ux|vir)\b\.?,?|et\s+seq\.?)$/i;

/** Another name of the same party, to the end of the party. */
const ALIAS = /,?\s+(?:[dfan]\/?[bk]\/?a\/?|doing\s+business\s+as|(?:also|formerly|now)\s+known\s+as)\s.*$/;

function check(citation: Citation, context: RuleContext): void {
  const name = plainName(citation, context);
  if (name === null || citation.inHeading || name.isInCapitals) return;
  const changes = changesOfParties(name, withoutOthers);
  const first = changes[0];
  if (first === undefined) return;
  const wanted = changedName(name, changes);
  const words = name.text.slice(first.start, first.end);
  const start = name.span.start + first.start + words.search(/[^\s,]/);
  context.report({
    citation,
    span: { start, end: name.span.start + first.end },
    message: `A case is named by the first party on each side, without further parties or other names. Write "${wanted}".`,
    // Which of two names a party goes by a person should say.
    fixes: nameFix(name.parties.some(hasAlias) ? 'suggestion' : 'safe', name, changes, context.bound),
  });
}

function withoutOthers({ text, start, isWord }: Party): NameChange | null {
  const found = isWord ? null : (OTHERS.exec(text) ?? ALIAS.exec(text));
  if (found === null || found.index === 0) return null;
  return { start: start + found.index, end: start + found.index + found[0].length, newText: '' };
}

/** True for a party whose other name is left out. */
function hasAlias({ text, isWord }: Party): boolean {
  return !isWord && !OTHERS.test(text) && text.search(ALIAS) > 0;
}

export const caseNameEtAl = defineRule({
  id: 'case-name-et-al',
  bluebook: 'R10.2.1(a)',
  indigo: 'r11-5-2',
  group: 'form',
  severity: 'warning',
  fix: 'safe',
  needs: 'syntax',
  docs: {
    summary: '`et al.` or another name of a party (d/b/a, a/k/a) in a case name.',
    why: 'The first party on each side names the case; what follows in the caption is left out.',
    silentWhen: [
      'Two persons are joined by "and": they may be one firm.',
      'The name is in capitals, in a heading, or inside a quotation.',
    ],
    examples: [
      {
        bad: '*Orrin, et al. v. Vale Corp.*, 301 F.3d 5, 9 (2d Cir. 2002).',
        good: '*Orrin v. Vale Corp.*, 301 F.3d 5, 9 (2d Cir. 2002).',
      },
      {
        bad: '*Orrin v. Vale et al.*, 301 F.3d 5, 9 (2d Cir. 2002).',
        good: '*Orrin v. Vale*, 301 F.3d 5, 9 (2d Cir. 2002).',
      },
    ],
    good: [
      '*Orrin v. Vale & Hale Bros.*, 301 F.3d 5, 9 (2d Cir. 2002).',
      '*United States ex rel. Orrin v. Vale*, 301 F.3d 5, 9 (2d Cir. 2002).',
      'The court wrote: "See *Orrin et al. v. Vale Corp.*, 301 F.3d 5, 9 (2d Cir. 2002)."',
    ],
  },
  check: { case: check },
});
