import type { BoundDraft, Citation } from '../model/bound.ts';
import { coreWords } from './caseNumbers.ts';
import { startOf } from './citationUnits.ts';
import { hasPageNumber, membersOf } from './fullCase.ts';
import { defineRule, type RuleContext } from './rule.ts';

/** Signals that may point to a case as a whole. */
const WHOLE_CASE = /generally|e\.g\.|compare|contrast/i;

/** Dispositions without pages to point to. */
const WITHOUT_OPINION = /^(?:mem\.|table|summary order|order|unpublished table)/i;

/** The end of a sentence with the marks that close it. */
const SENTENCE_END = /\p{L}{2,}[\])"”’']*[.?!][\])"”’'*\d]*[ \t\u00A0]*(?:\r\n?|\n)?[ \t]*\(?$/u;

/** A parenthetical that says what the court did or said in particular: `(holding that …)`, `(“…”)`. */
const PARTICULAR = /^(?:\p{Ll}+ing\s|["“].*["”])/su;

function check(main: Citation, context: RuleContext): void {
  const { bound } = context;
  if (!needsPin(main, bound) || !supportsWords(main, context)) return;
  context.report({
    citation: main,
    span: main.parts.page?.span ?? main.core,
    message: `${coreWords(main)} has no pinpoint: the reader must search the whole opinion for what the sentence says. Add the page after the first page and a comma, even when it is the first page.`,
  });
}

function needsPin(main: Citation, bound: BoundDraft): boolean {
  const { name, date } = main.parts;
  if (main.parallelTo !== null || main.within !== null || main.history !== null || main.inHeading) return false;
  if (name === undefined || date === undefined || date.span.start < main.core.end) return false;
  if (!hasPageNumber(main) || main.edition?.type === 'database') return false;
  if (membersOf(main, bound.citations).some(({ parts, edition }) => parts.pin !== undefined || edition === null))
    return false;
  if (main.signal !== null && WHOLE_CASE.test(main.signal.text)) return false;
  return !main.parentheticals.some(({ kind, text }) => kind === 'weight' && WITHOUT_OPINION.test(text));
}

/**
 * True for a citation sentence with one authority, which supports the sentence before it, and for any citation whose
 * parenthetical says what in particular the court held.
 */
function supportsWords(main: Citation, context: RuleContext): boolean {
  const { draft, citations } = context.bound;
  const place = context.contextOf(main);
  if (place !== 'sentence' && place !== 'clause') return false;
  if (main.parentheticals.some(({ kind, text }) => kind === 'explanatory' && PARTICULAR.test(text))) return true;
  const isAlone = draft.groups[main.group]?.members.every(
    (index) => index === main.index || citations[index]?.parallelTo === main.index,
  );
  const { view } = draft;
  const start = startOf(main, context);
  return place === 'sentence' && isAlone === true && SENTENCE_END.test(view.text.slice(Math.max(0, start - 40), start));
}

export const pinMissing = defineRule({
  id: 'pin-missing',
  bluebook: 'B10.1.2; R3.2',
  indigo: 'r11-7',
  group: 'form',
  severity: 'warning',
  fix: 'none',
  needs: 'syntax',
  docs: {
    summary: 'A citation that supports a sentence without saying on which page.',
    why: 'A judge’s clerk who cannot find the words on a page named will not look through the whole opinion; most courts want a pinpoint for every proposition.',
    silentWhen: [
      'The case is cited as a whole: in running text, with *see generally* or *e.g.*, in a heading or a list, or in a string of authorities without a word on what it held.',
      'The citation is the history of another, stands in its parenthetical, or is of a disposition without an opinion.',
      'A reporter cited beside it has the pinpoint.',
      'The case is in a database, or its first page is still open.',
      'The citation stands inside a quotation.',
    ],
    examples: [
      {
        bad: 'The motion “must be denied.” *Orrin v. Vale Corp.*, 512 F.3d 100 (2d Cir. 2008).',
        good: 'The motion “must be denied.” *Orrin v. Vale Corp.*, 512 F.3d 100, 105 (2d Cir. 2008).',
      },
      {
        bad: 'Notice is not enough. *See Tamsin v. Brook*, 301 F.3d 5 (1st Cir. 2002).',
        good: 'Notice is not enough. *See Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002).',
      },
    ],
    good: [
      'In *Orrin v. Vale Corp.*, 512 F.3d 100 (2d Cir. 2008), the court reversed.',
      'The rule is old. *See generally Orrin v. Vale Corp.*, 512 F.3d 100 (2d Cir. 2008).',
      'The rule is old. *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008), *cert. denied*, 555 U.S. 12 (2008).',
      'The rule is old. *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008) (citing *Tamsin v. Brook*, 301 F.3d 5 (1st Cir. 2002)).',
      'The rule is old. *Tamsin v. Brook*, 138 S. Ct. 377 (2017) (mem.).',
      'The rule is old. *Orrin v. Vale Corp.*, 512 F.3d 100 (2d Cir. 2008); *Tamsin v. Brook*, 301 F.3d 5 (1st Cir. 2002).',
      'The rule is old. *Orrin v. Vale Corp.*, 306 Ga. 191, 830 S.E.2d 169, 172 (2019).',
    ],
  },
  check: { case: check },
});
