import assert from 'node:assert/strict';
import test from 'node:test';
import { folder, pincite } from './support.ts';

const BRIEF = `# Argument

*Quarrie v. Umber Ltd.*, 301 F.3d 401, 410 (7th Cir. 2002); *Abel v. Moss*, 480 U.S. 910, 914, 107 S. Ct. 1304 (1987).
*Id.* at 915. *Quarrie*, 301 F.3d at 411. 42 U.S.C. § 1983.
See Fed. R. Civ. P. 56(a). (Pl. Tr. at 28:7.)
*Vole v. Ash*, No. 19-cv-4120, 2020 WL 555123, at \\*3 (S.D.N.Y. Jan. 5, 2020).
`;

test('authorities are listed by kind, in order, with their lines', async (t) => {
  const cwd = folder(t, { 'brief.md': BRIEF });
  const { code, out } = await pincite(['toa', 'brief.md', '--record'], { cwd });
  assert.equal(code, 0);
  assert.equal(
    out,
    `# Table of Authorities

## Cases

| | Lines |
|---|---|
| *Abel v. Moss*, 480 U.S. 910, 107 S. Ct. 1304 (1987) | 3, 4 |
| *Quarrie v. Umber Ltd.*, 301 F.3d 401 (7th Cir. 2002) | 3, 4 |
| *Vole v. Ash*, No. 19-cv-4120, 2020 WL 555123 (S.D.N.Y. Jan. 5, 2020) | 6 |

## Statutes

| | Lines |
|---|---|
| 42 U.S.C. § 1983 | 4 |

## Rules

| | Lines |
|---|---|
| Fed. R. Civ. P. 56(a) | 5 |

## Record

| | Lines |
|---|---|
| Pl. Tr. | 5 |
`,
  );
});

test('a draft with printed pages has its pages listed, and what it has of a table is not counted', async (t) => {
  const page = (n: number, words: string) => `${words}\n\nPage ${n}\n\f\n`;
  const cwd = folder(t, {
    'brief.txt': [
      page(1, 'TABLE OF AUTHORITIES\n\nQuarrie v. Umber Ltd., 301 F.3d 401 (7th Cir. 2002) ........ 2'),
      page(2, 'ARGUMENT\n\nIt is so. Quarrie v. Umber Ltd., 301 F.3d 401, 410 (7th Cir. 2002).'),
      page(3, 'It is old. Quarrie, 301 F.3d at 411.'),
      page(4, 'It holds. Id. at 412.'),
    ].join(''),
  });
  const { out } = await pincite(['toa', 'brief.txt', '--format', 'json', '--passim', '3'], { cwd });
  const { version, files } = JSON.parse(out);
  assert.equal(version, 1);
  assert.deepEqual(files, [
    {
      path: 'brief.txt',
      unit: 'page',
      groups: [
        {
          title: 'Cases',
          entries: [
            {
              name: 'Quarrie v. Umber Ltd.',
              text: 'Quarrie v. Umber Ltd., 301 F.3d 401 (7th Cir. 2002)',
              kind: 'case',
              citations: [1, 2, 3],
              places: [2, 3, 4],
              passim: true,
            },
          ],
        },
      ],
    },
  ]);
});

test('a passim that is no number is refused', async (t) => {
  const cwd = folder(t, { 'brief.md': BRIEF });
  const { code, err } = await pincite(['toa', 'brief.md', '--passim', 'often'], { cwd });
  assert.equal(code, 2);
  assert.match(err, /whole number from 1 up/);
});
