import type { BoundDraft, Citation } from '../model/bound.ts';
import { rootOf } from '../model/lineage.ts';
import type { Draft } from '../syntax/draft.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import { writeWords } from '../text/writing.ts';
import { isShortNameOf } from './caseNames.ts';

/** Parties so frequent that a short form never goes by their name. */
const COMMON_PARTY =
  /^(?:United States|U\.S\.|State|People|Commonwealth|Commissioner|Comm'r|City of|County of|In re|Ex parte)\b/;

/** A short form in two pieces: the name, which is emphasised, and what follows it. */
export interface ShortForm {
  /** Case name, or null for what has none: a record document, a statute. */
  readonly name: string | null;
  readonly rest: string;
}

/**
 * The short form of what a citation cites, to stand where an id. stands: `Holz`, `, 258 F.3d` before `at 73`; `Pl. Tr.`
 * before `at 28:7`. Null when the draft does not give enough to write one.
 */
export function shortFormFor(bound: BoundDraft, cited: Citation, id: Citation): ShortForm | null {
  const root = cited.kind === 'id' ? rootOf(bound, cited) : cited;
  const hasPin = id.parts.pin !== undefined;
  const pin = cited.parts.pin?.text ?? null;
  switch (root.kind) {
    case 'record': {
      const { document } = root.parts;
      // Without a pin, id. means the very place cited before.
      const place = hasPin || pin === null ? '' : ` ${pin}`;
      return document === undefined ? null : { name: null, rest: document.text + place };
    }
    case 'case':
    case 'case-short':
      return shortCase(bound, rootOf(bound, root), hasPin ? null : (pin ?? ''));
    case 'statute':
    case 'regulation':
      return shortCode(root, hasPin);
    default:
      return hasPin ? null : coreWords(bound, root.core);
  }
}

/** The edit that puts a short form in the place of an id. without breaking the emphasis marks around it. */
export function replaceId({ draft }: BoundDraft, id: Span, form: ShortForm): TextEdit {
  const { text, language } = draft;
  const { span, open, close, opens } = language === 'latex' ? commandAround(draft, id) : marksAround(text, id);
  const rest = writeWords(form.rest, language);
  const name = form.name !== null && language === 'latex' ? writeWords(form.name, language) : form.name;
  if (close === '' || opens) {
    const words = name === null ? '' : open + name + close;
    return { span, newText: words + rest };
  }
  // `*See id.*`: the marks opened before the signal close after the name, or before what has none.
  if (name !== null) return { span, newText: name + close + rest };
  const blank = /\s*$/.exec(text.slice(Math.max(0, span.start - 2), span.start))?.[0] ?? '';
  return { span: { start: span.start - blank.length, end: span.end }, newText: `${close}${blank}${rest}` };
}

/** An id. with the emphasis marks that touch it. */
interface Emphasised {
  readonly span: Span;
  /** `*`, `_`, `**` or `\emph{`; empty when the id. is not emphasised by itself. */
  readonly open: string;
  /** `*`, `_`, `**` or `}`; empty when no emphasis ends with the id. */
  readonly close: string;
  /** False when the marks only close here: they opened before an earlier word. */
  readonly opens: boolean;
}

function marksAround(text: string, id: Span): Emphasised {
  let { start, end } = id;
  while (start < end && isMark(text[start])) start += 1;
  while (end > start && isMark(text[end - 1])) end -= 1;
  let closing = 0;
  while (isMark(text[end + closing])) closing += 1;
  const mark = text.slice(end, end + closing);
  const opens = mark !== '' && text.slice(start - closing, start) === mark;
  return { span: { start: opens ? start - closing : start, end: end + closing }, open: mark, close: mark, opens };
}

function isMark(letter: string | undefined): boolean {
  return letter === '*' || letter === '_';
}

/** No command that emphasises is longer. */
const LONGEST_COMMAND = 20;

/** `\emph{Id.}` and `{\em Id.}`: only a brace that ends an emphasised run is its mark. */
function commandAround({ text, view }: Draft, id: Span): Emphasised {
  const words = view.toView(id);
  const run = view.emphases.find(({ start, end }) => start <= words.start && end === words.end);
  if (run === undefined || text[id.end] !== '}') return { span: id, open: '', close: '', opens: false };
  const before = text.slice(Math.max(0, id.start - LONGEST_COMMAND), id.start);
  const [open = ''] = /(?:\\[A-Za-z]+\{|\{\\[A-Za-z]+ )$/.exec(before) ?? [];
  const opens = run.start === words.start && open !== '';
  return { span: { start: opens ? id.start - open.length : id.start, end: id.end + 1 }, open, close: '}', opens };
}

/** @param pin the place to cite, empty for the first page; null when a pin follows already. */
function shortCase(bound: BoundDraft, root: Citation, pin: string | null): ShortForm | null {
  const { volume, reporter, page } = root.parts;
  // Each state has its own short form for a neutral citation.
  if (root.edition?.type === 'neutral') return null;
  const name = shortCaseName(bound, root);
  if (name === null || volume === undefined || reporter === undefined) return null;
  const series = `, ${volume.text} ${root.edition?.name ?? reporter.text}`;
  if (root.edition?.type === 'database') {
    const number = `${series} ${page?.text ?? ''}`;
    if (pin === null) return { name, rest: `${number},` };
    return { name, rest: pin === '' ? number : `${number}, ${pin}` };
  }
  if (pin === null) return { name, rest: series };
  const place = pin === '' ? page?.text : pin;
  if (place === undefined) return null;
  return { name, rest: `${series} ${place.startsWith('at ') ? place : `at ${place}`}` };
}

/** The name the draft itself uses in short, else the first party that is not a frequent one. */
function shortCaseName(bound: BoundDraft, root: Citation): string | null {
  const name = root.parts.name?.text;
  const given = bound.draft.shortNames.find(({ citation }) => citation === root.index)?.name;
  if (given !== undefined) return given;
  const used = bound.citations.find(
    ({ kind, authority, parts }) =>
      kind === 'case-short' && authority !== null && authority === root.authority && parts.name !== undefined,
  )?.parts.name?.text;
  if (used !== undefined && (name === undefined || isShortNameOf(used, name))) return used;
  const parties = name?.split(/\sv(?:s\.?|\.)?\s/) ?? [];
  const party = parties.find((candidate) => !COMMON_PARTY.test(candidate)) ?? name;
  return party?.replace(/\sex rel\.\s.*$/, '').replace(/,? et al\.?$/, '') ?? null;
}

/** `42 U.S.C. § 1983`; before a section of its own, `42 U.S.C.`. */
function shortCode({ parts }: Citation, hasPin: boolean): ShortForm | null {
  const { title, code, section, symbols } = parts;
  if (title === undefined || code === undefined || section === undefined) return null;
  const set = `${title.text} ${code.text}`;
  return { name: null, rest: hasPin ? set : `${set} ${symbols?.[0]?.text ?? '§'} ${section.text}` };
}

function coreWords({ draft }: BoundDraft, span: Span): ShortForm | null {
  const words = draft.text.slice(span.start, span.end);
  return /[*_\r\n\\{}~]/.test(words) ? null : { name: null, rest: words };
}
