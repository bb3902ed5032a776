import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type LevelSources, type ResolvedLevel, resolveLevel } from '../../server/src/rules/levels.ts';
import { reporterSpacing } from '../../server/src/rules/reporterSpacing.ts';
import type { Level } from '../../server/src/text/level.ts';

type Table = Readonly<Record<string, Level>>;

function resolved(tables: { readonly [K in keyof LevelSources]?: Table }): ResolvedLevel {
  const table = (entries: Table = {}) => new Map(Object.entries(entries));
  return resolveLevel(reporterSpacing, {
    matter: table(tables.matter),
    settings: table(tables.settings),
    style: table(tables.style),
  });
}

test('matter.yaml decides before the settings, they before the style, it before the rule', () => {
  const id = 'reporter-spacing';
  assert.deepEqual(resolved({}), { level: 'warning', from: 'rule', by: null });
  assert.deepEqual(resolved({ style: { [id]: 'hint' } }), { level: 'hint', from: 'style', by: id });
  assert.deepEqual(resolved({ style: { [id]: 'hint' }, settings: { [id]: 'error' } }), {
    level: 'error',
    from: 'settings',
    by: id,
  });
  assert.deepEqual(resolved({ settings: { [id]: 'error' }, matter: { [id]: 'off' } }), {
    level: 'off',
    from: 'matter',
    by: id,
  });
});

test('the name of a rule goes before that of its group, and a group in matter.yaml before the settings', () => {
  const table: Table = { form: 'error', 'reporter-spacing': 'hint' };
  assert.equal(resolved({ settings: table }).level, 'hint');
  assert.deepEqual(resolved({ settings: table, matter: { form: 'off' } }), {
    level: 'off',
    from: 'matter',
    by: 'form',
  });
  assert.equal(resolved({ settings: { record: 'off' } }).level, 'warning');
});

test('a level for a group does not turn on what the style has off; the name of the rule does', () => {
  const style: Table = { 'reporter-spacing': 'off' };
  assert.deepEqual(resolved({ settings: { form: 'error' }, style }), {
    level: 'off',
    from: 'style',
    by: 'reporter-spacing',
  });
  assert.equal(resolved({ settings: { 'reporter-spacing': 'error' }, style }).level, 'error');
});
