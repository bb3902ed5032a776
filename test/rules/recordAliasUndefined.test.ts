import { recordAliasUndefined } from '../../server/src/rules/recordAliasUndefined.ts';
import { testMatterRule } from '../support/matterRuleTester.ts';

testMatterRule(recordAliasUndefined, {
  bad: [
    {
      text: 'He saw it. (Smiht Dep. 5:1.)',
      spans: ['Smiht Dep.'],
      fixed: 'He saw it. (Smith Dep. 5:1.)',
    },
  ],
  good: [
    { text: 'He saw it. (Smyth Dep. 5:1.)', files: {} },
    { text: 'He saw it. (Ex. 5 at 3.)', files: { 'matter.yaml': 'record:\n  - document: Ex. 4\n' } },
    'He saw it. (Smith Deposition 5:1.)',
    // Another witness, by the docket, by the draft, by habit.
    'He saw it. (Smyth Dep. 5:1, ECF No. 41-3.)',
    'Ms. Smyth saw it. (Smyth Dep. 5:1.)',
    'He saw it. (Smyth Dep. 5:1.) She too. (Smyth Dep. 6:1.) It fell. (Smyth Dep. 7:1.) It rose. (Smyth Dep. 8:1.)',
    // Both are listed.
    {
      text: 'He saw it. (Smyth Dep. 5:1.)',
      files: { 'matter.yaml': 'record:\n  - document: Smith Dep.\n  - document: Smyth Dep.\n' },
    },
  ],
});
