import { idItalics } from '../../server/src/rules/idItalics.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(idItalics, {
  bad: [
    {
      text: '\\emph{Orrin v. Vale Corp.}, 512 F.3d 100, 104 (2d Cir. 2008). It is so. \\emph{Id}. at 105; Id. at 106.',
      spans: ['Id}.', 'Id.'],
      fixed:
        '\\emph{Orrin v. Vale Corp.}, 512 F.3d 100, 104 (2d Cir. 2008). It is so. \\emph{Id.} at 105; \\emph{Id.} at 106.',
      language: 'latex',
    },
    {
      text: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008) (see id. at 107). It is so. _Id_. at 105.',
      spans: ['id.', 'Id_.'],
      fixed: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008) (see *id.* at 107). It is so. _Id._ at 105.',
    },
  ],
  good: [{ text: 'Orrin v. Vale Corp., 512 F.3d 100, 104 (2d Cir. 2008). Id. at 105.', language: 'plaintext' }],
});
