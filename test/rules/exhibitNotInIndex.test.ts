import { exhibitNotInIndex } from '../../server/src/rules/exhibitNotInIndex.ts';
import { testMatterRule } from '../support/matterRuleTester.ts';

testMatterRule(exhibitNotInIndex, {
  bad: [{ text: 'It was paid. (Telford Decl., Ex. F, at 2.)', spans: ['Telford Decl., Ex. F'] }],
  good: [
    'It was paid. (Telford Decl. Ex. 4 at 2.)',
    { text: 'It was paid. (Telford Decl. Ex. D at 2.)', files: {} },
    {
      text: 'It was paid. (Telford Decl. Ex. D at 2.)',
      files: { 'matter.yaml': 'record:\n  - document: Telford Decl. Ex. A\n' },
    },
  ],
});
