import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { readSettings } from '../../server/src/lsp/settings.ts';
import { STYLE_NAMES, STYLE_OPTIONS } from '../../server/src/tables/styles.ts';

test('what is not understood counts as not set', () => {
  const { enabled, levels, style } = readSettings({
    enable: 'no',
    rules: { form: 'hint', 'ordinal-form': 'loud' },
    style: 'atlantis',
    spacing: 'default',
    edition: 22,
  });
  assert.deepEqual({ enabled, levels, style }, { enabled: true, levels: new Map([['form', 'hint']]), style: {} });
});

test('style and options are read', () => {
  const { style } = readSettings({ style: 'ohio', edition: '22', dash: 'en', lenient: 'off' });
  assert.deepEqual(style, { pack: 'ohio', edition: '22', dash: 'en', lenient: 'off' });
});

test('the editor offers every style and every option', () => {
  const file = path.join(import.meta.dirname, '../../package.json');
  const { properties } = JSON.parse(readFileSync(file, 'utf8')).contributes.configuration;
  assert.deepEqual(properties['pincite.style'].enum, ['default', ...STYLE_NAMES]);
  for (const [option, values] of Object.entries(STYLE_OPTIONS)) {
    const setting = properties[`pincite.${option}`];
    assert.deepEqual(setting.enum, ['default', ...values]);
    assert.equal(setting.enumDescriptions.length, setting.enum.length);
  }
});
