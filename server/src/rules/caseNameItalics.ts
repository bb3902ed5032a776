import type { Citation } from '../model/bound.ts';
import type { Part } from '../syntax/citation.ts';
import type { Span } from '../text/span.ts';
import { checkedEmphasis, emphasisMarks, nameExtent } from './emphasis.ts';
import { defineRule, type Fix, type RuleContext } from './rule.ts';
import { isPlain } from './token.ts';

/** Where a name may be in another typeface, or is another's. */
const ELSEWHERE: ReadonlySet<string> = new Set(['heading', 'table', 'caption', 'quotation', 'block-quote']);

/** The `v.` of a name with marks of emphasis behind it. */
const VERSUS_BEFORE = /\bvs?\.[*_}]{1,3}\s+$/;

function check(citation: Citation, context: RuleContext): void {
  const { name } = citation.parts;
  if (name === undefined || checkedEmphasis(context) === null || nameExtent(citation, context) !== 'none') return;
  if (ELSEWHERE.has(context.contextOf(citation))) return;
  // `Orrin *v.* Vale`: what was read is half of a name whose middle is set off.
  if (VERSUS_BEFORE.test(context.text.slice(Math.max(0, name.span.start - 8), name.span.start))) return;
  report(citation, name, context);
}

function report(citation: Citation, name: Part, context: RuleContext): void {
  context.report({
    citation,
    span: name.span,
    message: `The case name "${name.text}" is neither italic nor underlined, as case names are everywhere in a brief. Set it off.`,
    fixes: () => fixesOf(citation, name.span, context),
  });
}

function fixesOf(citation: Citation, span: Span, context: RuleContext): readonly Fix[] {
  const { name } = citation.parts;
  if (name === undefined || !isPlain(context.bound.draft, name)) return [];
  const { open, close } = emphasisMarks(context);
  const edits = [
    { span: { start: span.start, end: span.start }, newText: open },
    { span: { start: span.end, end: span.end }, newText: close },
  ];
  return [
    { kind: isEdgeCertain(context.text, span) ? 'safe' : 'suggestion', title: 'Put the case name in italics', edits },
  ];
}

/**
 * True when no word that might belong to the name stands before it: then nothing but the name is set off. Marks of
 * emphasis on either side would join with the new ones.
 */
function isEdgeCertain(text: string, { start, end }: Span): boolean {
  if (/[*_\p{L}\p{N}]/u.test(text.charAt(start - 1)) || /[*_\p{L}\p{N}]/u.test(text.charAt(end))) return false;
  const before = text.slice(Math.max(0, start - 40), start).trimEnd();
  return (
    before === '' || !/(?:^|\s)\p{Lu}[\p{L}'’.&-]*$/u.test(before) || /[.?!;:,)]$/.test(before) || SIGNAL.test(before)
  );
}

const SIGNAL = /(?:^|[\s(*_])(?:See|Accord|Cf|Compare|Contra|But|In|Under|Also|With)$/;

export const caseNameItalics = defineRule({
  id: 'case-name-italics',
  bluebook: 'B2; B7; R2.1',
  indigo: 'r2-1',
  group: 'form',
  severity: 'warning',
  fix: 'safe',
  needs: 'syntax',
  docs: {
    summary: 'A case name that is neither italic nor underlined.',
    why: 'In a brief every case name is set off, in full, in short and in running text: it is how the eye of a judge finds the authorities on a page.',
    silentWhen: [
      'The draft is plain text, which has no typeface.',
      'The draft leaves most of its case names and `id.` plain, as law reviews do in footnotes.',
      'The name stands in a heading, a table, a caption or a quotation.',
      'Only a part of the name is set off.',
    ],
    examples: [
      {
        bad: 'Orrin v. Vale Corp., 512 F.3d 100, 104 (2d Cir. 2008).',
        good: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
      },
      {
        bad: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008). It is so. Orrin, 512 F.3d at 105.',
        good: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008). It is so. *Orrin*, 512 F.3d at 105.',
      },
      {
        bad: 'The rule is old. *See* Tamsin v. Brook, 301 F.3d 95, 101 (1st Cir. 2002).',
        good: 'The rule is old. *See* *Tamsin v. Brook*, 301 F.3d 95, 101 (1st Cir. 2002).',
      },
    ],
    good: [
      '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
      '<u>Orrin v. Vale Corp.</u>, 512 F.3d 100, 104 (2d Cir. 2008).',
      '__Orrin v. Vale Corp.__, 512 F.3d 100, 104 (2d Cir. 2008).',
      'Orrin *v.* Vale Corp., 512 F.3d 100, 104 (2d Cir. 2008). *Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002).',
      '*See Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
      '# I. Orrin v. Vale Corp., 512 F.3d 100 (2d Cir. 2008), CONTROLS',
      'The court wrote: "See Orrin v. Vale Corp., 512 F.3d 100, 104 (2d Cir. 2008)."',
    ],
  },
  check: { case: check, 'case-short': check, reference: check },
});
