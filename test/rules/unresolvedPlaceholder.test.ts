import { unresolvedPlaceholder } from '../../server/src/rules/unresolvedPlaceholder.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(unresolvedPlaceholder, {
  bad: [
    {
      text: 'It is so. (ECF No. __ at 5.) It is old. Ex. ___, at 2. Smith Dep. at ??.',
      spans: ['ECF No. __', 'Ex. ___', 'at ??'],
    },
    { text: 'It is so [citation needed]. It is old [TK].', spans: ['[citation needed]', '[TK]'] },
    { text: 'It is so [INSERT record cite]. See § __.', spans: ['[INSERT record cite]', '§ __'] },
    { text: 'It is so. \\emph{Orrin}, 512 F.3d at XX.', spans: ['at XX'], language: 'latex' },
  ],
  good: [
    'She works at TKO Corp. and lives at Tk Street. See [sic] and [t]he [___ Street] sign. (citation omitted)',
    'Case No. ____________',
    '`[CITE]` is how it is marked.',
    'Article XX and page xx say so; at xx.',
  ],
});
