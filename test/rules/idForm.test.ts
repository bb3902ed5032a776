import { idForm } from '../../server/src/rules/idForm.ts';
import { testRule } from '../support/ruleTester.ts';

const CASE = '*Orrin v. Vale Corp.*, 212 F.3d 4, 5 (2d Cir. 2000).';

testRule(idForm, {
  bad: [
    { text: `${CASE} It was short. *Ibid.*`, spans: ['Ibid.'], fixed: `${CASE} It was short. *Id.*` },
    { text: `${CASE} It was short. See Id at 6.`, spans: ['Id'], fixed: `${CASE} It was short. See id. at 6.` },
    {
      text: `${CASE} It was short. *Id.* at 6; *Id.* at 9.`,
      spans: ['Id.'],
      fixed: `${CASE} It was short. *Id.* at 6; *id.* at 9.`,
    },
    {
      text: `${CASE} She asked “is it short?” *id.* at 6. It was short. (*id.* at 7.)`,
      spans: ['id.'],
      fixed: `${CASE} She asked “is it short?” *id.* at 6. It was short. (*Id.* at 7.)`,
    },
  ],
  good: [
    // The period stands behind the marks.
    `${CASE} It was short. *Id*. at 6.`,
    // An abbreviation ends with a period too.
    `${CASE} It concerned Vale Corp. *id.* at 6.`,
    `${CASE} It was short. *Id.*, at 6. So it was. *Id.*, at 7. *Ibid.*`,
    'The id at 5 was false.',
  ],
});
