import { sectionSymbolSentenceStart } from '../../server/src/rules/sectionSymbolSentenceStart.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(sectionSymbolSentenceStart, {
  bad: [
    {
      text: 'The claims arise under 42 U.S.C. §§ 1983 and 1985. §§ 1983 and 1985 provide a remedy.',
      spans: ['§§'],
      fixed: 'The claims arise under 42 U.S.C. §§ 1983 and 1985. Sections 1983 and 1985 provide a remedy.',
    },
  ],
  good: ['The claim arises under 42 U.S.C. § 1983.\n\n## § 1983 provides a remedy here\n\nIt does.'],
});
