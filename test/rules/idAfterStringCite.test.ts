import { idAfterStringCite } from '../../server/src/rules/idAfterStringCite.ts';
import { testRule } from '../support/ruleTester.ts';

const A = '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008)';
const B = '*Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002)';

testRule(idAfterStringCite, {
  bad: [
    {
      // Without a pin, id. means the very page cited.
      text: `${A}; ${B}. It is so. *Id.*`,
      spans: ['Id.'],
      fixed: `${A}; ${B}. It is so. *Tamsin*, 301 F.3d at 9`,
    },
    {
      // The emphasis that opened before the signal closes behind the name.
      text: `*See* ${A}; *cf.* ${B} (holding so). It is so. *See id.* at 11.`,
      spans: ['id.'],
      fixed: `*See* ${A}; *cf.* ${B} (holding so). It is so. *See Tamsin*, 301 F.3d at 11.`,
    },
    {
      // The pin of the id. counts paragraphs: the declaration is the likelier.
      text: 'It rained. (Hale Decl. ¶ 9; Pl. Tr. at 39:9–23.) It snowed. (Id. ¶ 12.)',
      spans: ['Id.'],
      fixed: 'It rained. (Hale Decl. ¶ 9; Pl. Tr. at 39:9–23.) It snowed. (Hale Decl. ¶ 12.)',
    },
    {
      text: `*Hale v. Moss*, No. 19-cv-1, 2019 WL 1234567, at \\*3 (D. Mass. June 3, 2019); ${A}. It is so. *Id.* at \\*4.`,
      spans: ['Id.'],
      fixed: `*Hale v. Moss*, No. 19-cv-1, 2019 WL 1234567, at \\*3 (D. Mass. June 3, 2019); ${A}. It is so. *Hale*, 2019 WL 1234567, at \\*4.`,
    },
    {
      text: `${A}; *United States v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002). It is so. _Id._ at 11.`,
      spans: ['Id.'],
      fixed: `${A}; *United States v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002). It is so. _Brook_, 301 F.3d at 11.`,
    },
  ],
  good: [
    `${A}. *See also* ${B}. It is so. *Id.* at 11.`,
    `${A}; *id.* at 106. It is so. *Id.* at 107.`,
    `${A}; ${A.replace('104', '108')}. It is so. *Id.* at 109.`,
    `${A}, *aff’d*, 520 U.S. 1 (2009). It is so. *Id.* at 3.`,
    `${A}; ${B}; *id.* at 12.`,
    `${A} (citing ${B}; *Hale v. Moss*, 5 F.3d 1 (1st Cir. 1993)). It is so. *Id.* at 106.`,
    'It rained. (Hale Decl. ¶¶ 9, 12; *id.* ¶ 14.) It snowed. (*Id.* ¶ 15.)',
    'It rained. (ECF Nos. 12, 13.) It snowed. (*Id.*)',
    // What stands between was not read, but the id. may mean it.
    `${A}; ${B}. So says the agency, Policy on Notice (Oct. 14, 1983), https://agency.example. *Id.*`,
    `${A}; ${B}. See Restatement (Second) of Ferries § 5. *Id.*`,
    // A string that another citation's parenthesis closes belongs to that citation.
    `*See* A Treatise on Ferries 9 (citing ${A}; ${B}). It is so. *Id.* at 11.`,
    // Notes and text are two flows.
    `${A}; ${B}.[^1] It is so.\n\n[^1]: *Id.* at 11.`,
    `${A}. It is so.[^1]\n\n[^1]: ${A}; ${B}.\n\nIt is so again. *Id.* at 105.`,
    `${A}; ${B}. The opinion says: “It is so. *Id.* at 11.”`,
  ],
});
