import type { Citation } from '../model/bound.ts';
import type { Span } from '../text/span.ts';
import type { ComparedQuotation } from './comparedQuotations.ts';
import { surroundings } from './draftContext.ts';
import { inFile } from './inFile.ts';
import { defineRule, type RuleContext } from './rule.ts';

/** Fewer words in marks are a term or a title. */
const FEWEST_WORDS = 6;
/** How far behind the marks of the source the citation of their words begins and ends, in code units. */
const REACH = 240;

/** How far before a quotation the words that lead to it may say so. */
const LEAD = 200;

/** Marks around the words in the source, and a citation right behind them: the source has the words from another. */
const OPENS = /["“]\s*$/;
const CLOSES = /^[.,;]?\s*["”][.,;]?\s*(?:[([]?(?:see|id|quoting|citing)\b|[^.;"“”]{0,120}\bv\. [^;"“”]{0,120}?)/i;
const CITATION = /^.{0,160}?(?:\b\d{1,4} (?:[A-Z][A-Za-z0-9.']*\s?){1,4} \d{1,5}\b|\bid\.)/is;
/** What says whose words they are, or that their marks and citations were left out. */
const TOLD = /\b(?:quot(?:ing|ed|ation)|cit(?:ing|ed|ations?)|cleaned up|omitted|modified)\b/i;

function check({ attributed, citation, source, check: compared, text }: ComparedQuotation, context: RuleContext): void {
  const [place, other] = compared.places;
  if (compared.result !== 'same' || place === undefined || other !== undefined || citation.record !== null) return;
  if (attributed.tie !== 'beside' || attributed.quoting.length > 0 || citation.role !== null) return;
  if ((text.text.match(/\p{L}+/gu)?.length ?? 0) < FEWEST_WORDS || !isQuotedIn(source.document.text, place.span))
    return;
  if (isTold(citation, attributed.span, context)) return;
  context.report({
    citation,
    span: attributed.span,
    message: `${source.path} has these words in quotation marks, from another opinion. Add "(quoting …)", or "(citation omitted)".`,
    related: [{ span: citation.core, message: 'Their citation.' }],
    inFiles: [inFile(source, place.span, 'Quoted here from another opinion.')],
  });
}

/** All of the words stand between two marks, and their citation behind. */
function isQuotedIn(text: string, { start, end }: Span): boolean {
  const behind = text.slice(end, end + REACH);
  return OPENS.test(text.slice(Math.max(0, start - 4), start)) && CLOSES.test(behind) && CITATION.test(behind);
}

/** The draft says it: in a parenthetical, in the sentence, or as a quotation in a quotation. */
function isTold(citation: Citation, quotation: Span, { bound, once, placeOf }: RuleContext): boolean {
  const { view } = bound.draft;
  const { end } = placeOf(citation);
  const last = once(surroundings).parentheticalsAfter(end).at(-1)?.end ?? end;
  return TOLD.test(view.text.slice(Math.max(0, view.toView(quotation).start - LEAD), last));
}

const OPINION = [
  'Orrin v. Vale Corp., 45 F.3d 112 (2d Cir. 1995)',
  '',
  '*113 The rule is an old one: “Notice that comes late is no notice at all.” Tamsin v. Brook, 12 F.2d 3, 5 (2d Cir. 1926). We follow it.',
  '',
].join('\n');

export const quotingParentheticalMissing = defineRule({
  id: 'quoting-parenthetical-missing',
  bluebook: 'R5.2(f); R10.6.3; B10.1.5',
  indigo: 'r8-2-5',
  group: 'quotation',
  severity: 'information',
  fix: 'none',
  needs: 'sources',
  docs: {
    summary: 'Words that the opinion cited has from another one, without a word of it.',
    why: 'The words are those of the older case, and their weight is its weight.',
    silentWhen: [
      'No file of the matter was recognised as the opinion, or it does not have all of the words in quotation marks with a citation behind them.',
      'A parenthetical says whose words they are, or that citations or marks are omitted.',
      'The quotation has fewer than six words: a term.',
    ],
    examples: [
      {
        bad: 'It is old law: "Notice that comes late is no notice at all." *Orrin v. Vale Corp.*, 45 F.3d 112, 113 (2d Cir. 1995).',
        good: 'It is old law: "Notice that comes late is no notice at all." *Orrin v. Vale Corp.*, 45 F.3d 112, 113 (2d Cir. 1995) (quoting *Tamsin v. Brook*, 12 F.2d 3, 5 (2d Cir. 1926)).',
      },
    ],
    good: [
      'It is old law: "Notice that comes late is no notice at all." *Orrin v. Vale Corp.*, 45 F.3d 112, 113 (2d Cir. 1995) (citation omitted).',
      'It is old law: "The rule is an old one: \'Notice that comes late is no notice at all.\'" *Orrin v. Vale Corp.*, 45 F.3d 112, 113 (2d Cir. 1995).',
    ],
    files: { 'authorities/orrin.txt': OPINION },
  },
  check: {},
  checkQuotation: check,
});
