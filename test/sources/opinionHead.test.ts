import assert from 'node:assert/strict';
import test from 'node:test';
import { readOpinionHead } from '../../server/src/sources/opinionHead.ts';

const BODY = '\n\nThe plaintiff sued in the District Court. On May 3, 2001, the motion was filed in this court.\n';

function head(...lines: readonly string[]): readonly (string | null)[] {
  const { court, decided } = readOpinionHead(`${lines.join('\n')}${BODY}`);
  return [court, decided];
}

test('the court over one line or two, and the day of decision among others', () => {
  assert.deepEqual(
    head(
      'UNITED STATES COURT OF APPEALS',
      '    FOR THE SECOND CIRCUIT',
      '',
      '301 F.3d 401 (2d Cir. 2002)',
      '',
      'QUARRIE, Plaintiff-Appellant,',
      'v.',
      'UMBER LTD., Defendant-Appellee.',
      'Argued: February 4, 2002',
      'Decided: June 12, 2002',
      'Appeal from the United States District Court',
    ),
    ['UNITED STATES COURT OF APPEALS FOR THE SECOND CIRCUIT', 'June 12, 2002'],
  );
  assert.deepEqual(
    head('2019 WL 555', 'United States District Court, S.D. New York.', 'Ash v. Elm', 'Signed Sept. 30, 2019'),
    ['United States District Court, S.D. New York', 'Sept. 30, 2019'],
  );
  assert.deepEqual(head('IN THE SUPREME COURT', 'OF THE', 'STATE OF UMBER', 'Ash v. Elm', '|', 'Filed May 2, 2001'), [
    null,
    'May 2, 2001',
  ]);
  assert.deepEqual(head('IN THE SUPREME COURT OF THE', 'STATE OF UMBER', 'Ash v. Elm'), [
    'IN THE SUPREME COURT OF THE STATE OF UMBER',
    null,
  ]);
  assert.deepEqual(head('Ash v. Elm', '77 Ohio St. 3d 12', 'Supreme Court of Ohio', '2001-03-02'), [
    'Supreme Court of Ohio',
    '2001-03-02',
  ]);
  assert.deepEqual(
    head('# Ash v. Elm', '**In the Court of Appeals of Texas**', 'Argued March 1, 2001—Decided May 2, 2001'),
    ['In the Court of Appeals of Texas', 'May 2, 2001'],
  );
});

test('what is not told is not guessed', () => {
  assert.deepEqual(head('Ash v. Elm, 250 F.3d 12 (7th Cir. 2001)'), [null, null]);
  assert.deepEqual(
    head('Ash v. Elm', 'On appeal from the District Court of Umber County', 'May 1, 2001', 'June 2, 2001'),
    [null, null],
  );
  assert.deepEqual(head('Ash v. Elm', 'Argued: May 1, 2001'), [null, null]);
  assert.deepEqual(head(), [null, null]);
});
