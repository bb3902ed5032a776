/** What the parentheticals behind a citation say was done to the words quoted (Bluebook R5.2–5.3). */
export interface QuotationNotes {
  /** `(citation omitted)`, `(footnotes omitted)`. */
  readonly omitsCitations: boolean;
  /** `(cleaned up)`, `(citation modified)`: brackets, citations, inner marks and changed capitals go without saying. */
  readonly isCleanedUp: boolean;
  /** `(emphasis added)`. */
  readonly addsEmphasis: boolean;
  /** `(emphasis in original)`. */
  readonly keepsEmphasis: boolean;
  /** `(internal quotation marks omitted)`. */
  readonly omitsMarks: boolean;
}

export const NO_NOTES: QuotationNotes = Object.freeze({
  omitsCitations: false,
  isCleanedUp: false,
  addsEmphasis: false,
  keepsEmphasis: false,
  omitsMarks: false,
});

/** Reads the words between the parentheses; those that speak of something else say nothing. */
export function readNotes(parentheticals: readonly string[]): QuotationNotes {
  if (parentheticals.length === 0) return NO_NOTES;
  const says = (pattern: RegExp): boolean => parentheticals.some((text) => pattern.test(text));
  return {
    omitsCitations: says(/\b(?:citations?|footnotes?)\b[^()]*\b(?:omitted|removed|deleted)\b/i),
    isCleanedUp: says(/^\s*(?:cleaned up|citations? modified)\b/i),
    addsEmphasis: says(/\b(?:emphas[ie]s|italics|underlining)\b[^()]*\b(?:added|supplied|mine|ours)\b/i),
    keepsEmphasis: says(/\b(?:emphas[ie]s|italics)\b[^()]*\b(?:original|omitted)\b/i),
    omitsMarks: says(/\b(?:internal |inner )?(?:quotations?|quotation marks|marks|punctuation)\b[^()]*\bomitted\b/i),
  };
}
