import assert from 'node:assert/strict';
import test from 'node:test';
import { citationAt } from '../../server/src/features/citationAt.ts';
import { bindDraft } from '../../server/src/model/bind.ts';
import { parseDraft } from '../../server/src/syntax/parse.ts';
import { fixture } from '../support/fixture.ts';

function at(source: string): string | null {
  const { files, cursor } = fixture(source);
  const text = files.get('brief.md')!;
  const citation = citationAt(bindDraft(parseDraft(text, 'markdown')), cursor!.offset);
  return citation && text.slice(citation.core.start, citation.core.end);
}

test('a cursor in a name means its citation', () => {
  assert.equal(at('See *Quar<|>rie v. Umber Ltd.*, 301 F.3d 401, 409 (7th Cir. 2002).'), '301 F.3d 401');
});

test('a cursor in a parenthetical means the citation inside it', () => {
  const text =
    '*Quarrie v. Umber Ltd.*, 301 F.3d 401, 409 (7th Cir. 2002) (quoting *Abel v. Moss*, 299 F.3<|>d 12, 14 (7th Cir. 2001)).';
  assert.equal(at(text), '299 F.3d 12');
});

test('a cursor in a parallel citation means that one', () => {
  assert.equal(at('*Abel v. Moss*, 477 U.S. 901, 106 S. C<|>t. 9548 (1986).'), '106 S. Ct. 9548');
  assert.equal(at('*Abel v. Moss*, 477 U<|>.S. 901, 106 S. Ct. 9548 (1986).'), '477 U.S. 901');
});

test('a cursor right behind a citation still means it', () => {
  assert.equal(at('See 42 U.S.C. § 1983<|>.'), '42 U.S.C. § 1983');
});

test('a cursor in prose means none', () => {
  assert.equal(at('See 42 U.S.C. § 1983. No court has<|> doubted it.'), null);
});
