import assert from 'node:assert/strict';
import test from 'node:test';
import { documentsOfFiles, knownDocuments } from '../../server/src/features/knownDocuments.ts';

const file = (path: string) => ({ uri: `file:///matter/${path}`, path, size: 1, version: '1', readable: true });
const listed = (document: string, as: readonly string[]) => ({ document, title: null, as, kind: null, file: null });

test('one document from matter.yaml, the drafts and the names of files', () => {
  const [document, ...others] = knownDocuments({
    listed: [listed('ECF No. 118-1', ['Pl. Tr.'])],
    cited: [['Dkt. 118-1', 'Ali Dep.'], ["Pl.'s Tr."]],
    files: documentsOfFiles([file('record/ECF 118-1 - Deposition of Eric Ali.pdf')]),
  });
  assert.deepEqual(others, []);
  assert.deepEqual(document, {
    names: ['Pl. Tr.', 'Ali Dep.'],
    entry: '118-1',
    title: 'ECF 118-1 - Deposition of Eric Ali',
    path: 'record/ECF 118-1 - Deposition of Eric Ali.pdf',
  });
});

test('exhibits of one letter under two entries are two documents', () => {
  const found = knownDocuments({
    listed: [],
    cited: [],
    files: documentsOfFiles([file('record/12-3 Ex C.txt'), file('record/045-03 Ex C.txt')]),
  });
  assert.deepEqual(
    found.map(({ entry, names }) => [entry, names]),
    [
      ['12-3', ['Ex. C']],
      ['45-3', ['Ex. C']],
    ],
  );
});

test('what a file’s name calls a paper, as a designation would', () => {
  const names = (path: string) => documentsOfFiles([file(path)]).flatMap((one) => one.names.map(({ name }) => name));
  assert.deepEqual(names('record/Decl. of Officer Tomas Brandt.txt'), ['Brandt Decl.']);
  assert.deepEqual(names('record/okafor_dep_tr.txt'), ['Okafor Dep.']);
  assert.deepEqual(names('record/photograph.txt'), []);
  assert.deepEqual(names('record/Declaration.txt'), []);
});
