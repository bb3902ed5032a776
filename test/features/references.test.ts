import assert from 'node:assert/strict';
import test from 'node:test';
import { openDraft } from '../support/openDraft.ts';

const CHAIN = `*Quarrie v. Umber Ltd.*, 301 F.3d 401, 409 (7th Cir. 2002). *Id.* at 410.
See 42 U.S.C. § 1983. *Quarrie*, 301 F.3d at 4<|>11.`;

async function references(source: string, withRoot: boolean): Promise<readonly string[]> {
  const { engine, document, offset, slice } = openDraft(source);
  return (await engine.references(document, { offset, withRoot })).map(slice);
}

test('all citations of the authority, whatever their form', async () => {
  assert.deepEqual(await references(CHAIN, true), [
    '*Quarrie v. Umber Ltd.*, 301 F.3d 401, 409 (7th Cir. 2002)',
    '*Id.* at 410',
    '*Quarrie*, 301 F.3d at 411',
  ]);
});

test('without the full citation when the editor asks for uses only', async () => {
  assert.equal((await references(CHAIN, false)).length, 2);
});

test('a record document under any of its names', async () => {
  const found = await references(
    '(Pl. Tr. or ECF No. 118-1 at 28:7.) (Pl. T<|>r. at 30:1.) (ECF No. 118-1 at 31:2.)',
    true,
  );
  assert.equal(found.length, 4);
});

test('a citation bound to nothing is alone, prose has none', async () => {
  assert.equal((await references('*Vole*, 301 F.3d at 4<|>11.', true)).length, 1);
  assert.deepEqual(await references('No cou<|>rt has doubted it.', true), []);
});

test('highlights are the same places', async () => {
  const { engine, document, offset } = openDraft(CHAIN);
  assert.deepEqual(
    await engine.highlights(document, offset),
    await engine.references(document, { offset, withRoot: true }),
  );
});
