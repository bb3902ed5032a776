import type { BoundDraft, Citation } from '../model/bound.ts';
import type { SearchLimit } from '../sources/limits.ts';
import type { LocatedSource } from '../sources/located.ts';
import { isBareSection } from '../syntax/authorities/bareSections.ts';
import type { Span } from '../text/span.ts';
import { kindName } from './kindName.ts';
import { antecedentOf, fullCitationOf } from './lineage.ts';
import { escapeMarkdown, fencedBlock, quoteBlock } from './markdownText.ts';
import { SEARCHED_IN_PART } from './searchLimits.ts';
import { wordsOf } from './words.ts';

/** A card for one citation, in Markdown. */
export interface HoverCard {
  readonly span: Span;
  readonly markdown: string;
}

/** What a card is made of. */
export interface HoverInput {
  readonly bound: BoundDraft;
  readonly citation: Citation;
  /** What the matter has for it; null when the draft belongs to no matter, so nothing was looked in. */
  readonly located: readonly LocatedSource[] | null;
  /** The limit that ended the search for it early, or null. */
  readonly limitMet: SearchLimit | null;
}

/** The parsed citation, what it refers to, and the passage it points to. The editor adds the findings by itself. */
export function hoverCard(input: HoverInput): HoverCard {
  const { bound, citation } = input;
  const blocks = [
    `**${escapeMarkdown(wordsOf(bound.draft.view, citation.span))}**`,
    describe(citation),
    ...reference(bound, citation),
    ...passages(input),
  ];
  return { span: citation.span, markdown: blocks.join('\n\n') };
}

const NOTHING_FOUND = '*No file in this matter was recognised as its source.*';

function describe(citation: Citation): string {
  const { parts } = citation;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['name', parts.name?.text],
    ['volume', parts.volume?.text],
    ['reporter', parts.reporter?.text],
    ['page', parts.page?.text],
    ['docket', parts.docket?.text],
    ['title', parts.title?.text],
    ['code', parts.code?.text],
    ['section', parts.section?.text],
    ['document', parts.document?.text],
    ['pin', parts.pin?.text],
    ['court', parts.court?.text],
    ['date', parts.date?.text],
  ];
  const written = fields.flatMap(([label, value]) =>
    value === undefined ? [] : [`${label} ${escapeMarkdown(value)}`],
  );
  return [`*${capitalised(kindName(citation.kind))}*`, ...written].join(' · ');
}

function reference(bound: BoundDraft, citation: Citation): readonly string[] {
  const words = (other: Citation): string => `“${escapeMarkdown(wordsOf(bound.draft.view, other.span))}”`;
  const antecedent = antecedentOf(bound, citation);
  if (antecedent !== null) {
    const root = fullCitationOf(bound, citation);
    if (root === null || root.index === antecedent.index) return [`Refers to ${words(antecedent)}.`];
    return [`Refers to ${words(antecedent)}, and through it to ${words(root)}.`];
  }
  if (citation.unresolved === 'ambiguous') {
    const candidates = citation.candidates.flatMap((index) => bound.citations[index] ?? []);
    return [`Could refer to more than one earlier citation: ${candidates.map(words).join('; ')}.`];
  }
  const later = fullCitationAfter(bound, citation);
  if (later !== null) return [`Cited in full only later in this draft, as ${words(later)}.`];
  if (citation.unresolved === 'none') {
    return [`Nothing earlier in this draft was recognised as what this ${kindName(citation.kind)} refers to.`];
  }
  const { history } = citation;
  const decided = history === null ? undefined : bound.citations[history.of];
  if (history !== null && decided) return [`History of ${words(decided)}: ${escapeMarkdown(history.phrase.text)}.`];
  return otherNames(bound, citation);
}

/** The full citation of what a short form or a section without its code means, when it comes only after it. */
function fullCitationAfter(bound: BoundDraft, citation: Citation): Citation | null {
  if (citation.authority === null || (citation.unresolved !== 'none' && !isBareSection(citation))) return null;
  const authority = bound.authorities.find(({ id }) => id === citation.authority);
  const full = authority?.citations
    .flatMap((index) => bound.citations[index] ?? [])
    .find((other) => other.index > citation.index && isFull(other));
  return full ?? null;
}

function isFull(citation: Citation): boolean {
  return citation.antecedent === null && citation.unresolved === null && !isBareSection(citation);
}

/** A record document goes by several names; the card of its first mention tells the others. */
function otherNames(bound: BoundDraft, citation: Citation): readonly string[] {
  if (citation.record === null) return [];
  const record = bound.records.find(({ id }) => id === citation.record);
  const own = citation.parts.document?.text;
  const others = record?.designations.filter((designation) => designation !== own) ?? [];
  const list = others.map(escapeMarkdown).join(', ');
  // A designation often ends in a period of its own: `Okafor Tr.`
  return others.length === 0 ? [] : [`Also cited here as ${list}${list.endsWith('.') ? '' : '.'}`];
}

function passages({ citation, located, limitMet }: HoverInput): readonly string[] {
  if (located === null) return [];
  if (located.length === 0) return [NOTHING_FOUND, ...(limitMet === null ? [] : [SEARCHED_IN_PART[limitMet]])];
  return located.flatMap((source) => {
    const block = source.label?.includes(':') ? fencedBlock(source.passage) : quoteBlock(readable(source));
    // A paper of the record is known by its title; what its head says is the caption of the case.
    const head = citation.record === null ? headLine(source) : [];
    return [sourceLine(source), ...head, ...(source.passage.trim() === '' ? [] : [block])];
  });
}

/** The passage without the heading marks of a Markdown source. */
function readable({ path, passage }: LocatedSource): string {
  return path.endsWith('.md') ? passage.replace(/^[ \t]{0,3}#{1,6}[ \t]+/gm, '') : passage;
}

/** The court and the day, as the opinion itself has them, and whose words the place has when they are not the court's. */
function headLine({ head: { court, decided }, separateOpinion }: LocatedSource): readonly string[] {
  const parts = [court, decided, separateOpinion].filter((part) => part !== null);
  return parts.length === 0 ? [] : [parts.map(escapeMarkdown).join(' · ')];
}

function sourceLine(source: LocatedSource): string {
  const title = source.title === null ? '' : ` — ${escapeMarkdown(source.title)}`;
  const how = `recognised by ${escapeMarkdown(source.how)}`;
  const path = `**${escapeMarkdown(source.path)}**`;
  const remark = source.remark === null ? '' : ` This file ${escapeMarkdown(source.remark)}`;
  const others = source.otherNumbers.length === 0 ? '' : ` (${escapeMarkdown(source.otherNumbers.join(', '))})`;
  if (source.label !== null) return `${path}, ${escapeMarkdown(source.label)}${others}${title} (${how})${remark}`;
  const missing = source.pin === null ? '' : ' The place cited was not found in it.';
  return `${path}${title} (${how}).${remark}${missing}`;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
