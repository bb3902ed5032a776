import { explanatoryParentheticalForm } from '../../server/src/rules/explanatoryParentheticalForm.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(explanatoryParentheticalForm, {
  bad: [
    {
      text: '*Orrin v. Vale Corp.*, 301 F.3d 5, 9 (2d Cir. 2002) (Noting the delay); *Tamsin*, 301 F.3d at 12 (noting the delay.).',
      spans: ['(Noting the delay)', '(noting the delay.)'],
      fixed:
        '*Orrin v. Vale Corp.*, 301 F.3d 5, 9 (2d Cir. 2002) (noting the delay); *Tamsin*, 301 F.3d at 12 (noting the delay.).',
    },
  ],
  good: [
    '*Orrin v. Vale Corp.*, 301 F.3d 5, 9 (2d Cir. 2002) (holding that it “was late.”).',
    '*Orrin v. Vale Corp.*, 301 F.3d 5, 9 (2d Cir. 2002) (Vale Corp. as a party).',
    '*Orrin v. Vale Corp.*, 301 F.3d 5, 9 (2d Cir. 2002) (held by a trustee).',
    'The rule is old (The court held so.). *Orrin v. Vale Corp.*, 301 F.3d 5, 9 (2d Cir. 2002).',
  ],
});
