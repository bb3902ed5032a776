import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { citationAt } from '../../server/src/features/citationAt.ts';
import { refactorsAt } from '../../server/src/features/refactors.ts';
import { bindDraft } from '../../server/src/model/bind.ts';
import { parseDraft } from '../../server/src/syntax/parse.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import type { DraftLanguage } from '../../server/src/text/view.ts';

/** Title -> the text afterwards, of the refactors at the words. */
function refactored(text: string, words: string, language: DraftLanguage = 'markdown'): Record<string, string> {
  const bound = bindDraft(parseDraft(text, language));
  const citation = citationAt(bound, text.lastIndexOf(words) + 1) ?? assert.fail('no citation there');
  return Object.fromEntries(refactorsAt(bound, citation).map(({ title, edits }) => [title, applyEdits(text, edits)]));
}

const SHORTEN = 'Shorten this citation';
const ID = 'Write "id." for this citation';
const FULL = 'Write this citation in full';
const ORDER = 'Put this string cite in the order of authorities';
const SPACES = 'Make the spaces of this citation unbreakable';

const ORRIN = '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008)';
const TAMSIN = '*Tamsin v. Brook*, 301 F.3d 95, 101 (1st Cir. 2002)';
const AGAIN = `The rule is old. ${ORRIN}; ${TAMSIN}. It is so.\n\n`;

describe('a full citation as a short form', () => {
  test('what was cited in full before is shortened; what follows stays', () => {
    const text = `${AGAIN}It holds. *See* ${ORRIN} (emphasis added) (“so it is”).[^1]\n\n[^1]: A note.\n`;
    assert.equal(
      refactored(text, '512 F.3d')[SHORTEN],
      `${AGAIN}It holds. *See* *Orrin*, 512 F.3d at 104 (emphasis added) (“so it is”).[^1]\n\n[^1]: A note.\n`,
    );
  });
  test('not the first citation, nor one with a parallel citation, a comment or no pin', () => {
    const tails = [
      ORRIN,
      `${AGAIN}${ORRIN.replace('104 (', '104, 107 S. Ct. 1304 (')}`,
      `${AGAIN}${ORRIN.replace('104 (', '104 <!-- here --> (')}`,
      `${AGAIN}${ORRIN.replace(', 104', '')}`,
    ];
    for (const text of tails) assert.equal(refactored(text, '512 F.3d')[SHORTEN], undefined, text);
  });
});

describe('id.', () => {
  test('for what was cited alone right before', () => {
    const text = `${AGAIN}It is old. ${ORRIN}. It holds. *Orrin*, 512 F.3d at 105–06 (emphasis added).`;
    assert.equal(
      refactored(text, '512 F.3d at')[ID],
      `${AGAIN}It is old. ${ORRIN}. It holds. *Id.* at 105–06 (emphasis added).`,
    );
  });
  test('in small letters behind a signal', () => {
    const text = `${ORRIN}. It holds. *See* *Orrin*, 512 F.3d at 105.`;
    assert.equal(refactored(text, '512 F.3d at')[ID], `${ORRIN}. It holds. *See* *id.* at 105.`);
  });
  test('not after a string cite, nor after another authority', () => {
    assert.equal(refactored(`${AGAIN}It holds. *Orrin*, 512 F.3d at 105.`, '512 F.3d at')[ID], undefined);
    const sentence = `In ${TAMSIN}, and in ${ORRIN}, it held so. It holds. *Orrin*, 512 F.3d at 105.`;
    assert.equal(refactored(sentence, '512 F.3d at')[ID], undefined);
    const unread = `${ORRIN}. So says https://vale.example/a. It holds. *Orrin*, 512 F.3d at 105.`;
    assert.equal(refactored(unread, '512 F.3d at')[ID], undefined);
    const other = `${ORRIN}. ${TAMSIN}. It holds. *Orrin*, 512 F.3d at 105.`;
    assert.equal(refactored(other, '512 F.3d at')[ID], undefined);
  });
});

describe('in full', () => {
  test('a short form and an id.', () => {
    const text = `${ORRIN}. It holds. *Orrin*, 512 F.3d at 105. *Id.* at 106 (so).`;
    assert.equal(
      refactored(text, '512 F.3d at')[FULL],
      text.replace('*Orrin*, 512 F.3d at 105', ORRIN.replace('104', '105')),
    );
    assert.equal(refactored(text, '*Id.*')[FULL], text.replace('*Id.* at 106', ORRIN.replace('104', '106')));
  });
  test('in LaTeX', () => {
    const full = '\\emph{Orrin v. Vale \\& Co.}, 512 F.3d 100, 104 (2d Cir. 2008)';
    const text = `${full}. It holds. \\emph{Id.} at 106.`;
    assert.equal(refactored(text, 'Id.', 'latex')[FULL], `${full}. It holds. ${full.replace('104', '106')}.`);
  });
});

describe('the order of authorities', () => {
  test('members move whole, with their parentheticals', () => {
    const text = `It is so. *See* ${TAMSIN} (so); *Hale v. Moss*, 480 U.S. 910, 914 (1987) (no); 42 U.S.C. § 1983.`;
    assert.equal(
      refactored(text, '301 F.3d')[ORDER],
      `It is so. *See* 42 U.S.C. § 1983; *Hale v. Moss*, 480 U.S. 910, 914 (1987) (no); ${TAMSIN} (so).`,
    );
  });
  test('not what is in order, has several signals, or holds an id. that follows to its case', () => {
    const still = [
      `It is so. ${ORRIN}; ${TAMSIN}.`,
      `It is so. ${TAMSIN}; *see also* ${ORRIN}.`,
      `It is so. ${TAMSIN}; ${ORRIN}. *Id.* at 107.`,
    ];
    for (const text of still) assert.equal(refactored(text, '301 F.3d')[ORDER], undefined, text);
  });
});

test('spaces that strand a number are made unbreakable, and no other letter changes', () => {
  const text = `It is so. ${ORRIN}. 42 U.S.C. § 1983. *Id.* § 1985.`;
  const spaced = refactored(text, '512 F.3d')[SPACES] ?? assert.fail();
  assert.equal(spaced, text.replace('512 F.3d 100', '512\u00A0F.3d\u00A0100'));
  assert.equal(spaced.replaceAll('\u00A0', ' '), text);
  assert.equal(refactored(text, '42 U.S.C')[SPACES], text.replace('42 U.S.C. § 1983', '42\u00A0U.S.C. §\u00A01983'));
  assert.equal(refactored(spaced, '512\u00A0F.3d')[SPACES], undefined);
});

test('words in a quotation stay as they are', () => {
  const text = `${ORRIN}. The court wrote: “It is so. *Id.* at 105.”`;
  assert.deepEqual(refactored(text, '*Id.*'), {});
});
