import assert from 'node:assert/strict';
import test from 'node:test';
import { type OutlineNode, outline } from '../../server/src/features/outline.ts';
import { bindDraft } from '../../server/src/model/bind.ts';
import { parseDraft } from '../../server/src/syntax/parse.ts';

type Shown = string | readonly [string, ...Shown[]];

function shownOutline(text: string): readonly Shown[] {
  const show = ({ name, children }: OutlineNode): Shown =>
    children.length === 0 ? name : [name, ...children.map(show)];
  return outline(bindDraft(parseDraft(text, 'markdown'))).map(show);
}

test('citations stand under their headings, headings under theirs', () => {
  const text = [
    'As 42 U.S.C. § 1983 says.',
    '# Argument',
    '## The *first* point',
    '*Quarrie v.\nUmber Ltd.*, 301 F.3d 401, 409 (7th Cir. 2002). *Id.* at 410.',
    '## The second',
    'Nothing here.',
    '# Conclusion',
    '(ECF No. 12 at 3.)',
  ].join('\n\n');
  assert.deepEqual(shownOutline(text), [
    '42 U.S.C. § 1983',
    [
      'Argument',
      ['The first point', 'Quarrie v. Umber Ltd., 301 F.3d 401, 409 (7th Cir. 2002)', 'Id. at 410'],
      'The second',
    ],
    ['Conclusion', 'ECF No. 12 at 3'],
  ]);
});

test('a section reaches to the next heading of its level, and a name is never empty', () => {
  const text = '# A\n\n## B\n\nx\n\n# C\n';
  const [a, c] = outline(bindDraft(parseDraft(text, 'markdown')));
  assert.equal(text.slice(a!.span.start, a!.span.end), 'A\n\n## B\n\nx\n\n# ');
  assert.equal(text.slice(c!.span.start), 'C\n');
  for (const heading of outline(bindDraft(parseDraft('# \n\n##\n\n# <!-- x -->\n', 'markdown'))))
    assert.notEqual(heading.name, '');
});

test('an empty draft has an empty outline', () => {
  assert.deepEqual(shownOutline(''), []);
});
