import type { ParsedCitation } from '../syntax/citation.ts';

/** Spellings of one word in designations, as Bluebook BT1 and practice have them; plural and possessive are dropped first. */
const SAME_WORD: ReadonlyMap<string, string> = new Map([
  ['plaintiff', 'pl'],
  ['plf', 'pl'],
  ['defendant', 'def'],
  ['declaration', 'decl'],
  ['affidavit', 'aff'],
  ['affirmation', 'affirm'],
  ['transcript', 'tr'],
  ['deposition', 'dep'],
  ['complaint', 'compl'],
  ['answer', 'ans'],
  ['memorandum', 'mem'],
  ['brief', 'br'],
  ['motion', 'mot'],
  ['response', 'resp'],
  ['opposition', 'opp'],
  ["opp'n", 'opp'],
  ['statement', 'stmt'],
  ['exhibit', 'ex'],
  ['exh', 'ex'],
  ['dkt', 'ecf'],
  ['doc', 'ecf'],
  ['docket', 'ecf'],
  ['amended', 'am'],
  ['supplemental', 'supp'],
  ['hearing', "hr'g"],
  ['second', '2d'],
  ['third', '3d'],
]);

/** Words that tell no document from another. */
const UNSAID_WORDS = new Set(['', 'of', 'the', 'no', 'nos', 'entry']);

/** Words whose closing `s` is no plural. */
const KEEPS_S = new Set(['ans', 'gov', 'us']);

/**
 * The key of a designation: possessives, plurals, periods and long forms do not tell documents apart
 * (`Pl.'s 56.1`, `Pl. 56.1`, `Plaintiff's 56.1` are one).
 */
export function designationKey(designation: string): string {
  const words = designation
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/'s\b|s'(?=\s|$)|\.(?!\d)|,/g, '')
    .replace(/'(?=\s|$)/g, '')
    .split(/\s+/)
    .filter((word) => !UNSAID_WORDS.has(word))
    .map((word) => SAME_WORD.get(word) ?? word)
    .map((word) => (word.length > 2 && word.endsWith('s') && !KEEPS_S.has(word) ? singular(word) : word));
  // A deposition's transcript is the deposition.
  return words.filter((word, i) => !(word === 'tr' && words[i - 1] === 'dep')).join(' ');
}

function singular(word: string): string {
  const bare = word.slice(0, -1);
  return SAME_WORD.get(bare) ?? (/^(?:pl|def|decl|aff|tr|ex|exh|br|mem|resp)$/.test(bare) ? bare : word);
}

/** The keys by which a record citation finds its document: its docket entry, its range, or its name. */
export function recordKey(citation: ParsedCitation): string {
  if (citation.entries.length > 0) return entryKey(citation.entries);
  return `name:${designationKey(citation.parts.document?.text ?? '')}`;
}

/** The key of a docket entry (`118-1`) or of a range of them. */
export function entryKey(entries: readonly string[]): string {
  return `entry:${entries.length === 1 ? entries[0] : `${entries[0]}..${entries.at(-1)}`}`;
}

/** The docket entry a designation such as `ECF No. 118-1` gives, or null when it gives none. */
export function entryOf(designation: string): string | null {
  return (
    /^(?:cm\/ecf|ecf|dkts?|docs?|docket|nyscef|filing|r\. doc|rec\. doc|d\.?e|d\.?i)\b[^\d]*(\d+(?:-\d+)?)$/i.exec(
      designation.trim(),
    )?.[1] ?? null
  );
}

/** The key of the document a name stands for: its docket entry when the name gives one, else the name itself. */
export function documentKey(designation: string): string {
  const entry = entryOf(designation);
  return entry === null ? `name:${designationKey(designation)}` : entryKey([entry]);
}
