/** What a UTF-16 code unit is to a reader of words. */
export const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;
/** Stands for a word by itself: `§`, `¶`, `$`, `%`, `&`. */
export const SYMBOL = 3;
/** Prints nothing: soft hyphen, zero-width spaces and joiners, combining marks, whose letter is read without them. */
export const INVISIBLE = 4;

export type LetterClass = typeof OTHER | typeof LETTER | typeof DIGIT | typeof SYMBOL | typeof INVISIBLE;

const SYMBOLS = '§¶$%&£€';
const SOFT_HYPHEN = 0xad;

/** The class of a code unit. Either half of a letter outside the BMP is a letter. */
export function classOf(code: number): LetterClass {
  if (code < 0x80) return ASCII[code] as LetterClass;
  if (code === SOFT_HYPHEN || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff)
    return INVISIBLE;
  // Punctuation, spaces and signs of printed texts.
  if ((code >= 0x2000 && code <= 0x206f) || code === 0xa0) return code === 0x20ac ? SYMBOL : OTHER;
  if (code === 0xa7 || code === 0xb6 || code === 0xa3 || code === 0x20ac) return SYMBOL;
  if (code >= 0xd800 && code <= 0xdfff) return LETTER;
  const letter = String.fromCharCode(code);
  if (/\p{L}/u.test(letter)) return LETTER;
  if (/\p{Nd}/u.test(letter)) return DIGIT;
  return /\p{M}/u.test(letter) ? INVISIBLE : OTHER;
}

const ASCII = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const letter = String.fromCharCode(code);
  if (/[A-Za-z]/.test(letter)) return LETTER;
  if (/\d/.test(letter)) return DIGIT;
  return SYMBOLS.includes(letter) ? SYMBOL : OTHER;
});

/** The apostrophes of a word: typewriter, curly, and the modifier letter. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x2bc;
}

/** Hyphens, and the en dash, which printed texts set in ranges and between two names. */
export function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011 || code === 0x2013;
}

export function isSoftHyphen(code: number): boolean {
  return code === SOFT_HYPHEN;
}

export function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x0c || code === 0x2028 || code === 0x2029;
}

export function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x3000
  );
}

/** A letter outside ASCII as words are compared: in lower case, without its marks, ligatures as their letters. */
export function folded(letter: string): string {
  return letter.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
