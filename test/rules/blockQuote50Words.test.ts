import { blockQuote50Words } from '../../server/src/rules/blockQuote50Words.ts';
import { testRule } from '../support/ruleTester.ts';

/** So many words, and a citation behind them. */
function quoted(count: number): { readonly words: string; readonly text: string } {
  const words = Array.from({ length: count }, (_, i) => (i === 0 ? 'Notice' : 'notice')).join(' ');
  return { words, text: `The court wrote: “${words}.” *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).` };
}

testRule(blockQuote50Words, {
  bad: [
    { text: quoted(50).text, spans: [`${quoted(50).words}.`] },
    { text: quoted(80).text, spans: [`${quoted(80).words}.`] },
  ],
  good: [
    quoted(49).text,
    `The court wrote:\n\n> ${quoted(60).words}.\n\n*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).`,
    `*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008) (“${quoted(60).words}”).`,
    `The court wrote: “${quoted(60).words}.” He went home.`,
    {
      text: `The court wrote:\n\n     “${quoted(30).words}\n     ${quoted(30).words}.” Orrin v. Vale Corp., 512 F.3d 100, 104 (2d Cir. 2008).`,
      language: 'plaintext',
    },
  ],
});
