import type { BoundDraft, Citation } from '../model/bound.ts';
import type { Span } from '../text/span.ts';
import { isShortNameOf } from './caseNames.ts';
import { rootOf } from './lineage.ts';

/** Parties so frequent that a short form never goes by their name. */
const COMMON_PARTY =
  /^(?:United States|U\.S\.|State|People|Commonwealth|Commissioner|Comm'r|City of|County of|In re|Ex parte)\b/;

/** The place where an id. stands, with the emphasis marks around it. */
export interface Emphasised {
  readonly span: Span;
  /** `*`, `_`, `**`, or empty. */
  readonly mark: string;
}

/** Takes the emphasis marks around (or at the edges of) a span in, when they come in pairs. */
export function emphasisAround(text: string, span: Span): Emphasised {
  let { start, end } = span;
  while (start < end && isMark(text[start])) start += 1;
  while (end > start && isMark(text[end - 1])) end -= 1;
  let mark = '';
  while (isMark(text[start - 1]) && text[start - 1] === text[end] && text[start - 2] !== '\\') {
    mark += text[end];
    start -= 1;
    end += 1;
  }
  return { span: { start, end }, mark };
}

function isMark(letter: string | undefined): boolean {
  return letter === '*' || letter === '_';
}

/**
 * The short form of what a citation cites, to stand where an id. stands: `*Holz*, 258 F.3d` before `at 73`,
 * `Pl. Tr.` before `at 28:7`. Null when the draft does not give enough to write one.
 */
export function shortFormFor(bound: BoundDraft, cited: Citation, id: Citation, mark: string): string | null {
  const root = cited.kind === 'id' ? rootOf(bound, cited) : cited;
  const hasPin = id.parts.pin !== undefined;
  // Without a pin, id. means the very place cited before.
  const place = hasPin ? '' : ` ${cited.parts.pin?.text ?? ''}`.trimEnd();
  switch (root.kind) {
    case 'record':
      return root.parts.document === undefined ? null : root.parts.document.text + place;
    case 'case':
    case 'case-short':
      return shortCase(bound, root, { hasPin, mark, pin: cited.parts.pin?.text ?? null });
    case 'statute':
    case 'regulation':
      return code(root, hasPin);
    default:
      return hasPin ? null : wordsOf(bound, root.core);
  }
}

interface CaseShape {
  readonly hasPin: boolean;
  readonly mark: string;
  /** The pin of the citation that the id. repeats. */
  readonly pin: string | null;
}

function shortCase(bound: BoundDraft, cited: Citation, { hasPin, mark, pin }: CaseShape): string | null {
  const root = rootOf(bound, cited);
  const { volume, reporter, page } = root.parts;
  const name = shortCaseName(bound, root);
  if (name === null || volume === undefined || reporter === undefined) return null;
  const series = `${mark}${name}${mark}, ${volume.text} ${root.edition?.name ?? reporter.text}`;
  if (root.edition?.type === 'database') {
    const number = `${series} ${page?.text ?? ''},`;
    if (hasPin) return number;
    return pin === null ? number.slice(0, -1) : `${number} ${pin}`;
  }
  if (hasPin) return series;
  const place = pin ?? page?.text;
  return place === undefined ? null : `${series} ${place.startsWith('at ') ? place : `at ${place}`}`;
}

/** The name the draft itself uses in short, else the first party that is not a frequent one. */
function shortCaseName(bound: BoundDraft, root: Citation): string | null {
  const name = root.parts.name?.text;
  const given = bound.draft.shortNames.find(({ citation }) => citation === root.index)?.name;
  const used = bound.citations.find(
    ({ kind, authority, parts }) => kind === 'case-short' && authority === root.authority && parts.name !== undefined,
  );
  if (given !== undefined) return given;
  if (used?.parts.name !== undefined && (name === undefined || isShortNameOf(used.parts.name.text, name))) {
    return used.parts.name.text;
  }
  const parties = name?.split(/\sv(?:s\.?|\.)?\s/) ?? [];
  const party = parties.find((candidate) => !COMMON_PARTY.test(candidate)) ?? name;
  return party?.replace(/\sex rel\.\s.*$/, '').replace(/,? et al\.?$/, '') ?? null;
}

/** `42 U.S.C. § 1983`; before a section of its own, `42 U.S.C.`. */
function code({ parts }: Citation, hasPin: boolean): string | null {
  const { title, code: name, section, symbols } = parts;
  if (title === undefined || name === undefined || section === undefined) return null;
  const set = `${title.text} ${name.text}`;
  return hasPin ? set : `${set} ${symbols?.[0]?.text ?? '§'} ${section.text}`;
}

function wordsOf({ draft }: BoundDraft, span: Span): string | null {
  const words = draft.text.slice(span.start, span.end);
  return /[*_\r\n]/.test(words) ? null : words;
}
