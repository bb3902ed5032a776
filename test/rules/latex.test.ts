import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bindDraft } from '../../server/src/model/bind.ts';
import { ALL_RULES } from '../../server/src/rules/all.ts';
import { collectSafeFixes } from '../../server/src/rules/fixes.ts';
import { ignoreHereEdit } from '../../server/src/rules/ignores.ts';
import { parseDraft } from '../../server/src/syntax/parse.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { findingsIn } from '../support/ruleTester.ts';
import { toLatex } from '../support/toLatex.ts';

const latexFindings = (text: string, rule: string) =>
  findingsIn(text, 'latex').filter((finding) => finding.rule === rule);
const rulesIn = (text: string) => findingsIn(text, 'latex').map(({ rule }) => rule);

/** The text after the safe fixes of one rule. */
function mended(text: string, rule: string): string {
  return applyEdits(text, collectSafeFixes(latexFindings(text, rule)));
}

describe('the examples of every rule, in LaTeX', () => {
  // Those of rules about a matter are tested in one, by testMatterRule; some rules speak of Markdown alone or need a style.
  for (const rule of ALL_RULES.filter(
    ({ docs }) => docs.files === undefined && docs.language === undefined && docs.style === undefined,
  )) {
    for (const example of rule.docs.examples) {
      const [bad, good] = [toLatex(example.bad), toLatex(example.good)];
      // LaTeX prints two blanks as one: there is nothing to mend.
      if (/(?<!\\[SP])\S {2}\S/.test(bad)) continue;
      test(`${rule.id}: ${bad}`, () => {
        const findings = latexFindings(bad, rule.id);
        assert.notEqual(findings.length, 0, 'The rule reports nothing.');
        assert.deepEqual(latexFindings(good, rule.id), []);
        for (const fix of findings.flatMap((finding) => finding.fixes())) {
          const fixed = applyEdits(bad, fix.edits);
          assert.ok(
            latexFindings(fixed, rule.id).length < findings.length,
            `“${fix.title}” does not silence its finding.`,
          );
          assert.deepEqual(
            rulesIn(fixed).filter((id) => id !== rule.id && !rulesIn(bad).includes(id)),
            [],
          );
        }
        const safe = findings.some((finding) => finding.fixes().some(({ kind }) => kind === 'safe'));
        if (safe) assert.equal(mended(bad, rule.id), good);
        else if (rule.fix !== 'none') {
          const suggested = findings.flatMap((finding) => finding.fixes()).map((fix) => applyEdits(bad, fix.edits));
          if (findingsIn(example.bad).some((finding) => finding.rule === rule.id && finding.fixes().length > 0)) {
            assert.notDeepEqual(suggested, [], 'Markdown has a fix, LaTeX has none.');
          }
        }
      });
    }
    for (const good of rule.docs.good) {
      test(`${rule.id} leaves alone: ${toLatex(good)}`, () => {
        assert.deepEqual(latexFindings(toLatex(good), rule.id), []);
      });
    }
  }
});

describe('fixes in LaTeX write what LaTeX needs', () => {
  const rows: readonly (readonly [rule: string, bad: string, good: string])[] = [
    ['section-symbol-spacing', 'See 42 U.S.C. \\S1983.', 'See 42 U.S.C. \\S~1983.'],
    // TeX passes over the blank after a command.
    ['section-symbol-spacing', 'See 42 U.S.C. \\S 1983.', 'See 42 U.S.C. \\S~1983.'],
    ['section-symbol-spacing', 'See 42~U.S.C.\\ §1983.', 'See 42~U.S.C.\\ §~1983.'],
    ['section-symbol-spacing', 'See 42 U.S.C. \\S\\S1983, 1985.', 'See 42 U.S.C. \\S\\S~1983, 1985.'],
    ['section-symbol-spacing', 'See 42 U.S.C. sec.~1983.', 'See 42 U.S.C. \\S~1983.'],
    ['section-symbol-spacing', '(Hale Decl. \\P 12.)', '(Hale Decl. \\P~12.)'],
    [
      'reporter-spacing',
      '\\emph{Orrin v. Vale}, 52 F.Supp.2d 301 (D. Mass. 1999).',
      '\\emph{Orrin v. Vale}, 52 F. Supp. 2d 301 (D. Mass. 1999).',
    ],
    [
      'reporter-spacing',
      '\\emph{Orrin v. Vale}, 52 F.~Supp.2d 301 (D. Mass. 1999).',
      '\\emph{Orrin v. Vale}, 52 F.~Supp.~2d 301 (D. Mass. 1999).',
    ],
    [
      'reporter-spacing',
      '\\emph{Orrin v. Vale}, 52 F.\\ Supp.2d 301 (D. Mass. 1999).',
      '\\emph{Orrin v. Vale}, 52 F.\\ Supp.\\ 2d 301 (D. Mass. 1999).',
    ],
    [
      'ordinal-form',
      '\\emph{Orrin v. Vale}, 512 F.3d 100 (2nd~Cir. 2008).',
      '\\emph{Orrin v. Vale}, 512 F.3d 100 (2d~Cir. 2008).',
    ],
    [
      'page-range-digits',
      '\\emph{Orrin v. Vale}, 512 F.3d 300, 344--345 (2d Cir. 2008).',
      '\\emph{Orrin v. Vale}, 512 F.3d 300, 344--45 (2d Cir. 2008).',
    ],
    [
      'month-abbreviation',
      '\\emph{Orrin v. Vale}, 2020 WL 555123, at *3 (S.D.N.Y. January~5, 2020).',
      '\\emph{Orrin v. Vale}, 2020 WL 555123, at *3 (S.D.N.Y. Jan.~5, 2020).',
    ],
    [
      'wl-star-page-at',
      '\\emph{Orrin v. Vale}, 2020 WL 555123,~*3 (S.D.N.Y. Jan. 5, 2020).',
      '\\emph{Orrin v. Vale}, 2020 WL 555123,~at *3 (S.D.N.Y. Jan. 5, 2020).',
    ],
  ];
  for (const [rule, bad, good] of rows) {
    test(`${rule}: ${bad}`, () => {
      assert.equal(mended(bad, rule), good);
      assert.deepEqual(latexFindings(good, rule), []);
    });
  }

  const unmended: readonly (readonly [rule: string, text: string])[] = [
    ['ordinal-form', '\\emph{Orrin v. Vale}, 512 F.3d 100 (2\\textsuperscript{nd} Cir. 2008).'],
    ['reporter-spacing', '\\emph{Orrin v. Vale}, 52 F.\\textbf{Supp.}2d 301 (D. Mass. 1999).'],
    ['court-abbreviation', '\\emph{Orrin v. Vale}, 52 F. Supp. 2d 301 ({SD}NY 1999).'],
  ];
  for (const [rule, text] of unmended) {
    test(`${rule} reports a token with markup and mends nothing: ${text}`, () => {
      const findings = latexFindings(text, rule);
      assert.equal(findings.length, 1);
      assert.deepEqual(findings[0]!.fixes(), []);
    });
  }

  const silent: readonly (readonly [rule: string, text: string])[] = [
    ['section-symbol-spacing', 'See 42 U.S.C. \\S\\ 1983, \\S\\,1985, \\S{} 1986, §~1987, and 28 U.S.C. §  1343.'],
    ['reporter-spacing', '\\emph{Orrin v. Vale}, 52 F.\\,Supp.\\,2d 301 (D.\\,Mass. 1999).'],
    ['court-abbreviation', '\\emph{Orrin v. Vale}, 52 F. Supp. 2d 301 (S.\\,D.\\,N.\\,Y. 1999).'],
    ['month-abbreviation', '\\emph{Orrin v. Vale}, 2020 WL 555123, at *3 (S.D.N.Y. \\january 5, 2020).'],
  ];
  for (const [rule, text] of silent) {
    test(`${rule} leaves alone ${text}`, () => assert.deepEqual(latexFindings(text, rule), []));
  }
});

describe('suggestions in LaTeX keep braces together and escape letters', () => {
  const string =
    '\\emph{Orrin \\& Son v. Vale}, 512 F.3d 10, 14 (2d Cir. 2008); \\emph{Tamsin v. Brook}, 301 F.3d 5, 9 (1st Cir. 2002). It is so. ';
  const suggested = (id: string): string[] =>
    latexFindings(string + id, 'id-after-string-cite').flatMap((finding) =>
      finding.fixes().map(({ edits }) => applyEdits(string + id, edits).slice(string.length)),
    );

  test('of an emphasised id.', () => {
    assert.deepEqual(suggested('\\emph{Id.} at 11.'), [
      '\\emph{Tamsin}, 301 F.3d at 11.',
      '\\emph{Orrin \\& Son}, 512 F.3d at 11.',
    ]);
    assert.deepEqual(suggested('{\\em Id.} at 11.')[0], '{\\em Tamsin}, 301 F.3d at 11.');
    assert.deepEqual(suggested('\\emph{See id.} at 11.')[0], '\\emph{See Tamsin}, 301 F.3d at 11.');
  });

  test('of an id. whose brace is not one of emphasis', () => {
    assert.deepEqual(suggested('\\textcolor{red}{Id.}')[0], '\\textcolor{red}{Tamsin, 301 F.3d at 9}');
  });
});

describe('pincite-ignore in LaTeX', () => {
  const BAD = '\\emph{Orrin v. Vale Corp.}, 567 F.Supp.2d 459 (SDNY 2008)';

  test('silences the named rules for the citation before it', () => {
    assert.deepEqual(rulesIn(`${BAD}.`), ['reporter-spacing', 'court-abbreviation']);
    assert.deepEqual(rulesIn(`${BAD}. % pincite-ignore reporter-spacing: as printed\nNext.`), ['court-abbreviation']);
    assert.deepEqual(rulesIn(`${BAD}.\n%% pincite-ignore reporter-spacing, court-abbreviation\nNext.`), []);
    assert.deepEqual(rulesIn(`${BAD}. 5\\% pincite-ignore reporter-spacing`).length, 2);
    assert.deepEqual(rulesIn(`${BAD}. <!-- pincite-ignore reporter-spacing -->`).length, 2);
  });

  test('for the file may stand in the preamble', () => {
    const preamble = '\\documentclass{article} % pincite-ignore-file reporter-spacing\n\\begin{document}\n';
    assert.deepEqual(rulesIn(`${preamble}${BAD}.\n\\end{document}\n`), ['court-abbreviation']);
  });

  /** The text with its first finding set aside; which must silence that finding and no other. */
  function ignored(text: string): string {
    const before = findingsIn(text, 'latex');
    const edit = ignoreHereEdit(bindDraft(parseDraft(text, 'latex')), before[0]!);
    const after = applyEdits(text, [edit!]);
    assert.deepEqual(
      rulesIn(after),
      before.slice(1).map(({ rule }) => rule),
    );
    return after;
  }

  test('is written at the end of the line of the citation', () => {
    assert.equal(ignored(`${BAD}.\nNext.`), `${BAD}. % pincite-ignore reporter-spacing\nNext.`);
    assert.equal(ignored(`${BAD}.`), `${BAD}. % pincite-ignore reporter-spacing`);
    const once = ignored(`${BAD}.\r\n\r\nNext.`);
    assert.equal(once, `${BAD}. % pincite-ignore reporter-spacing\r\n\r\nNext.`);
    assert.equal(ignored(once), `${BAD}. % pincite-ignore court-abbreviation, reporter-spacing\r\n\r\nNext.`);
  });

  test('stands before a comment that is there', () => {
    assert.equal(ignored(`${BAD}. % check\nNext.`), `${BAD}. % pincite-ignore reporter-spacing\n% check\nNext.`);
  });

  test('parts the line where another citation follows, at a place where TeX prints the same', () => {
    const words = (text: string) => parseDraft(text, 'latex').view.text;
    for (const text of [`${BAD}; ${BAD}.`, `\\footnote{${BAD}} ${BAD}.`, `${BAD} and ${BAD}.`]) {
      const after = ignored(text);
      assert.match(after, /% pincite-ignore reporter-spacing\n/);
      assert.equal(words(after), words(text));
    }
  });
});
