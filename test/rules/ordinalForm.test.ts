import { ordinalForm } from '../../server/src/rules/ordinalForm.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(ordinalForm, {
  bad: [
    {
      text: '*Orrin v. Vale Corp.*, 512 F.3rd 100, 104 (3rd Cir. 2008).',
      spans: ['F.3rd', '3rd Cir.'],
      fixed: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (3d Cir. 2008).',
    },
    {
      text: '*Orrin v. Vale Corp.*, 900 N.Y.S.2d 12 (N.Y. App. Div. 2nd Dep’t 2010).',
      spans: ['N.Y. App. Div. 2nd Dep’t'],
      fixed: '*Orrin v. Vale Corp.*, 900 N.Y.S.2d 12 (N.Y. App. Div. 2d Dep’t 2010).',
    },
    {
      text: '*Orrin*, 512 F.Supp.3rd at 104.',
      spans: ['F.Supp.3rd'],
      fixed: '*Orrin*, 512 F. Supp. 3d at 104.',
    },
  ],
  good: [
    '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
    '*Orrin v. Vale Corp.*, 12 F.4th 100, 104 (11th Cir. 2021).',
    'On May 22nd she met the 3rd witness of the 2nd Circuit conference.',
    // More than the ordinal is wrong: the court rule speaks.
    '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2nd Cir.2008).',
    '*Orrin v. Vale Corp.*, 200 Atl.2nd 5 (Pa. 1964).',
  ],
});
