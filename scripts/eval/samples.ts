import { readFileSync } from 'node:fs';
import path from 'node:path';
import { bindDraft } from '../../server/src/model/bind.ts';
import type { BoundDraft, Citation } from '../../server/src/model/bound.ts';
import { rootOf } from '../../server/src/model/lineage.ts';
import { parseDraft } from '../../server/src/syntax/parse.ts';
import { reporterKey } from '../../server/src/tables/reporters.ts';
import { overlaps, type Span } from '../../server/src/text/span.ts';

/** One hand-read reference of the corpus; offsets are UTF-16 code units, null where the text has tags. */
interface Sample {
  readonly file: string;
  readonly kind: string;
  readonly start: number | null;
  readonly quote: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly antecedentStart: number | null;
}

/** What became of the samples of a corpus. */
export interface SampleScore {
  /** Samples that are citations, and those of them read with the right kind and fields. */
  readonly citations: number;
  readonly right: number;
  /** Samples with a known antecedent, and those bound to it. */
  readonly referring: number;
  readonly bound: number;
  /** Samples that are none, and those of them that were taken for one. */
  readonly others: number;
  readonly mistaken: number;
  /** Samples of the record, and those read right. */
  readonly records: number;
  readonly recordsRight: number;
  /** A line for each sample that is not right. */
  readonly notes: readonly string[];
}

const CASES = ['case', 'case-short'];

/** Which kinds of ours the reader's words for a kind allow. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  'full-case': ['case'],
  neutral: ['case'],
  'subsequent-history': ['case'],
  'docket-case': ['case'],
  wl: CASES,
  'short-case': ['case-short', 'supra', 'reference'],
  'neutral-short': ['case-short', 'case'],
  'supra-note': ['supra'],
  id: ['id'],
  record: ['record'],
  ecf: ['record'],
  docket: ['record'],
  exhibit: ['record'],
  transcript: ['record'],
  brief: ['record'],
  statute: ['statute'],
  'session-law': ['statute'],
  regulation: ['regulation'],
  'admin-ruling': ['regulation', 'legislative', 'case'],
  rule: ['rule'],
  'rule-prose': ['rule'],
  'jury-instruction': ['rule'],
  const: ['constitution'],
  journal: ['journal'],
};

/** Kinds of samples that refer to the record. */
const RECORD_KINDS = new Set(['record', 'ecf', 'docket', 'exhibit', 'transcript', 'brief']);

/** A name given in passing is none of the kinds: it must be known as a short name. */
const DEFINITION = 'definition';

/** Scores every sample of `corpus/samples.json` against what is read in the text it comes from. */
export function scoreSamples(corpus: string): SampleScore {
  const samples = JSON.parse(readFileSync(path.join(corpus, 'samples.json'), 'utf8')) as Sample[];
  const texts = new Map<string, BoundDraft>();
  const score = { citations: 0, right: 0, records: 0, recordsRight: 0, referring: 0, bound: 0, others: 0, mistaken: 0 };
  const notes: string[] = [];
  for (const sample of samples) {
    const bound = texts.get(sample.file) ?? read(path.join(corpus, 'texts', sample.file));
    texts.set(sample.file, bound);
    const note = (what: string): void => {
      notes.push(`${what.padEnd(8)} ${sample.kind} «${flat(sample.quote)}» in ${sample.file}`);
    };
    const span = spanOf(sample, bound.draft.text);
    if (span === null) throw new Error(`samples.json: «${sample.quote}» does not stand in ${sample.file}`);
    if (sample.kind === DEFINITION) {
      const known = bound.draft.shortNames.some(({ name }) => name === sample.fields.defines);
      score.citations += 1;
      if (known) score.right += 1;
      else note('missed');
      continue;
    }
    const kinds = KINDS[sample.kind];
    if (kinds === undefined) {
      score.others += 1;
      // What merely stands inside a citation, as a page number does, is read through, not read as one.
      const taken = bound.citations.find(({ core }) => overlaps(core, span) && core.start >= span.start);
      if (taken === undefined) continue;
      score.mistaken += 1;
      note(`read as ${taken.kind}`);
      continue;
    }
    score.citations += 1;
    if (RECORD_KINDS.has(sample.kind)) score.records += 1;
    const inside = bound.citations.filter((citation) => kinds.includes(citation.kind) && overlaps(citation.core, span));
    const judged = inside.map((citation) => ({ citation, wrong: wrongFields(sample, citation, bound) }));
    const best = judged.sort((a, b) => a.wrong.length - b.wrong.length)[0];
    if (best === undefined) {
      note('missed');
      continue;
    }
    if (best.wrong.length === 0) {
      score.right += 1;
      if (RECORD_KINDS.has(sample.kind)) score.recordsRight += 1;
    } else note(`fields (${best.wrong.join('; ')})`);
    if (sample.antecedentStart === null) continue;
    score.referring += 1;
    if (isBoundTo(bound, best.citation, sample.antecedentStart)) score.bound += 1;
    else note('binding');
  }
  return { ...score, notes };
}

function read(file: string): BoundDraft {
  const raw = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  return bindDraft(parseDraft(file.endsWith('.html') ? withoutTags(raw) : raw, 'plaintext'));
}

/** The words of a page of HTML: blocks become paragraphs, other tags nothing. */
export function withoutTags(html: string): string {
  return html
    .replace(/<\/?(?:p|div|section|article|h\d|blockquote|li|br)\b[^>]*>/gi, '\n\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

function spanOf({ start, quote }: Sample, text: string): Span | null {
  if (start !== null) return { start, end: start + quote.length };
  const words = quote.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const found = new RegExp(words.join('\\s+')).exec(text);
  return found && { start: found.index, end: found.index + found[0].length };
}

/** The fields that differ from what the reader saw. Dashes, apostrophes, case and spaces do not tell words apart. */
function wrongFields({ fields, kind }: Sample, citation: Citation, bound: BoundDraft): string[] {
  const wrong: string[] = [];
  const expect = (field: string, same: boolean, got: unknown): void => {
    if (!same) wrong.push(`${field} «${flat(String(got ?? ''))}»`);
  };
  const { parts } = citation;
  const parallels = bound.citations.filter(({ parallelTo }) => parallelTo === citation.index);
  const pin = parts.pin?.text ?? '';
  const text = bound.draft.text.slice(citation.span.start, citation.span.end);
  for (const [field, value] of Object.entries(fields)) {
    const wanted = String(value);
    switch (field) {
      case 'name':
        expect(field, letters(parts.name?.text) === letters(wanted), parts.name?.text);
        break;
      case 'year':
        expect(field, citation.year === value || parts.volume?.text === wanted, citation.year);
        break;
      case 'vol':
        expect(field, parts.volume?.text === wanted, parts.volume?.text);
        break;
      case 'rep':
        expect(field, letters(parts.reporter?.text) === letters(wanted), parts.reporter?.text);
        break;
      case 'page':
      case 'wl':
        expect(field, parts.page?.text === wanted, parts.page?.text);
        break;
      case 'number':
        if (kind === 'neutral' || kind === 'neutral-short')
          expect(field, parts.page?.text === wanted, parts.page?.text);
        else expect(field, letters(text).includes(letters(wanted)), text);
        break;
      case 'pin':
      case 'para':
        if (value === null) expect(field, pin === '', pin);
        else expect(field, pinText(pin) === pinText(wanted), pin);
        break;
      case 'pins':
      case 'tabs':
        for (const one of value as string[]) expect(field, pinText(text).includes(pinText(one)), text);
        break;
      case 'court':
        expect(field, isCourt(wanted, citation), `${citation.courtId} ${parts.court?.text}`);
        break;
      case 'docket':
        expect(field, letters(parts.docket?.text).endsWith(letters(wanted)), parts.docket?.text);
        break;
      case 'parallel':
        for (const one of value as string[]) {
          const found = [...parallels, ...bound.citations.filter(({ kind: other }) => other === 'statute')];
          const has = found.some(({ span }) => letters(sliceOf(bound, span)).startsWith(letters(one)));
          expect(field, has, parallels.map(({ span }) => sliceOf(bound, span)).join(' | '));
        }
        break;
      case 'entry':
        expect(field, citation.entries.includes(wanted) || (parts.document?.text ?? '').includes(wanted), text);
        break;
      case 'entries':
        expect(field, String(citation.entries) === wanted, citation.entries);
        break;
      case 'title':
        expect(field, parts.title?.text === wanted, parts.title?.text);
        break;
      case 'code':
      case 'rule':
        expect(
          field,
          letters(parts.code?.text).includes(letters(wanted)) || isNamedSet(text, wanted),
          parts.code?.text,
        );
        break;
      case 'section':
        expect(field, letters(`${parts.section?.text ?? ''}${pin}`) === letters(wanted), parts.section?.text ?? pin);
        break;
      case 'sections':
        for (const one of value as string[])
          expect(field, (parts.section?.text ?? '').includes(one), parts.section?.text);
        break;
      case 'neutralCourt':
        expect(field, letters(parts.reporter?.text) === letters(wanted), parts.reporter?.text);
        break;
      case 'note_no':
      case 'designation':
      case 'exhibit':
      case 'act':
      case 'instrument':
      case 'article':
      case 'series':
      case 'author':
        expect(field, letters(sliceAround(bound, citation)).includes(letters(wanted)), text);
        break;
      case 'defines':
        expect(
          field,
          bound.draft.shortNames.some(({ name }) => letters(name) === letters(wanted)),
          'not defined',
        );
        break;
      // `date`, `history`, `nested` and `noise` are the reader's remarks on the words around.
      default:
        break;
    }
  }
  return wrong;
}

/** The citation with the words right around it, where a reader counts a description or an author's name in. */
function sliceAround({ draft }: BoundDraft, { span }: Citation): string {
  return draft.text.slice(Math.max(0, span.start - 100), span.end + 40);
}

function sliceOf({ draft }: BoundDraft, { start, end }: Span): string {
  return draft.text.slice(start, end);
}

/** The reader gives a court by its id or as written; a state's highest court by the state alone. */
function isCourt(wanted: string, { courtId, parts }: Citation): boolean {
  if (courtId === wanted || letters(parts.court?.text) === letters(wanted)) return true;
  // `arizctapp`, `fladistctapp 2d`: the reader's own ids.
  const [state] = wanted.split(/ctapp|distctapp/);
  return state !== wanted && courtId !== null && courtId.startsWith(state ?? '');
}

/** `Rule 12(c) of the Federal Rules of Civil Procedure` names its set in words. */
function isNamedSet(text: string, set: string): boolean {
  const initials = (words: string): string => words.replace(/\b(?:of|the)\b/g, '').replace(/[^A-Z]/g, '');
  return initials(text).endsWith(initials(set)) || initials(text).includes(initials(set));
}

function isBoundTo(bound: BoundDraft, citation: Citation, antecedentStart: number): boolean {
  const near = ({ span }: Citation): boolean => Math.abs(span.start - antecedentStart) <= 12;
  const meant = bound.citations.filter(
    (other) => near(other) || (other.span.start <= antecedentStart && antecedentStart < other.span.end),
  );
  const root = rootOf(bound, citation);
  return meant.some((other) => {
    const end = rootOf(bound, other);
    if (end.index === root.index) return true;
    return (
      (root.authority !== null && root.authority === end.authority) ||
      (root.record !== null && root.record === end.record)
    );
  });
}

function letters(text: string | undefined): string {
  return reporterKey(text ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}&]/gu, '');
}

function pinText(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/\bat\b|\bpp?\b\.?|\bparas?\.|[¶§]/g, '')
    .replace(/\s+/g, '');
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
