import type { Citation } from '../model/bound.ts';
import type { Part } from '../syntax/citation.ts';
import { mendedHistoryWord } from '../tables/history.ts';
import type { TextEdit } from '../text/edit.ts';
import { writeWords } from '../text/writing.ts';
import { omitsPeriods } from './houseStyle.ts';
import { defineRule, type RuleContext } from './rule.ts';
import { isPlain, oneFix } from './token.ts';

/** A word with the period and apostrophes that belong to it. */
const WORD = /\p{L}[\p{L}'’]*\.?/gu;

/** Before these the word stands for a judgment, not for the phrase of the table: `judgment affirmed`. */
const NOUN = /(?:judgment|decision|order|opinion|appeal|for)\s+$/i;

/** Phrases that a citation follows as their object, without a comma. */
const TAKES_OBJECT = /\b(?:by|nom\.?)$/i;

/** Phrases that tell what became of a decision; a comma parts them from where that is reported. */
const TAKES_COMMA = /^(?:aff'?d|rev'?d|vacated|cert\.? (?:denied|granted|dismissed)|reh'?g denied)$/i;

function check(citation: Citation, context: RuleContext): void {
  const phrase = citation.history?.phrase;
  if (phrase === undefined || citation.parallelTo !== null || !isPlain(context.bound.draft, phrase)) return;
  const edits = [...mendedWords(phrase, context), ...mendedComma(phrase, citation, context)];
  if (edits.length === 0 || omitsPeriods(context)) return;
  const wanted = applied(phrase, citation, context, edits);
  context.report({
    citation,
    span: phrase.span,
    message: `The history of a case is told in the words of the table, with a comma before the citation unless the citation is their object. Write "${wanted}".`,
    fixes: oneFix('safe', wanted, edits),
  });
}

function mendedWords({ span }: Part, { text, bound }: RuleContext): TextEdit[] {
  const written = text.slice(span.start, span.end);
  const edits: TextEdit[] = [];
  for (const { 0: word, index } of written.matchAll(WORD)) {
    const mended = mendedHistoryWord(word);
    if (mended === null || NOUN.test(written.slice(0, index))) continue;
    const start = span.start + index;
    const newText = writeWords(text.includes('’') ? mended.replace("'", '’') : mended, bound.draft.language);
    edits.push({ span: { start, end: start + word.length }, newText });
  }
  return edits;
}

/** The comma that is missing before the citation, or that parts `overruled by` from its object. */
function mendedComma({ span, text: words }: Part, citation: Citation, { text }: RuleContext): TextEdit[] {
  const between = text.slice(span.end, citation.span.start);
  const comma = between.indexOf(',');
  if (TAKES_OBJECT.test(words) && comma >= 0) {
    const start = span.end + comma;
    return [{ span: { start, end: start + 1 }, newText: '' }];
  }
  const isOwnVolume = citation.parts.name === undefined && citation.parts.docket === undefined;
  if (!TAKES_COMMA.test(words.replaceAll('’', "'")) || comma >= 0 || !isOwnVolume || !/^[*_}]*\s/.test(between))
    return [];
  const at = span.end + between.search(/\s/);
  return [{ span: { start: at, end: at }, newText: ',' }];
}

/** The phrase and the first word of the citation as they read after the edits, without marks of emphasis. */
function applied({ span }: Part, citation: Citation, { text }: RuleContext, edits: readonly TextEdit[]): string {
  let words = '';
  let at = span.start;
  for (const edit of edits) {
    words += text.slice(at, edit.span.start) + edit.newText;
    at = edit.span.end;
  }
  const rest = text.slice(at, citation.span.end).split(/(?<=\S)\s/u);
  const kept = text.slice(at, citation.span.start).trim().split(/\s+/).length;
  const shown = `${words}${rest.slice(0, kept + 1).join(' ')}`.replace(/\\emph\b|[*_{}\\]/g, '');
  return `${shown.replace(/\s+/g, ' ').trim()} …`;
}

export const subsequentHistoryForm = defineRule({
  id: 'subsequent-history-form',
  bluebook: 'R10.7; T8; B10.1.6',
  indigo: 'r14-1',
  group: 'form',
  severity: 'warning',
  fix: 'safe',
  needs: 'syntax',
  docs: {
    summary: 'A phrase of history spelled, abbreviated or punctuated otherwise than in the table.',
    why: 'The phrases that tell what became of a decision have one form each, so that a reader sees at a glance that there is a history.',
    silentWhen: [
      'The word stands in prose (`the panel affirmed`) or after its noun (`judgment affirmed`).',
      'The phrase is one that only a state’s courts use (`lv denied`, `review denied`).',
      'The draft leaves the periods out of its reporters, as some state courts do.',
      'The history stands in the parenthetical of a Texas case, or inside a quotation.',
    ],
    examples: [
      {
        bad: '*Orrin v. Vale Corp.*, 52 F. Supp. 2d 301, 305 (S.D.N.Y. 1999), *affd*, 210 F.3d 88, 90 (2d Cir. 2000).',
        good: "*Orrin v. Vale Corp.*, 52 F. Supp. 2d 301, 305 (S.D.N.Y. 1999), *aff'd*, 210 F.3d 88, 90 (2d Cir. 2000).",
      },
      {
        bad: '*Orrin v. Vale Corp.*, 512 F.3d 100, 105 (2d Cir. 2008), *cert denied*, 555 U.S. 12 (2009).',
        good: '*Orrin v. Vale Corp.*, 512 F.3d 100, 105 (2d Cir. 2008), *cert. denied*, 555 U.S. 12 (2009).',
      },
      {
        bad: "*Orrin v. Vale Corp.*, 52 F. Supp. 2d 301, 305 (S.D.N.Y. 1999), *aff'd* 210 F.3d 88, 90 (2d Cir. 2000).",
        good: "*Orrin v. Vale Corp.*, 52 F. Supp. 2d 301, 305 (S.D.N.Y. 1999), *aff'd*, 210 F.3d 88, 90 (2d Cir. 2000).",
      },
      {
        bad: '*Orrin v. Vale Corp.*, 212 F.3d 14, 16 (2d Cir. 2000), *overruled by*, *Tamsin v. Brook*, 301 F.3d 5, 9 (2d Cir. 2002).',
        good: '*Orrin v. Vale Corp.*, 212 F.3d 14, 16 (2d Cir. 2000), *overruled by* *Tamsin v. Brook*, 301 F.3d 5, 9 (2d Cir. 2002).',
      },
    ],
    good: [
      '*Orrin v. Vale Corp.*, 52 F. Supp. 2d 301, 305 (S.D.N.Y. 1999), *aff’d*, 210 F.3d 88, 90 (2d Cir. 2000).',
      '*Orrin v. Vale Corp.*, 52 F. Supp. 2d 301, 305 (S.D.N.Y. 1999), *aff’d sub nom. Tamsin v. Brook*, 210 F.3d 88 (2d Cir. 2000).',
      '*Orrin v. Vale Corp.*, 212 F.3d 14, 16 (2d Cir. 2000), *overruled on other grounds by Tamsin v. Brook*, 301 F.3d 5, 9 (2d Cir. 2002).',
      'The panel affirmed. *Orrin v. Vale Corp.*, 212 F.3d 14, 16 (2d Cir. 2000).',
      'The court wrote: "*Orrin v. Vale Corp.*, 512 F.3d 100, 105 (2d Cir. 2008), *cert denied*, 555 U.S. 12 (2009)."',
    ],
  },
  check: { case: check },
});
