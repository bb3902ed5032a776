import { recordPinOutOfRange } from '../../server/src/rules/recordPinOutOfRange.ts';
import { testMatterRule } from '../support/matterRuleTester.ts';

/** A transcript of pages 1 to `pages`, each of 25 lines. */
function transcript(pages: number, first = 1): string {
  const page = (number: number): string =>
    [
      `Page ${number}`,
      ...Array.from({ length: 25 }, (_, i) => `${i + 1}  Q. And what did you see on the dock then?`),
    ].join('\n');
  const head = 'DEPOSITION OF DANA OKAFOR\n\n';
  return head + Array.from({ length: pages }, (_, i) => page(first + i)).join('\n\n');
}

const DEPOSITION = { 'record/Okafor Dep. Tr.txt': transcript(12) };

testMatterRule(recordPinOutOfRange, {
  bad: [
    { text: 'She saw the truck. (Okafor Dep. 41:3–9.)', spans: ['41:3–9'], files: DEPOSITION },
    { text: 'She saw the truck. (Okafor Dep. 4:31.)', spans: ['4:31'], files: DEPOSITION },
    { text: 'She saw the truck. (Okafor Dep. 4:3, 90:1.)', spans: ['90:1'], files: DEPOSITION },
    { text: 'Telford kept the books. (Telford Decl. ¶¶ 2–14.)', spans: ['¶¶ 2–14'] },
    { text: 'Telford kept the books. (Telford Decl. ¶ 2; *id.* ¶ 40.)', spans: ['¶ 40'] },
  ],
  good: [
    { text: 'She saw the truck. (Okafor Dep. 12:25.)', files: DEPOSITION },
    // An excerpt: what is not in it may be in the rest.
    { text: 'She saw the truck. (Okafor Dep. 41:3–9.)', files: { 'record/Okafor Dep. Tr.txt': transcript(5, 26) } },
    // Two files that may both be meant.
    {
      text: 'She saw the truck. (Okafor Dep. 41:3–9.)',
      files: { 'record/Okafor Dep. Tr. I.txt': transcript(12), 'record/Okafor Dep. Tr. II.txt': transcript(12) },
    },
    { text: 'Telford kept the books. (Telford Decl. ¶ 2.)', files: {} },
  ],
});
