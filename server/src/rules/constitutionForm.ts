import type { Citation } from '../model/bound.ts';
import type { Part } from '../syntax/citation.ts';
import type { TextEdit } from '../text/edit.ts';
import { writeWords } from '../text/writing.ts';
import { isHouseStyle } from './houseStyle.ts';
import { defineRule, type RuleContext } from './rule.ts';
import { comparableWords, hasThinSpaces, inTypographyOf, isPlain, oneFix } from './token.ts';

const NO_BREAK_SPACE = '\u00A0';

/** One division with its number, and what parts it from the next. */
const DIVISION =
  /(art(?:icle)?|amend(?:ment)?|sec(?:tion)?|cl(?:ause)?|§)\.?\s*(\d{1,2}|[IVXL]{1,6})(?=[\s,]|$)[\s,]*/giy;

const ROMAN: readonly (readonly [value: number, letters: string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function check(citation: Citation, context: RuleContext): void {
  const { code, section } = citation.parts;
  if (code === undefined || section === undefined || section.span.start < code.span.end) return;
  const name = canonicalName(comparableWords(code), context);
  // Another form of the name or a comma after it is a local style (`U.S. Const., 14th Amend.`, `Amdt. 14`).
  if (name === null || !/^\s+$/.test(between(code, section, context))) return;
  const divisions = canonicalDivisions(comparableWords(section));
  if (divisions === null) return;
  const changes: [Part, string][] = [];
  if (name !== comparableWords(code)) changes.push([code, name]);
  if (divisions !== comparableWords(section)) changes.push([section, divisions]);
  const [first] = changes;
  const last = changes.at(-1);
  if (first === undefined || last === undefined) return;
  const whole = `${name} ${divisions}`;
  const { draft } = context.bound;
  if (changes.some(([part]) => hasThinSpaces(draft, part))) return;
  context.report({
    citation,
    span: { start: first[0].span.start, end: last[0].span.end },
    message: `The Constitution is cited by article or amendment in roman numerals, abbreviated in lower case, with commas between the divisions. Write "${whole}".`,
    fixes: changes.every(([part]) => isPlain(draft, part) || isPlainLatex(part, context))
      ? oneFix(
          'safe',
          whole,
          changes.map(([part, words]) => edit(part, words, context)),
        )
      : () => [],
  });
}

function edit({ span }: Part, words: string, { text, bound }: RuleContext): TextEdit {
  const { language } = bound.draft;
  const newText =
    language === 'latex'
      ? writeWords(words.replaceAll('§ ', `§${NO_BREAK_SPACE}`), language)
      : inTypographyOf(text.slice(span.start, span.end), words, language);
  return { span, newText };
}

/** LaTeX writes the sign by a command; another command may say anything. */
function isPlainLatex(part: Part, { text, bound }: RuleContext): boolean {
  if (bound.draft.language !== 'latex') return false;
  const written = text.slice(part.span.start, part.span.end);
  return !/[{}%]|\\(?!S(?![A-Za-z]))/.test(written);
}

function between(code: Part, section: Part, { bound: { draft } }: RuleContext): string {
  const [from, to] = [draft.view.toView(code.span), draft.view.toView(section.span)];
  return draft.view.text.slice(from.end, to.start);
}

/** `U.S. Const.`, capitals throughout kept as they are; null for another constitution or form. */
function canonicalName(written: string, context: RuleContext): string | null {
  if (/^U\.S\. (?:Const\.|CONST\.)$/.test(written)) return written;
  // `US Const` without any period is the style of New York and Michigan.
  if (!/^US C(?:onst|ONST)\.$/.test(written) && written !== 'U.S. Const') return null;
  return isHouseStyle(written, 'U.S. Const.', context) ? null : 'U.S. Const.';
}

/** `art. I, § 8, cl. 3`; null when the words are not all divisions with one number each. */
function canonicalDivisions(written: string): string | null {
  const parts: string[] = [];
  DIVISION.lastIndex = 0;
  let read = 0;
  for (let match = DIVISION.exec(written); match !== null; match = DIVISION.exec(written)) {
    const [whole, word = '', number = ''] = match;
    const part = canonicalDivision(word.toLowerCase(), number);
    if (part === null) return null;
    parts.push(part);
    read = match.index + whole.length;
  }
  return parts.length > 0 && read === written.length ? parts.join(', ') : null;
}

function canonicalDivision(word: string, number: string): string | null {
  const arabic = /^\d+$/.test(number);
  if (word.startsWith('art') || word.startsWith('amend')) {
    const roman = arabic ? toRoman(Number(number)) : number;
    return roman === null ? null : `${word.startsWith('art') ? 'art.' : 'amend.'} ${roman}`;
  }
  if (!arabic) return null;
  return word.startsWith('cl') ? `cl. ${number}` : `§ ${number}`;
}

function toRoman(number: number): string | null {
  if (number < 1 || number > 27) return null;
  let left = number;
  let roman = '';
  for (const [value, letters] of ROMAN) {
    for (; left >= value; left -= value) roman += letters;
  }
  return roman;
}

export const constitutionForm = defineRule({
  id: 'constitution-form',
  bluebook: 'R11; B11',
  indigo: 'r23',
  group: 'form',
  severity: 'warning',
  fix: 'safe',
  needs: 'syntax',
  docs: {
    summary: 'The Constitution cited with arabic articles, capitals or missing commas.',
    why: 'Every reader knows the one form: U.S. Const. amend. XIV, § 1. Another looks like a slip in the first line of the argument.',
    silentWhen: [
      'The constitution is one of a state, whose articles may have other numerals.',
      'The draft follows a court’s own style: a comma after `Const.`, `Amdt. 14`, `14th Amend.`, or no periods in its reporters either.',
      'The Constitution is named in words, or several amendments are cited at once.',
      'The citation stands inside a quotation.',
    ],
    examples: [
      {
        bad: 'No state shall. U.S. Const. Amend. 14, § 1.',
        good: 'No state shall. U.S. Const. amend. XIV, § 1.',
      },
      {
        bad: 'Congress may. US Const. art. 1 § 8 cl. 3.',
        good: 'Congress may. U.S. Const. art. I, § 8, cl. 3.',
      },
    ],
    good: [
      'Congress may. U.S. Const. art. I, § 8, cl. 3.',
      'No state shall. U.S. CONST. amend. XIV, § 1.',
      'No state shall. U.S. Const., Amdt. 14, § 1; U.S. Const., 14th Amend.; U.S. Const. amends. V, XIV.',
      'No one shall. Mont. Const. art. II, § 10; Fla. Const. art. 1, § 9.',
      'The Fourteenth Amendment to the United States Constitution, section 1, says so.',
      'The clerk wrote: "No state shall. U.S. Const. Amend. 14, § 1."',
    ],
  },
  check: { constitution: check },
});
