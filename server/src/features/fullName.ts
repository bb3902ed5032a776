import type { Authority, BoundDraft, Citation } from '../model/bound.ts';
import type { CitationKind } from '../syntax/citation.ts';
import { escapeMarkdown } from './markdownText.ts';

/** What an authority or a document of the record is called in lists and tables. */
export interface FullName {
  /** The part of {@link FullName.text} to set off, or null. */
  readonly name: string | null;
  /** As a table prints it: its first full citation with its parallels, without pins. */
  readonly text: string;
  readonly kind: CitationKind;
  /** Indexes of its citations. */
  readonly citations: readonly number[];
}

/** An authority as it is first cited in full. Linear in its citations. */
export function fullNameOf({ citations: all }: BoundDraft, { kind, name, citations }: Authority): FullName {
  const own = citations.flatMap((index) => all[index] ?? []);
  const full = own.find((citation) => citation.kind === kind && citation.parallelTo === null);
  if (kind !== 'case' || full === undefined)
    return { name: null, text: name ?? own[0]?.parts.name?.text ?? '', kind, citations };
  const parallel = own.filter(({ parallelTo }) => parallelTo === full.index);
  const locators = [full, ...parallel].map(locatorOf).filter((locator) => locator !== '');
  const caseName = full.parts.name?.text ?? name;
  const text = [...(caseName === null ? [] : [caseName]), ...locators].join(', ');
  return { name: caseName, text: `${text}${courtAndDate([full, ...parallel])}`, kind, citations };
}

function locatorOf({ parts: { docket, volume, reporter, page } }: Citation): string {
  const printed = [volume, reporter, page].flatMap((part) => part?.text ?? []).join(' ');
  return [docket?.text ?? '', printed].filter((locator) => locator !== '').join(', ');
}

/** Parallel citations share one parenthetical. */
function courtAndDate(cluster: readonly Citation[]): string {
  const court = cluster.find(({ parts }) => parts.court !== undefined)?.parts.court?.text;
  const date = cluster.find(({ parts }) => parts.date !== undefined)?.parts.date?.text;
  const words = [court, date].filter((part) => part !== undefined).join(' ');
  return words === '' ? '' : ` (${words})`;
}

/** The name in Markdown, its part to set off in italics. */
export function nameInMarkdown({ name, text }: Pick<FullName, 'name' | 'text'>): string {
  if (name === null) return escapeMarkdown(text);
  // The rest begins in the middle of a line, where no mark begins a block.
  return `*${escapeMarkdown(name)}*${escapeMarkdown(`.${text.slice(name.length)}`).slice(1)}`;
}
