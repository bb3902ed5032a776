import { historyMissing } from '../../server/src/rules/historyMissing.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(historyMissing, {
  bad: [
    {
      text: '*Orrin v. Vale Corp.*, 212 F.3d 14, 16 (2d Cir. 2000). So here. *Orrin v. Vale Corp.*, 212 F.3d 14, 18 (2d Cir. 2000), *overruled by Tamsin v. Brook*, 301 F.3d 5, 9 (2d Cir. 2002).',
      spans: ['212 F.3d 14'],
    },
  ],
  good: [
    '*Orrin v. Vale Corp.*, 212 F.3d 14, 16 (2d Cir. 2000) (overruled by *Tamsin v. Brook*, 301 F.3d 5, 9 (2d Cir. 2002)).',
    '*Tamsin v. Brook*, 301 F.3d 5, 9 (2d Cir. 2002) (quoting *Orrin v. Vale*, 212 F.3d 14, 16 (2d Cir. 2000)). *Orrin v. Vale*, 212 F.3d 14, 18 (2d Cir. 2000), *vacated*, 530 U.S. 9 (2000).',
  ],
});
