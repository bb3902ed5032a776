import assert from 'node:assert/strict';
import test from 'node:test';
import { wlStarPageAt } from '../../server/src/rules/wlStarPageAt.ts';
import { openDraft } from '../support/openDraft.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(wlStarPageAt, {
  bad: [
    {
      // The escape of the star stays where it is.
      text: '*Orrin v. Vale Corp.*, No. 19-cv-1, 2020 WL 555123 \\*3 (S.D.N.Y. Jan. 5, 2020).',
      spans: ['555123 \\*3'],
      fixed: '*Orrin v. Vale Corp.*, No. 19-cv-1, 2020 WL 555123, at \\*3 (S.D.N.Y. Jan. 5, 2020).',
    },
    {
      text: '*Orrin*, 2020 WL 555123 at *3.',
      spans: ['555123 at'],
      fixed: '*Orrin*, 2020 WL 555123, at *3.',
    },
    {
      text: '*Orrin v. Vale Corp.*, No. 19-cv-1, 2019 U.S. Dist. LEXIS 55512, at \\*3–\\*4, \\*6–\\*7 (D. Conn. Mar. 3, 2019).',
      spans: ['at \\*3–\\*4, \\*6–\\*7'],
      fixed:
        '*Orrin v. Vale Corp.*, No. 19-cv-1, 2019 U.S. Dist. LEXIS 55512, at \\*3–4, \\*6–7 (D. Conn. Mar. 3, 2019).',
    },
    {
      // Plain text needs no escape before the star.
      text: 'Orrin v. Vale Corp., No. 19-cv-1, 2020 WL 555123, at 3 (S.D.N.Y. Jan. 5, 2020).',
      spans: ['at 3'],
      fixed: 'Orrin v. Vale Corp., No. 19-cv-1, 2020 WL 555123, at *3 (S.D.N.Y. Jan. 5, 2020).',
      language: 'plaintext',
    },
    {
      text: '*Orrin v. Vale Corp.*, No. 19-cv-1, 2020 WL 555123,\n\\*3 (S.D.N.Y. Jan. 5, 2020).',
      spans: ['*3'],
      fixed: '*Orrin v. Vale Corp.*, No. 19-cv-1, 2020 WL 555123,\nat \\*3 (S.D.N.Y. Jan. 5, 2020).',
    },
  ],
  good: [
    '*Orrin v. Vale Corp.*, 512 F.3d 100, at 104 (2d Cir. 2008).',
    '*Orrin*, 2020 WL 555123, at \\*3 n.4.',
    'The costs were 30\\*3 and 2020 WL coins at 3 each.',
  ],
});

test('shows the whole citation as it should be written', async () => {
  for (const [draft, wanted] of [
    ['*Orrin*, 2020 WL\n555123 at \\*3–4.', '2020 WL 555123, at *3–4'],
    ['*Orrin*, 2019 U.S. Dist. LEXIS 55512, \\*3.', '2019 U.S. Dist. LEXIS 55512, at *3'],
  ] as const) {
    const { engine, document } = openDraft(draft);
    const checked = await engine.check(document);
    const finding = checked.kind === 'checked' && checked.findings.find(({ rule }) => rule === 'wl-star-page-at');
    assert.ok(finding);
    assert.ok(finding.message.includes(`Write "${wanted}".`), finding.message);
  }
});
