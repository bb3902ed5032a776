import { caseNameInconsistent } from '../../server/src/rules/caseNameInconsistent.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(caseNameInconsistent, {
  bad: [
    {
      // The name that is written more often is the measure.
      text: '*Smithe v. Orrin*, 301 F.3d 5, 9 (2d Cir. 2002). *Smythe v. Orrin*, 301 F.3d 5, 11 (2d Cir. 2002). *Smythe v. Orrin*, 301 F.3d 5, 12 (2d Cir. 2002).',
      spans: ['Smithe v. Orrin'],
      fixed:
        '*Smythe v. Orrin*, 301 F.3d 5, 9 (2d Cir. 2002). *Smythe v. Orrin*, 301 F.3d 5, 11 (2d Cir. 2002). *Smythe v. Orrin*, 301 F.3d 5, 12 (2d Cir. 2002).',
    },
    {
      text: '*Orrin v. Vale*, 301 F.3d 5, 9 (2d Cir. 2002). *Vale v. Orrin*, 301 F.3d 5, 11 (2d Cir. 2002).',
      spans: ['Vale v. Orrin'],
      fixed: '*Orrin v. Vale*, 301 F.3d 5, 9 (2d Cir. 2002). *Orrin v. Vale*, 301 F.3d 5, 11 (2d Cir. 2002).',
    },
  ],
  good: [
    '*Orrin v. Roe*, 301 F.3d 5, 9 (2d Cir. 2002). *Orrin v. Doe*, 301 F.3d 5, 11 (2d Cir. 2002).',
    '*Orrin v. Umber Servs. Corp.*, 301 F.3d 5, 9 (2d Cir. 2002). *Orrin v. Umber Serv. Corp.*, 301 F.3d 5, 11 (2d Cir. 2002).',
    '*Smythe v. Orrin*, 301 F.3d 5, 9 (2d Cir. 2002). *Smithe v. Orrin*, 302 F.3d 5, 11 (2d Cir. 2002).',
    '*Orrin & Co. v. Vale*, 301 F.3d 5, 9 (2d Cir. 2002). *Orrin and Company v. Vale*, 301 F.3d 5, 11 (2d Cir. 2002).',
  ],
});
