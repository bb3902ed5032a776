import { caseNameAbbreviation } from '../../server/src/rules/caseNameAbbreviation.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(caseNameAbbreviation, {
  bad: [
    {
      // Marks within the name stay where they are.
      text: 'The rule is old. *Orrin* v. Port Authority of New York and New Jersey, 301 F.3d 5, 9 (2d Cir. 2002).',
      spans: ['Authority of New York and New Jersey'],
      fixed: 'The rule is old. *Orrin* v. Port Auth. of N.Y. & N.J., 301 F.3d 5, 9 (2d Cir. 2002).',
    },
    {
      text: 'The rule is old. *Orrin v. Umber Department of Labor and Human Resources*, 301 F.3d 5, 9 (2d Cir. 2002).',
      spans: ['Department of Labor and Human Resources'],
      fixed: "The rule is old. *Orrin v. Umber Dep't of Lab. & Hum. Res.*, 301 F.3d 5, 9 (2d Cir. 2002).",
    },
    {
      text: 'So it is. \\emph{Orrin v. Vale Railroad and Steamship Company}, 301 F.3d 5, 9 (2d Cir. 2002).',
      language: 'latex',
      spans: ['Railroad and Steamship Company'],
      fixed: 'So it is. \\emph{Orrin v. Vale R.R. \\& S.S. Co.}, 301 F.3d 5, 9 (2d Cir. 2002).',
    },
  ],
  good: [
    'The rule is old. *Orrin v. American Civil Liberties Union*, 301 F.3d 5, 9 (2d Cir. 2002).',
    'The rule is old. *Orrin v. Washington and Vale*, 301 F.3d 5, 9 (2d Cir. 2002).',
    'The rule is old. *George Washington Umber v. Vale*, 301 F.3d 5, 9 (2d Cir. 2002).',
    'The rule is old. (*Orrin v. Department of Revenue* (2013) 57 Cal.4th 100, 105.)',
    // Names spelled out throughout are a style.
    ['Ash', 'Birch', 'Cedar']
      .map((name, i) => `So it is. *${name} v. Department of Rain*, ${300 + i} N.E.2d 10, 12 (Ill. 1985).`)
      .join(' '),
    '# *Orrin v. Department of Revenue*, 301 F.3d 5',
  ],
});
