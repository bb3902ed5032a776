import type { Citation } from '../model/bound.ts';
import { changedName, type NameChange, nameEdits, plainName } from './caseNameText.ts';
import { defineRule, type FixKind, type RuleContext } from './rule.ts';

/** `et al.` and its kin at the end of a party. */
const OTHERS = /,?\s+(?:et\s+(?:al|ux|vir)\b\.?,?|et\s+seq\.?)$/i;

/** Another name of the same party, to the end of the party. */
const ALIAS = /,?\s+(?:[dfan]\/?[bk]\/?a\/?|doing\s+business\s+as|(?:also|formerly|now)\s+known\s+as)\s.*$/;

function check(citation: Citation, context: RuleContext): void {
  const { bound } = context;
  const name = plainName(citation, context);
  if (name === null || citation.inHeading || name.isInCapitals) return;
  let kind: FixKind = 'safe';
  const changes: NameChange[] = [];
  for (const { text, start, isWord } of name.parties) {
    if (isWord) continue;
    const others = OTHERS.exec(text);
    const found = others ?? ALIAS.exec(text);
    if (found === null || found.index === 0) continue;
    if (others === null) kind = 'suggestion';
    changes.push({ start: start + found.index, end: start + found.index + found[0].length, newText: '' });
  }
  const [first] = changes;
  if (first === undefined) return;
  const wanted = changedName(name, changes);
  const words = name.text.slice(first.start, first.end);
  const start = name.span.start + first.start + words.search(/[^\s,]/);
  context.report({
    citation,
    span: { start, end: name.span.start + first.end },
    message: `A case is named by the first party on each side, without further parties or other names. Write "${wanted}".`,
    fixes: () => [{ kind, title: `Write "${wanted}"`, edits: nameEdits(name, changes, bound) }],
  });
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
