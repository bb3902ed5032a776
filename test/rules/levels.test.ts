import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resolveLevel } from '../../server/src/rules/levels.ts';
import { reporterSpacing } from '../../server/src/rules/reporterSpacing.ts';

test('the first table that names the rule decides, then the rule itself', () => {
  const settings = new Map([['reporter-spacing', 'off' as const]]);
  const matter = new Map([['reporter-spacing', 'error' as const]]);
  assert.equal(resolveLevel(reporterSpacing, [settings, matter]), 'off');
  assert.equal(resolveLevel(reporterSpacing, [new Map(), matter]), 'error');
  assert.equal(resolveLevel(reporterSpacing, [new Map([['ordinal-form', 'off' as const]])]), 'warning');
});
