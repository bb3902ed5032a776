import { crossReferenceBroken } from '../../server/src/rules/crossReferenceBroken.ts';
import { testRule } from '../support/ruleTester.ts';

const PARTS = (one: string, two: string) =>
  `## I. The Claim Fails\n\n${one}\n\n## II. The Motion Is Late\n\n${two}\n\n## CONCLUSION\n\nIt fails.`;

testRule(crossReferenceBroken, {
  bad: [
    { text: PARTS('As shown in Part V below, it fails.', 'It is.'), spans: ['Part V below'] },
    { text: PARTS('It fails, *infra* Part III.B.', 'It is.'), spans: ['infra* Part III.B'] },
    { text: PARTS('It is.', 'See Section I.A, *infra*.'), spans: ['Section I.A, *infra'] },
    { text: PARTS('It fails, *supra* Part II.', 'It is.'), spans: ['supra* Part II'] },
    { text: PARTS('See Part II above.', 'It is.'), spans: ['Part II above'] },
    {
      // A note cannot refer back to one that comes after it.
      text: 'Scholars agree.[^1] So do courts.[^2]\n\n[^1]: Marsh, *supra* note 2, at 224.\n\n[^2]: Ottoline Marsh, *Handcuffs and Time*, 84 Fordham L. Rev. 211, 219 (2016).',
      spans: ['supra* note 2'],
    },
  ],
  good: [
    PARTS('See infra Part II.B, and Part I.A above.', 'See supra Part I and Part II.B below.'),
    PARTS('See Part V of the complaint below, and Part VII.', 'It is.'),
    PARTS('The court said: “See infra Part V.”', 'It is.'),
    PARTS('Under Title V below the line, see infra at 12.', 'It is.'),
    // More may follow in another file.
    '## I. The Claim Fails\n\nSee infra Part IV.\n\n## II. The Motion Is Late\n\nIt is.',
    // Numbered anew, or not at all.
    '## I. Facts\n\nSee infra Part IV.\n\n## II. Rule\n\nIt is.\n\n## I. Claim\n\nIt is.\n\n## Conclusion\n\nSo.',
    '## Facts\n\nSee infra Part IV.\n\n## Rule\n\nIt is.\n\n## Conclusion\n\nSo.',
    // The note may be meant that stands first under another name.
    'Scholars agree.[^a] So do courts.[^b]\n\n[^a]: Marsh, *supra* note 2, at 224.\n\n[^b]: Ottoline Marsh, *Handcuffs and Time*, 84 Fordham L. Rev. 211, 219 (2016).',
  ],
});
