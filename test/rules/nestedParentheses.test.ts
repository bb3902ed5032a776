import { nestedParentheses } from '../../server/src/rules/nestedParentheses.ts';
import { testRule } from '../support/ruleTester.ts';

const ORRIN = '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008)';
const TAMSIN = '*Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002)';

testRule(nestedParentheses, {
  bad: [
    {
      text: `${ORRIN} (quoting ${TAMSIN}; *see also* *Quarrie v. Umber Ltd.*, 301 F.3d 401, 409 (7th Cir. 2002) (same).`,
      spans: [')'],
      fixed: `${ORRIN} (quoting ${TAMSIN}); *see also* *Quarrie v. Umber Ltd.*, 301 F.3d 401, 409 (7th Cir. 2002) (same).`,
    },
    {
      text: `${ORRIN} (citing ${TAMSIN} (quoting *Ash v. Bell*, 12 F.3d 4, 6 (3d Cir. 1993). It holds.`,
      spans: [')'],
      fixed: `${ORRIN} (citing ${TAMSIN} (quoting *Ash v. Bell*, 12 F.3d 4, 6 (3d Cir. 1993))). It holds.`,
    },
    {
      text: 'The rule is old. *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008. The court held so (at noon).',
      spans: ['8'],
      fixed: 'The rule is old. *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008). The court held so (at noon).',
    },
    {
      text: `${ORRIN} (holding that the duty is absolute. The rule is old, and the courts follow it.`,
      spans: ['(holding'],
    },
    { text: 'He left. Hale Decl. ¶ 9.) It rained.', spans: ['9.)'] },
    { text: 'Vale Corp. (“Vale, a firm of Delaware, sued.', spans: ['(“Vale,'] },
    {
      text: 'He left. (ECF No. 12 at 4; Ash Dep. 12:3-5. She stayed (ECF No. 12 at 6).',
      spans: ['5'],
      fixed: 'He left. (ECF No. 12 at 4; Ash Dep. 12:3-5). She stayed (ECF No. 12 at 6).',
    },
    { text: 'The statute says so, 42 U.S.C. § 1983), and the rule does.', spans: ['1983)'] },
    { text: 'The duty of the owner (as opposed to the tenant is absolute. It does not pass.', spans: ['(as'] },
    { text: 'He left. (*Id.* at 5. She stayed.', spans: ['5'], fixed: 'He left. (*Id.* at 5). She stayed.' },
    { text: `${ORRIN} (holding that the duty is absolute. Others agree. *See* ${TAMSIN}.`, spans: ['(holding'] },
  ],
  good: [
    'ANN HALE,)\n\nPlaintiff,)\n\nv.)\n\nTOWN OF ASH, et al.,)\n\nDefendants.)\n\nIt is so.',
    `${ORRIN} (holding that (1) the duty is absolute and (2) it does not pass). It holds.`,
    'The court looks to: a) the duty; b) the breach; and c) the harm. It is (nearly) settled.',
    'A) The Duty Is Absolute\n\nIt holds.',
    'He saw 3) and 4) of the list (the last ones).',
    'The list (see note 5) and the rest were filed.',
    'The pages (Tr. 12, 26) show it; (Tr. 5) too.',
    'The panel found (page 12 of the order was missing,\n\n2003) that it could not decide.',
    'The order says (in its first part.\n\nThe second part ends it.)',
    'The witness said “the car (a red one stopped.” He left (at noon).',
    '> The witness said (at noon that he left.\n\nThe court agreed.',
    'PLAINTIFF,                )\n                          )\n  v.                      )\n                          )\nDEFENDANT.                )\n\nIt is so.',
    'The link https://example.org/a_(b is not closed, but the words are.',
    'Section 12(b)(6), § 5(a)(1), and 42 U.S.C. § 1983(a) apply (all three).',
    'The interval is (0, 1) and `f(x` is code.',
    '| Ash (first | Bell) |\n|---|---|\n| x (a | b |',
    'Under (i), (ii) and iii) the duty (so far as it goes) passes.',
    { text: 'The value $f(x)$ and \\emph{the duty (as it was)} hold.', language: 'latex' },
    { text: 'The rule (\\emph{Orrin v. Vale Corp.}, 512 F.3d 100, 104 (2d Cir. 2008)) is old.', language: 'latex' },
    'He was told. (Hale Decl. ¶ 9.) He left. (*Id.* ¶ 10.)',
    'The firm(s) and person(s) named were served.',
  ],
});
