import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bindDraft } from '../../server/src/model/bind.ts';
import { ALL_RULES } from '../../server/src/rules/all.ts';
import type { Finding } from '../../server/src/rules/finding.ts';
import { collectSafeFixes, fixToFixedPoint } from '../../server/src/rules/fixes.ts';
import type { Fix, Rule } from '../../server/src/rules/rule.ts';
import { runRules } from '../../server/src/rules/run.ts';
import { resolveStyle } from '../../server/src/rules/style.ts';
import { parseDraft } from '../../server/src/syntax/parse.ts';
import type { StyleChoice } from '../../server/src/tables/styles.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import type { DraftLanguage } from '../../server/src/text/view.ts';

/** A text a rule must report. */
export interface BadCase {
  readonly text: string;
  /** The words each finding stands on, in order; one finding per entry. */
  readonly spans: readonly string[];
  /** The text after all safe fixes of the rule, or after the first suggestion; left out when only a person can mend it. */
  readonly fixed?: string;
  readonly language?: DraftLanguage;
}

/** A text a rule must not report. */
export type GoodCase = string | { readonly text: string; readonly language: DraftLanguage };

export interface RuleCases {
  readonly bad: readonly BadCase[];
  readonly good: readonly GoodCase[];
}

/** All findings of a text, by every rule at its own level, in the style nobody chose or the one given. */
export function findingsIn(text: string, language: DraftLanguage = 'markdown', style: StyleChoice = {}): Finding[] {
  return runRules({
    bound: bindDraft(parseDraft(text, language)),
    rules: ALL_RULES,
    levels: (rule) => rule.severity,
    style: resolveStyle([style]),
  });
}

/** All findings of a text in the style the rule needs. */
function findingsFor({ docs }: Rule, text: string, language: DraftLanguage = 'markdown'): Finding[] {
  return findingsIn(text, language, docs.style);
}

/** A way to write the same case again: the rule must see the same defects whatever surrounds them. */
export interface Setting {
  readonly name: string;
  wrap(text: string): string;
}

export const SETTINGS: readonly Setting[] = [
  { name: 'alone', wrap: (text) => text },
  { name: 'with CRLF', wrap: (text) => `First words.\n\n${text}\n\nLast words.\n`.replaceAll('\n', '\r\n') },
  { name: 'after astral characters', wrap: (text) => `𝒜 is the 𝓹𝓪𝓻𝓽𝔂 🏛️.\n\n${text}` },
  {
    name: 'inside a longer draft',
    wrap: (text) =>
      `ARGUMENT\n\nThe court should deny the motion, for “reasons” given below.\n\n${text}\n\n` +
      'The rule is settled. *Quarrie v. Umber Ltd.*, 301 F.3d 401, 409 (7th Cir. 2002). No court has doubted it.\n',
  },
];

/** Registers the tests of a rule: the examples and texts of its documentation, and the given ones. */
export function testRule(rule: Rule, cases: RuleCases): void {
  assert.equal(rule.docs.files, undefined, 'A rule about a matter is tested in one: testMatterRule.');
  describe(rule.id, () => {
    for (const { bad, good } of rule.docs.examples) {
      for (const setting of SETTINGS) {
        test(`${setting.name}: mends ${shown(bad)}`, () => checkExample(rule, setting.wrap(bad), setting.wrap(good)));
      }
    }
    for (const bad of cases.bad) {
      for (const setting of SETTINGS) {
        test(`${setting.name}: reports ${shown(bad.text)}`, () => checkBad(rule, bad, setting));
      }
    }
    for (const good of [...rule.docs.good, ...cases.good]) {
      const { text, language } = typeof good === 'string' ? { text: good, language: 'markdown' as const } : good;
      for (const setting of SETTINGS) {
        test(`${setting.name}: leaves alone ${shown(text)}`, () => checkGood(rule, setting.wrap(text), language));
      }
    }
  });
}

export function shown(text: string): string {
  const oneLine = JSON.stringify(text);
  return oneLine.length <= 90 ? oneLine : `${oneLine.slice(0, 89)}…`;
}

function checkExample(rule: Rule, bad: string, good: string): void {
  const findings = ofRule(rule, findingsFor(rule, bad));
  assert.notEqual(findings.length, 0, 'The rule reports nothing.');
  assert.deepEqual(wordsAt(good, ofRule(rule, findingsFor(rule, good))), [], 'The good text is reported.');
  if (rule.fix !== 'none') checkFixes(rule, bad, 'markdown');
  if (rule.fix === 'safe') assert.equal(mended(rule, bad, 'markdown'), good);
}

function checkBad(rule: Rule, bad: BadCase, setting: Setting): void {
  const text = setting.wrap(bad.text);
  const language = bad.language ?? 'markdown';
  const findings = ofRule(rule, findingsFor(rule, text, language));
  const newline = (words: string) => (text.includes('\r\n') ? words.replaceAll('\n', '\r\n') : words);
  assert.deepEqual(wordsAt(text, findings), bad.spans.map(newline));
  for (const finding of findings) {
    assert.equal(finding.severity, rule.severity);
    assert.equal(finding.bluebook, rule.bluebook);
    assert.match(finding.message, /\.$/);
  }
  if (bad.fixed === undefined) {
    assert.deepEqual(
      findings.flatMap((finding) => finding.fixes()),
      [],
      'A fix is offered that the case does not name.',
    );
    return;
  }
  checkFixes(rule, text, language);
  assert.equal(mended(rule, text, language), setting.wrap(bad.fixed));
}

function checkGood(rule: Rule, text: string, language: DraftLanguage): void {
  assert.deepEqual(wordsAt(text, ofRule(rule, findingsFor(rule, text, language))), []);
}

/** Every fix silences its finding and creates no other; safe fixes are idempotent and stay apart. */
function checkFixes(rule: Rule, text: string, language: DraftLanguage): void {
  const before = findingsFor(rule, text, language);
  const own = ofRule(rule, before);
  for (const finding of own) {
    for (const fix of finding.fixes()) {
      const fixed = applyEdits(text, fix.edits);
      const after = findingsFor(rule, fixed, language);
      assert.equal(ofRule(rule, after).length, own.length - 1, `“${fix.title}” does not silence its finding.`);
      assert.deepEqual(newRules(before, after), [], `“${fix.title}” creates another finding.`);
    }
  }
  const fixed = fixToFixedPoint(text, (current) => ofRule(rule, findingsFor(rule, current, language)));
  assert.ok(fixed.settled, 'The safe fixes do not settle.');
  assert.ok(fixed.passes <= 1, 'The safe fixes of one rule need more than one pass.');
  assert.deepEqual(collectSafeFixes(ofRule(rule, findingsFor(rule, fixed.text, language))), []);
  assert.equal(applyEdits(text, collectSafeFixes(before)).length > 0, true);
}

/** The text after all safe fixes of the rule; when it has none, after the preferred suggestion of the first finding. */
function mended(rule: Rule, text: string, language: DraftLanguage): string {
  const findings = ofRule(rule, findingsFor(rule, text, language));
  const safe = collectSafeFixes(findings);
  if (safe.length > 0) return applyEdits(text, safe);
  const [first] = findings.flatMap((finding): readonly Fix[] => finding.fixes());
  assert.ok(first, 'No fix is offered.');
  return applyEdits(text, first.edits);
}

function ofRule(rule: Rule, findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => finding.rule === rule.id);
}

/** Ids of rules that speak more often after than before. */
function newRules(before: readonly Finding[], after: readonly Finding[]): string[] {
  const count = (findings: readonly Finding[], id: string) => findings.filter(({ rule }) => rule === id).length;
  return [...new Set(after.map(({ rule }) => rule))].filter((id) => count(after, id) > count(before, id));
}

function wordsAt(text: string, findings: readonly Finding[]): string[] {
  return findings.map(({ span }) => text.slice(span.start, span.end));
}
