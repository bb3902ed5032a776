import assert from 'node:assert/strict';
import test from 'node:test';
import { escapeMarkdown, fencedBlock, quoteBlock } from '../../server/src/features/markdownText.ts';

test('words that look like markup are shown as words', () => {
  assert.equal(
    escapeMarkdown('at *3 [x](command:y) <img> `z` _a_'),
    'at \\*3 \\[x\\](command:y) \\<img\\> \\`z\\` \\_a\\_',
  );
});

test('no line becomes a heading, a list, a rule or a code block', () => {
  assert.equal(escapeMarkdown('# A'), '\\# A');
  assert.equal(escapeMarkdown('- A'), '\\- A');
  assert.equal(escapeMarkdown('     A'), 'A');
  assert.equal(escapeMarkdown('12. A'), '12\u2060. A');
});

test('no address becomes a link', () => {
  assert.doesNotMatch(escapeMarkdown('https://a.example www.a.example a@b.example'), /https:|www\.|[^\\]@/);
});

test('a quotation keeps every line of a passage inside it', () => {
  assert.equal(quoteBlock('One\r\ntwo.\r\n\r\n# Three\n\n\n'), '> One two.\n>\n> \\# Three');
});

test('a passage cannot close the code block it stands in', () => {
  assert.equal(fencedBlock('1 Q. A\r\n```` x\n'), '`````text\n1 Q. A\n```` x\n`````');
});
