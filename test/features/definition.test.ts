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

const QUOTED = `//- authorities/quarrie.txt
Quarrie v. Umber Ltd., 301 F.3d 401 (7th Cir. 2002)

*401 The plaintiff is a quarry. A quarry may sue in its own name.

*410 A quarry may sue in
its own *411 name. The owner of the pit need not be joined at all.
`;

async function wordsAt(brief: string): Promise<readonly string[]> {
  const { engine, document, offset, files, slice, workspace } = openDraft(`//- brief.md\n${brief}\n${QUOTED}`);
  const definition = await engine.definition(document, offset);
  const file = files.get('authorities/quarrie.txt')!;
  return (definition?.targets ?? []).map((target) => {
    if (target.kind === 'draft') return `draft: ${slice(target.span)}`;
    assert.equal(target.uri, workspace.uri('authorities/quarrie.txt'));
    return file.slice(target.span.start, target.span.end);
  });
}

const WORDS = 'A quarry may sue in\nits own *411 name';
const FULL = '*Quarrie v. Umber Ltd.*, 301 F.3d 401, 410 (7th Cir. 2002)';

test('a citation with a quotation leads to its words, those of the page cited', async () => {
  assert.deepEqual(await wordsAt(`“A quarry may sue in its own name.” ${FULL.replace('F.3d', 'F.<|>3d')}.`), [WORDS]);
  assert.deepEqual(await wordsAt(`${FULL}. It is settled that “A quarry may sue in its own name.” *I<|>d.* at 410.`), [
    `draft: ${FULL}`,
    WORDS,
  ]);
});

test('so does the quotation itself, also a block quotation', async () => {
  assert.deepEqual(await wordsAt(`“A quarry may <|>sue in its own name.” ${FULL}.`), [WORDS]);
  assert.deepEqual(await wordsAt(`> A quarry may <|>sue in its own name.\n\n${FULL}.`), [WORDS]);
  assert.deepEqual(await wordsAt(`${FULL} (holding that “[a] quarry may s<|>ue in its own name”).`), [WORDS.slice(2)]);
});

test('what another source quotes from it is looked for in it, too', async () => {
  const quoting = `*Ash v. Elm*, 250 F.3d 12, 15 (7th Cir. 2001) (quoting ${FULL.replace('F.3d', 'F.<|>3d')})`;
  assert.deepEqual(await wordsAt(`“A quarry may sue in its own name.” ${quoting}.`), [WORDS]);
});

test('of a changed quotation the words it is nearest to are shown', async () => {
  assert.deepEqual(
    await wordsAt(`“The owner of the p<|>it must not be joined at all.” ${FULL.replace('410', '411')}.`),
    ['The owner of the pit need not be joined at all'],
  );
});

test('words that are not there leave the page cited', async () => {
  const [page, ...others] = await wordsAt(`“No mill may ever gr<|>ind at night.” ${FULL}.`);
  assert.match(page!, /\*410|^A quarry/);
  assert.deepEqual(others, []);
});

test('words on two pages, neither cited, are not guessed at', async () => {
  const [page] = await wordsAt(`“A quarry may s<|>ue in its own name.” ${FULL.replace(', 410', ', 499')}.`);
  assert.match(page!, /^Quarrie v\. Umber/);
});

test('a quotation that belongs to no citation leads nowhere', async () => {
  assert.deepEqual(await wordsAt('He said that “a quarry may s<|>ue in its own name.” Nobody knows where.'), []);
});
