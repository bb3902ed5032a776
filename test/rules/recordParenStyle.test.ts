import { recordParenStyle } from '../../server/src/rules/recordParenStyle.ts';
import { testRule } from '../support/ruleTester.ts';

const inside = Array.from({ length: 10 }, (_, i) => `The dock was wet. (Moss Dep. ${i + 5}:1.)`).join(' ');
const behind = Array.from({ length: 10 }, (_, i) => `The dock was wet. (3 RR ${i + 5}).`).join(' ');
const bare = Array.from({ length: 10 }, (_, i) => `The dock was wet. Compl. ¶ ${i + 5}.`).join(' ');

testRule(recordParenStyle, {
  bad: [
    { text: `${inside} It was dark. Moss Dep. 30:1.`, spans: ['Moss Dep. 30:1'] },
    { text: `${behind} It was dark. (3 RR 30.)`, spans: ['3 RR 30'] },
    { text: `${bare} It was dark. (Compl. ¶ 30.)`, spans: ['Compl. ¶ 30'] },
  ],
  good: [
    inside,
    behind,
    // A clause has its period behind the parenthesis, whatever sentences have.
    `${inside} It was dark (Moss Dep. 30:1).`,
    `${inside} As Moss Dep. 30:1 shows, it was dark.`,
    // Two habits.
    `${inside} ${bare}`,
    `${inside} He said “so. Moss Dep. 30:1.”`,
    `${inside} It was dark. (Moss Dep. 30:1; *see* Compl. ¶ 4.)`,
    `${inside} It was dark. *Orrin v. Vale*, 512 F.3d 100, 104 (2d Cir. 2008).`,
  ],
});
