import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { makePdf, pdfLines } from '../support/pdf.ts';
import { folder, pincite } from './support.ts';

test('the built command line reads a PDF, and keeps its text in the folder for caches', async (t) => {
  const root = folder(t, {
    'matter/brief.md': 'The ledger was there. ECF No. 12 at 2.\n',
    'matter/record/ECF 12.pdf': makePdf([pdfLines(['One.', '', '1']), pdfLines(['Two.', '', '2'])]),
  });
  process.env.XDG_CACHE_HOME = path.join(root, 'cache');
  t.after(() => delete process.env.XDG_CACHE_HOME);
  const { code, out } = await pincite(['cites', '--format', 'json', 'brief.md'], { cwd: path.join(root, 'matter') });
  assert.equal(code, 0);
  const [citation] = (JSON.parse(out) as { files: { citations: { source: unknown }[] }[] }).files[0]!.citations;
  assert.deepEqual(citation?.source, { path: 'record/ECF 12.pdf', start: 8, end: 12 });
  if (process.platform === 'linux') assert.equal(readdirSync(path.join(root, 'cache/pincite')).length, 2);
});
