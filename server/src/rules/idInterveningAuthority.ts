import type { BoundDraft, Citation } from '../model/bound.ts';
import { citationBefore, namesUnreadSource } from './previousCitation.ts';
import { defineRule, type Fix, type RuleContext } from './rule.ts';
import { replaceId, shortFormFor } from './shortForm.ts';

function check(id: Citation, context: RuleContext): void {
  const { bound } = context;
  const { pin } = id.parts;
  if (id.within !== null || id.antecedent === null || id.inHeading || id.parallelTo !== null || !pin) return;
  // A number that begins the next paragraph is none of its places: `Id.`, then `¶ 12   However, …`.
  if (/\n\s*\n/.test(context.text.slice(id.core.end, pin.span.start))) return;
  const meant = bound.citations[id.antecedent];
  const before = citationBefore(id, bound);
  if (meant === undefined || before === null || before.index <= meant.index || sourceOf(before) === sourceOf(meant)) {
    return;
  }
  if (namesUnreadSource(bound.draft.view, { start: before.span.end, end: id.span.start })) return;
  // After a string of several, another rule speaks.
  if (sourcesOfGroup(before, bound).size > 1) return;
  context.report({
    citation: id,
    span: id.core,
    message: `Id. refers to the citation right before it, which cannot have the place cited here; the pin fits an earlier source. Name the source that is meant.`,
    related: [
      { span: before.span, message: 'Id. refers to this citation.' },
      { span: meant.span, message: 'The pin fits this one.' },
    ],
    fixes: () => nameIt(id, meant, bound),
  });
}

function sourceOf({ authority, record, index }: Citation): string {
  return record ?? authority ?? `${index}`;
}

function sourcesOfGroup({ group }: Citation, { draft, citations }: BoundDraft): ReadonlySet<string> {
  const members = draft.groups[group]?.members.map((member) => citations[member]) ?? [];
  return new Set(
    members.flatMap((member) => (member === undefined || member.parallelTo !== null ? [] : [sourceOf(member)])),
  );
}

function nameIt(id: Citation, meant: Citation, bound: BoundDraft): readonly Fix[] {
  const form = shortFormFor(bound, meant, id);
  if (form === null) return [];
  return [
    { kind: 'suggestion', title: `Write "${form.name ?? ''}${form.rest}"`, edits: [replaceId(bound, id.core, form)] },
  ];
}

export const idInterveningAuthority = defineRule({
  id: 'id-intervening-authority',
  bluebook: 'R4.1; B4',
  indigo: 'r6-2-2',
  group: 'reference',
  severity: 'error',
  fix: 'suggestion',
  needs: 'model',
  docs: {
    summary: 'An id. with another source between it and the one it means.',
    why: 'Id. stands for the source cited right before it. When its pin fits only an earlier one, a citation was put in between, and the reader is sent to the wrong source.',
    silentWhen: [
      'The source right before can have the place cited, or none before it fits better.',
      'A statute or rule is only named in the sentence between them, or stands in a parenthetical.',
      'What stands between looks like a source that was not read.',
      'One of the two stands in a footnote and the other does not, or in another footnote.',
      'The id. follows a string of several sources, which `id-after-string-cite` reports, or stands inside a quotation.',
    ],
    examples: [
      {
        bad: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008). The claim is federal. 42 U.S.C. § 1983. The rule is old. *Id.* at 106.',
        good: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008). The claim is federal. 42 U.S.C. § 1983. The rule is old. *Orrin*, 512 F.3d at 106.',
      },
      {
        bad: 'He was told. (Pl. Tr. at 28:7–30:13.) He denies it. (Hale Decl. ¶ 9.) It hurt. (*Id.* at 31:4–8.)',
        good: 'He was told. (Pl. Tr. at 28:7–30:13.) He denies it. (Hale Decl. ¶ 9.) It hurt. (Pl. Tr. at 31:4–8.)',
      },
    ],
    good: [
      '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008). The claim is one under 42 U.S.C. § 1983 and no other. *Id.* at 106.',
      '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008) (citing *Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002)). The rule is old. *Id.* at 106.',
      '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008). *Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002). The rule is old. *Id.* at 11.',
      '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008). The rule is old. *Id.* at 106.',
    ],
  },
  check: { id: check },
});
