import { dateOrder } from '../../server/src/rules/dateOrder.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(dateOrder, {
  bad: [
    {
      text: '*Orrin v. Vale Corp.*, No. 19-cv-4120, 2020 WL 5551237, at *4 (D. Mass. 1/5/20).',
      spans: ['1/5/20'],
      fixed: '*Orrin v. Vale Corp.*, No. 19-cv-4120, 2020 WL 5551237, at *4 (D. Mass. Jan. 5, 2020).',
    },
    {
      text: '*Orrin v. Vale Corp.*, No. 19-cv-4120, 2020 WL 5551237, at *4 (D. Mass. 25/1/2020).',
      spans: ['25/1/2020'],
      fixed: '*Orrin v. Vale Corp.*, No. 19-cv-4120, 2020 WL 5551237, at *4 (D. Mass. Jan. 25, 2020).',
    },
  ],
  good: [
    '*Orrin v. Vale Corp.*, 190 So. 3d 1, 5 (La. App. 1 Cir. 5/3/16).',
    '*Orrin v. Vale Corp.*, 100 A.D.3d 4, 6 (N.Y. App. Div. 2012).',
  ],
});
