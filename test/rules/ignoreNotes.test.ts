import assert from 'node:assert/strict';
import test from 'node:test';
import { bindDraft } from '../../server/src/model/bind.ts';
import { ALL_RULES } from '../../server/src/rules/all.ts';
import { ignoreNotes } from '../../server/src/rules/ignoreNotes.ts';
import { parseDraft } from '../../server/src/syntax/parse.ts';
import type { DraftLanguage } from '../../server/src/text/view.ts';

const BAD = '*Orrin v. Vale Corp.*, 567 F.Supp.2d 459 (SDNY 2008)';

function notes(text: string, language: DraftLanguage = 'markdown'): readonly (readonly [string, string])[] {
  const bound = bindDraft(parseDraft(text, language));
  const found = ignoreNotes(
    bound,
    ALL_RULES.map(({ id }) => id),
  );
  return found.map(({ span, message }) => [text.slice(span.start, span.end), message]);
}

const MISSPELT =
  'No rule is called `reporter-spacng`, so this comment does not set it aside. Did you mean `reporter-spacing`?';

test('a misspelt rule is told where it stands, in every language', () => {
  const comment = '<!-- pincite-ignore court-abbreviation, reporter-spacng: reporter-spacng as printed -->';
  assert.deepEqual(notes(`${BAD} ${comment}.`), [['reporter-spacng', MISSPELT]]);
  assert.deepEqual(notes(`\u{1D49C}\r\n\r\n<!-- pincite-ignore-file reporter-spacng -->\r\n`), [
    ['reporter-spacng', MISSPELT],
  ]);
  assert.deepEqual(notes('See 301 F.3d 1. % pincite-ignore reporter-spacng\n', 'latex'), [
    ['reporter-spacng', MISSPELT],
  ]);
});

test('a comment that names no rule sets nothing aside', () => {
  const [[words, message] = []] = notes(`${BAD} <!-- pincite-ignore: as printed -->.`);
  assert.equal(words, '<!-- pincite-ignore: as printed -->');
  assert.match(message!, /names no rule/);
});

test('a rule that is known, one that may come, and another comment are left alone', () => {
  assert.deepEqual(notes(`${BAD} <!-- pincite-ignore reporter-spacing, a-rule-to-come -->.`), []);
  assert.deepEqual(notes(`${BAD} <!-- reporter-spacng -->. <!-- pincite-ignored reporter-spacng -->`), []);
});
