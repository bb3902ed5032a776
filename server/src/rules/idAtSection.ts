import type { Citation } from '../model/bound.ts';
import { type IdStyle, idStyleOf } from './idStyle.ts';
import { defineRule, type RuleContext } from './rule.ts';
import { oneFix } from './token.ts';

/** `at` and the blanks up to the sign. */
const AT_BEFORE_SIGN = /^at((?:[^\S\r\n]|~|\\ )+)(?=\\?[§¶]|\\(?:S|P)\b)/;
/** A comma between an id. and its pin, the marks of emphasis before it. */
const COMMA = /^([*_}\\/]*),(?=(?:[^\S\r\n]|~)+at\b)/;
/** A bare page after an id. that ends the citation. */
const BARE_PAGE = /^([*_}]*)( )(\d{1,4}(?:[-–]\d{1,4})?)(?=[.;)](?:\s|$|[*_)]))/;

function checkId(citation: Citation, context: RuleContext): void {
  checkSign(citation, context);
  checkAfterId(citation, idStyleOf(context), context);
}

/** `Id. at ¶ 12`: the sign already says what the number counts. */
function checkSign(citation: Citation, context: RuleContext): void {
  const { pin } = citation.parts;
  if (pin === undefined || !context.text.startsWith('at', pin.span.start)) return;
  const written = context.text.slice(pin.span.start, pin.span.end);
  const match = AT_BEFORE_SIGN.exec(written);
  if (match === null || idStyleOf(context).atBeforeSign) return;
  const span = { start: pin.span.start, end: pin.span.start + match[0].length };
  context.report({
    citation,
    span: pin.span,
    message: `No "at" stands before a section or paragraph sign; it belongs to pages. Write "${written.slice(match[0].length)}".`,
    fixes: oneFix('safe', written.slice(match[0].length), [{ span, newText: '' }]),
  });
}

function checkAfterId(citation: Citation, style: IdStyle, context: RuleContext): void {
  const { core, parts } = citation;
  const after = context.text.slice(core.end, core.end + 24);
  const comma = parts.pin === undefined || style.commaBeforeAt ? null : COMMA.exec(after);
  if (comma !== null) {
    const at = core.end + (comma[1]?.length ?? 0);
    context.report({
      citation,
      span: { start: core.start, end: at + 1 },
      message: 'No comma stands between id. and its pin. Delete the comma.',
      fixes: () => [
        { kind: 'safe', title: 'Delete the comma', edits: [{ span: { start: at, end: at + 1 }, newText: '' }] },
      ],
    });
    return;
  }
  const page = parts.pin === undefined ? BARE_PAGE.exec(after) : null;
  if (page === null) return;
  const [whole, marks = '', , number = ''] = page;
  const start = core.end + marks.length;
  context.report({
    citation,
    span: { start: core.start, end: core.end + whole.length },
    message: `A page after id. takes "at". Write "at ${number}".`,
    fixes: oneFix('suggestion', `at ${number}`, [{ span: { start, end: start }, newText: ' at' }]),
  });
}

export const idAtSection = defineRule({
  id: 'id-at-section',
  bluebook: 'R3.3; R4.1; R12.10',
  indigo: 'r5-3',
  group: 'form',
  severity: 'warning',
  fix: 'safe',
  needs: 'syntax',
  docs: {
    summary: 'An "at" too many or too few after id. or in a short form.',
    why: '"At" introduces a page. A section or paragraph sign introduces itself, and no comma parts id. from what it cites.',
    silentWhen: [
      'The draft writes "at" before every sign, as the courts of Ohio and North Dakota do, or `id., at 45` throughout, as the Supreme Court does.',
      'The reference is to a page of a session law or of the record.',
      'The citation stands inside a quotation.',
    ],
    examples: [
      {
        bad: 'The claim is federal. 42 U.S.C. § 1983. No other will do. *Id.* at § 1985.',
        good: 'The claim is federal. 42 U.S.C. § 1983. No other will do. *Id.* § 1985.',
      },
      {
        bad: 'He said so. (Hale Decl. ¶ 9.) He left. (*Id.* at ¶ 12.)',
        good: 'He said so. (Hale Decl. ¶ 9.) He left. (*Id.* ¶ 12.)',
      },
      {
        bad: '*Orrin v. Vale Corp.*, 212 F.3d 4, 5 (2d Cir. 2000). It was short. *Id.*, at 6.',
        good: '*Orrin v. Vale Corp.*, 212 F.3d 4, 5 (2d Cir. 2000). It was short. *Id.* at 6.',
      },
    ],
    good: [
      '*Orrin v. Vale Corp.*, 212 F.3d 4, 5 (2d Cir. 2000). It was short. *Id.* at 6.',
      'He said so. (Hale Decl. ¶ 9.) He left. (*Id.* ¶ 12.)',
      '*Orrin v. Vale Corp.*, 480 U.S. 910, 914 (1987). It was short. *Id.*, at 915. So it was. *Id.*, at 916.',
      'He said so. (Hale Decl. at ¶ 9.) He left. (*Id.* at ¶ 12.) So did she. (*Id.* at ¶ 13.) And they. (*Id.* at ¶ 14.) And all. (*Id.* at ¶ 15.)',
      'The clerk wrote: "He left. (Id. at ¶ 12.)"',
    ],
  },
  check: { id: checkId, 'case-short': checkSign, supra: checkSign, reference: checkSign },
});
