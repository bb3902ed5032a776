import type { Citation } from '../model/bound.ts';
import type { Part } from '../syntax/citation.ts';
import { defineRule, type RuleContext } from './rule.ts';
import { isPlain, oneFix } from './token.ts';

/** A sentence ends before it, or a paragraph begins. */
const SENTENCE_END = /(?:^|\n\s*\n\s*|(?:\p{Ll}{2}|[)\]\d])[.?!]["”’)]*\s+)$/u;
/** The sentence goes on with a word that is no part of a list of sections. */
const GOES_ON = /^,? (?!(?:and|or|to|through|et)\b)\p{Ll}{2,}/u;

function check(citation: Citation, context: RuleContext): void {
  const { code, title, symbols, section } = citation.parts;
  const [symbol] = symbols ?? [];
  if (code !== undefined || title !== undefined || symbol === undefined || section === undefined) return;
  if (!/^§{1,2}$/.test(symbol.text) || symbol.span.start !== citation.span.start || citation.inHeading) return;
  const { draft } = context.bound;
  const { start, end } = context.placeOf(citation);
  if (!SENTENCE_END.test(draft.view.text.slice(Math.max(0, start - 12), start))) return;
  if (!GOES_ON.test(draft.view.text.slice(end, end + 24))) return;
  const word = symbol.text === '§' ? 'Section' : 'Sections';
  context.report({
    citation,
    span: symbol.span,
    message: `A sentence does not begin with a sign. Write "${word} ${section.text}".`,
    fixes:
      isPlain(draft, symbol) || isCommand(symbol, context)
        ? oneFix('suggestion', word, [{ span: symbol.span, newText: word }])
        : () => [],
  });
}

/** `\S` of LaTeX, as often as the sign is written. */
function isCommand({ span }: Part, { text }: RuleContext): boolean {
  return /^(?:\\S)+$/.test(text.slice(span.start, span.end));
}

export const sectionSymbolSentenceStart = defineRule({
  id: 'section-symbol-sentence-start',
  bluebook: 'R6.2(c); R12.10(c)',
  indigo: 'r5-2-1',
  group: 'form',
  severity: 'information',
  fix: 'suggestion',
  needs: 'syntax',
  docs: {
    summary: 'A sentence that begins with a section sign.',
    why: 'In running text the first word of a sentence is a word: Section 1983, not § 1983. A citation sentence may begin with the sign.',
    silentWhen: [
      'What begins with the sign is a citation sentence (`§ 107.`), a heading or a list item.',
      'The citation stands inside a quotation.',
    ],
    examples: [
      {
        bad: 'The claim arises under 42 U.S.C. § 1983. § 1983 provides a remedy.',
        good: 'The claim arises under 42 U.S.C. § 1983. Section 1983 provides a remedy.',
      },
    ],
    good: [
      'The claim arises under 42 U.S.C. § 1983. No other will do. § 1983.',
      'The claim is federal. 42 U.S.C. § 1983 provides a remedy, and § 1988 gives fees.',
      'The claim arises under 42 U.S.C. § 1983. The clerk wrote: "It is federal. § 1983 provides a remedy."',
    ],
  },
  check: { statute: check },
});
