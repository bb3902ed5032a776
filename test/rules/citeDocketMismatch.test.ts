import { citeDocketMismatch } from '../../server/src/rules/citeDocketMismatch.ts';
import { testMatterRule } from '../support/matterRuleTester.ts';

const CITE = '*Orrin v. Vale Corp.*, No. 19-cv-4210, 2020 WL 99551237, at \\*4 (S.D.N.Y. Jan. 5, 2020).';
const [[path, order]] = Object.entries(citeDocketMismatch.docs.files ?? {}) as [[string, string]];

testMatterRule(citeDocketMismatch, {
  bad: [{ text: CITE, spans: ['No. 19-cv-4210'] }],
  good: [
    CITE.replace('19-cv-4210', '19 Civ. 4120'),
    CITE.replace('19-cv-4210', '1:19-cv-04120-HLB'),
    // Decided together, or told by one sign alone.
    { text: CITE, files: { [path]: order.replace('(HLB)', '(HLB), 4210, 4300') } },
    { text: CITE, files: { [path]: order.slice(order.indexOf('UNITED')) } },
  ],
});
