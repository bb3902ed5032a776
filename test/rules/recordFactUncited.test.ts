import { recordFactUncited } from '../../server/src/rules/recordFactUncited.ts';
import { testRule } from '../support/ruleTester.ts';

const cited = [
  'Moss came to the dock.',
  'The lamp was out, as on most days.',
  'He called the harbour twice.',
  'Nobody answered him.',
  'He went down the ladder.',
  'The third rung was loose.',
  'He fell into the water.',
  'A crane man saw him.',
  'He was pulled out.',
  'Mr. Lund of Vale Corp. came at 9 p.m. on March 4.',
]
  .map((fact, i) => `${fact} (Moss Dep. ${i + 4}:2.)`)
  .join(' ');
const bare = 'The harbour paid him $4,200 in the following week.';
const facts = (title: string, ...paragraphs: string[]) => [`# ${title}`, ...paragraphs].join('\n\n');

testRule(recordFactUncited, {
  bad: [
    {
      text: facts('Statement of Facts', cited, `It did not end there. ${bare} He thanked them. (Moss Dep. 30:1.)`),
      spans: [bare],
    },
    { text: facts('FACTUAL BACKGROUND', `${cited} ${bare}`), spans: [bare] },
    { text: facts('Statement of the Case', '## A. The fall', `${cited} ${bare}`), spans: [bare] },
  ],
  good: [
    facts('Statement of Facts', cited),
    // Elsewhere facts are argued.
    facts('Argument', `${cited} ${bare}`),
    facts('Statement of Facts', cited, '# Argument', bare),
    facts('Statement of Facts', cited, '## Procedural History', bare),
    // One reference stands for several sentences.
    facts('Statement of Facts', `${cited} ${bare} ${bare} ${bare} (Moss Dep. 40:1.)`),
    facts('Statement of Facts', 'The facts are taken from the complaint.', `${cited} ${bare}`),
    // In a clause, in a footnote, in a quotation.
    facts('Statement of Facts', `${cited} The harbour (Moss Dep. 41:2) paid him $4,200 in the following week.`),
    facts('Statement of Facts', `${cited}[^1]`, '# Argument', 'No.', `[^1]: ${bare}`),
    facts('Statement of Facts', cited, `> ${bare}`),
    facts('Statement of Facts', `${cited} He fell again, as told below, on May 4 and May 5.`),
  ],
});
