import { recordAliasInconsistent } from '../../server/src/rules/recordAliasInconsistent.ts';
import { testMatterRule } from '../support/matterRuleTester.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(recordAliasInconsistent, {
  bad: [
    {
      // Used equally often: the one that is abbreviated as the tables have it stays.
      text: 'He left. (Dorsey Depo. 14:2.) He came back. (Dorsey Dep. 15:3.)',
      spans: ['Dorsey Depo.'],
      fixed: 'He left. (Dorsey Dep. 14:2.) He came back. (Dorsey Dep. 15:3.)',
    },
    {
      text: 'He kept the books. (Telford Decl. ¶ 2.) He lost them. (Telford Declaration ¶ 4.)',
      spans: ['Telford Declaration'],
      fixed: 'He kept the books. (Telford Decl. ¶ 2.) He lost them. (Telford Decl. ¶ 4.)',
    },
    {
      text: 'It rained. (Def. 56.1 ¶ 2.) It stopped. (Defs. 56.1 ¶ 4.) It rained again. (Defs. 56.1 ¶ 5.)',
      spans: ['Def. 56.1'],
      fixed: 'It rained. (Defs. 56.1 ¶ 2.) It stopped. (Defs. 56.1 ¶ 4.) It rained again. (Defs. 56.1 ¶ 5.)',
    },
  ],
  good: [
    // The other side's words are left as they are.
    'It rained. (Pl.’s 56.1 ¶ 2.) The defendants wrote: “It rained. (Pl. 56.1 ¶ 2.)” So it did.',
    // Curly and straight apostrophes are no two spellings.
    "It rained. (Pl.’s 56.1 ¶ 2.) It stopped. (Pl.'s 56.1 ¶ 4.)",
    // The docket of another court or case has words of its own.
    'See ECF No. 4 at 2; ECF No. 7 at 3; ECF No. 9 at 1; ECF No. 12 at 2; Bankr. Dkt. 12 at 4.',
    'See ECF No. 4 at 2; ECF No. 7 at 3; ECF No. 9 at 1; ECF No. 12 at 2. It is old. (No. 20-cv-1234, Dkt. 15 at 3.)',
    'See Dkt. 4 at 2; Dkt. 5 at 1; ECF No. 6 at 3; ECF No. 7 at 2.',
  ],
});

const listed = { 'matter.yaml': 'record:\n  - document: ECF No. 41\n    as: [Pl. 56.1]\n' };
testMatterRule(recordAliasInconsistent, {
  bad: [
    {
      text: "He fell. (Pl.'s 56.1 ¶ 3.) (Pl.'s 56.1 ¶ 4.) (Pl. 56.1 ¶ 5.)",
      spans: ["Pl.'s 56.1", "Pl.'s 56.1"],
      fixed: "He fell. (Pl. 56.1 ¶ 3.) (Pl.'s 56.1 ¶ 4.) (Pl. 56.1 ¶ 5.)",
      files: listed,
    },
  ],
  good: [
    {
      text: "He fell. (Pl.'s 56.1 ¶ 3.) (Pl. 56.1 ¶ 5.)",
      files: { 'matter.yaml': "record:\n  - document: ECF No. 41\n    as: [Pl. 56.1, Pl.'s 56.1]\n" },
    },
  ],
});
