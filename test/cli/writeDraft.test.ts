import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { writeDraft } from '../../server/src/cli/writeDraft.ts';
import { folder } from './support.ts';

const TEXT = 'See 301 F.Supp.2d 401.\n';
const EDITS = [{ span: { start: 10, end: 10 }, newText: ' ' }];

test('a file that changed since it was read keeps its new content', async (t) => {
  const root = folder(t, { 'brief.md': `Another hand. ${TEXT}` });
  const file = path.join(root, 'brief.md');
  const refusal = await writeDraft({ path: file, bytes: Buffer.from(TEXT), text: TEXT, edits: EDITS });
  assert.equal(refusal, 'it changed while it was being checked');
  assert.equal(readFileSync(file, 'utf8'), `Another hand. ${TEXT}`);
  assert.deepEqual(readdirSync(root), ['brief.md']);
});

test('a file that is gone is not made again', async (t) => {
  const root = folder(t);
  const draft = { path: path.join(root, 'brief.md'), bytes: Buffer.from(TEXT), text: TEXT, edits: EDITS };
  assert.match(String(await writeDraft(draft)), /ENOENT/);
  assert.deepEqual(readdirSync(root), []);
});

test('what is written is the text with its edits', async (t) => {
  const root = folder(t, { 'brief.md': TEXT });
  const file = path.join(root, 'brief.md');
  assert.equal(await writeDraft({ path: file, bytes: Buffer.from(TEXT), text: TEXT, edits: EDITS }), null);
  assert.equal(readFileSync(file, 'utf8'), 'See 301 F. Supp.2d 401.\n');
});
