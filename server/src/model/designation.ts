import type { ParsedCitation } from '../syntax/citation.ts';
import { lookupMonth } from '../tables/months.ts';
import { lookupVolume } from '../tables/records.ts';

/** Spellings of one word in designations, as Bluebook BT1 and practice have them; plural and possessive are dropped first. */
const SAME_WORD: ReadonlyMap<string, string> = new Map([
  ['plaintiff', 'pl'],
  ['plf', 'pl'],
  ['defendant', 'def'],
  ['declaration', 'decl'],
  ['affidavit', 'aff'],
  ["aff't", 'aff'],
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
  ['hrg', "hr'g"],
  ["h'rg", "hr'g"],
  ['sentencing', "sent'g"],
  ['interrogatory', 'interrog'],
  ['interrogatorie', 'interrog'],
  ['rog', 'interrog'],
  ['certification', 'cert'],
  ['objection', 'obj'],
  ['stipulation', 'stip'],
  ['petition', 'pet'],
  ['memo', 'mem'],
  ['mtn', 'mot'],
  ['depo', 'dep'],
  ['affid', 'aff'],
  ['joint', 'jt'],
  ['report', 'rpt'],
  ['agreement', 'agmt'],
  ["app'x", 'app'],
  ['appx', 'app'],
  ['appendix', 'app'],
  ['aplt', 'appellant'],
  ['aple', 'appellee'],
  ["pet'r", 'petitioner'],
  ["resp't", 'respondent'],
  ["gov't", 'govt'],
  ['government', 'govt'],
  ['suppl', 'supp'],
  ['first', '1st'],
  ['second', '2d'],
  ['third', '3d'],
  ['fourth', '4th'],
]);

/** Words that tell no document from another. */
const UNSAID_WORDS = new Set(['', 'of', 'the', 'no', 'nos', 'entry']);

/** Words that say at length what a `56.1` is. */
const WORDS_OF_FACTS = new Set(['local', 'civil', 'rule', 'stmt', 'undisputed', 'uncontested', 'material', 'facts']);

/** Words whose closing `s` is no plural. */
const KEEPS_S = new Set(['ans', 'gov', 'us']);

/**
 * The key of a designation: possessives, plurals, periods and long forms do not tell documents apart
 * (`Pl.'s 56.1`, `Pl. 56.1`, `Plaintiff's Rule 56.1 Statement` are one), nor does the form of its date or the side on which
 * an exhibit stands (`Ex. A to Lee Decl.`, `Lee Decl., Ex. A`).
 */
export function designationKey(designation: string): string {
  const { words: undated, date } = withoutDate(designation);
  const words = exhibitLast(undated)
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/'s\b|s'(?=\s|$)|\.(?!\d)|[,()[\]"“”]/g, '')
    .replace(/'(?=\s|$)/g, '')
    .split(/\s+/)
    .filter((word) => !UNSAID_WORDS.has(word))
    .map((word) => SAME_WORD.get(word) ?? word)
    .map((word) => (word.length > 2 && word.endsWith('s') && !KEEPS_S.has(word) ? singular(word) : word))
    .flatMap((word) => (/\d/.test(word) ? apart(word) : word));
  const isFacts = words.includes('56.1');
  // A deposition's transcript is the deposition.
  const telling = words.filter(
    (word, i) => !(word === 'tr' && words[i - 1] === 'dep') && !(isFacts && WORDS_OF_FACTS.has(word)),
  );
  return [...telling, ...date].join(' ');
}

/** `2rt` as `2 rt`, `3-er` as `3 er`, `sx-14` as `sx 14`: how a volume or trial exhibit and its number are joined tells nothing. */
function apart(word: string): readonly string[] | string {
  const [, before = '', letters = '', after = ''] = /^(\d{0,2})-?([a-z]{2,4})-?(\d{0,4})$/.exec(word) ?? [];
  const counts = before === '' && after === '' ? null : lookupVolume(letters.toUpperCase());
  return counts === null ? word : [before, letters, after].filter((part) => part !== '');
}

const WRITTEN_DATE = /[,([]*\s*(?:(?:dated|filed|of) )?\b([A-Z][a-z]{2,8}\.?) (\d{1,2}),? (\d{4})\b[)\]]?/;
const SLASHED_DATE = /[,([]*\s*(?:(?:dated|filed|of) )?\b(\d{1,2})\/(\d{1,2})\/(\d{4}|\d\d)\b[)\]]?/;

/** A designation without its date, and the date as `@2024-1-5`: `1/5/24 Tr.` is `Tr. (Jan. 5, 2024)`. */
function withoutDate(designation: string): { readonly words: string; readonly date: readonly string[] } {
  // Without a year there is no date, and most designations have no digit at all.
  if (!/\d\d/.test(designation)) return { words: designation, date: NO_DATE };
  const written = WRITTEN_DATE.exec(designation);
  const month = written && lookupMonth(written[1] ?? '')?.number;
  const found = month ? written : SLASHED_DATE.exec(designation);
  if (found === null) return { words: designation, date: NO_DATE };
  const [all, first = '', day, year = ''] = found;
  const words = designation.slice(0, found.index) + designation.slice(found.index + all.length);
  return { words, date: [`@${year.length === 2 ? `20${year}` : year}-${month ?? Number(first)}-${Number(day)}`] };
}

const NO_DATE: readonly string[] = Object.freeze([]);

/** `Ex. A to the Lee Decl.` is `Lee Decl. Ex. A`. */
function exhibitLast(designation: string): string {
  const [, exhibit, paper] = /^(Exh?s?\.? \S+|Exhibits? \S+) (?:to|of) (.+)$/.exec(designation) ?? [];
  return exhibit === undefined || paper === undefined ? designation : `${paper} ${exhibit}`;
}

function singular(word: string): string {
  const bare = word.slice(0, -1);
  return SAME_WORD.get(bare) ?? (/^(?:pl|def|decl|aff|tr|ex|exh|br|mem|resp)$/.test(bare) ? bare : word);
}

/** The designation of a record citation, with the date that stands after its pin: `Hr'g Tr. 12:3, Jan. 3, 2024`. */
export function nameOf({ parts }: ParsedCitation): string {
  const name = parts.document?.text ?? '';
  return parts.date === undefined ? name : `${name} ${parts.date.text}`;
}

/** The keys by which a record citation finds its document: its docket entry, its range, or its name. */
export function recordKey(citation: ParsedCitation): string {
  if (citation.entries.length > 0) return entryKey(citation.entries, citation.otherDocket);
  return `name:${designationKey(nameOf(citation))}`;
}

/** The key of a docket entry (`118-1`) or of a range of them, of the draft's own docket or another. */
export function entryKey(entries: readonly string[], otherDocket: string | null = null): string {
  const docket = otherDocket === null ? '' : `${designationKey(otherDocket)}:`;
  return `entry:${docket}${entries.length === 1 ? entries[0] : `${entries[0]}..${entries.at(-1)}`}`;
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
