import { docketNumberForm } from '../../server/src/rules/docketNumberForm.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(docketNumberForm, {
  bad: [
    {
      text: '*Orrin v. Vale Corp.*, Docket No. 02–\nCV–6240, 2020 WL 5551237, at *4 (S.D.N.Y. Jan. 5, 2020).',
      spans: ['Docket No. 02–\nCV–6240'],
      fixed: '*Orrin v. Vale Corp.*, No. 02-CV-6240, 2020 WL 5551237, at *4 (S.D.N.Y. Jan. 5, 2020).',
    },
  ],
  good: [
    '*Orrin v. Vale*, issued May 1, 2020 (Docket No. 345678), 2020 WL 2095958.',
    Array.from(
      { length: 5 },
      (_, i) => `*Ash${i} v. Roe*, Case No. 19-cv-412${i}, 2020 WL 555123${i}, at *4 (S.D.N.Y. Jan. 5, 2020).`,
    ).join(' '),
  ],
});
