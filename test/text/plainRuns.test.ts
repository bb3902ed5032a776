import assert from 'node:assert/strict';
import test from 'node:test';
import { parser } from '@lezer/markdown';
import fc from 'fast-check';
import { footnoteSyntax } from '../../server/src/text/footnoteSyntax.ts';
import { plainRuns } from '../../server/src/text/plainRuns.ts';

const slow = parser.configure(footnoteSyntax);
const quick = parser.configure([footnoteSyntax, plainRuns]);

const markup = fc
  .array(
    fc.constantFrom(
      ...['*', '**', '_', '`', '``', '\n', '  \n', '\\\n', '\n\n', '> ', '- ', '# ', '[', ']', '](', ')', '[^1]', '!['],
      ...[
        '<',
        '>',
        '<!--',
        '-->',
        '<u>',
        '\\',
        '&sect;',
        '&',
        'https://a.b',
        'Alder',
        ' v. ',
        ' ',
        '  ',
        '1',
        '“',
        '\ud835',
      ],
    ),
    { maxLength: 40, size: 'max' },
  )
  .map((pieces) => pieces.join(''));

test('passing over ordinary letters makes the same tree', () => {
  fc.assert(
    fc.property(fc.oneof(markup, fc.string({ unit: 'binary' })), (text) => {
      assert.equal(treeOf(quick, text), treeOf(slow, text));
    }),
    { numRuns: 2000 },
  );
});

function treeOf(markdown: typeof parser, text: string): string {
  const nodes: string[] = [];
  markdown.parse(text).iterate({ enter: ({ name, from, to }) => void nodes.push(`${name} ${from} ${to}`) });
  return nodes.join('\n');
}
