import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { applyEdits } from '../../server/src/text/edit.ts';
import { openDraft } from '../support/openDraft.ts';

/** A paper of six stamped sheets: a cover and a table, then pages printed 1 to 4 at their foot. */
const PAPER = Array.from({ length: 6 }, (_, i) => {
  const stamp = `Case 1:31-cv-00012-AB Document 12 Filed 02/05/31 Page ${i + 1} of 6 PageID #: ${i + 201}`;
  const foot = i < 2 ? '' : `\n${i - 1}\n`;
  return `${stamp}\n\nSheet ${i} tells of the lamp on the dock.\nIt was out, as on most days of that winter.\nNobody lit it.\n${foot}`;
}).join('\f');

/** The text after each refactor about pages at the cursor, by its title. */
async function pagesAt(draft: string, pages: string, paper = PAPER): Promise<Record<string, string>> {
  const { engine, document, offset } = openDraft(
    `\n//- brief.md\n${draft}\n//- matter.yaml\nrecord:\n  - document: ECF No. 12\n    as: [Lund Decl.]\n    file: record/12.txt\n    pages: ${pages}\n//- record/12.txt\n${paper}\n`,
  );
  const actions = await engine.refactors(document, offset);
  return Object.fromEntries(
    actions.flatMap((action) =>
      action.kind === 'refactor' && action.title.startsWith('Count')
        ? [[action.title, applyEdits(document.text, action.edits).trim()]]
        : [],
    ),
  );
}

describe('pages in the numbering that matter.yaml asks for', () => {
  test('printed pages as pages of the stamp, alone, in ranges and lists', async () => {
    assert.deepEqual(await pagesAt('It was out. (ECF No<|>. 12 at 2.)', 'ecf'), {
      'Count pages of the stamp, not printed pages: write "4"': 'It was out. (ECF No. 12 at 4.)',
    });
    assert.deepEqual(await pagesAt('It was out. (Lund De<|>cl. at 1–2, 4.) *Id.* at 3.', 'ecf'), {
      'Count pages of the stamp, not printed pages: write "3–4, 6"': 'It was out. (Lund Decl. at 3–4, 6.) *Id.* at 3.',
    });
  });
  test('pages of the stamp as printed pages, or as PageIDs', async () => {
    assert.deepEqual(await pagesAt('It was out. (ECF No<|>. 12 at 5–6.)', 'printed'), {
      'Count printed pages, not pages of the stamp: write "3–4"': 'It was out. (ECF No. 12 at 3–4.)',
    });
    assert.equal(
      (await pagesAt('It was out. (ECF No<|>. 12 at 5–6.)', 'pageid'))[
        'Count PageIDs, not pages of the stamp: write "205–206"'
      ],
      'It was out. (ECF No. 12 at 205–206.)',
    );
    assert.deepEqual(await pagesAt('It was out. (ECF No<|>. 12 at 203–04.)', 'printed'), {
      'Count printed pages, not PageIDs: write "1–2"': 'It was out. (ECF No. 12 at 1–2.)',
    });
  });
  test('the word for pages stays', async () => {
    assert.deepEqual(await pagesAt('It was out. (ECF No<|>. 12, at pp. 2–3 & n.1.)', 'ecf'), {
      'Count pages of the stamp, not printed pages: write "pp. 4–5"': 'It was out. (ECF No. 12, at pp. 4–5 & n.1.)',
    });
  });
  test('an id. by what it refers to', async () => {
    assert.deepEqual(await pagesAt('It was out. (ECF No. 12 at 3.) It was dark. *I<|>d.* at 2 n.1.', 'ecf'), {
      'Count pages of the stamp, not printed pages: write "4"':
        'It was out. (ECF No. 12 at 3.) It was dark. *Id.* at 4 n.1.',
    });
  });
  test('production numbers, with their letters', async () => {
    const produced = PAPER.split('\f')
      .map((sheet, i) => `${sheet}\nLUND_00041${i}\n`)
      .join('\f');
    const there = await pagesAt('It was out. (ECF No<|>. 12 at 5.)', 'bates', produced);
    assert.equal(
      there['Count production numbers, not pages of the stamp: write "LUND_000414"'],
      'It was out. (ECF No. 12 at LUND_000414.)',
    );
    const glued = PAPER.split('\f')
      .map((sheet, i) => `${sheet}\nLND00041${i}\n`)
      .join('\f');
    assert.equal(
      (await pagesAt('It was out. (ECF No<|>. 12 at 5.)', 'bates', glued))[
        'Count production numbers, not pages of the stamp: write "LND000414"'
      ],
      'It was out. (ECF No. 12 at LND000414.)',
    );
    assert.deepEqual(await pagesAt('It was out. (ECF No<|>. 12 at LND000413.)', 'ecf', glued), {
      'Count pages of the stamp, not production numbers: write "4"': 'It was out. (ECF No. 12 at 4.)',
    });
  });
  test('nothing for lines and paragraphs, for a page that only one numbering has, and for what says what it counts', async () => {
    for (const draft of [
      'It was out. (ECF No<|>. 12 at 2:4.)',
      'It was out. (ECF No<|>. 12 ¶ 2.)',
      'It was out. (ECF No<|>. 12 at 60.)',
      'It was out. (ECF No<|>. 12 at 2 of 6.)',
      'It was out. (ECF No<|>. 12 at ECF p. 2.)',
      'It was out. (ECF No<|>. 12 at PageID 202.)',
      'It was out. (ECF No<|>. 12.)',
      'He wrote: “It was out. (ECF No<|>. 12 at 2.)”',
    ])
      assert.deepEqual(await pagesAt(draft, 'ecf'), {}, draft);
  });
  test('nothing where a number is that of two pages', async () => {
    const twice = [1, 2, 3, 1, 2, 3, 4].map((number, i) => {
      const stamp = `Case 1:31-cv-00012-AB Document 12 Filed 02/05/31 Page ${i + 1} of 7`;
      return `${stamp}\n\nSheet ${i} tells of the lamp.\nIt was out, as on most days.\nNobody lit it.\n\n${number}\n`;
    });
    assert.deepEqual(await pagesAt('It was out. (ECF No<|>. 12 at 2.)', 'ecf', twice.join('\f')), {});
    assert.deepEqual(Object.keys(await pagesAt('It was out. (ECF No<|>. 12 at 4.)', 'ecf', twice.join('\f'))), [
      'Count pages of the stamp, not printed pages: write "7"',
    ]);
  });
});
