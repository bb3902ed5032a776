/** `306    GUTIERREZ v. SAENZ`, `128 THE LAW REVIEW [Vol. 90:83`: a head that begins with the number of its page. */
const NUMBER_FIRST = /^(\d{1,4})(?:\s{2,}\S|\s+(?=[^a-z]{6}|.*\bv\. |.*\[Vol\.))/;
/** `Cite as: 606 U. S. 305 (2025)    307`, `OCTOBER TERM, 2024    305`, `Findings – Page 1`, `2020] A TITLE 973`. */
const NUMBER_LAST =
  /(?:\s{2,}|[–—-]\s?(?:Page\s)?|\b(?:Page|Pg\.?)\s)(\d{1,4})(?: of \d{1,5})?$|^\d{4}\].*\s(\d{1,4})$/i;
/** A numbered line of a transcript or of pleading paper is no head; nor is a list. */
const NUMBERED_LINE = /^\d{1,2}\s+(?:[QA]\.?\s|\(|THE |MR\.|MS\.|BY )/;
const DIGIT_AT_EDGE = /^\d|[\d\]]$/;
/** The heads of pages are short. */
const LONGEST_HEAD = 160;

/** The number at the beginning or the end of a line at the edge of a page, or null. */
export function runningHeadNumber(text: string): number | null {
  if (text.length > LONGEST_HEAD || !DIGIT_AT_EDGE.test(text) || NUMBERED_LINE.test(text)) return null;
  const last = NUMBER_LAST.exec(text);
  const written = last?.[1] ?? last?.[2] ?? NUMBER_FIRST.exec(text)?.[1];
  return written === undefined ? null : Number(written);
}

/** Heads of opinions that are known by their words, in a text whose pages are not parted … */
const KNOWN_HEAD =
  /^Cite as:? .{4,60}\s\d{1,4}$|^OCTOBER TERM,? \d{4}\s+\d{1,4}$|^\d{1,4}\s+[A-Z][^a-z]{2,60} v\. [^a-z]{2,60}$|^\d{4}\]\s.{4,90}\s\d{1,4}$|^\d{1,4}\s.{4,90}\[Vol\. \d/;
/** … and their feet: `Findings and Conclusions – Page 1`, `805340/2031 Knowles vs. Vale    Page 1 of 6`. */
const KNOWN_FOOT = /\S\s+(?:[–—-] )?Page \d{1,4} of \d{1,4}$|\S [–—-] ?Page \d{1,4}$/;

/** The page number of a line that can be nothing but the head or the foot of a page, or null. */
export function knownEdgeNumber(text: string): { readonly number: number; readonly isFoot: boolean } | null {
  if (text.length > LONGEST_HEAD || !DIGIT_AT_EDGE.test(text)) return null;
  const isFoot = KNOWN_FOOT.test(text);
  const number = isFoot || KNOWN_HEAD.test(text) ? runningHeadNumber(text) : null;
  return number === null ? null : { number, isFoot };
}
