import type { Citation } from '../model/bound.ts';
import type { Part } from '../syntax/citation.ts';
import type { TextEdit } from '../text/edit.ts';
import { isHabit } from './fullCase.ts';
import { type DraftContext, defineRule, type RuleContext } from './rule.ts';
import { oneFix } from './token.ts';

/** `Case No.`, `Docket No.`: the word before the number sign. */
const CASE_WORD = /^(?:Case|Docket|Dkt\.)[\s~]+(?=Nos?\.)/i;

/** Marks that are no part of the words. */
const MARKUP = /[*_\\{}<>]/;

/** A dash between the letters and digits of a number, in LaTeX two hyphens; a line may break behind it. */
const DASH = /(?<=[\dA-Za-z])(?:[\u2010-\u2014]|--)(?:\r\n|\s)?(?=[\dA-Za-z])/g;

/** Drafts that mostly write the word keep it. */
function keepsWord({ ofKind }: DraftContext): boolean {
  const cases = ofKind('case').filter(({ parts }) => parts.docket !== undefined);
  const worded = cases.filter(({ parts }) => CASE_WORD.test(parts.docket!.text)).length;
  return isHabit(worded, cases.length - worded);
}

function check(citation: Citation, context: RuleContext): void {
  const { docket } = citation.parts;
  if (docket !== undefined && citation.parallelTo === null) checkNumber(docket, citation, context);
}

function checkNumber(docket: Part, citation: Citation, context: RuleContext): void {
  const written = context.text.slice(docket.span.start, docket.span.end);
  // In Michigan the number stands in a parenthesis of its own: `(Docket No. 345678)`.
  if (MARKUP.test(written) || context.text.charAt(docket.span.start - 1) === '(') return;
  const edits: TextEdit[] = [];
  const prefix = context.once(keepsWord) ? '' : (CASE_WORD.exec(written)?.[0] ?? '');
  const { start } = docket.span;
  if (prefix !== '') edits.push({ span: { start, end: start + prefix.length }, newText: '' });
  for (const { 0: dash, index } of written.matchAll(DASH))
    edits.push({ span: { start: start + index, end: start + index + dash.length }, newText: '-' });
  if (edits.length === 0) return;
  const wanted = written
    .slice(prefix.length)
    .replace(DASH, '-')
    .replace(/[\s~]+/g, ' ');
  context.report({
    citation,
    span: docket.span,
    message: `A docket number is written "No." and the number with plain hyphens, so that it is found when searched for. Write "${wanted}".`,
    fixes: oneFix('suggestion', wanted, edits),
  });
}

export const docketNumberForm = defineRule({
  id: 'docket-number-form',
  bluebook: 'R10.8.1',
  indigo: 'r12-4',
  group: 'form',
  severity: 'hint',
  fix: 'suggestion',
  needs: 'syntax',
  docs: {
    summary: 'A docket number with `Case No.` before it, or with dashes for its hyphens.',
    why: 'A number with dashes is not found when it is copied into a search of the court’s docket; `Case` says nothing that `No.` does not.',
    silentWhen: [
      'The draft writes `Case No.` before most of its docket numbers, as some courts want it.',
      'The form of the number itself, which each court has of its own.',
      'The citation stands inside a quotation.',
    ],
    examples: [
      {
        bad: '*Orrin v. Vale Corp.*, Case No. 19-cv-4120, 2020 WL 5551237, at *4 (S.D.N.Y. Jan. 5, 2020).',
        good: '*Orrin v. Vale Corp.*, No. 19-cv-4120, 2020 WL 5551237, at *4 (S.D.N.Y. Jan. 5, 2020).',
      },
      {
        bad: '*Tamsin v. Brook*, No. 02–CV–6240, 2004 WL 5551237, at *4 (S.D.N.Y. Jan. 5, 2004).',
        good: '*Tamsin v. Brook*, No. 02-CV-6240, 2004 WL 5551237, at *4 (S.D.N.Y. Jan. 5, 2004).',
      },
    ],
    good: [
      '*Orrin v. Vale Corp.*, No. 1:19-cv-04120-ABC, 2020 WL 5551237, at *4 (S.D.N.Y. Jan. 5, 2020).',
      '*Orrin v. Vale Corp.*, No. 13 Civ. 4585, 2015 WL 5551237, at *4 (S.D.N.Y. Jan. 5, 2015).',
      'The court wrote: "See *Orrin v. Vale Corp.*, Case No. 19-cv-4120, 2020 WL 5551237, at *4 (S.D.N.Y. Jan. 5, 2020)."',
    ],
  },
  check: { case: check },
});
