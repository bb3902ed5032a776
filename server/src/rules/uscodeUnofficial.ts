import type { Citation } from '../model/bound.ts';
import { isHabit, textAfter } from './fullCase.ts';
import { defineRule, type Fix, type RuleContext } from './rule.ts';
import { isPlain, replacePart } from './token.ts';

/** The letters of the United States Code, and of its annotated editions. */
const OFFICIAL = /^USC$/;
const UNOFFICIAL = /^USC[AS]$/;

/** What only an annotated edition has: its notes, its supplements, and laws newer than the official text. */
const ONLY_THERE = /^\W{0,3}(?:notes?\b|annot|histor|\([^()]*(?:Supp|Cum|\d))|^[^.;]{0,20}\((?:West|Lexis)[^()]*\d/i;

function check(context: RuleContext): void {
  const statutes = context.ofKind('statute');
  const unofficial = statutes.filter((citation) => isEdition(citation, UNOFFICIAL));
  if (unofficial.length === 0) return;
  const official = statutes.filter((citation) => isEdition(citation, OFFICIAL));
  if (context.style.name === null && isHabit(unofficial.length, official.length)) return;
  for (const citation of unofficial) report(citation, context);
}

function isEdition({ quoted, parts }: Citation, letters: RegExp): boolean {
  return !quoted && letters.test(parts.code?.text.replace(/[.\s]/g, '') ?? '');
}

function report(citation: Citation, context: RuleContext): void {
  const { code, date } = citation.parts;
  // A year or a supplement names the very text that is meant, which may not be in the official code yet.
  if (code === undefined || date !== undefined) return;
  const after = textAfter(context, citation, 60);
  if (ONLY_THERE.test(after)) return;
  context.report({
    citation,
    span: code.span,
    message: `"${code.text}" is an annotated edition; a federal statute is cited to the official code where that has it. Write "U.S.C.".`,
    fixes: () => (/^\s*[([]/.test(after) ? withPublisher(citation, after, context) : official(citation, context)),
  });
}

function official({ parts }: Citation, { bound }: RuleContext): readonly Fix[] {
  return parts.code === undefined ? [] : replacePart(bound.draft, parts.code, 'U.S.C.', 'suggestion')();
}

/** `(West)` goes with the edition it publishes. */
function withPublisher(citation: Citation, after: string, context: RuleContext): readonly Fix[] {
  const { code } = citation.parts;
  const [publisher] = /^ \((?:West|LexisNexis|Lexis|LEXIS|Thomson Reuters|Law\. Co-op\.)\)/.exec(after) ?? [];
  const { end } = citation.span;
  if (publisher === undefined) return official(citation, context);
  const isWritten = context.text.slice(end, end + publisher.length) === publisher;
  if (code === undefined || !isWritten || !isPlain(context.bound.draft, code)) return [];
  const edits = [
    { span: code.span, newText: 'U.S.C.' },
    { span: { start: end, end: end + publisher.length }, newText: '' },
  ];
  return [{ kind: 'suggestion', title: 'Write "U.S.C."', edits }];
}

export const uscodeUnofficial = defineRule({
  id: 'uscode-unofficial',
  bluebook: 'R12.2.1; R12.3',
  indigo: 'r16-1-4',
  group: 'form',
  severity: 'information',
  fix: 'suggestion',
  needs: 'syntax',
  docs: {
    summary: 'U.S.C.A. or U.S.C.S. where the official code serves.',
    why: 'The annotated editions print the same words with other matter between them. Readers look a statute up in the official code, which every library has.',
    silentWhen: [
      'A year, a supplement or a note of the edition is cited, which the official code may not have.',
      'Most federal statutes of the draft are cited to the annotated edition, and no style is named: a habit of the house.',
      'The citation stands inside a quotation.',
    ],
    examples: [
      { bad: 'The claim is federal. 42 U.S.C.A. § 1983 (West).', good: 'The claim is federal. 42 U.S.C. § 1983.' },
      { bad: 'The stay is automatic. 11 U.S.C.S. § 362(a).', good: 'The stay is automatic. 11 U.S.C. § 362(a).' },
    ],
    good: [
      'The claim is federal. 42 U.S.C. § 1983.',
      'The act is new. 42 U.S.C.A. § 1983 (West Supp. 2025).',
      'The act is new. 42 U.S.C.A. § 1983 (West 2025).',
      'It was so held. 42 U.S.C.A. § 1983 note 12.',
      'The clerk wrote: "The claim is federal. 42 U.S.C.A. § 1983."',
    ],
  },
  check: { draft: check },
});
