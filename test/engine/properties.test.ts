import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { OutlineNode } from '../../server/src/features/outline.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { contains, type Span } from '../../server/src/text/span.ts';
import { openDraft } from '../support/openDraft.ts';

/** Pieces of drafts, whole and broken, put together in any order. */
const PIECES = [
  '*Quarrie v. Umber Ltd.*, 301 F.3d 401, 409 (7th Cir. 2002)',
  '301 F.Supp.2d 401 (D. Vt. September 3, 2002)',
  '*Quarrie*, 301 F.3d at 411',
  '*Id.* at 4',
  'Marsh, *supra* note 3',
  '42 U.S.C. §1983',
  '(Pl. Tr. or ECF No. 118-1 at 28:7–30:13)',
  '2019 WL 271717691 at *3',
  '(quoting ',
  ')',
  '; ',
  '. ',
  '\n\n',
  '\r\n',
  '\r',
  '# ',
  '> ',
  '[^1]: ',
  '<!-- pincite-ignore reporter-spacing -->',
  '<!--',
  '`',
  '**',
  '“',
  '\u{1D49C}',
  '\u00a0',
  '\ud800',
  '[x](<',
  '---\n',
];

const drafts = fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => pieces.join(''));
const language = fc.constantFrom('markdown' as const, 'plaintext' as const);

function nested(nodes: readonly OutlineNode[], outer: Span): void {
  for (const node of nodes) {
    assert.ok(contains(outer, node.span) && contains(node.span, node.selection));
    assert.notEqual(node.name, '');
    nested(node.children, node.span);
  }
}

test('whatever the draft, every question has an answer inside it', async () => {
  await fc.assert(
    fc.asyncProperty(drafts, language, fc.nat(), async (text, written, anywhere) => {
      const { engine, document: opened } = openDraft('');
      const document = { ...opened, text, language: written };
      const whole = { start: 0, end: text.length };
      const offset = anywhere % (text.length + 1);
      const checked = await engine.check(document);
      assert.ok(checked.kind === 'checked');
      for (const { span, related } of checked.diagnostics) {
        assert.ok([span, ...related.map((other) => other.span)].every((place) => contains(whole, place)));
      }
      nested(await engine.outline(document), whole);
      const card = await engine.hover(document, offset);
      assert.ok(card === null || (card.span.start <= offset && offset <= card.span.end));
      await engine.definition(document, offset);
      const references = await engine.references(document, { offset, withRoot: true });
      // A finding about words that are no citation has a card of its own.
      assert.ok(references.length === 0 || card !== null);
    }),
  );
});

test('whatever the draft, each action applies, and fixing everything comes to rest', async () => {
  await fc.assert(
    fc.asyncProperty(drafts, language, async (text, written) => {
      const { engine, document: opened } = openDraft('');
      const document = { ...opened, text, language: written };
      for (const action of await engine.actions(document, { start: 0, end: text.length })) {
        if ('edits' in action) applyEdits(text, action.edits);
      }
      const fixed = await engine.fixAll(document, null);
      assert.equal(applyEdits(text, fixed.edits), fixed.text);
      assert.equal(fixed.settled, true);
      assert.deepEqual((await engine.fixAll({ ...document, text: fixed.text, version: 2 }, null)).edits, []);
    }),
  );
});
