import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createEngine, type DraftDocument } from '../../server/src/engine.ts';
import type { Finding } from '../../server/src/rules/finding.ts';
import type { Rule } from '../../server/src/rules/rule.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { createMemoryWorkspace } from './memoryWorkspace.ts';
import { SETTINGS, shown } from './ruleTester.ts';

type Files = Readonly<Record<string, string>>;

/** A draft in a matter that a rule must report. */
export interface MatterBadCase {
  readonly text: string;
  /** The words each finding stands on, in order. */
  readonly spans: readonly string[];
  /** The text after the first fix of the first finding; left out when only a person can mend it. */
  readonly fixed?: string;
  /** Files of the matter; those of the rule's documentation unless given. */
  readonly files?: Files;
}

export interface MatterRuleCases {
  readonly bad: readonly MatterBadCase[];
  readonly good: readonly (string | { readonly text: string; readonly files: Files })[];
}

/** Registers the tests of a rule about a matter or its sources: its examples and texts, and the given ones, each as `testRule` does. */
export function testMatterRule(rule: Rule, cases: MatterRuleCases): void {
  const files = rule.docs.files ?? {};
  describe(rule.id, () => {
    for (const setting of SETTINGS) {
      for (const { bad, good } of rule.docs.examples) {
        test(`${setting.name}: reports ${shown(bad)}`, async () => {
          assert.notDeepEqual(await wordsFound(rule, setting.wrap(bad), files), []);
          assert.deepEqual(await wordsFound(rule, setting.wrap(good), files), []);
        });
      }
      for (const bad of cases.bad) {
        test(`${setting.name}: reports ${shown(bad.text)}`, () => checkBad(rule, bad, setting.wrap));
      }
      for (const good of [...rule.docs.good, ...cases.good]) {
        const text = typeof good === 'string' ? good : good.text;
        test(`${setting.name}: leaves alone ${shown(text)}`, async () => {
          const found = await wordsFound(rule, setting.wrap(text), typeof good === 'string' ? files : good.files);
          assert.deepEqual(found, []);
        });
      }
    }
  });
}

async function checkBad(rule: Rule, bad: MatterBadCase, wrap: (text: string) => string): Promise<void> {
  const files = bad.files ?? rule.docs.files ?? {};
  const text = wrap(bad.text);
  const findings = await findingsInMatter(rule, text, files);
  const lines = (words: string) => (text.includes('\r\n') ? words.replaceAll('\n', '\r\n') : words);
  assert.deepEqual(wordsOf(text, findings), bad.spans.map(lines));
  for (const { message, severity } of findings) {
    assert.equal(severity, rule.severity);
    assert.match(message, /\.$/);
    assert.doesNotMatch(message, /does not exist/);
  }
  const [first] = findings.flatMap((finding) => [...finding.fixes()]);
  if (bad.fixed === undefined) {
    assert.equal(first, undefined, 'A fix is offered that the case does not name.');
    return;
  }
  assert.ok(first, 'No fix is offered.');
  const fixed = applyEdits(text, first.edits);
  assert.equal(fixed, wrap(bad.fixed));
  assert.equal(
    (await findingsInMatter(rule, fixed, files)).length,
    findings.length - 1,
    'The fix does not silence its finding.',
  );
}

async function wordsFound(rule: Rule, text: string, files: Files): Promise<readonly string[]> {
  return wordsOf(text, await findingsInMatter(rule, text, files));
}

function wordsOf(text: string, findings: readonly Finding[]): readonly string[] {
  return findings.map(({ span }) => text.slice(span.start, span.end));
}

/** What the rule finds in a draft that stands in a matter with these files. */
export async function findingsInMatter(rule: Rule, text: string, files: Files): Promise<readonly Finding[]> {
  const workspace = createMemoryWorkspace({ ...files, 'brief.md': text });
  const document: DraftDocument = {
    uri: workspace.uri('brief.md'),
    version: 1,
    language: 'markdown',
    text,
    rootUri: workspace.rootUri,
    levels: new Map(),
  };
  const checked = await createEngine({ workspace }).checkSources(document);
  assert.equal(checked.kind, 'checked');
  return checked.findings.filter((finding) => finding.rule === rule.id);
}
