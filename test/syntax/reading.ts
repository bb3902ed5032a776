import assert from 'node:assert/strict';
import test from 'node:test';
import type { ParsedCitation, Pin } from '../../server/src/syntax/citation.ts';
import type { Draft } from '../../server/src/syntax/draft.ts';
import { parseDraft } from '../../server/src/syntax/parse.ts';
import type { DraftLanguage } from '../../server/src/text/view.ts';

/** A citation as a table of expectations writes it. Fields a citation does not have are absent. */
export interface Shown {
  readonly kind: string;
  /** The file's own slice at the core, white space collapsed. */
  readonly core: string;
  /** The file's own slice at the span, white space collapsed. */
  readonly text?: string;
  readonly name?: string;
  readonly volume?: string;
  readonly reporter?: string;
  readonly page?: string;
  readonly pin?: string;
  readonly court?: string;
  readonly courtId?: string;
  readonly date?: string;
  readonly year?: number;
  readonly docket?: string;
  readonly title?: string;
  readonly code?: string;
  readonly section?: string;
  readonly document?: string;
  readonly signal?: string;
  readonly role?: string;
  /** Pins with their ranges expanded: `page 247-248`, `line 28:7-30:13`, `star 3`. */
  readonly pins?: readonly string[];
  readonly symbols?: readonly string[];
  readonly entries?: readonly string[];
  readonly within?: number;
  readonly parallelTo?: number;
  readonly sameAs?: number;
  /** The citation whose history it is, and the phrase: `0 rev'd`. */
  readonly history?: string;
  /** What follows it in parentheses, each with its kind: `weight: en banc`. */
  readonly parentheticals?: readonly string[];
  readonly footnote?: number;
  readonly quoted?: boolean;
  readonly inHeading?: boolean;
  /** Canonical name of the reporter series, where the tables know which is meant. */
  readonly edition?: string;
}

/** What an expectation may leave open: a key that is absent is not compared; `null` means the citation must not have it. */
export type Expected = { readonly [K in keyof Shown]?: Shown[K] | null } & Pick<Shown, 'kind' | 'core'>;

/** One row of a table: a draft, and every citation in it in order. */
export type Row = readonly [text: string, ...citations: Expected[]];

/** Makes one test of each row, named by its text. */
export function table(language: DraftLanguage, rows: readonly Row[]): void {
  for (const [text, ...expected] of rows) test(collapse(text), () => assertReads(parseDraft(text, language), expected));
}

/** Asserts that a draft has these citations and no other, with at least these fields. */
export function assertReads(draft: Draft, expected: readonly Expected[]): void {
  const shown = draft.citations.map((citation) => show(draft, citation));
  const compared = shown.map((citation, i) => pick(citation, Object.keys(expected[i] ?? { kind: '', core: '' })));
  assert.deepEqual(compared, expected);
}

/** A draft's citations as `kind: core`. */
export function outline(draft: Draft): string[] {
  return draft.citations.map((citation) => {
    const { kind, core } = show(draft, citation);
    return `${kind}: ${core}`;
  });
}

export function show(draft: Draft, citation: ParsedCitation): Shown {
  const { parts, kind } = citation;
  const slice = ({ start, end }: { start: number; end: number }): string => collapse(draft.text.slice(start, end));
  const { symbols, ...named } = parts;
  const texts = Object.fromEntries(Object.entries(named).flatMap(([name, part]) => (part ? [[name, part.text]] : [])));
  return {
    kind,
    core: slice(citation.core),
    text: slice(citation.span),
    ...texts,
    ...(symbols ? { symbols: symbols.map(({ text }) => text) } : {}),
    ...(citation.pins.length > 0 ? { pins: citation.pins.map(showPin) } : {}),
    ...(citation.entries.length > 0 ? { entries: citation.entries } : {}),
    ...(citation.signal ? { signal: citation.signal.text } : {}),
    ...(citation.edition ? { edition: citation.edition.name } : {}),
    ...present('role', citation.role),
    ...present('courtId', citation.courtId),
    ...present('year', citation.year),
    ...present('within', citation.within),
    ...present('parallelTo', citation.parallelTo),
    ...present('sameAs', citation.sameAs),
    ...(citation.history ? { history: `${citation.history.of} ${citation.history.phrase.text}` } : {}),
    ...(citation.parentheticals.length > 0
      ? { parentheticals: citation.parentheticals.map(({ kind, text }) => `${kind}: ${text}`) }
      : {}),
    ...present('footnote', citation.footnote),
    ...(citation.quoted ? { quoted: true } : {}),
    ...(citation.inHeading ? { inHeading: true } : {}),
  };
}

export function showPin({ type, from, to, fromLine, toLine }: Pin): string {
  if (type === 'line') {
    const end = to === from ? `${toLine}` : `${to}:${toLine}`;
    return `line ${from}:${fromLine}${to === from && toLine === fromLine ? '' : `-${end}`}`;
  }
  return `${type} ${from}${to === from ? '' : `-${to}`}`;
}

function present(key: string, value: string | number | null): object {
  return value === null ? {} : { [key]: value };
}

function pick(citation: Shown, keys: readonly string[]): object {
  return Object.fromEntries(keys.map((key) => [key, citation[key as keyof Shown] ?? null]));
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
