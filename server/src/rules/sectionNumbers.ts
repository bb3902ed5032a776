/** What the sections of a citation come to: one, several for certain, a range, or what cannot be told. */
export type SectionCount = 'one' | 'several' | 'range' | 'unknown';

/** What parts two items of a list. */
const JOINTS = /\s*,\s*(?:(?:and|or|&)\s+)?|\s+(?:and|or|&)\s+/;
/** One section with its subdivisions: `1983`, `2000e(a)(1)`, `10.4`. */
const PLAIN_SECTION = /^\d[\dA-Za-z.]*(?:\(\w{1,5}\))*$/;
/** A range of plain numbers; a hyphen may also be part of one number. */
const RANGE = /^(\d{3,6})(?:\(\w{1,5}\))*\s?[-\u2010-\u2014]{1,2}\s?(\d{3,6})(?:\(\w{1,5}\))*$/;

/**
 * Counts the sections in the words of a citation: `1983, 1985` are several, `1(a), (b)` is one with two subdivisions.
 * What has words in it (`Subpart P`, `et seq.`, `subd. (b)`) or a hyphen that may be its own is not told.
 */
export function countSections(text: string): SectionCount {
  if (PLAIN_SECTION.test(text)) return 'one';
  const range = RANGE.exec(text);
  if (range !== null) return Number(range[2]) > Number(range[1]) ? 'range' : 'unknown';
  const items = text.split(JOINTS);
  if (items.length < 2 || items.some((item) => item !== '' && !/^[\d(][\dA-Za-z.()-]*$/.test(item))) return 'unknown';
  const numbers = items.filter((item) => /^\d/.test(item));
  if (numbers.length === 1) return 'unknown';
  return numbers.every((item) => PLAIN_SECTION.test(item)) ? 'several' : 'unknown';
}
