import type { Finding } from '../../server/src/rules/finding.ts';
import { overlaps } from '../../server/src/text/span.ts';
import type { Gold, GoldFinding } from './gold.ts';

/** Which of the annotator's categories a rule speaks of; a rule that is not here has none in the gold. */
const CATEGORIES: Readonly<Record<string, readonly string[]>> = {
  'reporter-spacing': ['reporter-spacing'],
  'month-abbreviation': ['month-abbreviation'],
  'wl-star-page-at': ['missing-at', 'missing-comma'],
  'section-symbol-spacing': ['pilcrow-spacing'],
  'rule-abbreviation': ['rule-form', 'rule-typo'],
  'rule-number-suspect': ['rule-typo'],
  'court-abbreviation': ['court-abbreviation'],
  'short-form-without-full': ['short-form-no-full'],
  'cite-conflict': ['wl-mismatch'],
  'id-after-string-cite': ['id-after-string'],
  'ellipsis-form': ['ellipsis'],
  'quote-marks-unbalanced': ['quotes-unbalanced'],
  'quote-marks-spacing': ['quote-spacing'],
  'record-alias-inconsistent': ['record-designation'],
  'bt1-abbreviation': ['record-designation'],
  'record-at-usage': ['at-before-symbol'],
  'id-form': ['id-capitalization'],
  'id-intervening-authority': ['id-wrong-antecedent'],
  'signal-capitalization': ['signal-form'],
  'signal-form': ['signal-form'],
  'citation-word-capital': ['capitalization'],
  'alteration-note-form': ['prose-typo'],
  'nested-parentheses': ['parens-unbalanced'],
  'case-name-abbreviation': ['casename-abbreviation'],
  'case-name-inconsistent': ['casename-missing-v'],
  'court-missing': ['missing-court'],
  'docket-number-form': ['docket-format'],
  'docket-number-missing': ['missing-docket'],
  'page-range-dash': ['dash-range', 'stray-space'],
  'parallel-cite-us': ['parallel-citation'],
  'parenthetical-order': ['parenthetical-order'],
  'pin-missing': ['missing-pin'],
  'unreported-date-full': ['date-in-reporter-cite'],
  'us-reports-preferred': ['sct-where-us'],
};

export interface RuleScore {
  readonly rule: string;
  /** Gold findings of its categories outside quotations that a person is certain of. */
  readonly gold: number;
  readonly hit: number;
  readonly missed: readonly GoldFinding[];
  /** Findings that no gold finding explains. */
  readonly unexplained: readonly Finding[];
  /** Hits whose gold has a fix, and those whose fix makes the same text. */
  readonly fixes: number;
  readonly sameFix: number;
}

/** Compares the findings of each rule with the gold findings of its categories. */
export function scoreFindings(gold: Gold, findings: readonly Finding[], rules: readonly string[]): RuleScore[] {
  return rules.map((rule) => {
    const mine = findings.filter((finding) => finding.rule === rule);
    const categories = CATEGORIES[rule] ?? [];
    const theirs = gold.findings.filter(({ category }) => categories.includes(category));
    const hits = theirs.filter((finding) => mine.some(({ span }) => overlaps(span, finding)));
    const withFix = hits.filter(({ fix }) => fix !== null);
    return {
      rule,
      gold: theirs.length,
      hit: hits.length,
      missed: theirs.filter((finding) => !hits.includes(finding)),
      unexplained: mine.filter(({ span }) => !theirs.some((finding) => overlaps(span, finding))),
      fixes: withFix.length,
      sameFix: withFix.filter((finding) => mine.some((candidate) => isSameFix(gold.text, candidate, finding))).length,
    };
  });
}

/** How the findings that any careful reader makes are met: certain ones, of a text alone, above information. */
export interface CertainScore {
  readonly gold: number;
  /** Those that a finding of a rule of their category touches. */
  readonly touched: number;
  readonly missed: readonly GoldFinding[];
  /** Those touched whose gold has a fix, and those for which a fix of ours makes the same text. */
  readonly fixes: number;
  readonly sameFix: number;
  /** Findings above information where the gold has none of any category. */
  readonly unexplained: readonly Finding[];
}

export function scoreCertain(gold: Gold, findings: readonly Finding[]): CertainScore {
  const wanted = gold.findings.filter(
    ({ confidence, needsOutside, severity }) => confidence === 'certain' && !needsOutside && severity !== 'info',
  );
  const fitting = (finding: GoldFinding): readonly Finding[] =>
    findings.filter(
      ({ rule, span }) => CATEGORIES[rule]?.includes(finding.category) === true && overlaps(span, finding),
    );
  const touched = wanted.filter((finding) => fitting(finding).length > 0);
  const fixed = touched.filter(({ fix }) => fix !== null);
  const loud = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
  return {
    gold: wanted.length,
    touched: touched.length,
    missed: wanted.filter((finding) => !touched.includes(finding)),
    fixes: fixed.length,
    sameFix: fixed.filter((finding) => fitting(finding).some((ours) => isSameFix(gold.text, ours, finding))).length,
    unexplained: loud.filter(({ span }) => !gold.findings.some((finding) => overlaps(span, finding))),
  };
}

/** True when applying our preferred fix and the gold's gives the same words around the defect. */
function isSameFix(text: string, finding: Finding, gold: GoldFinding): boolean {
  const [fix] = finding.fixes();
  if (!fix || gold.fix === null || !overlaps(finding.span, gold)) return false;
  const from = Math.min(gold.start, ...fix.edits.map(({ span }) => span.start));
  const to = Math.max(gold.end, ...fix.edits.map(({ span }) => span.end));
  const ours = replaceAll(
    text,
    from,
    to,
    fix.edits.map(({ span, newText }) => ({ ...span, newText })),
  );
  const theirs = replaceAll(text, from, to, [{ start: gold.start, end: gold.end, newText: gold.fix }]);
  // Which space stands after § and ¶ is a matter of settings.
  return ours.replace(/\u00a0/g, ' ') === theirs.replace(/\u00a0/g, ' ');
}

function replaceAll(
  text: string,
  from: number,
  to: number,
  edits: readonly { start: number; end: number; newText: string }[],
): string {
  let result = '';
  let position = from;
  for (const { start, end, newText } of [...edits].sort((a, b) => a.start - b.start)) {
    result += text.slice(position, start) + newText;
    position = end;
  }
  return result + text.slice(position, to);
}
