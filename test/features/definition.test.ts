import assert from 'node:assert/strict';
import test from 'node:test';
import { openDraft } from '../support/openDraft.ts';

const SOURCES = `
//- authorities/quarrie.txt
Quarrie v. Umber Ltd., 301 F.3d 401 (7th Cir. 2002)

*401 The plaintiff is a quarry.

*410 A quarry may sue. It did.

*411 Affirmed.
//- record/ECF 118-1.txt
Page 28
 1  Q. Were you there?
 2  A. I was.
`;

const BRIEF = '*Quarrie v. Umber Ltd.*, 301 F.3d 401, 410 (7th Cir. 2002). *Id.* at 410. *Quarrie*, 301 F.3d at 411.';

function withCursor(at: string): string {
  return `//- brief.md\n${BRIEF.replace(at, `${at.slice(0, 1)}<|>${at.slice(1)}`)}${SOURCES}`;
}

test('a full citation leads to the cited page of its source', async () => {
  const { engine, document, offset, slice, files, workspace } = openDraft(withCursor('301 F.3d 401'));
  const definition = await engine.definition(document, offset);
  assert.ok(definition);
  assert.equal(slice(definition.origin), '*Quarrie v. Umber Ltd.*, 301 F.3d 401, 410 (7th Cir. 2002)');
  const [target, ...rest] = definition.targets;
  assert.deepEqual(rest, []);
  assert.ok(target?.kind === 'source');
  assert.equal(target.uri, workspace.uri('authorities/quarrie.txt'));
  assert.match(files.get('authorities/quarrie.txt')!.slice(target.span.start), /^\*410|^A quarry may sue/);
});

test('id. leads to the full citation first, then to the source at its own pin', async () => {
  const { engine, document, offset, slice } = openDraft(withCursor('Id.'));
  const definition = await engine.definition(document, offset);
  const [draft, source] = definition!.targets;
  assert.ok(draft?.kind === 'draft' && source?.kind === 'source');
  assert.equal(slice(draft.span), '*Quarrie v. Umber Ltd.*, 301 F.3d 401, 410 (7th Cir. 2002)');
});

test('a short form leads to the full citation, not to the id. between', async () => {
  const { engine, document, offset, slice } = openDraft(withCursor('301 F.3d at 411'));
  const [draft] = (await engine.definition(document, offset))!.targets;
  assert.ok(draft?.kind === 'draft');
  assert.equal(slice(draft.span), '*Quarrie v. Umber Ltd.*, 301 F.3d 401, 410 (7th Cir. 2002)');
});

test('a loose file has only its own text', async () => {
  const { engine, document, offset, workspace } = openDraft(withCursor('301 F.3d at 411'));
  const definition = await engine.definition({ ...document, rootUri: null }, offset);
  assert.deepEqual(
    definition!.targets.map(({ kind }) => kind),
    ['draft'],
  );
  assert.deepEqual([...workspace.reads, ...workspace.walks], []);
});

test('a citation without a source, and prose, lead nowhere', async () => {
  const full = openDraft('See 42 U.S.C. § 19<|>83. No more.');
  assert.equal(await full.engine.definition(full.document, full.offset), null);
  const prose = openDraft('See 42 U.S.C. § 1983. No m<|>ore.');
  assert.equal(await prose.engine.definition(prose.document, prose.offset), null);
});
