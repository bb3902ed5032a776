import assert from 'node:assert/strict';
import test from 'node:test';
import { bindDraft } from '../../server/src/model/bind.ts';
import { matterDocuments } from '../../server/src/model/matterDocuments.ts';
import { parseDraft } from '../../server/src/syntax/parse.ts';

/** The documents of some drafts: names, entry, doubtful names, and the drafts that use them. */
function documents(...texts: readonly string[]) {
  const drafts = texts.map((text) => bindDraft(parseDraft(text, 'markdown')));
  return matterDocuments(drafts).map(({ names, entry, doubtful, uses }) => ({
    names,
    entry,
    ...(doubtful.length === 0 ? {} : { doubtful }),
    drafts: uses.map(({ draft }) => draft),
  }));
}

test('one docket entry is one document in every draft, and brings its names along', () => {
  assert.deepEqual(
    documents('(Pl. Tr. or ECF No. 118-1 at 28:7.)', '(Dkt. 118-1 at 3.) (Okafor Dep. or ECF No. 118-1 at 4:1.)'),
    [{ names: ['ECF No. 118-1', 'Pl. Tr.', 'Okafor Dep.'], entry: '118-1', drafts: [0, 1] }],
  );
});

test('one name is one document, in whatever spelling; a draft that says more tells the entry', () => {
  assert.deepEqual(documents("(Pl.'s 56.1 ¶ 4.)", '(Pl. 56.1 or ECF No. 121 ¶ 7.)', '(Pl. 56.1 ¶ 8.)'), [
    { names: ['ECF No. 121', "Pl.'s 56.1"], entry: '121', drafts: [0, 1, 2] },
  ]);
});

test('a name that is one entry here and another there tells neither', () => {
  assert.deepEqual(documents('(Knowles Decl. or ECF No. 12 ¶ 4.)', '(Knowles Decl. or ECF No. 45 ¶ 4.)'), [
    { names: ['ECF No. 12'], entry: '12', doubtful: ['Knowles Decl.'], drafts: [0] },
    { names: ['ECF No. 45'], entry: '45', doubtful: ['Knowles Decl.'], drafts: [1] },
  ]);
});

test('the same exhibit letter in two drafts may be two exhibits', () => {
  const found = documents('(Ex. A at 3.)', '(Ex. A at 4.)');
  assert.equal(found.length, 2);
  assert.deepEqual(found[0], { names: ['Ex. A'], entry: null, doubtful: ['Ex. A'], drafts: [0] });
  assert.deepEqual(documents('(Ex. A at 3; Ex. A at 9.)'), [{ names: ['Ex. A'], entry: null, drafts: [0] }]);
});

test('a range of entries is no document', () => {
  assert.deepEqual(documents('(ECF Nos. 88, 97.) (ECF No. 1 at 2.)'), [
    { names: ['ECF No. 1'], entry: '1', drafts: [0] },
  ]);
});

test('thousands of documents are told apart in no time', () => {
  const text = Array.from({ length: 4_000 }, (_, index) => `(ECF No. ${index + 1} at 2.)`).join('\n\n');
  assert.equal(documents(text, text).length, 4_000);
});
