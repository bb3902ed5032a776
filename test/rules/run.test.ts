import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bindDraft } from '../../server/src/model/bind.ts';
import { ALL_RULES } from '../../server/src/rules/all.ts';
import { collectSafeFixes, fixToFixedPoint } from '../../server/src/rules/fixes.ts';
import { defineRule } from '../../server/src/rules/rule.ts';
import { runRules } from '../../server/src/rules/run.ts';
import { parseDraft } from '../../server/src/syntax/parse.ts';
import { overlaps } from '../../server/src/text/span.ts';
import { findingsIn } from '../support/ruleTester.ts';

const bound = (text: string) => bindDraft(parseDraft(text, 'markdown'));

test('findings come in the order of the text, at the level given, without the rules that are off', () => {
  const draft = bound('*Orrin v. Vale Corp.*, 45 F. 3d 12 (2nd Cir. 1987). *See Hale v. Moss*, 12 A. 2d 5 (Pa. 1940).');
  const findings = runRules({
    bound: draft,
    rules: ALL_RULES,
    levels: (rule) => (rule.id === 'ordinal-form' ? 'off' : 'hint'),
  });
  assert.deepEqual(
    findings.map(({ rule, severity }) => [rule, severity]),
    [
      ['reporter-spacing', 'hint'],
      ['year-outside-reporter-run', 'hint'],
      ['reporter-spacing', 'hint'],
    ],
  );
});

test('what two parallel citations share is reported once', () => {
  const shared =
    '*Orrin v. Vale Corp.*, No. 19-cv-4120, 2020 WL 555123, 2020 U.S. Dist. LEXIS 55123 (D. Mass. March 3, 2020).';
  assert.deepEqual(
    findingsIn(shared).map(({ rule }) => rule),
    ['month-abbreviation'],
  );
});

test('only rules about quotations speak of what is quoted', () => {
  const draft = bound('The court wrote: "See *Orrin v. Vale Corp.*, 45 F.3d 12 (2d Cir. 1995)."');
  const everyCase = (group: 'form' | 'quotation') =>
    defineRule({
      ...ALL_RULES[0]!,
      id: `test-${group}`,
      group,
      check: { case: (citation, context) => context.report({ citation, span: citation.core, message: 'Here.' }) },
    });
  const findings = runRules({
    bound: draft,
    rules: [everyCase('form'), everyCase('quotation')],
    levels: (rule) => rule.severity,
  });
  assert.deepEqual(
    findings.map(({ rule }) => rule),
    ['test-quotation'],
  );
});

test('fixes are computed only when asked for', () => {
  let computed = 0;
  const rule = defineRule({
    ...ALL_RULES[0]!,
    check: {
      case: (citation, context) =>
        context.report({
          citation,
          span: citation.core,
          message: 'Here.',
          fixes: () => {
            computed += 1;
            return [];
          },
        }),
    },
  });
  const findings = runRules({
    bound: bound('*Orrin v. Vale Corp.*, 45 F.3d 12 (2d Cir. 1995).'),
    rules: [rule],
    levels: () => 'warning',
  });
  assert.equal(computed, 0);
  findings[0]?.fixes();
  assert.equal(computed, 1);
});

test('the safe fixes of all rules stay apart, and come to an end', () => {
  const text = ALL_RULES.flatMap((rule) => rule.docs.examples.map(({ bad }) => bad)).join('\n\n');
  const findings = findingsIn(text);
  const safe = findings.flatMap((finding) => finding.fixes().filter(({ kind }) => kind === 'safe'));
  const spans = safe.flatMap((fix) => fix.edits.map(({ span }) => span));
  for (const [i, span] of spans.entries()) {
    for (const other of spans.slice(i + 1)) assert.ok(!overlaps(span, other), `${span.start} and ${other.start}`);
  }
  // What a draft does throughout is its style: mending much of it may bring the rest to light.
  const fixed = fixToFixedPoint(text, (current) => findingsIn(current));
  assert.ok(fixed.settled);
  assert.deepEqual(collectSafeFixes(findingsIn(fixed.text)), []);
});
