import { crossReferenceBroken } from '../../server/src/rules/crossReferenceBroken.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(crossReferenceBroken, {
  bad: [
    {
      // A note cannot refer back to one that comes after it.
      text: 'Scholars agree.[^1] So do courts.[^2]\n\n[^1]: Marsh, *supra* note 2, at 224.\n\n[^2]: Ottoline Marsh, *Handcuffs and Time*, 84 Fordham L. Rev. 211, 219 (2016).',
      spans: ['supra* note 2'],
    },
  ],
  good: [
    // The note may be meant that stands first under another name.
    'Scholars agree.[^a] So do courts.[^b]\n\n[^a]: Marsh, *supra* note 2, at 224.\n\n[^b]: Ottoline Marsh, *Handcuffs and Time*, 84 Fordham L. Rev. 211, 219 (2016).',
  ],
});
