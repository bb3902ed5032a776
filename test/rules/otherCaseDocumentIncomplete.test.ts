import { otherCaseDocumentIncomplete } from '../../server/src/rules/otherCaseDocumentIncomplete.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(otherCaseDocumentIncomplete, {
  bad: [
    { text: 'So it was argued. Br. for Appellee at 4, *Roe v. Lund*.', spans: ['Roe v. Lund'] },
    { text: '(Compl. ¶ 2, *Quarrie v. City of Marsh*; Compl. ¶ 9.)', spans: ['Quarrie v. City of Marsh'] },
    { text: 'So it was argued. See Ans. ¶ 4, Pell v. Marsh.', spans: ['Pell v. Marsh'] },
  ],
  good: [
    // Number, court and date, or some of them, follow.
    'So it was argued. Compl. ¶ 2, *Quarrie v. Umber*, No. 09-230 (D. Mass. Apr. 17, 2015), ECF No. 2.',
    'So it was argued. Compl. ¶ 2, *Quarrie v. Umber Corp. Holdings*, No. 09-230 (D. Mass. 2015).',
    'So it was argued. Compl. ¶ 2, *Quarrie v. Umber* (D. Mass. 2015).',
    'So it was argued. Compl. ¶ 2, *Quarrie v. Umber*, *supra*.',
    // A case, not the name of one.
    'So it was held. Compl. ¶ 2, *Quarrie v. Umber*, 301 F.3d 401, 410 (7th Cir. 2002).',
    // The draft's own case, by its caption.
    '# MARA QUARRIE v. UMBER CORP.\n\nSo it was argued. Compl. ¶ 2, *Quarrie v. Umber*.',
    // No name of a case.
    'So it was argued. Compl. ¶ 2, Mara Quarrie.',
    'Under Compl. ¶ 2, Quarrie won.',
  ],
});
