import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markdownView } from '../../server/src/text/markdown/markdown.ts';
import { quietMarkup } from '../../server/src/text/markdown/quietMarkup.ts';

test('what people write is left as it is', () => {
  const text = '# Head\n\n*Orrin v. Vale*, [1 F.3d 2](x) `code`\n\n> > quoted\n\n- a\n  - b\n';
  assert.equal(quietMarkup(text), text);
});

test('hostile paragraphs and nestings become letters of the same length', () => {
  for (const unit of ['[a](', '*a', '`', '> ', '1) ', '![a](']) {
    const text = `Before.\n\n${unit.repeat(5000)}\n\nAfter *all*.`;
    const quiet = quietMarkup(text);
    assert.equal(quiet.length, text.length);
    assert.notEqual(quiet, text);
    assert.ok(quiet.startsWith('Before.\n\n') && quiet.endsWith('\n\nAfter *all*.'));
  }
});

test('a draft with a hostile paragraph keeps all its words in view', () => {
  const view = markdownView(`${'[a]('.repeat(20_000)}\n\n*Orrin v. Vale*, 1 F.3d 2.`);
  assert.ok(view.text.startsWith('[a]([a](') && view.text.endsWith('Orrin v. Vale, 1 F.3d 2.'));
});
