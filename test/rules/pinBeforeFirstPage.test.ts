import { pinBeforeFirstPage } from '../../server/src/rules/pinBeforeFirstPage.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(pinBeforeFirstPage, {
  bad: [
    { text: '*Orrin v. Vale Corp.*, 410 U.S. 113, 73 (1973).', spans: ['73'] },
    {
      text: 'He said so. (Hale Decl. ¶¶ 15–12.)',
      spans: ['15–12'],
      fixed: 'He said so. (Hale Decl. ¶¶ 12–15.)',
    },
    {
      text: 'He said so. (Vance Dep. 44:12–43:2; Hale Dep. 12:9-4.)',
      spans: ['44:12–43:2', '12:9-4'],
      fixed: 'He said so. (Vance Dep. 43:2–44:12; Hale Dep. 12:9-4.)',
    },
    {
      // Each pin belongs to the reporter it follows.
      text: '*Orrin v. Vale Corp.*, 480 U.S. 910, 914, 107 S. Ct. 1304, 914 (1987).',
      spans: ['914'],
    },
  ],
  good: [
    'He said so. (Vance Dep. 44:12–45:2; Hale Dep. 144:12-45:2; Ash Dep. 12:4-9, 12:4-4.)',
    '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 n.5 (2d Cir. 2008).',
    '*Orrin v. Vale Corp.*, 2011-NMSC-025, ¶ 4, 150 N.M. 232.',
    '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008). *Orrin v. Vale Corp.*, 512 F.3d 90, 92 (2d Cir. 2008). So there. *Orrin*, 512 F.3d at 94.',
    'The act is plain. 42 U.S.C. §§ 2000e-5.',
  ],
});
