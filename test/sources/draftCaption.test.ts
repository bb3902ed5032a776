import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { readDraftCaption } from '../../server/src/sources/draftCaption.ts';

const COURT = `UNITED STATES DISTRICT COURT
SOUTHERN DISTRICT OF NEW YORK
-----------------------------------------x
DANA OKAFOR,
                    Plaintiff,
          v.                                No. 1:29-cv-01994 (XYZ)
TOWN OF HARROW POINT,
                    Defendant.
-----------------------------------------x

PLAINTIFF'S MEMORANDUM OF LAW

See *Moss v. Quayle*, 301 F.3d 401 (7th Cir. 2002), No. 2:11-cv-00002.
`;

test('the caption of a filing', () => {
  const read = { name: 'DANA OKAFOR v. TOWN OF HARROW POINT', court: 'S.D.N.Y.', docket: '1:29-cv-01994' };
  assert.deepEqual(readDraftCaption(COURT), read);
  assert.deepEqual(readDraftCaption(COURT.replaceAll('\n', '\r\n')), read);
});

test('a court of appeals, on one line or two', () => {
  const circuit = 'UNITED STATES COURT OF APPEALS\nFOR THE SECOND CIRCUIT\n\nNo. 29-1234\n';
  assert.deepEqual(readDraftCaption(circuit), { name: null, court: '2d Cir.', docket: '29-1234' });
  const district = 'United States District Court for the District of Vermont\n\nOkafor v. Varga\n\n29 Civ. 417\n';
  assert.deepEqual(readDraftCaption(district), { name: 'Okafor v. Varga', court: 'D. Vt.', docket: '29 Civ. 417' });
});

test('what a docket prints behind the name is no part of it', () => {
  assert.equal(readDraftCaption('Okafor v. Varga, et al Doc. 123\n\nNo. 1:29-cv-01994\n').name, 'Okafor v. Varga');
  assert.equal(readDraftCaption('OKAFOR et al. v. VARGA\n').name, 'OKAFOR et al. v. VARGA');
});

test('front matter says it outright', () => {
  const text = `---\ntitle: A Brief\ncase: Okafor v. Varga\ncourt: SDNY\ndocket: 1:29-cv-01994 (XYZ)\n---\n\n# ARGUMENT\n`;
  assert.deepEqual(readDraftCaption(text), { name: 'Okafor v. Varga', court: 'S.D.N.Y.', docket: '1:29-cv-01994' });
});

test('what is not sure is not told', () => {
  const none = { name: null, court: null, docket: null };
  for (const text of [
    '',
    '# ARGUMENT\n\nIn *Moss v. Quayle*, No. 2:11-cv-00002, the United States District Court for the District of Vermont held.\n',
    'Notes\n\n- Moss v. Quayle\n- Ash v. Vole\n',
    '---\ncase: 12\ncourt: Our Court\n---\n',
    '---\ncase: [Okafor v. Varga\n---\n',
  ]) {
    assert.deepEqual(readDraftCaption(text), none, text);
  }
  const two = COURT.replace('(XYZ)', '(XYZ)\n          and                               No. 1:30-cv-00002');
  assert.equal(readDraftCaption(two).docket, null);
  assert.equal(readDraftCaption('UNITED STATES DISTRICT COURT\nDISTRICT OF NOWHERE IN PARTICULAR\n').court, null);
});

test('any text has a caption, soon', () => {
  const pieces = fc.constantFrom(
    '---\n',
    'case: ',
    'A v. B',
    'UNITED STATES DISTRICT COURT\n',
    'district of ',
    '1:29-cv-1\n',
    '\n',
    ': [',
    '\u{1D49C}',
  );
  fc.assert(fc.property(fc.array(pieces), (words) => void readDraftCaption(words.join(''))));
  readDraftCaption('1:29-cv-'.repeat(100_000));
  readDraftCaption(`---\n${'[ '.repeat(400_000)}\n---\n`);
});
