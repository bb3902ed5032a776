import type { Citation } from '../model/bound.ts';
import type { TextEdit } from '../text/edit.ts';
import { checkedEmphasis, emphasisMarks, nameExtent } from './emphasis.ts';
import { defineRule, type Fix, type RuleContext } from './rule.ts';

function check(citation: Citation, context: RuleContext): void {
  const span = citation.core;
  if (checkedEmphasis(context) === null) return;
  const extent = nameExtent(citation, context);
  const written = context.text.slice(span.start, span.end);
  if (extent === 'none') {
    const { open, close } = emphasisMarks(context);
    const edits = isBare(context.text, span) && isWord(written) ? around(span, open, close) : [];
    context.report({
      citation,
      span,
      message: `"${written}" is not italic. It stands for a citation and is set off wherever it is written, with its period. Write "${open}${written}${close}".`,
      fixes: () => fixOf(`${open}${written}${close}`, edits),
    });
    return;
  }
  const [, word = '', mark = ''] = PERIOD_OUTSIDE.exec(written) ?? [];
  if (word === '') return;
  const newText = `${word}.${mark}`;
  context.report({
    citation,
    span,
    message: `The period of "${word}." stands outside the italics; it belongs to the abbreviation.`,
    fixes: () => fixOf(newText, [{ span, newText }]),
  });
}

/** `Id*.`, `id}.`, `Id</u>.`: what the file has between the first and the last letter of `Id.`. */
const PERIOD_OUTSIDE = /^([Ii]d)(\*{1,3}|_{1,3}|\}|<\/(?:u|i|em)>)\.$/;

function isWord(written: string): boolean {
  return /^[Ii](?:d\.?|bid\.?)$/.test(written);
}

/** Marks of emphasis on either side would join with the new ones. */
function isBare(text: string, { start, end }: Citation['core']): boolean {
  return !/[*_\p{L}\p{N}\\{]/u.test(text.charAt(start - 1)) && !/[*_\p{L}\p{N}]/u.test(text.charAt(end));
}

function around({ start, end }: Citation['core'], open: string, close: string): readonly TextEdit[] {
  return [
    { span: { start, end: start }, newText: open },
    { span: { start: end, end }, newText: close },
  ];
}

function fixOf(shown: string, edits: readonly TextEdit[]): readonly Fix[] {
  return edits.length === 0 ? [] : [{ kind: 'safe', title: `Write "${shown}"`, edits }];
}

export const idItalics = defineRule({
  id: 'id-italics',
  bluebook: 'B2; R4.1',
  indigo: 'r2-1',
  group: 'form',
  severity: 'warning',
  fix: 'safe',
  needs: 'syntax',
  docs: {
    summary: 'Id. that is not italic, or whose period stands outside the italics.',
    why: 'Id. stands for a whole citation and is set off like a case name, its period included.',
    silentWhen: [
      'The draft is plain text, which has no typeface.',
      'The draft leaves most of its case names and `id.` plain, as law reviews do in footnotes.',
      'It stands inside a quotation.',
    ],
    examples: [
      {
        bad: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008). The rule is old. Id. at 105.',
        good: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008). The rule is old. *Id.* at 105.',
      },
      {
        bad: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008). The rule is old. *Id*. at 105.',
        good: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008). The rule is old. *Id.* at 105.',
      },
    ],
    good: [
      '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008). The rule is old. *See id.* at 105.',
      '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008). The rule is old. *Id.*, at 105.',
      '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008). The court wrote: "It is so. Id. at 105."',
    ],
  },
  check: { id: check },
});
