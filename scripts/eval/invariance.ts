import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { bindDraft } from '../../server/src/model/bind.ts';
import type { BoundDraft, Citation } from '../../server/src/model/bound.ts';
import { parseDraft } from '../../server/src/syntax/parse.ts';
import type { Span } from '../../server/src/text/span.ts';
import type { DraftLanguage } from '../../server/src/text/view.ts';
import { asLatex, asMarkdown, type Rewrite, withCrLf } from './rewrite.ts';
import { withoutTags } from './samples.ts';

/** How much of a text is read alike when it is written in another way. */
export interface InvarianceScore {
  readonly file: string;
  readonly way: string;
  /** Citations of the plain text, and those that the rewritten text has too. */
  readonly citations: number;
  readonly same: number;
  /** Citations that only the rewritten text has. */
  readonly extra: number;
  /** A line for each difference: `-` only in the plain text, `+` only in the other. */
  readonly notes: readonly string[];
}

interface Way {
  readonly name: string;
  readonly language: DraftLanguage;
  readonly rewrite: Rewrite;
}

const WAYS: readonly Way[] = [
  { name: 'CRLF', language: 'plaintext', rewrite: withCrLf },
  { name: 'LaTeX', language: 'latex', rewrite: asLatex },
  { name: 'Markdown', language: 'markdown', rewrite: asMarkdown },
];

/** Reads every text of some folders as it is and in each other way of writing it. */
export function scoreInvariance(folders: readonly string[]): InvarianceScore[] {
  return folders
    .flatMap((folder) => readdirSync(folder).map((file) => path.join(folder, file)))
    .flatMap((file) => {
      const raw = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
      const text = withoutEmphasis(file.endsWith('.html') ? withoutTags(raw) : raw);
      const plain = bindDraft(parseDraft(text, 'plaintext'));
      return WAYS.map((way) => scoreWay(path.basename(file), text, plain, way));
    });
}

/** The emphasis marks some plain texts carry are taken out: the other languages have their own. */
function withoutEmphasis(text: string): string {
  return text.replace(/(?<![\w*])\*(?=\p{L})([^*\r\n]{1,80})(?<=\S)\*(?!\w)/gu, '$1');
}

function scoreWay(file: string, text: string, plain: BoundDraft, { name, language, rewrite }: Way): InvarianceScore {
  const other = bindDraft(parseDraft(rewrite(text, emphasesOf(plain)), language));
  const [ours, theirs] = [plain, other].map((bound) => bound.citations.map((citation) => told(bound, citation)));
  const { notes, same } = compare(ours ?? [], theirs ?? []);
  return { file, way: name, citations: plain.citations.length, same, extra: other.citations.length - same, notes };
}

/** What an author sets in italics: case names and the words that refer back. In order, apart. */
export function emphasesOf({ citations }: BoundDraft): Span[] {
  const spans = citations.flatMap(({ kind, core, parts }) => {
    if (kind === 'id') return [core];
    return parts.name && (kind === 'case' || kind === 'case-short' || kind === 'supra') ? [parts.name.span] : [];
  });
  let end = 0;
  return spans
    .sort((a, b) => a.start - b.start)
    .filter((span) => {
      const apart = span.start >= end;
      if (apart) end = span.end;
      return apart;
    });
}

/** All that is read of a citation, in words that do not depend on how the draft is written. */
function told(bound: BoundDraft, citation: Citation): string {
  const { citations, authorities, records } = bound;
  const coreOf = (index: number | null | undefined): string => {
    const other = index == null ? undefined : citations[index];
    return other ? wordsAt(bound, other.core) : '-';
  };
  const parts = Object.entries(citation.parts)
    .filter(([name, part]) => name !== 'symbols' && part !== undefined)
    .map(([name, part]) => `${name}=${plainWords((part as { text: string }).text)}`)
    .sort();
  const pins = citation.pins.map(({ span, ...pin }) => Object.values(pin).map((value) => plainWords(`${value}`)));
  const facts = {
    pins: pins.join(' '),
    signal: plainWords(citation.signal?.text ?? ''),
    role: citation.role,
    within: coreOf(citation.within),
    parallel: coreOf(citation.parallelTo),
    court: citation.courtId,
    year: citation.year,
    entries: citation.entries,
    antecedent: citation.antecedent === null ? citation.unresolved : coreOf(citation.antecedent),
    authority: coreOf(authorities.find(({ id }) => id === citation.authority)?.citations[0]),
    record: coreOf(records.find(({ id }) => id === citation.record)?.citations[0]),
    note: citation.footnote !== null,
  };
  const rest = Object.entries(facts).map(([name, value]) => `${name}=${value}`);
  return `${citation.kind} «${wordsAt(bound, citation.core)}» ${[...parts, ...rest].join(' | ')}`;
}

function wordsAt({ draft }: BoundDraft, span: Span): string {
  const { start, end } = draft.view.toView(span);
  return plainWords(draft.view.text.slice(start, end));
}

/** Words without what differs from language to language: dashes, quotation marks, white space. */
function plainWords(words: string): string {
  return words
    .replace(/[‐‑‒–—-]+/g, '-')
    .replace(/[‘’`]/g, "'")
    .replace(/[“”]|''/g, '"')
    .replace(/[\s\u00A0]+/g, ' ')
    .trim();
}

/** The longest common run of both lists; what is not in it is noted. */
function compare(ours: readonly string[], theirs: readonly string[]): { same: number; notes: string[] } {
  const lengths = Array.from({ length: ours.length + 1 }, () => new Int32Array(theirs.length + 1));
  for (let i = ours.length - 1; i >= 0; i--)
    for (let j = theirs.length - 1; j >= 0; j--)
      lengths[i]![j] =
        ours[i] === theirs[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
  const notes: string[] = [];
  let [i, j] = [0, 0];
  while (i < ours.length || j < theirs.length) {
    if (i < ours.length && ours[i] === theirs[j]) [i, j] = [i + 1, j + 1];
    else if (j >= theirs.length || (i < ours.length && lengths[i + 1]![j]! >= lengths[i]![j + 1]!))
      notes.push(`- ${ours[i++]}`);
    else notes.push(`+ ${theirs[j++]}`);
  }
  return { same: lengths[0]![0]!, notes };
}
