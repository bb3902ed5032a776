import { markdownStarEscape } from '../../server/src/rules/markdownStarEscape.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(markdownStarEscape, {
  bad: [
    {
      text: '*Orrin v. Vale Corp.*, No. 19-cv-4120, 2020 WL 555123, at *3 (S.D.N.Y. Jan. 5, 2020). It is so. *Id.* at *4. *Orrin*, 2020 WL 555123, at *5*.',
      spans: ['*3', '*4', '*5'],
      fixed:
        '*Orrin v. Vale Corp.*, No. 19-cv-4120, 2020 WL 555123, at \\*3 (S.D.N.Y. Jan. 5, 2020). It is so. *Id.* at \\*4. *Orrin*, 2020 WL 555123, at \\*5*.',
    },
  ],
  good: [
    {
      text: 'Orrin v. Vale Corp., No. 19-cv-4120, 2020 WL 555123, at *3 (S.D.N.Y. Jan. 5, 2020).',
      language: 'plaintext',
    },
    {
      text: '\\emph{Orrin v. Vale Corp.}, No. 19-cv-4120, 2020 WL 555123, at *3 (S.D.N.Y. Jan. 5, 2020).',
      language: 'latex',
    },
  ],
});
