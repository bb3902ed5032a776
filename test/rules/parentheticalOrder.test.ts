import { parentheticalOrder } from '../../server/src/rules/parentheticalOrder.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(parentheticalOrder, {
  bad: [
    {
      text: '*Id.* (quoting *Ash v. Bell*, 1 F.3d 2, 3 (2d Cir. 1993)) (citations omitted).',
      spans: ['(citations omitted)'],
      fixed: '*Id.* (citations omitted) (quoting *Ash v. Bell*, 1 F.3d 2, 3 (2d Cir. 1993)).',
    },
  ],
  good: [
    '*Id.* (internal quotation marks and citation omitted) (quoting *Ash v. Bell*, 1 F.3d 2, 3 (2d Cir. 1993)).',
    '*Id.* (quoting *Ash v. Bell*, 1 F.3d 2, 3 (2d Cir. 1993)) (cleaned up).',
    '*Id.* (explaining "the *rule*") (emphasis added).',
  ],
});
