import type { Citation } from '../model/bound.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import { partiesIn } from './caseNameText.ts';
import { checkedEmphasis, nameExtent } from './emphasis.ts';
import { defineRule, type RuleContext } from './rule.ts';

/** The comma behind a name and the marks that close its emphasis. */
const COMMA_INSIDE = /^(,)([*_]{1,3}|\}|<\/(?:u|i|em)>)/;

/** `*Orrin* v. *Vale*` from the first letter of the name to its last, in Markdown and in LaTeX. */
const VERSUS_OUTSIDE = /^[^*_\\<>{}]+(?<close>[*_]{1,2})\s+vs?\.\s+(?<open>\k<close>)[^*_\\<>{}]+$/d;
const VERSUS_OUTSIDE_LATEX = /^[^*_\\<>{}]+(?<close>\})\s+vs?\.\s+(?<open>\\(?:emph|textit|underline)\{)[^*_\\<>{}]+$/d;

/** `*Orrin* v. Vale`. */
const SECOND_OUTSIDE = /^[^*_\\<>{}]+(?<close>[*_]{1,2}|\})\s+vs?\.\s+[^*_\\<>{}]+$/d;

function check(citation: Citation, context: RuleContext): void {
  const { name } = citation.parts;
  if (citation.quoted || name === undefined) return;
  const emphasis = checkedEmphasis(context);
  if (emphasis === null || !emphasis.isUsed) return;
  checkComma(citation, name.span, context);
  if (citation.kind === 'case') checkVersus(citation, name.span, context);
}

function checkComma(citation: Citation, name: Span, context: RuleContext): void {
  const { text } = context;
  const [whole, , marks] = COMMA_INSIDE.exec(text.slice(name.end, name.end + 8)) ?? [];
  if (whole === undefined || marks === undefined || nameExtent(citation, context) === 'none') return;
  const span = { start: name.end, end: name.end + whole.length };
  context.report({
    citation,
    span,
    message: 'The comma behind a case name is no part of it and stands outside the italics.',
    fixes: () => [{ kind: 'safe', title: 'Put the comma outside', edits: [{ span, newText: `${marks},` }] }],
  });
}

/** The parties set off without the `v.`, or the first party alone. */
function checkVersus(citation: Citation, name: Span, context: RuleContext): void {
  if (nameExtent(citation, context) !== 'some') return;
  const written = context.text.slice(name.start, name.end);
  const match = VERSUS_OUTSIDE.exec(written) ?? VERSUS_OUTSIDE_LATEX.exec(written) ?? SECOND_OUTSIDE.exec(written);
  if (match === null || partiesIn(written).length !== 2) return;
  const { close, open } = match.indices?.groups ?? {};
  if (close === undefined) return;
  const marks = written.slice(...close);
  const edits: TextEdit[] = [{ span: at(name, close), newText: '' }];
  if (open !== undefined) edits.push({ span: at(name, open), newText: '' });
  else edits.push({ span: { start: name.end, end: name.end }, newText: marks });
  context.report({
    citation,
    span: name,
    message: 'The whole name of a case is set off, its "v." and both parties with it.',
    fixes: () => [{ kind: 'safe', title: 'Set off the whole name', edits }],
  });
}

function at(name: Span, [start, end]: readonly [number, number]): Span {
  return { start: name.start + start, end: name.start + end };
}

export const italicsExtent = defineRule({
  id: 'italics-extent',
  bluebook: 'B10.1.1; B2',
  indigo: 'r11-2',
  group: 'form',
  severity: 'warning',
  fix: 'safe',
  needs: 'syntax',
  docs: {
    summary: 'Italics that take in the comma behind a case name, or leave out its v. or a party.',
    why: 'The italics show where a name begins and ends. One that is set off in pieces reads as two cases.',
    silentWhen: [
      'The draft is plain text, or leaves most of its case names plain.',
      'The signal is set off together with the name.',
      'The name stands inside a quotation.',
    ],
    examples: [
      {
        bad: '*Orrin v. Vale Corp.,* 512 F.3d 100, 104 (2d Cir. 2008).',
        good: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
      },
      {
        bad: '*Orrin* v. *Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
        good: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
      },
      {
        bad: '*Orrin* v. Vale Corp., 512 F.3d 100, 104 (2d Cir. 2008).',
        good: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
      },
    ],
    good: [
      '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
      '*See Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
      '*See, e.g.*, *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
      'The court wrote: "See *Orrin v. Vale Corp.,* 512 F.3d 100, 104 (2d Cir. 2008)."',
    ],
  },
  check: { case: check, 'case-short': check, reference: check },
});
