import { toaMismatch } from '../../server/src/rules/toaMismatch.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(toaMismatch, {
  bad: [
    {
      text: 'TABLE OF AUTHORITIES\n\nCases\n\nOrrin v. Vale Corp., 512 F.3d 100 (2d Cir. 2008) ....... 1\n\nTamsin v. Brook, 301 F.3d 95 (1st Cir. 2002) ....... 1\n\nQuarrie v. Umber Ltd., 301 F.3d 401 (7th Cir. 2002) ....... 1\n\nARGUMENT\n\nIt is so. Orrin v. Vale Corp., 512 F.3d 100, 104 (2d Cir. 2008); Tamsin v. Brook, 301 F.3d 95, 101 (1st Cir. 2002); Quarrie v. Umber Ltd., 301 F.3d 401, 409 (7th Cir. 2002); Hale v. Moss, 590 F.3d 11, 14 (2d Cir. 2009).',
      spans: ['Hale v. Moss, 590 F.3d 11, 14 (2d Cir. 2009)'],
      language: 'plaintext',
    },
  ],
  good: [
    // Short forms, too, are citations of what the table lists.
    '# TABLE OF AUTHORITIES\n\n*Orrin v. Vale Corp.*, 512 F.3d 100 (2d Cir. 2008), 1\n\n*Tamsin v. Brook*, 301 F.3d 95 (1st Cir. 2002), 1\n\n*Quarrie v. Umber Ltd.*, 301 F.3d 401 (7th Cir. 2002), 1\n\n# ARGUMENT\n\nIt is so. *Orrin*, 512 F.3d at 104; *Tamsin*, 301 F.3d at 101; *Quarrie v. Umber Ltd.*, 301 F.3d 401, 409 (7th Cir. 2002).',
  ],
});
