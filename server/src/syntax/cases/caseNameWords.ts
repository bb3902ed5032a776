import { isSmallLetter } from '../../text/letters.ts';
import type { Cursor } from '../cursor.ts';
import { hasHash, keywordTable } from '../keywords.ts';

/** Words that may be lower-case inside a party's name. */
export const CONNECTIVES: ReadonlySet<string> = new Set(
  'of the and for ex rel et al a an de la del della di da du des der den van von y e las los el al. rel. ux ux. vir vir. on to at by re parte'.split(
    ' ',
  ),
);
/** Lower-case words that can begin a party's name: `de la Cruz v. Roe`. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'de la del della di da du des dos der den von van le los las el'.split(' '),
);
/** Connectives that are so common in prose that they are kept only between two capitals of one party. */
export const WEAK_CONNECTIVES: ReadonlySet<string> = new Set(['on', 'to', 'at', 'by', 'a', 'an']);

/** What may follow a comma inside one party's name. */
export const SUFFIX: RegExp =
  /^(?:Inc|LLC|L\.L\.C|L\.P|LP|LLP|L\.L\.P|PLLC|P\.L\.L\.C|Ltd|Co|Cos|Corp|P\.C|PC|P\.A|PA|N\.A|NA|S\.A|S\.p\.A|AG|A\.G|GmbH|Jr|Sr|II|III|IV|M\.D|D\.O|Esq|Ph\.D|Trustee|USA|U\.S\.A|B\.V|N\.V|PLC|plc|S\.L|Limited|Incorporated|et|d\/b\/a)\.?$/;

/** Two-word beginnings of names without a `v.`, by their first word. */
const NAME_HEADS: ReadonlyMap<string, readonly string[]> = new Map([
  ['In', ['re', 'Re']],
  ['in', ['re']],
  ['IN', ['RE']],
  ['Ex', ['parte', 'Parte', 'rel.']],
  ['EX', ['PARTE']],
  ['State', ['ex']],
]);

/** What a proceeding without an adversary is about, before `of`: `Matter of Roe`, `In the Interest of J.S.`. */
export const PROCEEDINGS: ReadonlySet<string> = new Set(
  (
    'Matter MATTER Interest INTEREST Int. Estate ESTATE Adoption Guardianship Conservatorship Marriage MARRIAGE Petition ' +
    'Application Custody Welfare Commitment Parentage Paternity Detention Dependency Succession Tutorship'
  ).split(' '),
);

/** Few words are any of these, which their hash tells. */
const PARTICLE_HASHES = keywordTable(PARTICLES);
const VERSUS_HASHES = keywordTable(['v', 'vs']);
const HEAD_HASHES = keywordTable([...NAME_HEADS.keys(), ...PROCEEDINGS]);

/** `de`, `van`: a small word that can begin a party's name. */
export function isParticle(cursor: Cursor, i: number): boolean {
  return hasHash(PARTICLE_HASHES, cursor.hash(i)) && PARTICLES.has(cursor.word(i));
}

/** `v.`, `vs.` and the bare `v` that stands between two names. */
export function isVersus(cursor: Cursor, i: number): boolean {
  if (!hasHash(VERSUS_HASHES, cursor.hash(i))) return false;
  const word = cursor.word(i);
  return word === 'v.' || word === 'vs.' || ((word === 'v' || word === 'vs') && cursor.isCapitalised(i + 1));
}

/** `In re`, `Ex parte`, `Matter of`: what begins a name without a `v.`. */
export function isNameHead(cursor: Cursor, i: number): boolean {
  if (!hasHash(HEAD_HASHES, cursor.hash(i))) return false;
  const word = cursor.word(i);
  const next = NAME_HEADS.get(word);
  if (next?.includes(cursor.word(i + 1))) return true;
  if (word === 'In' || word === 'IN') return /^the$/i.test(cursor.word(i + 1)) && PROCEEDINGS.has(cursor.word(i + 2));
  return PROCEEDINGS.has(word) && /^of$/i.test(cursor.word(i + 1));
}

/** The dollar sign of the sum whose last number is token `last`: `$14,500`; null when it has none. */
export function sumStart(cursor: Cursor, last: number): number | null {
  let i = last;
  while (cursor.isNumber(i) && cursor.isGlued(i) && cursor.isMark(i - 1, ',') && cursor.isGlued(i - 1)) i -= 2;
  return cursor.isNumber(i) && cursor.isGlued(i) && cursor.isMark(i - 1, '$') ? i - 1 : null;
}

/** `In re A.B., a Minor`: what a party is. */
export function isMinor(cursor: Cursor, i: number): boolean {
  if (!cursor.is(i, 'a') && !cursor.is(i, 'an')) return false;
  return cursor.isMark(i - 1, ',') && /^(?:Minor|Juvenile|Infant|Child|Person)$/.test(cursor.word(i + 1));
}

/** `eBay`, `d’Amico`, `deRoe`, `f.m.e.`: a name that begins with a small letter. */
export function isPartyInLowerCase(word: string): boolean {
  const first = word.charCodeAt(0);
  if ((first < 0x80 && !isSmallLetter(first)) || beginsPlain(word)) return false;
  return (
    /^\p{Ll}{1,3}['’]?\p{Lu}/u.test(word) || (/^(?:\p{Ll}\.){2,4}$/u.test(word) && word !== 'e.g.' && word !== 'i.e.')
  );
}

/** True for a word of plain small letters as far as a capital or a period would tell that it is a name. */
function beginsPlain(word: string): boolean {
  for (let i = 1; i < 5 && i < word.length; i++) if (!isSmallLetter(word.charCodeAt(i))) return false;
  return true;
}

/** A letter of `d/b/a`, `f/k/a`, `a/k/a`, `t/a`. */
export function isSlashAbbreviation(cursor: Cursor, i: number): boolean {
  if (cursor.end(i) - cursor.start(i) !== 1) return false;
  return (cursor.isMark(i + 1, '/') && cursor.isGlued(i + 1)) || (cursor.isMark(i - 1, '/') && cursor.isGlued(i));
}
