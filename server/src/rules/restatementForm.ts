import type { Citation } from '../model/bound.ts';
import type { Part } from '../syntax/citation.ts';
import type { TextEdit } from '../text/edit.ts';
import { defineRule, type RuleContext } from './rule.ts';
import { isPlain } from './token.ts';

/** The series of a restatement written as a numeral; `Rest.2d` and `Restatement of the Law 2d` are forms of California and Ohio. */
const SERIES =
  /^(Restatement|Rest\.(?= )),?\s*\(?([234])(?:d|nd|rd|th)\)?,?\s+(?:of\s+)?(?:the\s+)?(?:Law\s+of\s+)?(\p{Lu}[\p{L} &,'’-]*)$/u;

const ORDINALS: ReadonlyMap<string, string> = new Map([
  ['2', 'Second'],
  ['3', 'Third'],
  ['4', 'Fourth'],
]);

/** Subjects whose name begins with `the`. */
const THE: ReadonlySet<string> = new Set(['Law Governing Lawyers', 'Foreign Relations Law']);

/** The word before the letter of a comment. */
const COMMENT = /^(?:at )?(comments?)\s+/;

function check(citation: Citation, context: RuleContext): void {
  const { name, pin } = citation.parts;
  if (citation.quoted || name === undefined || !/^Rest(?:atement|\.)/.test(name.text)) return;
  checkSeries(citation, name, context);
  if (pin !== undefined) checkComment(citation, pin, context);
}

function checkSeries(citation: Citation, name: Part, context: RuleContext): void {
  const [, , number = '', subject = ''] = SERIES.exec(name.text) ?? [];
  const ordinal = ORDINALS.get(number);
  if (ordinal === undefined || subject === '') return;
  const of = THE.has(subject) ? 'of the' : 'of';
  const wanted = `Restatement (${ordinal}) ${of} ${subject}`;
  const edits: readonly TextEdit[] = [{ span: name.span, newText: wanted }];
  context.report({
    citation,
    span: name.span,
    message: `The series of a restatement is a word in parentheses. Write "${wanted}".`,
    fixes: () =>
      isPlain(context.bound.draft, name) ? [{ kind: 'suggestion', title: `Write "${wanted}"`, edits }] : [],
  });
}

function checkComment(citation: Citation, pin: Part, context: RuleContext): void {
  const [, word] = COMMENT.exec(pin.text) ?? [];
  if (word === undefined) return;
  const at = context.text.slice(pin.span.start, pin.span.end).indexOf(word);
  if (at < 0) return;
  const newText = word === 'comments' ? 'cmts.' : 'cmt.';
  const start = pin.span.start + at;
  const span = { start, end: start + word.length };
  context.report({
    citation,
    span,
    message: `In a citation "${word}" is abbreviated. Write "${newText}".`,
    fixes: () => [{ kind: 'suggestion', title: `Write "${newText}"`, edits: [{ span, newText }] }],
  });
}

export const restatementForm = defineRule({
  id: 'restatement-form',
  bluebook: 'R12.9.4; B12.1.3',
  indigo: 'r18-2',
  group: 'form',
  severity: 'information',
  fix: 'suggestion',
  needs: 'syntax',
  docs: {
    summary: 'A restatement whose series is a numeral, or whose comment is spelled out.',
    why: 'The first, second and third Restatements differ in what they hold. The word in parentheses keeps them apart on the page and in a search.',
    silentWhen: [
      'No series is given.',
      'The publisher and the year are in an older form, or are left out: both are common.',
      'The form is that of a state: `Rest.2d Torts` in California, `Restatement of the Law 2d, Torts` in Ohio.',
      'The citation stands inside a quotation.',
    ],
    examples: [
      {
        bad: 'The rule is strict. Restatement 2d of Torts § 402A.',
        good: 'The rule is strict. Restatement (Second) of Torts § 402A.',
      },
      {
        bad: 'The rule is strict. Rest. 2d Contracts § 90.',
        good: 'The rule is strict. Restatement (Second) of Contracts § 90.',
      },
      {
        bad: 'The rule is strict. Restatement (Second) of Torts § 402A, comment k.',
        good: 'The rule is strict. Restatement (Second) of Torts § 402A, cmt. k.',
      },
    ],
    good: [
      'The rule is strict. Restatement (Second) of Torts § 402A cmt. k (Am. L. Inst. 1965).',
      'The rule is strict. Restatement (Third) of Torts: Phys. & Emot. Harm § 29 (2010).',
      'The rule is strict. Restatement of Torts § 402 (1934).',
      'The rule is strict. Rest.2d Torts, § 402A, com. k.',
      'The clerk wrote: "The rule is strict. Restatement 2d of Torts § 402A."',
    ],
  },
  check: { book: check },
});
