import assert from 'node:assert/strict';
import test from 'node:test';
import { openDraft } from '../support/openDraft.ts';

const CITED = '*Orrin v. Vale Corp.*, 301 F.<|>Supp.2d 401, 409 (D. Vt. 2002).';

async function lastLine(source: string, overrides = {}): Promise<string | undefined> {
  const { engine, document, offset } = openDraft(source, overrides);
  const card = await engine.hover(document, offset);
  return card?.markdown.split('\n').at(-1);
}

test('a card says how loud a finding is, and who says so', async () => {
  const link = '[reporter-spacing](https://github.com/pincite/pincite/blob/main/docs/rules/reporter-spacing.md)';
  assert.equal(
    await lastLine(CITED),
    `${link} is \`warning\` here: that is its own level; \`pincite.rules\` in the settings or \`rules\` in \`matter.yaml\` can change it.`,
  );
  assert.equal(
    await lastLine(CITED, { levels: new Map([['form', 'hint']]) }),
    `${link} is \`hint\` here: your settings say so under \`pincite.rules\` (\`form\`).`,
  );
  assert.equal(
    await lastLine(`//- brief.md\n${CITED}\n//- matter.yaml\nrules: { reporter-spacing: error }\n`),
    `${link} is \`error\` here: \`matter.yaml\` says so under \`rules\` (\`reporter-spacing\`).`,
  );
});

test('words that are no citation have a card when there is a finding', async () => {
  assert.match((await lastLine('It is so. [CI<|>TE]')) ?? '', /^\[unresolved-placeholder\]\(.*\) is `error` here/);
  assert.equal(await lastLine('It <|>is so.'), undefined);
});
