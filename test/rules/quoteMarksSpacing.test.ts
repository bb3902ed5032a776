import { quoteMarksSpacing } from '../../server/src/rules/quoteMarksSpacing.ts';
import { testRule } from '../support/ruleTester.ts';

const ORRIN = 'Orrin v. Vale Corp., 512 F.3d 100, 104 (2d Cir. 2008)';

testRule(quoteMarksSpacing, {
  bad: [
    {
      text: 'She said "nobody promised me anything " (Vance Dep. 51:2).',
      spans: ['g "'],
      fixed: 'She said "nobody promised me anything" (Vance Dep. 51:2).',
    },
    {
      // The marks of the paragraph are not balanced; a typographic mark tells what it does all the same.
      text: 'She said “ nobody promised me anything.” He “left.',
      spans: ['“ '],
      fixed: 'She said “nobody promised me anything.” He “left.',
    },
    {
      text: 'The court held,"the duty is absolute." It is.',
      spans: [',"'],
      fixed: 'The court held, "the duty is absolute." It is.',
    },
    { text: `“The duty is absolute.”${ORRIN}.`, spans: ['”O'], fixed: `“The duty is absolute.” ${ORRIN}.` },
    { text: '“It is so.”(Hale Decl. ¶ 9.)', spans: ['”('], fixed: '“It is so.” (Hale Decl. ¶ 9.)' },
    { text: '"It is so."(Hale Decl. ¶ 9.)', spans: ['"('], fixed: '"It is so." (Hale Decl. ¶ 9.)' },
    {
      text: 'The court held“the duty is absolute.” It is.',
      spans: ['d“'],
      fixed: 'The court held “the duty is absolute.” It is.',
    },
    {
      text: 'The court held,“the duty is absolute.” It is.',
      spans: [',“'],
      fixed: 'The court held, “the duty is absolute.” It is.',
    },
    {
      text: 'The court held “ the duty is absolute.” It is.',
      spans: ['“ '],
      fixed: 'The court held “the duty is absolute.” It is.',
    },
    {
      text: 'The court held “the duty is absolute. ” It is.',
      spans: ['. ”'],
      fixed: 'The court held “the duty is absolute.” It is.',
    },
    { text: 'The court held “the duty  ” It is.', spans: ['y  ”'], fixed: 'The court held “the duty” It is.' },
    {
      text: `The duty “is ‘absolute.’ ”${ORRIN}.`,
      spans: ['’ ”'],
      fixed: `The duty “is ‘absolute.’” ${ORRIN}.`,
    },
    { text: '“It is so,”The court said.', spans: ['”T'], fixed: '“It is so,” The court said.' },
    { text: `“The duty is absolute.”*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).`, spans: ['”*O'] },
    {
      text: "The court held ``the duty is absolute.''Orrin said.",
      spans: ["''O"],
      fixed: "The court held ``the duty is absolute.'' Orrin said.",
      language: 'latex',
    },
  ],
  good: [
    'The court held that “ ‘[a] duty’ is absolute.” It is.',
    { text: "The court held that ``\\,`a duty' is absolute.'' It is.", language: 'latex' },
    `The duty “is ‘absolute.’ ” ${ORRIN}.`,
    '“It is so.”5 “And so.”12 He left.',
    'The “Plan”s and the “Rule”-making “B”-side.',
    'The 5" pipe and the 6" one.',
    'He said "x"y"z" and left.',
    'A " lone " mark.',
    '“A.” “B.” “C,” “D”; “E”: “F”? “G”! (“H”) [“I”]',
    'The (“Vale”) “Company” (“Co.”), or “Vale.”',
    '> “The duty is absolute.”Orrin',
    '“He said,\n“the light was red.”',
    '“The words end here.”\nOrrin was right.',
    'The **“Plan”** and *“Rule”* hold, “*as given*.”',
    'See “id.”; “A/B”/“C”.',
    'He said—“no”—and “yes”…',
    'A line with “one open only.\n\nThe rest follows.',
    '“The ‘rule’ ” is old, and “the ‘duty’ ” too.',
    'The “x”=“y” of code.',
    '«Le droit» and “the law.”',
    'l’“État” and “d’Orrin.”',
    { text: 'The ``duty\'\' is "absolute."', language: 'latex' },
  ],
});
