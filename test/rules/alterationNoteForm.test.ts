import { alterationNoteForm } from '../../server/src/rules/alterationNoteForm.ts';
import { testRule } from '../support/ruleTester.ts';

const ORRIN = '“It *is* so.” *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008)';

/** The words of a note with its slip, and what they should be. */
const SLIPS: readonly (readonly [string, string, string])[] = [
  ['internal quotation mark omitted', 'mark', 'internal quotation marks omitted'],
  ['internal quotations marks omitted', 'quotations marks', 'internal quotation marks omitted'],
  ['quotation mark and citation omitted', 'mark', 'quotation marks and citation omitted'],
  ['citation ommitted', 'ommitted', 'citation omitted'],
  ['citations omited', 'omited', 'citations omitted'],
  ['empahsis added', 'empahsis', 'emphasis added'],
  ['emphasis suplied', 'suplied', 'emphasis supplied'],
  ['interal quotation marks omitted', 'interal', 'internal quotation marks omitted'],
  ['internal qoutation marks omitted', 'qoutation', 'internal quotation marks omitted'],
  ['alteraton in original', 'alteraton', 'alteration in original'],
  ['citatons and internal quotation marks omitted', 'citatons', 'citations and internal quotation marks omitted'],
  ['footnotes ommited', 'ommited', 'footnotes omitted'],
];

testRule(alterationNoteForm, {
  bad: SLIPS.map(([note, words, mended]) => ({
    text: `${ORRIN} (${note}).`,
    spans: [words],
    fixed: `${ORRIN} (${mended}).`,
  })),
  good: [
    ...[
      'citation omitted',
      'citations, footnotes, and internal quotation marks omitted',
      'emphases added',
      'emphasis in original',
      'alterations and ellipses in original',
      'second alteration in original',
      'internal quotes omitted',
      'cleaned up',
      'quotations omitted',
      'notation omitted',
      'external quotation marks omitted',
      'emphasis mine',
      'first emphasis added',
      'punctuation altered',
      'omitted from the opinion below',
      'citing the omitted pages of the record',
      'original jurisdiction',
      'footnote 5 omitted',
      'Hale, J., dissenting',
      'the marginal notes were omitted',
    ].map((note) => `${ORRIN} (${note}).`),
    'The clerk wrote: “It is so (internal quotation mark omitted).”',
    'He omitted one quotation mark (and a comma).',
  ],
});
