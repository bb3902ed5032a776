/**
 * Lookup keys: what is left of an abbreviation when the differences that never change its meaning are taken away.
 * The tables are built with these functions and asked with them, so the two cannot disagree.
 */

/** Makes every apostrophe the straight one: curly, low and modifier apostrophes all stand for `'`. */
export function straightApostrophes(text: string): string {
  for (let i = 0; i < text.length; i++) {
    if (isApostrophe(text.charCodeAt(i))) return text.replace(/[\u2018\u2019\u201B\u02BB\u02BC]/g, "'");
  }
  return text;
}

/** Curly, low and modifier apostrophes, the ʻokina of Hawaiʻi among them; the straight one apart. */
export function isApostrophe(code: number): boolean {
  return code > 0x2b0 && (code === 0x2019 || code === 0x2018 || code === 0x201b || code === 0x2bb || code === 0x2bc);
}

/** White space of any kind collapsed to single blanks, none at the ends, apostrophes straight. */
export function collapsed(text: string): string {
  const straight = straightApostrophes(text);
  let blank = true;
  for (let i = 0; i < straight.length; i++) {
    const code = straight.charCodeAt(i);
    if (isSpace(code)) {
      if (blank || code !== 0x20) return straight.replace(/\s+/g, ' ').trim();
      blank = true;
    } else blank = false;
  }
  return blank ? straight.trim() : straight;
}

/** What `\s` matches: the no-break and typographic spaces and every line break included. */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 9 && code <= 13);
  if (code < 0xa0) return false;
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** The text without the letters that are left out. */
function without(text: string, isLeftOut: (code: number) => boolean): string {
  let key = '';
  let kept = 0;
  for (let i = 0; i < text.length; i++) {
    if (!isLeftOut(text.charCodeAt(i))) continue;
    if (i > kept) key += text.slice(kept, i);
    kept = i + 1;
  }
  return kept === 0 ? text : key + text.slice(kept);
}

function isSpaceOrPeriod(code: number): boolean {
  return code === 0x2e || isSpace(code);
}

function isSpacePeriodOrComma(code: number): boolean {
  return code === 0x2c || isSpaceOrPeriod(code);
}

/** The key of a reporter as written: `F. Supp. 2d` and `F.Supp.2d` give `FSupp2d`. Case is kept. */
export function reporterKey(text: string): string {
  return without(straightApostrophes(text), isSpaceOrPeriod);
}

/** The key of a court as written: `S.D. N.Y.` and `SDNY` give `SDNY`. Case is kept: `Or.` is a court, `or` is not. */
export function courtKey(text: string): string {
  return without(straightApostrophes(text), isSpacePeriodOrComma);
}

/** The key of a set of court rules as written: `TEX. R. CIV. P.` and `Tex.R.Civ.P.` give `texrcivp`. */
export function ruleSetKey(text: string): string {
  return courtKey(text).toLowerCase();
}

/** The key of a code as written: `Tenn. Code Ann.`, `TENN. CODE ANN.` and `Tenn Code Ann` give `tenncodeann`. */
export function codeKey(text: string): string {
  return ruleSetKey(text).replace(/&/g, 'and');
}

/** The key of a signal: lower case, no commas or colons, single blanks: `See, e.g.,` gives `see e.g.`. */
export function signalKey(text: string): string {
  return collapsed(text.replace(/[,:;]/g, ' ')).toLowerCase();
}

/** The key of a phrase of history: lower case, no periods, commas or apostrophes, single blanks: `rev'd in part` gives `revd in part`. */
export function historyKey(text: string): string {
  if (/^[a-z]+$/.test(text)) return text;
  return collapsed(text.replace(/[.,]/g, '')).replace(/'/g, '').toLowerCase();
}
