import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { addIgnore, MatterFileNotEditable } from '../../client/src/matterYaml.ts';

const ENTRY = { rule: 'short-form-without-full', text: 'Lynch', reason: 'quoted from the opinion below' };
const LINE = '{ rule: short-form-without-full, text: Lynch, reason: quoted from the opinion below }';

function added(text: string, entry = ENTRY): string {
  const { start, end, newText } = addIgnore(text, entry);
  return text.slice(0, start) + newText + text.slice(end);
}

suite('adding to the ignore list of matter.yaml', () => {
  test('to an empty file', () => {
    assert.equal(added(''), `ignore:\n  - ${LINE}\n`);
  });

  test('to a file without a list, every letter of it kept', () => {
    const text = '# The matter\ncase:   {name: Marlowe v. Quill}   # as captioned\n\nrules:\n   cite-conflict: "off"\n';
    assert.equal(added(text), `${text}ignore:\n  - ${LINE}\n`);
  });

  test('to a file that ends without a line break', () => {
    assert.equal(added('style: bluebook'), `style: bluebook\nignore:\n  - ${LINE}\n`);
  });

  test('to a file of comments', () => {
    assert.equal(added('# nothing yet\n'), `# nothing yet\nignore:\n  - ${LINE}\n`);
  });

  test('to a list between other entries, with its comments', () => {
    const text = [
      'style: bluebook   # house style',
      'ignore:',
      '  # from the first draft',
      '  - { rule: cite-conflict, text: Quill, reason: two printings }',
      '',
      '# what the record holds',
      'record:',
      '    - document:  ECF No. 9',
      '',
    ].join('\n');
    const result = added(text);
    assert.ok(
      result.includes(`  - { rule: cite-conflict, text: Quill, reason: two printings }\n  - ${LINE}\n`),
      result,
    );
    for (const kept of ['style: bluebook   # house style\n', '# from the first draft\n', '# what the record holds\n']) {
      assert.ok(result.includes(kept), kept);
    }
    assert.ok(result.endsWith('record:\n    - document:  ECF No. 9\n'), result);
  });

  test('to an empty list and to a list on one line', () => {
    assert.equal(added('ignore:\nstyle: bluebook\n'), `ignore:\n  - ${LINE}\nstyle: bluebook\n`);
    assert.match(added('ignore: []\nstyle: bluebook\n'), /Lynch[\s\S]*\nstyle: bluebook\n$/);
  });

  test('in the line endings and the indentation of the file', () => {
    const crlf = added('style: bluebook\r\nignore:\r\n- { rule: a, text: b, reason: c }\r\n');
    assert.equal(crlf, `style: bluebook\r\nignore:\r\n- { rule: a, text: b, reason: c }\r\n- ${LINE}\r\n`);
  });

  test('quotes what YAML would misread', () => {
    const entry = { rule: 'cite-conflict', text: 'In re: "Quill" #3, § 12', reason: 'yes' };
    assert.match(added('', entry), /text: ['"]In re: /);
  });

  test('leaves a broken file alone and says what is wrong', () => {
    assert.throws(() => addIgnore('case: { name: Marlowe\n', ENTRY), MatterFileNotEditable);
    assert.throws(() => addIgnore('- a\n- b\n', ENTRY), MatterFileNotEditable);
    assert.throws(() => addIgnore('ignore: everything\n', ENTRY), MatterFileNotEditable);
    assert.throws(() => addIgnore('style: bluebook\n...\n', ENTRY), MatterFileNotEditable);
  });
});
