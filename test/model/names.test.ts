import assert from 'node:assert/strict';
import test from 'node:test';
import { Name, nameWords } from '../../server/src/model/names.ts';

const WORDS: readonly (readonly [name: string, words: string])[] = [
  ['The Ash Nat’l Bank v. Bell & Sons, Inc.', 'ash natl bank v bell and sons inc'],
  ["Bell's Marlowe-Ash Co.", 'bell marlowe ash co'],
  ['Bells’ Ass’n', 'bells assn'],
  ['A’s_b', 'asb'],
  ['Émile Ünal v. Ökobank', 'émile ünal v ökobank'],
  ['𐐀𐐁 v. Ash', '𐐨𐐩 v ash'],
  ['Ash\u00a0v. Bell', 'ash v bell'],
  [' & ', 'and'],
  ['— . the', ''],
];

test('names compare by their words', () => {
  for (const [name, words] of WORDS) assert.equal(nameWords(name).join(' '), words, name);
});

test('each party of three words or more has an acronym', () => {
  const acronyms = (name: string) => new Name(name).acronyms.join(' ');
  assert.equal(acronyms('Equal Emp’t Opportunity Comm’n v. Ash'), 'eeoc');
  assert.equal(acronyms('Ash v. Orrin Vale Marlowe, Inc.'), 'ovmi ovm');
  assert.equal(acronyms('Bank of Ash & Sons'), 'bas');
  assert.equal(acronyms('Ash Bell v. Orrin'), '');
});
