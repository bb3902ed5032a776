import { citationSentencePeriod } from '../../server/src/rules/citationSentencePeriod.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(citationSentencePeriod, {
  bad: [
    {
      text: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008). So here. *Id.* at 105 The County cites no case.',
      spans: ['5'],
      fixed:
        '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008). So here. *Id.* at 105. The County cites no case.',
    },
    {
      text: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008). It is so. *Id.* at 105.. It holds.',
      spans: ['.'],
      fixed: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008). It is so. *Id.* at 105. It holds.',
    },
    {
      text: 'The rule is old. *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008) (quoting *Tamsin v. Brook*, 301 F.3d 95, 101 (1st Cir. 2002)) In this case it holds.',
      spans: [')'],
      fixed:
        'The rule is old. *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008) (quoting *Tamsin v. Brook*, 301 F.3d 95, 101 (1st Cir. 2002)). In this case it holds.',
    },
  ],
  good: [
    'The rule is old, as *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008) The court',
    '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008)\n\nThe court held so.',
    '- *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008)\n- The court held so.',
    '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008) ... It holds.',
    '¶ 12 However, it holds.',
  ],
});
