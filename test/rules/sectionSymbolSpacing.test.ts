import { sectionSymbolSpacing } from '../../server/src/rules/sectionSymbolSpacing.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(sectionSymbolSpacing, {
  bad: [
    {
      text: 'See 42 U.S.C. §§1983, 1985(3); 28 C.F.R. §16.1(a). (Compl. ¶¶12-14.) (*Id.* ¶3.)',
      spans: ['§§1983', '§16.1', '¶¶12', '¶3'],
      fixed: 'See 42 U.S.C. §§\u00A01983, 1985(3); 28 C.F.R. §\u00A016.1(a). (Compl. ¶¶\u00A012-14.) (*Id.* ¶\u00A03.)',
    },
    {
      text: 'See 42 U.S.C. §\u00A0 1983.',
      spans: ['§\u00A0 1983'],
      fixed: 'See 42 U.S.C. §\u00A01983.',
    },
  ],
  good: [
    'See 42 U.S.C. §\u00A01983; 42 U.S.C. § 1983; 42 U.S.C. §\u202F1983; 42 U.S.C. Section 1983.',
    'See 42 U.S.C. §\n   1983.',
    '## §1 Background',
    'The sign ¶12 in the margin is a proof-reader’s.',
    'See 29 C.F.R. pt. 1614.',
  ],
});
