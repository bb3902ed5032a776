import assert from 'node:assert/strict';
import test from 'node:test';
import { createMemoryWorkspace } from '../support/memoryWorkspace.ts';
import { codes, positions, startClient } from './client.ts';

const DRAFT = '\\emph{See} \\emph{Abel v.\\ Moss}, 301 F.Supp.2d 401, 409 (D. Vt. 2002).\n';

for (const language of ['latex', 'tex']) {
  test(`a buffer of the language ${language} is a LaTeX draft`, async (t) => {
    const files = createMemoryWorkspace();
    const client = await startClient(t, { files });
    const uri = files.uri('brief.tex');
    client.open(uri, DRAFT, language);
    const { diagnostics } = await client.diagnostics(uri);
    assert.deepEqual(codes(diagnostics), ['reporter-spacing']);
    assert.equal(positions(DRAFT).slice(diagnostics[0]!.range), 'F.Supp.2d');
  });
}
