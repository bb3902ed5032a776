import data from './data/caseNames.json' with { type: 'json' };
import { straightApostrophes } from './keys.ts';

const ABBREVIATED: ReadonlySet<string> = new Set(data.abbreviations);

/** Words that may be lower-case inside the name of a party or between two of them. */
const CONNECTING: ReadonlySet<string> = new Set(
  (
    'a al an and as at by d/b/a da de del della der des di do dos du el et ex f/k/a for from in la las le los n/k/a ' +
    'o/b/o of on or rel the to u/d/o v van vd von vs with y &'
  ).split(' '),
);

/**
 * True for a word that ends in a period and whose period belongs to it, so that it ends no sentence inside a case name:
 * the abbreviations of T6 and T10 (`Corp.`, `Ass'n.` is not one, `Cal.`), their plurals, and initials (`N.Y.`, `J.`).
 */
export function isAbbreviatedWord(word: string): boolean {
  return ABBREVIATED.has(straightApostrophes(word)) || /^(?:\p{Lu}\.){1,6}$/u.test(word);
}

/** True for a word that joins the others of a party's name and may be lower-case: `of`, `v.`, `ex`, `d/b/a`, `&`. */
export function isStopWord(word: string): boolean {
  return CONNECTING.has(word.toLowerCase().replace(/\.$/, ''));
}
