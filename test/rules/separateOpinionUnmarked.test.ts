import { separateOpinionUnmarked } from '../../server/src/rules/separateOpinionUnmarked.ts';
import { testMatterRule } from '../support/matterRuleTester.ts';

const { 'authorities/orrin.txt': OPINION = '' } = separateOpinionUnmarked.docs.files ?? {};
const CITE = '*Orrin v. Vale Corp.*, 45 F.3d 112, 114 (2d Cir. 1995)';
const QUOTED = '"Notice by telephone is notice."';
const with_ = (change: (text: string) => string) => ({ 'authorities/orrin.txt': change(OPINION) });

testMatterRule(separateOpinionUnmarked, {
  bad: [
    { text: `${QUOTED} ${CITE}.`, spans: ['114'], fixed: `${QUOTED} ${CITE} (Hale, J., dissenting).` },
    {
      text: `${QUOTED} ${CITE} (emphasis added).`,
      spans: ['114'],
      fixed: `${QUOTED} ${CITE} (Hale, J., dissenting) (emphasis added).`,
    },
    // The page has both, and the words tell.
    {
      text: '*Orrin v. Vale Corp.*, 45 F.3d 112 (2d Cir. 1995). They "read[] a week into the contract that the parties never wrote there." *Orrin*, 45 F.3d at 113.',
      spans: ['113'],
      fixed:
        '*Orrin v. Vale Corp.*, 45 F.3d 112 (2d Cir. 1995). They "read[] a week into the contract that the parties never wrote there." *Orrin*, 45 F.3d at 113 (Hale, J., dissenting).',
    },
    {
      text: '*Orrin v. Vale Corp.*, 45 F.3d 112, 113 (2d Cir. 1995). More is not asked. *Id.* at 114–15.',
      spans: ['114–15'],
      fixed:
        '*Orrin v. Vale Corp.*, 45 F.3d 112, 113 (2d Cir. 1995). More is not asked. *Id.* at 114–15 (Hale, J., dissenting).',
    },
    // Nobody is named: only a person can say who it is.
    {
      text: `${QUOTED} ${CITE}.`,
      spans: ['114'],
      files: with_((text) => text.replace(/HALE.*:/, 'DISSENTING OPINION')),
    },
    {
      text: `${QUOTED} ${CITE}.`,
      spans: ['114'],
      fixed: `${QUOTED} ${CITE} (Hale, C.J., concurring in the judgment).`,
      files: with_((text) =>
        text.replace('HALE, Circuit Judge, dissenting', 'HALE, Chief Judge, concurring in the judgment'),
      ),
    },
  ],
  good: [
    `${QUOTED} ${CITE} (Hale, J., dissenting). *Id.* at 115.`,
    `Judge Hale wrote: ${QUOTED} ${CITE}.`,
    '*Orrin v. Vale Corp.*, 45 F.3d 112, 113, 115 (2d Cir. 1995).',
    'The court, too, "appeals from it on two grounds." *Orrin v. Vale Corp.*, 45 F.3d 112, 112 (2d Cir. 1995).',
    // A concurrence that decides.
    {
      text: `${QUOTED} ${CITE}.`,
      files: with_((text) =>
        text.replace(
          'HALE, Circuit Judge, dissenting',
          'HALE, Circuit Judge, with whom BELL, Circuit Judge, joins, concurring',
        ),
      ),
    },
    // The court says it as well.
    { text: `${QUOTED} ${CITE}.`, files: with_((text) => text.replace('*113', '*113 Notice by telephone is notice.')) },
    // Whose words they are is not certain: the notes of the court may stand behind.
    { text: `${QUOTED} ${CITE}.`, files: with_((text) => text.replace('*114', '1 The note of the court.\n\n*114')) },
  ],
});
