import type { KeySets } from './keySets.ts';

/** A name of a document as `designationKey` writes it, with the first citation by it. */
export interface NamedRecord {
  readonly name: string;
  readonly first: number;
}

/**
 * Joins the names that a reader takes for one document though their words differ: a witness with and without given name
 * (`Lee Decl.`, `Declaration of Ann Lee`), the one transcript of its kind with and without date, and an exhibit named
 * without its declaration when the draft has given just one with that letter before.
 */
export function joinVariants(records: readonly NamedRecord[], joined: KeySets): void {
  joinWitnesses(records, joined);
  joinDated(records, joined);
  joinExhibits(records, joined);
}

/** Papers that a person signs or speaks in. */
const PERSONAL = new Set(['decl', 'aff', 'affirm', 'dep', 'cert', 'rpt']);

/** Words of such a paper that tell it from others of the same person. */
const ORDINALS = /^(?:\d\S*|1st|am|supp|reply|rebuttal|expert|corr|jt|trial|opening|initial|vol|i|ii|iii|iv|v)$/;

/** Titles and suffixes that are no part of a person's name. */
const TITLES = /^(?:dr|mr|ms|mrs|officer|ofc|off|det|detective|sgt|sergeant|lt|capt|prof|judge|hon|jr|sr|esq|md|phd)$/;

interface Personal {
  /** The paper and the surname. */
  readonly base: string;
  /** The first given name or its initial; empty when none is given. */
  readonly given: string;
  readonly key: string;
}

/** Reads `lee decl` or `decl ann b lee ex a` as the paper of a person; null for any other name. */
function personalPaper(name: string): Personal | null {
  const words = name.split(' ');
  const end = words.findIndex((word) => word === 'ex' || word.startsWith('@'));
  const head = end < 0 ? words : words.slice(0, end);
  const noun = head.find((word) => PERSONAL.has(word));
  if (noun === undefined) return null;
  const names = head.filter((word) => word !== noun && !ORDINALS.test(word) && !TITLES.test(word));
  const surname = names.at(-1);
  if (surname === undefined || names.length > 4 || !names.every((word) => /^\p{L}/u.test(word))) return null;
  const telling = head.filter((word) => ORDINALS.test(word)).sort();
  const tail = end < 0 ? [] : words.slice(end);
  const given = names.length > 1 ? (names[0] ?? '') : '';
  return { base: [noun, ...telling, surname, ...tail].join(' '), given, key: `name:${name}` };
}

function joinWitnesses(records: readonly NamedRecord[], joined: KeySets): void {
  const groups = new Map<string, Personal[]>();
  for (const { name } of records) {
    const paper = personalPaper(name);
    if (paper === null) continue;
    const group = groups.get(paper.base);
    if (group) group.push(paper);
    else groups.set(paper.base, [paper]);
  }
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const isOne = arePossiblyOne(group.map(({ given }) => given));
    const firstOf = new Map<string, string>();
    for (const { given, key } of group) {
      const known = isOne ? '' : given;
      const first = firstOf.get(known);
      if (first === undefined) firstOf.set(known, key);
      else joined.join(first, key);
    }
  }
}

/** True when given names can be those of one person: `Ann`, `A`, none. */
function arePossiblyOne(given: readonly string[]): boolean {
  const initials = new Set(given.filter((name) => name !== '').map((name) => name.charAt(0)));
  const whole = new Set(given.filter((name) => name.length > 1));
  return initials.size <= 1 && whole.size <= 1;
}

function joinDated(records: readonly NamedRecord[], joined: KeySets): void {
  const names = new Set(records.map(({ name }) => name));
  const dated = new Map<string, string | null>();
  for (const name of names) {
    const at = name.indexOf(' @');
    if (at < 0) continue;
    const base = name.slice(0, at);
    dated.set(base, dated.has(base) ? null : name);
  }
  for (const [base, name] of dated) if (name !== null && names.has(base)) joined.join(`name:${base}`, `name:${name}`);
}

function joinExhibits(records: readonly NamedRecord[], joined: KeySets): void {
  const ofPaper = new Map<string, NamedRecord | null>();
  for (const record of records) {
    const at = record.name.indexOf(' ex ');
    if (at < 0) continue;
    const exhibit = record.name.slice(at + 1);
    const known = ofPaper.get(exhibit);
    const isSame =
      known !== undefined && known !== null && joined.root(`name:${known.name}`) === joined.root(`name:${record.name}`);
    if (!isSame) ofPaper.set(exhibit, known === undefined ? record : null);
  }
  if (ofPaper.size === 0) return;
  for (const { name, first } of records) {
    const one = name.startsWith('ex ') ? ofPaper.get(name) : null;
    if (one && one.first < first) joined.join(`name:${one.name}`, `name:${name}`);
  }
}
