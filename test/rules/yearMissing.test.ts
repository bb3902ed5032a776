import { yearMissing } from '../../server/src/rules/yearMissing.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(yearMissing, {
  bad: [
    { text: 'In *Orrin v. Vale Corp.*, 304 U.S. 64, the Court held it.', spans: ['304 U.S. 64'] },
    { text: 'The rule is old. (*See In re Orrin*, 512 F.3d 100, 104 (2d Cir.).)', spans: ['2d Cir.'] },
  ],
  good: [
    // A page break parts the citation from its parenthetical.
    'The rule is old. *Orrin v. Vale Corp.*, 512 F.3d 100\n\n- 12 -\n\n(2d Cir. 2008).',
    // A court that is not known, with its year.
    'The rule is old. *Orrin v. Vale Corp.*, 75 A.2d 100, 101 (Mun. Ct. of App. for the Dist. 1950).',
    'The rule is old. *Orrin v. Vale Corp.*, No. 19-cv-4120, 2020 WL 5551237, at *4.',
    '*Orrin*, 304 U.S. 64, 78.',
    '# *Orrin v. Vale Corp.*, 304 U.S. 64, decides this case.',
    '*Orrin v. Vale Corp.*, 304 U.S. 64 ........ 12',
  ],
});
