/**
 * Lookup keys: what is left of an abbreviation when the differences that never change its meaning are taken away.
 * The tables are built with these functions and asked with them, so the two cannot disagree.
 */

/** Curly, low and modifier apostrophes, all of which stand for `'`. */
const APOSTROPHES = /[\u2018\u2019\u201B\u02BC]/g;

/** JavaScript's `\s` already takes in the no-break and typographic spaces and every line break. */
const SPACES_AND_PERIODS = /[\s.]+/g;

/** Makes every apostrophe the straight one. */
export function straightApostrophes(text: string): string {
  return text.replace(APOSTROPHES, "'");
}

/** White space of any kind collapsed to single blanks, none at the ends, apostrophes straight. */
export function collapsed(text: string): string {
  return straightApostrophes(text).replace(/\s+/g, ' ').trim();
}

/** The key of a reporter as written: `F. Supp. 2d` and `F.Supp.2d` give `FSupp2d`. Case is kept. */
export function reporterKey(text: string): string {
  return straightApostrophes(text).replace(SPACES_AND_PERIODS, '');
}

/** The key of a court as written: `S.D. N.Y.` and `SDNY` give `SDNY`. Case is kept: `Or.` is a court, `or` is not. */
export function courtKey(text: string): string {
  return reporterKey(text).replace(/,/g, '');
}

/** The key of a set of court rules as written: `TEX. R. CIV. P.` and `Tex.R.Civ.P.` give `texrcivp`. */
export function ruleSetKey(text: string): string {
  return courtKey(text).toLowerCase();
}

/** The key of a signal: lower case, no commas or colons, single blanks: `See, e.g.,` gives `see e.g.`. */
export function signalKey(text: string): string {
  return collapsed(text.replace(/[,:;]/g, ' ')).toLowerCase();
}
