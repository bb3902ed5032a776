import { pageRangeDigits } from '../../server/src/rules/pageRangeDigits.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(pageRangeDigits, {
  bad: [
    {
      text: '*Orrin v. Vale Corp.*, 512 F.3d 1160, 1165, 1171—1173, 1200-1201 (2d Cir. 2008). *Orrin*, 512 F.3d at 1171–173.',
      spans: ['1171—1173', '1200-1201', '1171–173'],
      fixed:
        '*Orrin v. Vale Corp.*, 512 F.3d 1160, 1165, 1171—73, 1200-01 (2d Cir. 2008). *Orrin*, 512 F.3d at 1171–73.',
    },
  ],
  good: [
    '*Orrin v. Vale Corp.*, 512 F.3d 1160, 1171–73, 1199-1201, 1199-201 (2d Cir. 2008).',
    '*Orrin v. Vale Corp.*, 512 F.3d 10, 72–3 (2d Cir. 2008).',
    '*Orrin v. Vale Corp.*, No. 19-cv-1, 2020 WL 555123, at *101-*106 (S.D.N.Y. Jan. 5, 2020).',
    'See 18 U.S.C. §§ 1961-1968; 29 C.F.R. §§ 1601-1605; 9th Cir. R. 36-3.',
    '(Hale Dep. 101:12–101:15; HALE000101-000106; Compl. ¶¶ 101-106; J.A. 101-106.)',
    '(*Orrin v. Vale Corp.* (2008) 45 Cal.4th 160, 171-173; *Tamsin v. Brook* (2001) 24 Cal.4th 101, 105-106.)',
    '*Orrin v Vale Corp*, 12 NY3d 101, 105-106 (2009); *Tamsin v Brook*, 45 AD3d 201, 205-206 (2d Dept 2007); *Hale v Ash*, 12 NY3d 301, 305-306 (2009); *Cole v Dunn*, 14 NY3d 3 (2010); *Egan v Fox*, 15 NY3d 5 (2011); *Gray v Hall*, 16 AD3d 7 (1st Dept 2005).',
    '*Orrin v. Vale Corp.*, No. 1:16-cv-101-106 (S.D.N.Y. Jan. 5, 2020).',
  ],
});
