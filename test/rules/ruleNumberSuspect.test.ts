import { ruleNumberSuspect } from '../../server/src/rules/ruleNumberSuspect.ts';
import { testRule } from '../support/ruleTester.ts';

const TWICE = 'Local Rule 56.1(a) and Local Rule 56.1(b) govern. ';

testRule(ruleNumberSuspect, {
  bad: [
    { text: `${TWICE}Local Rule 561.1 is clear.`, spans: ['561.1'], fixed: `${TWICE}Local Rule 56.1 is clear.` },
    { text: `${TWICE}Local Rule 556.1(c) is clear.`, spans: ['556.1'], fixed: `${TWICE}Local Rule 56.1(c) is clear.` },
    { text: `${TWICE}Local Rule 566.1 is clear.`, spans: ['566.1'], fixed: `${TWICE}Local Rule 56.1 is clear.` },
    { text: `${TWICE}Local Rule 561 is clear.`, spans: ['561'], fixed: `${TWICE}Local Rule 56.1 is clear.` },
    { text: `${TWICE}Local Rule 156.1 is clear.`, spans: ['156.1'], fixed: `${TWICE}Local Rule 56.1 is clear.` },
    { text: 'The motion is due. Fed. R. Civ. P. 122(b)(6).', spans: ['122'] },
    { text: 'He pleaded. Fed. R. Crim. P. 111.', spans: ['111'] },
    { text: 'The brief is late. Fed. R. App. P. 228(a).', spans: ['228'] },
    { text: 'The proof is unfair. Fed. R. Evid. 4033.', spans: ['4033'] },
    { text: 'The proof is unfair. Fed. R. Evid. 43.', spans: ['43'] },
    { text: 'It is late. Fed. R. Bankr. P. 706.', spans: ['706'] },
  ],
  good: [
    `${TWICE}Local Rule 65.1 is clear.`,
    `${TWICE}Local Rule 56.11 is clear.`,
    `${TWICE}Local Rule 7.1 is clear.`,
    `${TWICE}Local Rule 561.1 and again Local Rule 561.1 are clear.`,
    `${TWICE}Local Rule 561.1 and Local Rule 230 are clear.`,
    'L.Civ.R. 10.1 and L.Civ.R. 10.1(b) are not L.Civ.R. 101.1.',
    'L.Civ.R. 40.1 and L.Civ.R. 40.1(b) are not L.Civ.R. 401.1.',
    'Local Rule 56.1 is cited once, Local Rule 561.1 too.',
    'Local Rule 230(b) and Local Rule 251 are those of the district.',
    'Fed. R. Civ. P. 1, 5.1, 7.1, 12(b)(6), and 87.',
    'Fed. R. Evid. 101, 403, 902(11), and 1101.',
    'Fed. R. Bankr. P. 1001, 7012(b), and 9037.',
    'Fed. R. Crim. P. 32.1 and 62. Fed. R. App. P. 32.1 and 48.',
    'Tex. R. Civ. P. 166a(c) and Tex. R. App. P. 9.4.',
    'Cal. R. Ct. 8.1115 and 3.1350.',
    'Pa. R. Civ. P. 1035.2. Md. R. 2-501.',
    'Bankr. L.R. 9013-1 and Civ. L.R. 7-2.',
    'The clerk wrote: “Fed. R. Civ. P. 566(a).”',
    'Rule 561.1 and Rule 56.1 and Rule 56.1(b).',
    'Ill. S. Ct. R. 341(h)(7). Ohio Civ. R. 56(C).',
  ],
});
