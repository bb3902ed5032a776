import { historyDispositionMismatch } from '../../server/src/rules/historyDispositionMismatch.ts';
import { testMatterRule } from '../support/matterRuleTester.ts';

const CITE = "*Orrin v. Vale Corp.*, 45 F.3d 112, 114 (2d Cir. 1995), *aff'd*, 520 U.S. 301 (1997).";
const opinion = (...words: string[]) => ({
  'authorities/vale.txt': `${['Vale Corp. v. Orrin, 520 U.S. 301 (1997)', ...words].join('\n\n')}\n`,
});

testMatterRule(historyDispositionMismatch, {
  bad: [
    { text: CITE, spans: ["aff'd"], files: opinion('He was late.', 'REVERSED.') },
    { text: CITE, spans: ["aff'd"], files: opinion('For these reasons we vacate the judgment and remand.') },
    {
      text: CITE.replace("aff'd", "rev'd sub nom."),
      spans: ["rev'd sub nom."],
      files: opinion('The judgment of the Court of Appeals is affirmed.', 'It is so ordered.'),
    },
    {
      text: CITE,
      spans: ["aff'd"],
      files: opinion(
        'ASH, Circuit Judge:',
        'The judgment is reversed.',
        'HALE, Circuit Judge, dissenting:',
        'I would hold that the judgment is affirmed, for the owner gave all the notice that the contract asks of him.',
      ),
    },
  ],
  good: [
    { text: CITE, files: opinion('The judgment is affirmed.') },
    { text: CITE, files: opinion('The judgment is affirmed in part and reversed in part.') },
    { text: CITE, files: opinion('The order is reversed, and the judgment is affirmed.') },
    { text: CITE, files: opinion('The court below reversed itself twice, and we take note of that.') },
    { text: CITE.replace("aff'd", "rev'd"), files: opinion('The judgment is vacated.') },
    { text: CITE.replace("aff'd", "aff'd on other grounds"), files: opinion('The judgment is reversed.') },
  ],
});
