import { statuteEtSeq } from '../../server/src/rules/statuteEtSeq.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(statuteEtSeq, {
  bad: [
    { text: 'The act governs. 15 U.S.C. §§ 1681 et seq.', spans: ['et seq.'] },
    {
      // The marks of emphasis end behind the citation.
      text: 'The act governs. 42 U.S.C. §§ 2000e, *et seq.*',
      spans: [', *et seq.'],
    },
  ],
  good: ['The men et seq. were there.'],
});
