import { quoteMarksUnbalanced } from '../../server/src/rules/quoteMarksUnbalanced.ts';
import { testRule } from '../support/ruleTester.ts';

const ORRIN = '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008)';

testRule(quoteMarksUnbalanced, {
  bad: [
    {
      text: 'It held that “the ‘officer may not wait for an answer.” *Id.*',
      spans: ['answer.”'],
      fixed: 'It held that “the ‘officer may not wait for an answer.’” *Id.*',
    },
    {
      text: `The test is “whether the ‘duty’ was ‘known to the owner.” ${ORRIN}.`,
      spans: ['owner.”'],
      fixed: `The test is “whether the ‘duty’ was ‘known to the owner.’” ${ORRIN}.`,
    },
    {
      text: `"An owner is liable if '(1) the duty was known and (2) the owner[s'] breach was plain." ${ORRIN}.`,
      spans: ['plain."'],
      fixed: `"An owner is liable if '(1) the duty was known and (2) the owner[s'] breach was plain.'" ${ORRIN}.`,
    },
    {
      text: `"An owner is liable if 'the duty was known and a\n\nbreach of it was plain." ${ORRIN}.`,
      spans: ['plain."'],
      fixed: `"An owner is liable if 'the duty was known and a\n\nbreach of it was plain.'" ${ORRIN}.`,
    },
    { text: `It is “the duty of the owner.’” ${ORRIN}.`, spans: ['owner.’”'] },
    {
      text: `A party files “a short statement[.] ${ORRIN}. It is “binding.”`,
      spans: ['statement[.]'],
      fixed: `A party files “a short statement[.]” ${ORRIN}. It is “binding.”`,
    },
    {
      text: 'He said that "the light was red. (Hale Decl. ¶ 9.) He "saw it."',
      spans: ['red.'],
      fixed: 'He said that "the light was red." (Hale Decl. ¶ 9.) He "saw it."',
    },
    {
      text: `The rule is “settled law. *See* ${ORRIN}.\n\nThe court agreed.`,
      spans: ['law.'],
      fixed: `The rule is “settled law.” *See* ${ORRIN}.\n\nThe court agreed.`,
    },
    { text: 'The “duty of the owner is absolute and does not pass.\n\nThe court agreed.', spans: ['“duty'] },
    { text: `He was told “to wait” for the owner.” ${ORRIN}.`, spans: ['owner.”'] },
    { text: `The duty is absolute." ${ORRIN}. It "binds both."`, spans: ['absolute."'] },
    {
      text: 'The lease is “the so-called “dry” form of the town.”',
      spans: ['“dry”'],
      fixed: 'The lease is “the so-called ‘dry’ form of the town.”',
    },
    {
      text: "The court held that ``the `duty is absolute.'' \\emph{Id.}",
      spans: ["absolute.''"],
      fixed: "The court held that ``the `duty is absolute.'\\,'' \\emph{Id.}",
      language: 'latex',
    },
  ],
  good: [
    'It held that “the officer’s ‘duty to wait’ was plain.” *Id.*',
    'It held that “the ‘officers’ duty to wait was plain.” *Id.*',
    'It held that “the ‘officer waits and the ‘driver leaves.” *Id.*',
    'They sang “rock ’n roll” all night.',
    "They sang \"rock 'n' roll\" in the '90s.",
    `“The duty is absolute. It does not pass.\n\n“It binds the owner.\n\n“It binds his heirs.” ${ORRIN}.`,
    `He testified: “I saw the light.\n\nIt was red. I stopped.\n\nThen it was green.” ${ORRIN}.`,
    'The board was 3.5” by 3.5” and the rod 6" long.',
    'The plank was 5\'10" long, and the witness was 6\'2".',
    '“[T]he ‘rule of “reason” holds’ here.” *Id.*',
    '“‘“The duty is absolute.”’” *Id.*',
    `The court wrote that “the plaintiffs' duty, and the defendants', was plain.” ${ORRIN}.`,
    `It held that "the 'duty' [was] absolute.' " ${ORRIN}.`,
    '> The witness said “the light was red.\n\nThe court agreed.',
    'The words ("the Plan") and (“the ‘Plan’”) are defined.',
    '(“Vale” or the “Company”) and "Orrin," "Tamsin," and "Ash."',
    'The `"` of the code and `“` are marks.',
    `“The claim is an ‘action at law’—and the ‘remedy,’ too, is ‘legal.’” ${ORRIN}.`,
    'A quotation that\n\nis cut by a page, "as the court\n\nsaid it," holds.',
    'and the reasons why it should not be required.” *Id.* It holds.',
    `“He was told ‘to wait.’ ” ${ORRIN}.`,
    { text: "The ``duty'' is ``the owner's.'' \\emph{Id.} It is `his.'", language: 'latex' },
    'He asked, “Was it red?” and “When?”; she said “yes”—“at noon.”',
  ],
});
