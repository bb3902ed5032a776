import type { Citation } from '../model/bound.ts';
import type { Part } from '../syntax/citation.ts';
import { codeState } from '../tables/codes.ts';
import { standsInCitationSentence } from './caseNameText.ts';
import { defineRule, type RuleContext } from './rule.ts';
import { comparableWords, inTypographyOf, replacePart } from './token.ts';

/** A federal public law: its Congress and number. State acts have no hyphen, or one in another sense. */
const PUBLIC_LAW =
  /^(Pub\. ?L\.(?: ?Nos?\.)?|P\. ?L\.(?: ?Nos?\.)?|PL|Pub L|Public Law(?: Nos?\.)?) ?(\d{2,3})[-–](\d{1,3})$/;

/** The first Congress whose laws fill one volume of the Statutes at Large a session. */
const FIRST_REGULAR = 80;

/** Twice the number of a Congress less this is the volume of its first session. */
const VOLUME_OFFSET = 99;

/** Words by which the citation is known to be of the United States where it names no volume. */
const CONGRESSES = { first: 57, last: 125 };

function check(citation: Citation, context: RuleContext): void {
  const { code } = citation.parts;
  if (citation.quoted || code === undefined) return;
  const [, name, congress] = PUBLIC_LAW.exec(comparableWords(code)) ?? [];
  if (name === undefined || !isCongress(Number(congress))) return;
  const isRight = /^(?:Pub\. L\. Nos?\.$|Public)/.test(name);
  if (!isRight && !isOfState(code, context) && standsInCitationSentence(citation, context))
    reportName(citation, code, context);
  reportVolume(citation, Number(congress), context);
}

/** `Pa. P.L. 100-200` is an act of the state. */
function isOfState({ span }: Part, { text }: RuleContext): boolean {
  const [, before = ''] = /(\S+)\s$/.exec(text.slice(Math.max(0, span.start - 20), span.start)) ?? [];
  return codeState(before) !== null;
}

function isCongress(number: number): boolean {
  return number >= CONGRESSES.first && number <= CONGRESSES.last;
}

/** `P.L. 111-148`, `Pub. L. 111-148`: the words before the number. */
function reportName(citation: Citation, code: Part, context: RuleContext): void {
  const { draft } = context.bound;
  const words = code.text.replace(/^\D+/, 'Pub. L. No. ');
  const written = draft.text.slice(code.span.start, code.span.end);
  context.report({
    citation,
    span: code.span,
    message: `A public law is cited as "${words}". Write it so.`,
    fixes: replacePart(draft, code, inTypographyOf(written, words, draft.language), 'safe'),
  });
}

/** A Congress has two volumes of the Statutes at Large, one for each session. */
function reportVolume(citation: Citation, congress: number, context: RuleContext): void {
  const { volume, reporter } = citation.parts;
  if (volume === undefined || reporter?.text !== 'Stat.' || congress < FIRST_REGULAR) return;
  const first = 2 * congress - VOLUME_OFFSET;
  const number = Number(volume.text);
  if (number === first || number === first + 1) return;
  context.report({
    citation,
    span: volume.span,
    message: `The laws of the ${ordinal(congress)} Congress are in volumes ${first} and ${first + 1} of the Statutes at Large, not in volume ${volume.text}: the number of the law or the volume is wrong. Check both.`,
  });
}

function ordinal(number: number): string {
  const tens = number % 100;
  if (tens >= 11 && tens <= 13) return `${number}th`;
  return `${number}${['th', 'st', 'd', 'd'][number % 10] ?? 'th'}`;
}

export const publicLawForm = defineRule({
  id: 'public-law-form',
  bluebook: 'R12.4; B12.1.1',
  indigo: 'r16-1-7',
  group: 'form',
  severity: 'information',
  fix: 'safe',
  needs: 'syntax',
  docs: {
    summary:
      'A public law not cited as `Pub. L. No.`, or to a volume of the Statutes at Large that its Congress does not have.',
    why: 'The first number of a public law is its Congress, and each Congress since 1947 has two volumes of the Statutes at Large: a law that is cited to another cannot be found.',
    silentWhen: [
      'The law is named in words (`Public Law 111-148`), or as a part of a sentence, or is that of a state.',
      'The Congress is older than the eightieth, when volumes and sessions did not go together yet.',
      'The citation stands inside a quotation.',
    ],
    examples: [
      { bad: 'It was repealed. P.L. 111-148.', good: 'It was repealed. Pub. L. No. 111-148.' },
      {
        bad: 'It was repealed. Pub. L. 111-148, § 1501, 124 Stat. 119, 242 (2010).',
        good: 'It was repealed. Pub. L. No. 111-148, § 1501, 124 Stat. 119, 242 (2010).',
      },
    ],
    good: [
      'It was repealed. Pub. L. No. 111-148, 124 Stat. 119 (2010).',
      'Public Law 111-148 repealed it. The states may tax it under P.L. 86-272 and no other law.',
      'It was repealed. Pa. P.L. 100-200.',
      'It was repealed. Pub. L. No. 74-271, 49 Stat. 620 (1935).',
      'The clerk wrote: "It was repealed. P.L. 111-148."',
    ],
  },
  check: { statute: check },
});
