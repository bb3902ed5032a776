import { sectionSymbolPlural } from '../../server/src/rules/sectionSymbolPlural.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(sectionSymbolPlural, {
  bad: [
    {
      // A hyphen could be part of the number, so a person decides.
      text: 'The act is old. 18 U.S.C. § 1961-1968.',
      spans: ['§'],
      fixed: 'The act is old. 18 U.S.C. §§ 1961-1968.',
    },
    {
      text: 'He said so. (Hale Decl. ¶ 9–15.)',
      spans: ['¶'],
      fixed: 'He said so. (Hale Decl. ¶¶ 9–15.)',
    },
    {
      text: 'The claims are federal. 42 U.S.C. \\S~1983, 1985.',
      spans: ['\\S'],
      fixed: 'The claims are federal. 42 U.S.C. \\S\\S~1983, 1985.',
      language: 'latex',
    },
  ],
  good: [
    'The act is old. Va. Code § 105-1207. S.C. Code Ann. § 15-3. 42 U.S.C. § 300aa-1.',
    'The act is old. 42 U.S.C. §§ 1983 and 1985. 42 U.S.C. §§ 1331(a), 1332.',
    'He said so. (Hale Decl. ¶ 9(a)–(c).)',
  ],
});
