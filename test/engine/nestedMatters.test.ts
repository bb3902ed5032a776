import assert from 'node:assert/strict';
import test from 'node:test';
import { createEngine } from '../../server/src/engine.ts';
import { createMemoryWorkspace } from '../support/memoryWorkspace.ts';
import { draftDocument } from '../support/openDraft.ts';

const DRAFT = '(Pl. Tr. at 28:7.)\n';

test('a matter in a folder below has its own sources and drafts, and is no part of the one above', async () => {
  const workspace = createMemoryWorkspace({
    'brief.md': DRAFT,
    'a/matter.yaml': 'record: [{ document: ECF No. 5, as: Pl. Tr., file: record/tr.txt }]\n',
    'a/brief.md': DRAFT,
    'a/reply.md': DRAFT,
    'a/record/tr.txt': 'Testimony\n',
  });
  const engine = createEngine({ workspace });
  const files = async (path: string) => {
    const rootUri = await engine.matterRootOf(workspace.rootUri, workspace.uri(path));
    const document = draftDocument(DRAFT, { uri: workspace.uri(path), rootUri });
    const found = await engine.matterReferences(document, { offset: 2, withRoot: true });
    const definition = await engine.definition(document, 2);
    return {
      drafts: found.map(({ uri }) => uri),
      sources: definition?.targets.map((target) => (target.kind === 'source' ? target.uri : 'draft')) ?? [],
    };
  };
  assert.deepEqual(await files('a/brief.md'), {
    drafts: [workspace.uri('a/brief.md'), workspace.uri('a/reply.md')],
    sources: [workspace.uri('a/record/tr.txt')],
  });
  assert.deepEqual((await files('brief.md')).drafts, [workspace.uri('brief.md')]);
});
