import type { Citation } from '../model/bound.ts';
import { ruleSetNamed } from '../tables/courtRules.ts';
import type { Span } from '../text/span.ts';
import { defineRule, type RuleContext } from './rule.ts';
import { oneFix } from './token.ts';

/** The numbers that the federal rules may have: by their digits, so that a new rule is no error. */
const NUMBERS: ReadonlyMap<string, { readonly from: number; readonly to: number }> = new Map([
  ['Fed. R. Civ. P.', { from: 1, to: 99 }],
  ['Fed. R. Crim. P.', { from: 1, to: 99 }],
  ['Fed. R. App. P.', { from: 1, to: 99 }],
  ['Fed. R. Evid.', { from: 101, to: 1199 }],
  ['Fed. R. Bankr. P.', { from: 1001, to: 9999 }],
]);

/** Local rules of a district: `Local Civil Rule`, `L.R.`, `L.Civ.R.`, `LCvR`. */
const LOCAL =
  /^(?:.*\b)?(?:Local|Loc\.)(?: (?:Civil|Civ\.|Criminal|Crim\.|Ct\.))? (?:Rules?|R\.)$|^L\.?(?:Civ|Cv|Crim)?\.?R\.?$/i;

/** Local rules are numbered after the federal ones, which end before 100; a few series of 100 and more begin again at 1. */
const FIRST_UNUSED = 140;
const FIRST_UNUSED_OF_SERIES = 40;

/** A number is the usual one when it is cited so often. */
const USUAL = 2;

/** The number of a rule without its subdivisions. */
interface Cited {
  readonly citation: Citation;
  readonly number: string;
  readonly span: Span;
}

function check(context: RuleContext): void {
  const cited = context.ofKind('rule').flatMap((citation) => numberOf(citation) ?? []);
  for (const each of cited) checkFederal(each, context);
  checkLocal(
    cited.filter(({ citation }) => LOCAL.test(citation.parts.code?.text ?? '')),
    context,
  );
}

function numberOf(citation: Citation): Cited | null {
  const { section } = citation.parts;
  if (section === undefined) return null;
  const number = /^\d+(?:\.\d+)?(?![\d.:-])/.exec(section.text)?.[0];
  if (number === undefined) return null;
  const { start } = section.span;
  return { citation, number, span: { start, end: start + number.length } };
}

function checkFederal({ citation, number, span }: Cited, context: RuleContext): void {
  const set = ruleSetNamed(citation.parts.code?.text ?? '');
  const range = set === null || set.ambiguous ? undefined : NUMBERS.get(set.abbreviation);
  const value = Math.floor(Number(number));
  if (set === null || range === undefined || (value >= range.from && value <= range.to)) return;
  if (context.text.slice(span.start, span.end) !== number) return;
  context.report({
    citation,
    span,
    message: `The ${set.name} are numbered from ${range.from} to at most ${range.to}; ${number} is none of their numbers. Check the rule cited.`,
  });
}

/** A number cited once that has one digit more than one cited several times, or lacks its point. */
function checkLocal(cited: readonly Cited[], context: RuleContext): void {
  const counts = new Map<string, number>();
  for (const { number } of cited) counts.set(number, (counts.get(number) ?? 0) + 1);
  const large = [...counts.keys()].filter((number) => Number(number) >= 100);
  // A court with such numbers has others of the kind.
  if (large.length !== 1) return;
  for (const { citation, number, span } of cited) {
    const meant = isUnused(number) && counts.get(number) === 1 ? meantNumber(number, counts) : null;
    if (meant === null || context.text.slice(span.start, span.end) !== number) continue;
    const other = cited.find((each) => each.number === meant)!;
    context.report({
      citation,
      span,
      message: `Rule ${number} is cited once in the draft, rule ${meant} ${counts.get(meant)} times, and a slip of one key lies between them. Check the number; write ${meant} if that is meant.`,
      related: [{ span: other.citation.span, message: `Rule ${meant} is cited here.` }],
      fixes: oneFix('suggestion', meant, [{ span, newText: meant }]),
    });
  }
}

function isUnused(number: string): boolean {
  const whole = Math.floor(Number(number));
  return whole >= FIRST_UNUSED && whole % 100 >= FIRST_UNUSED_OF_SERIES;
}

/** The one usual number that a letter too much, or a point too few, makes this one of. */
function meantNumber(number: string, counts: ReadonlyMap<string, number>): string | null {
  const meant = [...counts].filter(
    ([other, count]) =>
      count >= USUAL && other.includes('.') && (other.replace('.', '') === number || isWithoutOne(other, number)),
  );
  return meant.length === 1 ? meant[0]![0] : null;
}

/** True when the first is the second without one of its letters. */
function isWithoutOne(shorter: string, longer: string): boolean {
  if (longer.length !== shorter.length + 1) return false;
  let at = 0;
  while (at < shorter.length && shorter.charAt(at) === longer.charAt(at)) at += 1;
  return shorter.slice(at) === longer.slice(at + 1);
}

export const ruleNumberSuspect = defineRule({
  id: 'rule-number-suspect',
  bluebook: 'R12.9.3; B12.1.3',
  indigo: 'r18-1-1',
  group: 'plausibility',
  severity: 'warning',
  fix: 'suggestion',
  needs: 'syntax',
  docs: {
    summary:
      'The number of a court rule that the rules do not go up to, or a slip for one that the draft cites elsewhere.',
    why: 'A digit too much in the number of a rule is read past by its writer and seen by the clerk who looks it up.',
    silentWhen: [
      'The number may be that of a federal rule still to come: only its digits are counted.',
      'The local rule is cited more than once, or the draft cites others of 100 and more.',
      'The number with a digit less is not cited twice or more in the draft.',
      'The local number may begin a series of its own, as 101, 116 or 230 do in some districts.',
      'The citation stands inside a quotation.',
    ],
    examples: [
      {
        bad: 'Local Civil Rule 56.1(a) asks for a statement. Local Civil Rule 56.1(b) asks for an answer. He heeded neither. Local Civil Rule 561.1.',
        good: 'Local Civil Rule 56.1(a) asks for a statement. Local Civil Rule 56.1(b) asks for an answer. He heeded neither. Local Civil Rule 56.1.',
      },
      { bad: 'The motion is due. Fed. R. Civ. P. 566(a).', good: 'The motion is due. Fed. R. Civ. P. 56(a).' },
    ],
    good: [
      'The motion is due. Fed. R. Civ. P. 56(a). The proof is unfair. Fed. R. Evid. 1006. It is late. Fed. R. Bankr. P. 9006(b).',
      'L.R. 16.1 and L.R. 16.1(b) are for civil cases, L.R. 116.1 for others.',
    ],
  },
  check: { draft: check },
});
