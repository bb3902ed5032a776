import { monthAbbreviation } from '../../server/src/rules/monthAbbreviation.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(monthAbbreviation, {
  bad: [
    {
      text: '*Orrin v. Vale Corp.*, No. 19-cv-1, 2020 WL 555123, at *3 (S.D.N.Y.\nMarch 3, 2020).',
      spans: ['March'],
      fixed: '*Orrin v. Vale Corp.*, No. 19-cv-1, 2020 WL 555123, at *3 (S.D.N.Y.\nMar. 3, 2020).',
    },
    {
      text: '*Orrin v. Vale Corp.*, No. 19-cv-1, 2020 WL 555123, at *3 (S.D.N.Y. July. 3, 2020).',
      spans: ['July.'],
      fixed: '*Orrin v. Vale Corp.*, No. 19-cv-1, 2020 WL 555123, at *3 (S.D.N.Y. July 3, 2020).',
    },
    {
      // The date before the number, as some courts write it.
      text: '*Orrin v. Vale Corp.*, No. 10 Civ. 1091 (D. Conn. Jul. 16, 2010), 2010 WL 555124, at *3.',
      spans: ['Jul.'],
      fixed: '*Orrin v. Vale Corp.*, No. 10 Civ. 1091 (D. Conn. July 16, 2010), 2010 WL 555124, at *3.',
    },
  ],
  good: [
    '*Orrin v. Vale Corp.*, 512 F.3d 100 (2d Cir. 2008), was decided on March 3, 2008.',
    '*Orrin v. Vale Corp.*, No. 19-cv-1, 2020 WL 555123, at *3 (D.N. Mar. I. June 3, 2020).',
    '*March v. August*, 512 F.3d 100 (2d Cir. 2008).',
    '(ECF No. 12, filed January 5, 2020.)',
  ],
});
