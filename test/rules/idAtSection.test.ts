import { idAtSection } from '../../server/src/rules/idAtSection.ts';
import { testRule } from '../support/ruleTester.ts';

const CASE = '*Orrin v. Vale Corp.*, 212 F.3d 4, 5 (2d Cir. 2000).';

testRule(idAtSection, {
  bad: [
    { text: `${CASE} It was short. *Id.* 45.`, spans: ['Id.* 45'], fixed: `${CASE} It was short. *Id.* at 45.` },
    {
      text: 'He said so. (Hale Decl. ¶ 9.) He left. (*See id.* at ¶¶ 12–14.)',
      spans: ['at ¶¶ 12–14'],
      fixed: 'He said so. (Hale Decl. ¶ 9.) He left. (*See id.* ¶¶ 12–14.)',
    },
    {
      text: 'He said so. (Hale Decl. \\P 9.) He left. (\\emph{Id.} at~\\P~12.)',
      spans: ['at~\\P~12'],
      fixed: 'He said so. (Hale Decl. \\P 9.) He left. (\\emph{Id.} \\P~12.)',
      language: 'latex',
    },
  ],
  good: [
    `${CASE} It was short. *Id.* 45 days passed.`,
    `${CASE} It was short. *Id.*, 205.`,
    'So it is. State v. Hale, 147 Ohio St.3d 74, 2016-Ohio-7658, ¶ 21. Id. at ¶ 22.',
  ],
});
