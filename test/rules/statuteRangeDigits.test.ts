import { statuteRangeDigits } from '../../server/src/rules/statuteRangeDigits.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(statuteRangeDigits, {
  bad: [],
  good: [
    '18 U.S.C. §§ 1981-82, 1983.',
    '42 U.S.C. §§ 2000e-2.',
    '42 U.S.C. §§ 300aa-1 to -34.',
    '29 U.S.C. §§ 151-169.',
  ],
});
