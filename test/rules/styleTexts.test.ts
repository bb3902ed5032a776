import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bindDraft } from '../../server/src/model/bind.ts';
import { ALL_RULES } from '../../server/src/rules/all.ts';
import { resolveLevel } from '../../server/src/rules/levels.ts';
import { runRules } from '../../server/src/rules/run.ts';
import { resolveStyle } from '../../server/src/rules/style.ts';
import { parseDraft } from '../../server/src/syntax/parse.ts';

const NONE = new Map();

/** What every rule, at the level it has under the style, says of a draft. */
function said(text: string, pack: string): string[] {
  const style = resolveStyle([{ pack }]);
  const levels = { matter: NONE, settings: NONE, style: style.levels };
  const bound = bindDraft(parseDraft(text, 'markdown'));
  return runRules({ bound, rules: ALL_RULES, levels: (rule) => resolveLevel(rule, levels).level, style }).map(
    ({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`,
  );
}

/** Drafts as a careful lawyer of the state writes them: no rule has anything to say. */
const DRAFTS: Readonly<Record<string, readonly string[]>> = {
  california: [
    '(*People v. Orrin* (2013) 58 Cal.4th 1081, 1104, fn. 5; *Orrin v. Public Utilities Com.* (2016) 2 Cal.App.5th 1411, 1415.)',
    '(*Tamsin v. U.S.* (C.D.Cal. 2014) 31 F.Supp.3d 1050, 1055; *State v. Quarrie* (Iowa Ct.App. 2004) 678 N.W.2d 655, 667–669.)',
    '(See *Orrin v. Vale* (2008) 18 Cal.4th 558, 570; see also *In re Umber* (2010) 5 Cal.4th 1, 3; but see *Ash v. Bell* (2011) 6 Cal.4th 2, 4.)',
    '(Cf. *Vale v. Dept. of Motor Vehicles* (2001) 25 Cal.4th 1, 5; *Orrin Teachers Assn. v. Vale* (2002) 26 Cal.4th 2, 6.)',
    '(*Ash v. Bell* (2010) 558 U.S. 310, 315 [130 S.Ct. 876, 175 L.Ed.2d 753].)',
    '(Pen. Code, § 187, subd. (a); Evid. Code, § 352 et seq.; U.S. Const., 14th Amend.; Cal. Const., art. I, § 7.)',
    '(Cal. Rules of Court, rule 8.1115(a); Fed. Rules Civ. Proc., rule 12(b)(6); Rest.2d Torts, § 402A, com. k.)',
    '(*Orrin v. Vale* (N.D.Cal. 2004) 300 F.Supp.2d 5, 9, affd. (9th Cir. 2005) 400 F.3d 6, 8.)',
  ],
  'new-york': [
    '(*see Matter of Orrin v Vale*, 12 AD3d 100, 104 [2d Dept 2004], *lv denied* 4 NY3d 700 [2005]; *People v Umber*, 25 NY3d 100, 105 [2015].)',
    '(*see e.g. Orrin v Vale*, 50 AD3d 1, 5-6 [1st Dept 2008], *affd* 12 NY3d 1 [2009]; *cf. Hale v Vale*, 60 AD3d 2, 4 [3d Dept 2009].)',
    '(*Orrin v New York State Dept. of Motor Vehs.*, 20 NY3d 1, 5 [2012]; *Natl. Orrin Assn. v Vale*, 30 NY3d 4, 6 [2017].)',
    '(CPLR 3211 [a] [7]; General Business Law § 349; 42 USC § 1983; 45 CFR 164.508; Real Property Law § 235 et seq.)',
    '(*Orrin v Vale*, 555 F Supp 2d 100, 105 [SD NY 2008], *affd* 300 Fed Appx 5 [2d Cir 2009], *cert denied* 558 US 1 [2009].)',
    '(*Tamsin v Arizona*, 384 US 436, 444 [1966]; *Orrin v Vale*, 2019 NY Slip Op 31234[U], \\*3 [Sup Ct, NY County 2019].)',
  ],
  ohio: [
    '*State v. Orrin*, 120 Ohio St.3d 100, 2008-Ohio-5200, 896 N.E.2d 700, ¶ 12. *Umber v. Ohio Dept. of Taxation*, 2024-Ohio-764, ¶ 2.',
    '*Tamsin v. Arizona*, 384 U.S. 436, 444, 86 S.Ct. 1602, 16 L.Ed.2d 694 (1966). *Orrin v. Vale*, 555 F.Supp.2d 100, 105 (S.D.Ohio 2008).',
    '*Orrin v. Vale*, 400 F.3d 5, 9 (6th Cir.2005). *Orrin v. Hale*, 300 Fed.Appx. 5, 7 (6th Cir.2008). *Ohio Edn. Assn. v. Vale*, 2003-Ohio-100, ¶ 4.',
    '*See* R.C. 2903.01(A); 42 U.S.C. 1983; 29 C.F.R. 1910.134; Civ.R. 12(B)(6); R.C. 2151.01 et seq.; Ohio Const., art. IV, § 2(B)(1)(g).',
    '*Orrin v. Vale*, 6th Cir. No. 09-1234, 2010 WL 123456, \\*3 (Mar. 3, 2010). *State v. Tamsin*, 5th Dist. Fairfield No. 2009-CA-12, 2010-Ohio-100, ¶ 5.',
    'The rule is strict. Restatement of the Law 2d, Torts, Section 402A (1965).',
  ],
  illinois: [
    'See *People v. Orrin*, 2011 IL 102345, ¶ 15. See *Orrin v. Vale*, 2011 IL App (1st) 101234, ¶ 15; *Orrin v. Department of Public Aid*, 221 Ill. 2d 222, 230 (2006).',
    '*People ex rel. Department of Professional Regulation v. Orrin*, 202 Ill. 2d 563, 568 (2002). See, e.g., *Tamsin v. Umber National Insurance Co.*, 59 Ill. App. 2d 253, 261-62 (1965).',
    '735 ILCS 5/2-615 (West 2018). *Tamsin v. Arizona*, 384 U.S. 436, 444, 86 S. Ct. 1602, 16 L. Ed. 2d 694 (1966). *Id.* at 445 n.3.',
  ],
  florida: [
    '*See* *Orrin v. State*, 594 So. 2d 292, 295 (Fla. 1992); *Tamsin v. Brook*, 533 So. 2d 935, 937 (Fla. 3d DCA 1988).',
    '§ 48.031, Fla. Stat. (2020). Art. V, § 3(b)(3), Fla. Const. Fla. R. Civ. P. 1.510. *Orrin v. Vale*, No. 2D14-2438, 2014 WL 3418358, at \\*2 (Fla. 2d DCA June 12, 2014).',
  ],
  texas: [
    '*Orrin v. Vale*, 400 S.W.3d 1, 5 (Tex. App.—Dallas 2013, pet. denied). *Orrin v. State*, 600 S.W.3d 7, 8 (Tex. Crim. App. 2020).',
    '*Umber Land Invs., Ltd. v. Tamsin*, No. 01-09-00519-CV, 2010 WL 1729390, at \\*3 (Tex. App.—Houston [1st Dist.] Apr. 29, 2010, no pet.) (mem. op.).',
    "*Orrin v. Hale*, 500 S.W.2d 6, 9 (Tex. Civ. App.—Austin 1973, writ ref'd n.r.e.). *In re Umber*, 444 S.W.3d 743, 745 (Tex. App.—Corpus Christi–Edinburg 2014, orig. proceeding).",
    'Tex. Civ. Prac. & Rem. Code § 16.003. Tex. R. App. P. 52.8(d). Tex. Const. art. I, § 8.',
  ],
};

for (const [pack, drafts] of Object.entries(DRAFTS)) {
  describe(`a draft in the style of ${pack}`, () => {
    for (const draft of drafts) test(`is left alone: ${draft}`, () => assert.deepEqual(said(draft, pack), []));
  });
}
