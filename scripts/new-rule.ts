/**
 * Makes the file and the test of a new rule: `node scripts/new-rule.ts pin-missing`. The tests fail until the rule has
 * a check and its examples; `node scripts/build-rule-docs.ts` then takes it into the index and the documentation.
 */
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.dirname(import.meta.dirname);

/** `pin-missing` as the name of a file and a value: `pinMissing`. */
export function moduleName(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** The text of the rule's file. */
export function renderRule(id: string): string {
  return `import type { Citation } from '../model/bound.ts';
import { defineRule, type RuleContext } from './rule.ts';

function check(_citation: Citation, _context: RuleContext): void {}

export const ${moduleName(id)} = defineRule({
  id: '${id}',
  bluebook: '',
  indigo: null,
  group: 'form',
  severity: 'warning',
  fix: 'none',
  needs: 'syntax',
  docs: {
    summary: '',
    why: '',
    silentWhen: [],
    examples: [],
    good: [],
  },
  check: { case: check },
});
`;
}

/** The text of the rule's test. */
export function renderTest(id: string): string {
  const name = moduleName(id);
  return `import { ${name} } from '../../server/src/rules/${name}.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(${name}, { bad: [], good: [] });
`;
}

function main(): void {
  const [id] = process.argv.slice(2);
  if (id === undefined || !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) {
    console.error('Usage: node scripts/new-rule.ts RULE-ID   (lower case, words joined by hyphens)');
    process.exitCode = 2;
    return;
  }
  const files = new Map([
    [path.join(root, 'server/src/rules', `${moduleName(id)}.ts`), renderRule(id)],
    [path.join(root, 'test/rules', `${moduleName(id)}.test.ts`), renderTest(id)],
  ]);
  for (const [file, content] of files) {
    if (existsSync(file)) {
      console.error(`${path.relative(root, file)} exists already.`);
      process.exitCode = 2;
      return;
    }
    writeFileSync(file, content);
    console.log(`${path.relative(root, file)} written`);
  }
}

if (import.meta.filename === process.argv[1]) main();
