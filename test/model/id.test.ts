import assert from 'node:assert/strict';
import test from 'node:test';
import { bind } from './binding.ts';

const ASH = 'Ash v. Bell, 571 U.S. 904 (2014)';
const COLE = 'Cole v. Dunn, 44 F.4th 12 (1st Cir. 2022)';

function refers(name: string, rows: readonly (readonly [text: string, references: string[]])[]): void {
  test(name, () => {
    for (const [text, references] of rows) assert.deepEqual(bind(text).references, references, text);
  });
}

refers('id. refers to the citation right before it', [
  [`${ASH}. Id. at 906.`, ['Id. -> 571 U.S. 904']],
  [`${ASH}. ${COLE}. Id.`, ['Id. -> 44 F.4th 12']],
  [`${ASH}. Id. at 906. Id. at 907.`, ['Id. -> 571 U.S. 904', 'Id. -> Id.']],
  ['Compl. ¶ 4. Id. ¶ 5.', ['Id. -> Compl.']],
  ['Id. at 4.', ['Id. -> ?']],
]);

refers('after a string of citations id. means the last of them', [
  [`See ${ASH}; ${COLE}. Id. at 14.`, ['Id. -> 44 F.4th 12']],
]);

refers('what stands in a parenthetical is passed over, except from inside it', [
  [`${ASH} (quoting ${COLE}). Id. at 906.`, ['Id. -> 571 U.S. 904']],
  [`${ASH} (quoting ${COLE}; id. at 14).`, ['id. -> 44 F.4th 12']],
]);

refers('a parallel citation is passed over', [
  ['Ash v. Bell, 571 U.S. 904, 134 S. Ct. 1801 (2014). Id. at 906.', ['Id. -> 571 U.S. 904']],
]);

refers('a rule or statute named in a sentence is no antecedent, one cited on its own is', [
  [`${ASH}. Under Rule 56 and 42 U.S.C. § 1983 they lose. Id. at 906.`, ['Id. -> 571 U.S. 904']],
  [`${ASH}. See 42 U.S.C. § 1983. Id.`, ['Id. -> 42 U.S.C. § 1983']],
  [`${ASH}. The claim is under 42 U.S.C. § 1983. Id. § 1985.`, ['Id. -> 42 U.S.C. § 1983']],
]);

refers('the form of the pin tells the document', [
  ['(Pl. Tr. at 28:7.) (Knowles Decl. ¶ 9.) (Id. at 31:2.)', ['Id. -> Pl. Tr.']],
  ['(Knowles Decl. ¶ 9.) (Pl. Tr. at 28:7.) (Id. ¶ 10.)', ['Id. -> Knowles Decl.']],
  [`(Pl. Tr. at 28:7.) ${ASH}. (Id. at 31:2.)`, ['Id. -> Pl. Tr.']],
  [`(Knowles Decl. ¶ 9.) ${ASH}. Id. at 906.`, ['Id. -> 571 U.S. 904']],
]);

refers('a document whose pins are not yet known takes any pin', [
  ['(ECF No. 118-1.) (Id. at 31:2.)', ['Id. -> ECF No. 118-1']],
]);

refers('id. in a footnote refers to the footnote first, then to the text that calls for it', [
  [`${ASH}.[^1] ${COLE}.\n\n[^1]: Id. at 906.`, ['Id. -> 571 U.S. 904']],
  [`${ASH}.[^1] Id. at 905.\n\n[^1]: ${COLE}. Id. at 13.`, ['Id. -> 571 U.S. 904', 'Id. -> 44 F.4th 12']],
]);

test('id. belongs to the authority or document of its antecedent', () => {
  const { citations } = bind(`${ASH}. Id. at 906. (Pl. Tr. at 28:7.) (Id. at 28:9.)`);
  assert.deepEqual(
    citations.map(({ authority, record }) => [authority, record]),
    [
      ['a1', null],
      ['a1', null],
      [null, 'r1'],
      [null, 'r1'],
    ],
  );
});

test('id. after an unresolved short form refers to it and has no authority', () => {
  const { citations, references } = bind('Ash, 571 U.S. at 904. Id. at 906.');
  assert.deepEqual(references, ['571 U.S. at 904 -> ?', 'Id. -> 571 U.S. at 904']);
  assert.equal(citations[1]?.authority, null);
});

refers('a page before the first of the case right before is one of the source before it', [
  [`Cole v. Dunn, 44 F.4th 12 (2022). Id. at 13. See ${ASH}. Id. at 14.`, ['Id. -> 44 F.4th 12', 'Id. -> Id.']],
  [`ECF No. 24-9 at 5. See ${ASH}; ${ASH.replace('904', '950')}. Id. at 6.`, ['Id. -> ECF No. 24-9']],
  // Nothing before it is known to have the page, or it is too far away.
  [`Compl. ¶ 5. See ${ASH}. Id. at 6.`, ['Id. -> 571 U.S. 904']],
  [`${COLE}. See ${ASH}. Id. at 600.`, ['Id. -> 571 U.S. 904']],
]);

refers('a section is one of a code, a page none, a star page one of a database', [
  [`See 42 U.S.C. § 1983. ${ASH}. Id. § 1985.`, ['Id. -> 42 U.S.C. § 1983']],
  [`${ASH}. See 42 U.S.C. § 1983. Id. at 906.`, ['Id. -> 571 U.S. 904']],
  [`Vale v. Orr, 2015 WL 4401177 (D. Conn. July 7, 2015). ${ASH}. Id. at \\*4.`, ['Id. -> 2015 WL 4401177']],
]);

refers('an id. in the middle of a sentence may refer to a rule the sentence speaks of', [
  [`${ASH}. Rule 11 applies. As it asks for “care,” id., the court must.`, ['id. -> Rule 11']],
  [`${ASH}. Rule 11 applies. As it asks for “care,” *id.*, the court must.`, ['id. -> Rule 11']],
  [`${ASH}. Rule 11 applies. It asks for “care.” Id.`, ['Id. -> 571 U.S. 904']],
]);

refers('id. with a pin in another reporter refers as one', [
  [
    `${ASH}. Id. at 906, 134 S. Ct. at 1803. Id. at 907.`,
    ['Id. -> 571 U.S. 904', '134 S. Ct. at 1803 -> 571 U.S. 904', 'Id. -> Id.'],
  ],
]);

refers('id. that opens a footnote may refer to the footnote right before', [
  [`So.[^1] So.[^2]\n\n[^1]: ${ASH}.\n\n[^2]: Id. at 906.`, ['Id. -> 571 U.S. 904']],
  [`So.[^1] So.[^2] So.[^3]\n\n[^1]: ${ASH}.\n\n[^2]: None.\n\n[^3]: Id. at 906.`, ['Id. -> ?']],
]);

test('an id. passes over a paper whose name rules its place out', () => {
  const { references } = bind('(Compl. ¶ 3.) (Vale Dep. passim.) (Id. ¶ 4.)');
  assert.deepEqual(references, ['Id. -> Compl.']);
  assert.deepEqual(bind('(Vale Tr. 3:4.) (Lake Decl. passim.) (Id. at 5:6.)').references, ['Id. -> Vale Tr.']);
});

refers('a constitution has no pages: id. with a page means the case before it', [
  [`${ASH}; Fla. Const. art. I, § 9. Id. at 906.`, ['Id. -> 571 U.S. 904']],
  [`${ASH}; Fla. Const. art. I, § 9. Id.`, ['Id. -> Fla. Const. art. I, § 9']],
]);
