import type { Citation } from '../model/bound.ts';
import type { Part } from '../syntax/citation.ts';
import { isSpace } from '../tables/keys.ts';
import type { DraftLanguage } from '../text/view.ts';
import { writeWords } from '../text/writing.ts';
import { defineRule, type RuleContext } from './rule.ts';
import { oneFix } from './token.ts';

const NO_BREAK_SPACE = '\u00A0';

/** What follows a sign: blanks of one line, then the number or letter it counts. */
const AFTER_SIGN = /^([^\S\r\n]*)([\p{L}\p{N}.]*[\p{L}\p{N}])/u;
/** The same in LaTeX, where a tie or a backslash makes a blank too. */
const AFTER_SIGN_IN_LATEX = /^((?:[^\S\r\n]|~|\\[ ,])*)([\p{L}\p{N}.]*[\p{L}\p{N}])/u;
/** No run of blanks and no number is looked at beyond this. */
const FARTHEST = 40;

function check(citation: Citation, context: RuleContext): void {
  const { symbols } = citation.parts;
  if (symbols === undefined) return;
  for (let i = 0; i < symbols.length; i++) checkSymbol(symbols[i]!, citation, context);
}

function checkSymbol(symbol: Part, citation: Citation, context: RuleContext): void {
  const { text, language } = context.bound.draft;
  const { start, end } = symbol.span;
  const sign = signFor(symbol.text);
  // As nearly all are.
  if (sign === symbol.text && language !== 'latex' && isBlank(text, end) && !isBlank(text, end + 1)) return;
  const pattern = language === 'latex' ? AFTER_SIGN_IN_LATEX : AFTER_SIGN;
  const [whole = '', blanks = '', number = ''] = pattern.exec(text.slice(end, end + FARTHEST)) ?? [];
  const written = text.slice(start, end);
  // A line break or an entity is another's business.
  if (whole === '' || sign === null || (sign === symbol.text && isOneBlank(blanks, written, language))) return;
  const edit = { span: { start: sign === symbol.text ? end : start, end: end + blanks.length } };
  const newText = writeWords(sign === symbol.text ? NO_BREAK_SPACE : sign + NO_BREAK_SPACE, language);
  context.report({
    citation,
    span: { start, end: end + whole.length },
    message: `${wrong(symbol.text, blanks, written)} Write "${writeWords(`${sign} ${number}`, language)}", with a no-break space that keeps the two on one line.`,
    fixes: oneFix('safe', `${sign} ${number}`, [{ ...edit, newText }]),
  });
}

/** True for a blank that ends no line. */
function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code !== 0x0a && code !== 0x0d && isSpace(code);
}

/** One blank of any kind is right. LaTeX prints many as one, and after a command such as `\S` none but a tied one. */
function isOneBlank(blanks: string, sign: string, language: DraftLanguage): boolean {
  if (language !== 'latex') return blanks.length === 1;
  return /[~\\]/.test(blanks) || (blanks !== '' && !isCommand(sign));
}

function isCommand(sign: string): boolean {
  return /\\[A-Za-z]+$/.test(sign);
}

const SIGNS = /^[§¶]{1,2}$/;

/** The sign that a citation writes for a sign or an abbreviated word; null for a word that may stay (`Section`, `pt.`). */
function signFor(written: string): string | null {
  if (SIGNS.test(written)) return written;
  if (/^sec\.$/i.test(written)) return '§';
  return /^secs\.$/i.test(written) ? '§§' : null;
}

function wrong(symbol: string, blanks: string, written: string): string {
  if (!/[§¶]/.test(symbol)) return `A citation writes the section sign, not "${symbol}".`;
  if (blanks !== '' && isCommand(written)) return `LaTeX prints no space after "${written}".`;
  return blanks === '' ? `No space follows the "${symbol}".` : `More than one space follows the "${symbol}".`;
}

export const sectionSymbolSpacing = defineRule({
  id: 'section-symbol-spacing',
  bluebook: 'R6.2(c); R3.3',
  indigo: 'r5-2-1',
  group: 'form',
  severity: 'warning',
  fix: 'safe',
  needs: 'syntax',
  docs: {
    summary: 'No space, or more than one, after a section or paragraph sign; `sec.` in its place.',
    why: 'One space stands between § or ¶ and its number, best one that cannot break, so that the sign never ends a line alone.',
    silentWhen: [
      'One space of any kind follows the sign, a no-break space, `&nbsp;` or a line break included.',
      'LaTeX prints one space: after `\\S~`, `\\S\\ ` or `\\S{}`, or for many blanks after a written sign. After `\\S` and plain blanks it prints none, which is reported.',
      'The sign is not part of a citation.',
      'The citation stands inside a quotation.',
    ],
    examples: [
      { bad: 'The claim arises under 42 U.S.C. §1983.', good: 'The claim arises under 42 U.S.C. §\u00A01983.' },
      { bad: 'He said so. (Hale Decl. ¶12.)', good: 'He said so. (Hale Decl. ¶\u00A012.)' },
      { bad: 'The claim arises under 42 U.S.C. sec. 1983.', good: 'The claim arises under 42 U.S.C. §\u00A01983.' },
      { bad: 'The claim arises under 42 U.S.C. §  1983.', good: 'The claim arises under 42 U.S.C. §\u00A01983.' },
    ],
    good: [
      'The claim arises under 42 U.S.C. § 1983.',
      'The claim arises under 42 U.S.C. §&nbsp;1983.',
      'The claim arises under 42 U.S.C. §\n1983.',
      'He said so. (Hale Decl. ¶¶ 12–14.)',
      'The clerk wrote: "The claim arises under 42 U.S.C. §1983."',
    ],
  },
  check: {
    case: check,
    'case-short': check,
    id: check,
    supra: check,
    reference: check,
    statute: check,
    regulation: check,
    rule: check,
    constitution: check,
    legislative: check,
    journal: check,
    book: check,
    record: check,
  },
});
