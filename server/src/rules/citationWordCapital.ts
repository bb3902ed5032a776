import type { Citation } from '../model/bound.ts';
import { isSmallLetter } from '../text/letters.ts';
import type { Span } from '../text/span.ts';
import { defineRule, type RuleContext } from './rule.ts';
import { oneFix } from './token.ts';

/** Words that open a parenthetical about whose words are quoted, or what was done to them. */
const OPENS_PARENTHETICAL =
  /^(?:Quoting|Quoted|Citing|Cited|Internal|Citations?|Emphas[ie]s|Footnotes?|Alterations?|Cleaned)(?= )/;

/** What is looked at of a word, in UTF-16 code units. */
const LONGEST_WORD = 24;

const AT = /^At(?=\s)/;
const CAPITALISED = /^\p{Lu}\p{Ll}[\p{Ll}'’]*\.?/u;

/** Two names of one document: `Pl.'s Opp'n or ECF No. 121`. */
const JOINED = /^\s+(Or)\s+$/;

/** Words inside a citation that have a capital, none of them part of a name. */
function check(citation: Citation, context: RuleContext): void {
  const { history, parts, parentheticals, parallelTo, sameAs, inHeading } = citation;
  if (inHeading) return;
  if (parts.pin !== undefined) checkWord(parts.pin.span.start, AT, citation, context);
  if (history !== null && parallelTo === null) checkWord(history.phrase.span.start, CAPITALISED, citation, context);
  for (let i = 0; i < parentheticals.length; i++) {
    const { span, kind } = parentheticals[i]!;
    if (kind === 'role' || kind === 'alteration') checkWord(span.start + 1, OPENS_PARENTHETICAL, citation, context);
  }
  const partner = sameAs === null ? undefined : context.bound.citations[sameAs];
  if (partner === undefined) return;
  const from = partner.span.end;
  const [between = '', word = ''] = JOINED.exec(context.text.slice(from, citation.span.start)) ?? [];
  const start = from + between.indexOf(word);
  if (word !== '') report(citation, { start, end: start + word.length }, context);
}

/** Reports the word that begins at a place, when it is one of a pattern, whose words all begin with a capital. */
function checkWord(start: number, pattern: RegExp, citation: Citation, context: RuleContext): void {
  const code = context.text.charCodeAt(start);
  if (code < CAPITAL_A || isSmallLetter(code)) return;
  const word = pattern.exec(context.text.slice(start, start + LONGEST_WORD))?.[0];
  if (word !== undefined) report(citation, { start, end: start + word.length }, context);
}

/** No capital stands before it: figures and most signs do. */
const CAPITAL_A = 0x41;

function report(citation: Citation, span: Span, context: RuleContext): void {
  const written = context.text.slice(span.start, span.end);
  const wanted = written.charAt(0).toLowerCase() + written.slice(1);
  context.report({
    citation,
    span,
    message: `A citation is one sentence: "${written}" stands inside it and takes no capital. Write "${wanted}".`,
    fixes: oneFix('safe', wanted, [{ span: { start: span.start, end: span.start + 1 }, newText: wanted.charAt(0) }]),
  });
}

export const citationWordCapital = defineRule({
  id: 'citation-word-capital',
  bluebook: 'B1.1; R1.5; R10.7',
  indigo: 'r3-2',
  group: 'form',
  severity: 'warning',
  fix: 'safe',
  needs: 'syntax',
  docs: {
    summary: 'A capital on a word inside a citation: At, Or, Quoting, Aff’d.',
    why: 'A capital begins a sentence or a name. Inside a citation it makes the reader look for one.',
    silentWhen: [
      'The word is part of a name, begins a sentence, or stands in a heading.',
      'The parenthetical does not follow its citation right away: it may be a sentence of its own.',
      'The citation stands inside a quotation.',
    ],
    examples: [
      { bad: 'He left. (Hale Decl. Or ECF No. 13 ¶ 5.)', good: 'He left. (Hale Decl. or ECF No. 13 ¶ 5.)' },
      { bad: 'He left. (ECF No. 12 At 4.)', good: 'He left. (ECF No. 12 at 4.)' },
      {
        bad: '*Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002) (Quoting *Orrin v. Vale Corp.*, 215 F.3d 100, 104 (2d Cir. 2000)).',
        good: '*Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002) (quoting *Orrin v. Vale Corp.*, 215 F.3d 100, 104 (2d Cir. 2000)).',
      },
      {
        bad: '*Orrin v. Vale Corp.*, 215 F.3d 100, 104 (2d Cir. 2000), *Aff’d*, 540 U.S. 5 (2003).',
        good: '*Orrin v. Vale Corp.*, 215 F.3d 100, 104 (2d Cir. 2000), *aff’d*, 540 U.S. 5 (2003).',
      },
    ],
    good: [
      'He left. (Hale Decl. or ECF No. 13 ¶ 5.) At 9 he was back.',
      'He was told so. (Citing the rule, she left.) *Orrin v. Vale Corp.*, 215 F.3d 100, 104 (2d Cir. 2000).',
      '*Affirmed Props. v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002), Affirmed Co., 5 F.3d 6 (1st Cir. 1993).',
    ],
  },
  check: { any: check },
});
