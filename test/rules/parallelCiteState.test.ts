import { parallelCiteState } from '../../server/src/rules/parallelCiteState.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(parallelCiteState, {
  bad: [],
  good: [
    // Cases of another state need one reporter only.
    Array.from({ length: 5 }, (_, i) => `*Ash${i} v. Roe*, 290 Ga. ${i}1, 700 S.E.2d ${i}1 (2010).`).join(' ') +
      ' *Oak v. Roe*, 364 N.C. 51, 52 (2010).',
  ],
});
