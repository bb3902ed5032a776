import type { ParsedCitation } from '../syntax/citation.ts';
import type { NamedRecord } from './recordVariants.ts';

/** Whose paper it is and of what kind, as far as a sentence or a designation says. */
interface Described {
  readonly owner: string;
  readonly kind: string;
}

/** Two keys that name one document. */
export type JoinedKeys = readonly [one: string, other: string];

/** What the text says of an entry is looked for no further than this many letters from it. */
const REACH = 400;

/** Kinds of papers by the words of a sentence; the one named first tells. */
const KINDS_IN_PROSE: readonly (readonly [RegExp, string])[] = [
  [
    /\bstatements? of (?:the )?(?:(?:undisputed|uncontested|uncontroverted|disputed|additional|material|relevant) ){0,3}facts\b/i,
    'facts',
  ],
  [/\b(?:local |civil )?rule 56\.1 (?:counter-?)?statement/i, 'facts'],
  [/\b(?:notice of removal)\b/i, 'removal'],
  [/\b(?:opposition|opposing (?:brief|memorandum|papers))\b/i, 'opp'],
  [/\breply\b/i, 'reply'],
];

/** Kinds of papers by the words of a designation's key. */
const KINDS_IN_NAMES: readonly (readonly [RegExp, string])[] = [
  [/(?:^| )(?:56\.1|56b|\w{0,3}(?:sof|suf|sumf|smf|somf))$/, 'facts'],
  [/^(?:notice removal|nor)$/, 'removal'],
  [/(?:^| )(?:opp|opp br|opp mem|mem opp|br opp)$/, 'opp'],
  [/(?:^| )(?:reply|reply br|reply mem)$/, 'reply'],
];

/** What is joined: the text, its record citations, their keys, and the names that stand beside entries. */
export interface DescribedInput {
  readonly text: string;
  readonly records: readonly ParsedCitation[];
  readonly names: readonly NamedRecord[];
  /** Keys that name one document, the name first where the other is an entry. */
  readonly pairs: readonly JoinedKeys[];
  keyOf(citation: ParsedCitation): string;
}

/** A name that the prose explains, by its key: what it names, and whether that is all of the entry's document or a part. */
export interface DescribedPaper {
  readonly name: string;
  /** The first citation of the entry. */
  readonly entry: ParsedCitation;
  readonly isPart: boolean;
}

/**
 * Finds the names that the draft never gives in so many words, where its prose leaves no doubt: the entry that a sentence
 * of a filing cites (`Defendants submitted their statement of undisputed facts. (ECF No. 114)`, later `Defs. 56.1`), and
 * what the court takes for another paper than it is (`I consider what Plaintiff submitted as a Rule 56.1 statement`, later
 * `Pl. 56.1`), which is a part of a paper that has a name of its own. A name must come later, and one entry fit.
 */
export function describedPapers({ text, records, names, pairs, keyOf }: DescribedInput): readonly DescribedPaper[] {
  const sought = new Map<string, NamedRecord>();
  for (const named of names) {
    const described = describedByName(named.name);
    if (described !== null && !sought.has(slotOf(described))) sought.set(slotOf(described), named);
  }
  for (const [name] of pairs) {
    const described = describedByName(name.replace(/^name:/, ''));
    if (described !== null) sought.delete(slotOf(described));
  }
  if (sought.size === 0) return [];
  const nameBeside = new Map(pairs.map(([name, entry]) => [entry, name]));
  const found = new Map<string, DescribedPaper | null>();
  for (const citation of firstEntries(records, keyOf)) {
    const entry = keyOf(citation);
    const name = nameBeside.get(entry);
    const described =
      name === undefined
        ? (filedBefore(text, citation) ?? takenFor(text, citation, ownerOf(sentenceBefore(text, citation))))
        : takenFor(text, citation, ownerOf(name));
    const named = described && sought.get(slotOf(described));
    // What the draft called so before the sentence is something else.
    if (!named || named.first < citation.index) continue;
    const key = `name:${named.name}`;
    found.set(key, found.has(key) ? null : { name: key, entry: citation, isPart: name !== undefined });
  }
  return [...found.values()].filter((paper) => paper !== null);
}

function slotOf({ owner, kind }: Described): string {
  return `${owner} ${kind}`;
}

/** The prose around no more entries than this is looked at. */
const MOST_ENTRIES = 400;

function isEntry({ entries, otherDocket }: ParsedCitation): boolean {
  return entries.length === 1 && otherDocket === null;
}

/** The first citation of each docket entry by its number alone. */
function firstEntries(
  records: readonly ParsedCitation[],
  keyOf: (citation: ParsedCitation) => string,
): readonly ParsedCitation[] {
  const firsts = new Map<string, ParsedCitation>();
  for (const citation of records) {
    if (!isEntry(citation)) continue;
    const key = keyOf(citation);
    if (!firsts.has(key)) firsts.set(key, citation);
    if (firsts.size === MOST_ENTRIES) break;
  }
  return [...firsts.values()];
}

const OWNERS: readonly (readonly [RegExp, string])[] = [
  [/\bplaintiffs?\b|\bpl\b/gi, 'pl'],
  [/\bdefendants?\b|\bdef\b/gi, 'def'],
  [/\bgovernment\b|\bgovt\b/gi, 'govt'],
  [/\bpetitioners?\b/gi, 'petitioner'],
  [/\brespondents?\b/gi, 'respondent'],
];

/** The side that the words name last; null when they name none. */
function ownerOf(words: string): string | null {
  let last = -1;
  let owner: string | null = null;
  for (const [pattern, side] of OWNERS) {
    for (const { index } of words.matchAll(pattern)) {
      if (index > last) [last, owner] = [index, side];
    }
  }
  return owner;
}

/** The kind of paper that the words name first. */
function kindIn(words: string): string | null {
  let first = words.length;
  let kind: string | null = null;
  for (const [pattern, each] of KINDS_IN_PROSE) {
    const at = words.search(pattern);
    if (at >= 0 && at < first) [first, kind] = [at, each];
  }
  return kind;
}

function describedByName(name: string): Described | null {
  return described(ownerOf(name), KINDS_IN_NAMES.find(([pattern]) => pattern.test(name))?.[1]);
}

const FILING = /\b(?:files?|filed|submits?|submitted|serves?|served|lodged|provided|docketed)\b/i;

/** What the sentence that an entry closes says was filed: `Defendants submitted their statement of facts. (ECF No. 114)`. */
function filedBefore(text: string, citation: ParsedCitation): Described | null {
  if (citation.pins.length > 0 || !/[([]/.test(text.charAt(citation.span.start - 1))) return null;
  const sentence = sentenceBefore(text, citation);
  const filing = FILING.exec(sentence);
  if (filing === null) return null;
  return described(ownerOf(sentence.slice(0, filing.index)), kindIn(sentence.slice(filing.index)));
}

function described(owner: string | null, kind: string | null | undefined): Described | null {
  return owner === null || !kind ? null : { owner, kind };
}

/** The sentence that an entry stands in, or that ends right before its parenthesis. */
function sentenceBefore(text: string, { span }: ParsedCitation): string {
  const words = text.slice(Math.max(0, span.start - REACH), span.start).replace(/[.\s]{0,9}[([]$/, '');
  const end = Math.max(words.lastIndexOf('. '), words.lastIndexOf('.) '), words.lastIndexOf('\n\n'));
  return words.slice(end + 1);
}

const TAKING =
  /\b(?:consider|treat|construe|deem|regard|accept)(?:s|ed|ing)?\b ([^.;()]{1,80}?) as (?:an?|the|his|her|its|their) ((?:[^.;,()]|\.\d){1,60})/i;

/** What the sentence after an entry takes it for, of the side given: `I consider what Plaintiff submitted as a Rule 56.1 statement`. */
function takenFor(text: string, citation: ParsedCitation, side: string | null): Described | null {
  const taken = takenAfter(text, citation);
  return taken?.owner === side ? taken : null;
}

function takenAfter(text: string, { span }: ParsedCitation): Described | null {
  const after = text.slice(span.end, span.end + REACH);
  const [, what = '', as = ''] = TAKING.exec(after.replace(/\s+/g, ' ')) ?? [];
  return described(ownerOf(what), kindIn(as));
}

/** True when the prose around an entry, which stands in two texts, says the same of it in both. */
export function isDescribedAlike(
  text: string,
  citation: ParsedCitation,
  otherText: string,
  other: ParsedCitation,
): boolean {
  return (
    !isEntry(citation) ||
    proseAround(text, citation) === proseAround(otherText, other) ||
    saidAround(text, citation) === saidAround(otherText, other)
  );
}

function proseAround(text: string, { span }: ParsedCitation): string {
  return `${text.slice(Math.max(0, span.start - REACH), span.start)}\0${text.slice(span.end, span.end + REACH)}`;
}

function saidAround(text: string, citation: ParsedCitation): string {
  const owner = ownerOf(sentenceBefore(text, citation));
  return JSON.stringify([filedBefore(text, citation), takenAfter(text, citation), owner]);
}
