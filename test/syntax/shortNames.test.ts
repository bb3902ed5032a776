import assert from 'node:assert/strict';
import test from 'node:test';
import { parseDraft } from '../../server/src/syntax/parse.ts';

/** The short names of a draft as `name -> core of what it is given to`. */
function names(text: string): string[] {
  const { shortNames, citations } = parseDraft(text, 'markdown');
  return shortNames.map(({ name, citation, span }) => {
    assert.equal(text.slice(span.start, span.end).replace(/\s+/g, ' '), name);
    const core = citation === null ? undefined : citations[citation]?.core;
    return `${name} -> ${core ? text.slice(core.start, core.end) : '-'}`;
  });
}

const ASH = 'Ash v. Bell, 571 U.S. 904, 134 S. Ct. 1801 (2014)';

const rows: readonly (readonly [text: string, ...names: string[]])[] = [
  [`${ASH} (“Ash”)`, 'Ash -> 571 U.S. 904'],
  [`${ASH} ("Ash I")`, 'Ash I -> 571 U.S. 904'],
  [`${ASH} (“*Ash*”)`, 'Ash -> 571 U.S. 904'],
  [`${ASH} (en banc) (“Ash I”)`, 'Ash I -> 571 U.S. 904'],
  [
    `${ASH} (quoting Cole v. Dunn, 44 F.4th 12 (1st Cir. 2022) (“Cole”)) (“Ash”)`,
    'Cole -> 44 F.4th 12',
    'Ash -> 571 U.S. 904',
  ],
  [`${ASH} (the “Dock Case” or “Ash”)`, 'Dock Case -> 571 U.S. 904', 'Ash -> 571 U.S. 904'],
  [`${ASH} [hereinafter ASH ONE]`, 'ASH ONE -> 571 U.S. 904'],
  [`${ASH} (hereinafter, “the Dock Case”)`, 'the Dock Case -> 571 U.S. 904'],
  [`${ASH} (hereinafter referred to as “Ash”)`, 'Ash -> 571 U.S. 904'],
  ['People v. Quill (1956) 46 Cal.2d 818, 836 (Quill)', 'Quill -> 46 Cal.2d 818'],
  ['People v. Quill (1956) 46 Cal.2d 818, 836 (*Dock Workers*)', 'Dock Workers -> 46 Cal.2d 818'],
  ['ECF No. 121, the "Vale Declaration," Ex. A', 'Vale Declaration -> ECF No. 121, the "Vale Declaration," Ex. A'],
  ['ECF No. 150 (“Defs.’ Reply”)', 'Defs.’ Reply -> ECF No. 150'],
  ['the Initial Appeal File (IAF)', 'IAF -> -'],
  ['the Office of Special Counsel (OSC)', 'OSC -> -'],
  ['Dana Orrin (“Orrin” or “Plaintiff”)', 'Orrin -> -', 'Plaintiff -> -'],
  // What is no name.
  [`${ASH} (en banc)`],
  [`${ASH} (Vale, J., dissenting)`],
  [`${ASH} (“the rule is old and settled”)`],
  [`${ASH} (“Rules are made to be obeyed.”)`],
  ['People v. Quill (1956) 46 Cal.2d 818, 836 (Vale)'],
  ['a report (MS) and a wish (PE)'],
  ['the "Vale Declaration," as it is called'],
];

for (const [text, ...expected] of rows) test(text, () => assert.deepEqual(names(text), expected));
