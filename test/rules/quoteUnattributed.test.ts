import { quoteUnattributed } from '../../server/src/rules/quoteUnattributed.ts';
import { testMatterRule } from '../support/matterRuleTester.ts';

const CITE = '*Orrin v. Vale Corp.*, 45 F.3d 112, 113 (2d Cir. 1995)';
const WORDS = 'the duty to give notice rests on the owner of the goods alone';
const BETWEEN = 'The facts are these, and they are told here at some length. '.repeat(5);

testMatterRule(quoteUnattributed, {
  bad: [{ text: `${CITE}.\n\n${BETWEEN}\n\nIt is said that "${WORDS}," and so it is.`, spans: [`${WORDS},`] }],
  good: [
    `${CITE}.\n\n${BETWEEN}\n\nIt is said that "${WORDS}." ${CITE}.`,
    `${CITE}.\n\n${BETWEEN}\n\nIt is said that "${WORDS}." So it is. *See* 42 U.S.C. § 1983.`,
    `${CITE}.\n\n${BETWEEN}\n\n"${WORDS}." ${CITE}.\n\n${BETWEEN}\n\nAgain, "${WORDS}," as was said.`,
    `${CITE}.\n\n${BETWEEN}\n\nIt is said that "${WORDS},"[^1] and so it is.\n\n[^1]: ${CITE}.`,
    `${CITE}.\n\n${BETWEEN}\n\n## That "${WORDS}" is settled`,
    `${CITE}.\n\n${BETWEEN}\n\nIt is said that "the owner of the goods alone" has it.`,
  ],
});
