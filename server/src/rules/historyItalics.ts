import type { Citation } from '../model/bound.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import { checkedEmphasis, type DraftEmphasis, emphasisMarks } from './emphasis.ts';
import { writesDatesFirst } from './pinWords.ts';
import { defineRule, type RuleContext } from './rule.ts';
import { isPlain } from './token.ts';

/** `(*quoting Orrin*`, `(*quoting* *Orrin*` up to the first letter of the name. */
const SET_ROLE =
  /\((?<open>[*_]|\\(?:emph|textit|underline)\{)(?<role>quoting|citing)(?:(?<close>[*_]|\})\s+(?:[*_]|\\(?:emph|textit|underline)\{)|\s+)$/d;

function check(citation: Citation, context: RuleContext): void {
  const { quoted, history, within, parts } = citation;
  const isNameWithin = within !== null && parts.name !== undefined;
  if (quoted || (history === null && !isNameWithin)) return;
  const emphasis = checkedEmphasis(context);
  // California's courts set the names off and leave the history plain.
  if (emphasis === null || !emphasis.isUsed || writesDatesFirst(context)) return;
  checkPhrase(citation, emphasis, context);
  if (isNameWithin) checkRole(citation, context);
}

/** `aff'd` in roman. */
function checkPhrase(citation: Citation, emphasis: DraftEmphasis, context: RuleContext): void {
  const phrase = citation.history?.phrase;
  if (phrase === undefined || citation.parallelTo !== null || emphasis.extentOf(phrase.span) !== 'none') return;
  const { start, end } = phrase.span;
  // What a parenthetical tells is in the words of the writer.
  if (/[([]$/.test(context.text.charAt(start - 1))) return;
  const { open, close } = emphasisMarks(context);
  const isFree = !/[*_]/.test(context.text.charAt(start - 1) + context.text.charAt(end));
  context.report({
    citation,
    span: phrase.span,
    message: `The words that tell the history of a case are set off as its name is. Write "${open}${phrase.text}${close}".`,
    fixes: () =>
      isFree && isPlain(context.bound.draft, phrase)
        ? [
            {
              kind: 'safe',
              title: `Write "${open}${phrase.text}${close}"`,
              edits: [
                { span: { start, end: start }, newText: open },
                { span: { start: end, end }, newText: close },
              ],
            },
          ]
        : [],
  });
}

/** `quoting` in italics inside a parenthetical, where it is a word of the writer. */
function checkRole(citation: Citation, context: RuleContext): void {
  const name = citation.parts.name?.span.start ?? citation.span.start;
  const from = Math.max(0, name - 40);
  const { open, role, close } = SET_ROLE.exec(context.text.slice(from, name))?.indices?.groups ?? {};
  if (open === undefined || role === undefined) return;
  const at = ([start, end]: readonly [number, number]): Span => ({ start: from + start, end: from + end });
  const mark = context.text.slice(at(open).start, at(open).end);
  const edits: readonly TextEdit[] = [
    { span: at(open), newText: '' },
    close === undefined ? { span: { start: name, end: name }, newText: mark } : { span: at(close), newText: '' },
  ];
  const span = at(role);
  const word = context.text.slice(span.start, span.end);
  context.report({
    citation,
    span,
    message: `In a parenthetical "${word}" is a word of yours and stays roman; the name after it is set off.`,
    fixes: () => [{ kind: 'safe', title: `Write "${word}" in roman`, edits }],
  });
}

export const historyItalics = defineRule({
  id: 'history-italics',
  bluebook: 'B2; R2.1; R10.7',
  indigo: 'r2-1',
  group: 'form',
  severity: 'information',
  fix: 'safe',
  needs: 'syntax',
  docs: {
    summary: 'A phrase of history in roman, or "quoting" in italics inside a parenthetical.',
    why: 'The italics of "aff’d" tell at a glance that another decision of the same case follows.',
    silentWhen: [
      'The draft is plain text, sets off no case name, or leaves most of them plain.',
      'The style is that of a state whose manual has these words otherwise, or most cases are dated before the volume, as in California.',
      'It stands inside a quotation.',
    ],
    examples: [
      {
        bad: "*Orrin v. Vale Corp.*, 301 F. Supp. 2d 5, 9 (S.D.N.Y. 2004), aff'd, 412 F.3d 33, 35 (2d Cir. 2005).",
        good: "*Orrin v. Vale Corp.*, 301 F. Supp. 2d 5, 9 (S.D.N.Y. 2004), *aff'd*, 412 F.3d 33, 35 (2d Cir. 2005).",
      },
      {
        bad: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008) (*quoting Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002)).',
        good: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008) (quoting *Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002)).',
      },
      {
        bad: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008) (*citing* *Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002)).',
        good: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008) (citing *Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002)).',
      },
    ],
    good: [
      "*Orrin v. Vale Corp.*, 301 F. Supp. 2d 5, 9 (S.D.N.Y. 2004), *aff'd*, 412 F.3d 33, 35 (2d Cir. 2005).",
      'The court wrote: "See *Orrin v. Vale*, 301 F. Supp. 2d 5, 9 (S.D.N.Y. 2004), aff’d, 412 F.3d 33, 35 (2d Cir. 2005)."',
    ],
  },
  check: { any: check },
});
