import assert from 'node:assert/strict';
import test from 'node:test';
import type { CitationEdge, CitationNode } from '../../server/src/engine/citationGraphQueries.ts';
import { openDraft } from '../support/openDraft.ts';

const FILES = `
//- reply.md
Quarries sue. *Quarrie*, 301 F.3d at 411. *Quarrie v. Umber Ltd.*, 301 F.3d 401 (7th Cir. 2002). (Vole Decl. ¶ 9.)
//- authorities/quarrie.txt
Quarrie v. Umber Ltd., 301 F.3d 401 (7th Cir. 2002)

*401 A quarry may sue. Ash v. Elm, 250 F.3d 12, 15 (7th Cir. 2001); 28 U.S.C. § 1746.

*410 So it is. Ash, 250 F.3d at 16.
//- authorities/ash.html
<html><body><p>Ash v. Elm, 250 F.3d 12 (7th Cir. 2001)</p><p>Opinion of the court.</p></body></html>
//- authorities/later.txt
Rook v. Jay, 400 F.3d 7 (7th Cir. 2005)

We follow Quarrie v. Umber Ltd., 301 F.3d 401, 410 (7th Cir. 2002). See Quarrie, 301 F.3d at 411.
//- record/brief.txt
BRIEF FOR THE DEFENDANT

Quarrie v. Umber Ltd., 301 F.3d 401, 410 (7th Cir. 2002) is not to be followed.
`;

const BRIEF = `//- brief.md
See *Quarrie v. Umber Ltd.*, 301 F<|>.3d 401, 410 (7th Cir. 2002). *Id.* at 411. (Vole Decl. ¶ 2.) 29 U.S.C. § 794.
${FILES}`;

async function graph(source: string, overrides = {}) {
  const opened = openDraft(source, overrides);
  const { engine, document, offset, files, workspace } = opened;
  const node = await engine.citedNode(document, offset);
  const words = (edge: CitationEdge) => {
    const path = [...files.keys()].find((each) => workspace.uri(each) === edge.spans.uri);
    const text = edge.spans.text ?? files.get(path ?? '') ?? '';
    return [edge.node.name, edge.node.detail, ...edge.spans.spans.map(({ start, end }) => text.slice(start, end))];
  };
  const loose = document.rootUri === null ? document : null;
  const citedBy = async (of: CitationNode | null = node) =>
    (await engine.citedBy(of!.identity, loose)).map((edge) => ({ edge, words: words(edge) }));
  const cites = async (of: CitationNode | null = node) =>
    (await engine.cites(of!.identity)).map((edge) => ({ edge, words: words(edge) }));
  return { node, citedBy, cites, ...opened };
}

test('an authority is cited by the drafts and the opinions of its matter', async () => {
  const { node, citedBy } = await graph(BRIEF);
  assert.equal(node!.name, 'Quarrie v. Umber Ltd., 301 F.3d 401 (7th Cir. 2002)');
  assert.equal(node!.detail, 'authorities/quarrie.txt');
  assert.deepEqual(
    (await citedBy()).map(({ words }) => words),
    [
      ['brief.md', 'brief.md', '*Quarrie v. Umber Ltd.*, 301 F.3d 401, 410 (7th Cir. 2002)', '*Id.* at 411'],
      ['reply.md', 'reply.md', '*Quarrie*, 301 F.3d at 411', '*Quarrie v. Umber Ltd.*, 301 F.3d 401 (7th Cir. 2002)'],
      [
        'Rook v. Jay',
        'authorities/later.txt',
        'Quarrie v. Umber Ltd., 301 F.3d 401, 410 (7th Cir. 2002)',
        'Quarrie, 301 F.3d at 411',
      ],
    ],
  );
});

test('an opinion cites what stands in its file, and leads on to those', async () => {
  const { cites, citedBy } = await graph(BRIEF);
  const found = await cites();
  assert.deepEqual(
    found.map(({ words }) => words),
    [
      [
        'Ash v. Elm, 250 F.3d 12 (7th Cir. 2001)',
        'authorities/ash.html',
        'Ash v. Elm, 250 F.3d 12, 15 (7th Cir. 2001)',
        'Ash, 250 F.3d at 16',
      ],
      ['28 U.S.C. § 1746', 'not in the folder', '28 U.S.C. § 1746'],
    ],
  );
  const [ash] = found;
  assert.deepEqual(
    (await citedBy(ash!.edge.node)).map(({ edge }) => edge.node.name),
    ['Quarrie v. Umber Ltd.'],
  );
  assert.deepEqual(await cites(ash!.edge.node), []);
});

test('an opinion that cites is itself cited, and a draft cites and is not', async () => {
  const { citedBy, cites } = await graph(BRIEF);
  const [brief, , later] = await citedBy();
  assert.deepEqual(later!.edge.node.identity.keys.length, 1);
  assert.deepEqual(await citedBy(brief!.edge.node), []);
  assert.deepEqual(
    (await cites(brief!.edge.node)).map(({ edge }) => edge.node.name),
    ['Quarrie v. Umber Ltd., 301 F.3d 401 (7th Cir. 2002)', 'Vole Decl.', '29 U.S.C. § 794'],
  );
});

test('a document of the record is cited by drafts', async () => {
  const source = BRIEF.replace('<|>', '').replace('Vole Decl. ¶ 2', 'Vole D<|>ecl. ¶ 2');
  const { node, citedBy, cites } = await graph(source);
  assert.deepEqual([node!.name, node!.detail], ['Vole Decl.', 'not in the folder']);
  assert.deepEqual(
    (await citedBy()).map(({ words }) => words),
    [
      ['brief.md', 'brief.md', 'Vole Decl. ¶ 2'],
      ['reply.md', 'reply.md', 'Vole Decl. ¶ 9'],
    ],
  );
  assert.deepEqual(await cites(), []);
});

test('a loose draft knows its own citations alone', async () => {
  const { node, citedBy, cites, workspace } = await graph(BRIEF, { rootUri: null });
  assert.equal(node!.detail, '');
  assert.equal((await citedBy()).length, 1);
  assert.deepEqual(await cites(), []);
  assert.deepEqual([...workspace.reads, ...workspace.walks], []);
});

test('prose is no node', async () => {
  const { node } = await graph('//- brief.md\nNo co<|>urt. 29 U.S.C. § 794.\n');
  assert.equal(node, null);
});
