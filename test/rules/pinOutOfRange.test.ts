import { pinOutOfRange } from '../../server/src/rules/pinOutOfRange.ts';
import { testMatterRule } from '../support/matterRuleTester.ts';

const WORDS = 'The court has read the briefs and heard counsel, and it finds as follows on this record.\n\n';

/** An opinion whose star pages are the given ones. */
function opinion(pages: readonly number[]): Record<string, string> {
  const text = pages.map((page) => `*${page} ${WORDS}`).join('');
  return { 'authorities/tamsin.txt': `Tamsin v. Brook, 310 F.3d 200 (7th Cir. 2002)\n\n${WORDS}${text}` };
}

testMatterRule(pinOutOfRange, {
  bad: [
    {
      text: '*Tamsin v. Brook*, 310 F.3d 200, 204 (7th Cir. 2002). The rule is plain. *Tamsin*, 310 F.3d at 260.',
      spans: ['260'],
      files: opinion([201, 202, 203, 204]),
    },
    {
      text: '*Tamsin v. Brook*, 310 F.3d 200, 204 (7th Cir. 2002). The rule is plain. *Id.* at 402.',
      spans: ['402'],
      files: opinion([201, 202, 203, 204]),
    },
  ],
  good: [
    // Marks were lost.
    { text: '*Tamsin v. Brook*, 310 F.3d 200, 260 (7th Cir. 2002).', files: opinion([201, 203, 204]) },
    // The marks begin late: the file is a part, or is paged by another reporter.
    { text: '*Tamsin v. Brook*, 310 F.3d 200, 260 (7th Cir. 2002).', files: opinion([241, 242, 243]) },
    // The text goes on after the last mark.
    {
      text: '*Tamsin v. Brook*, 310 F.3d 200, 206 (7th Cir. 2002).',
      files: { 'authorities/tamsin.txt': `${opinion([201, 202])['authorities/tamsin.txt']}${WORDS.repeat(80)}` },
    },
    { text: '*Tamsin v. Brook*, 310 F.3d 200, 203 (7th Cir. 2002).', files: opinion([201, 202, 203, 204]) },
  ],
});
