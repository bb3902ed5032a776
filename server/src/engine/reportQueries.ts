import {
  type AuthorityReport,
  type Checked,
  checkPins,
  checkQuoted,
  NOT_IN_FOLDER,
  type PinResult,
  type QuotationResult,
  type ReportEntry,
  type ReportFile,
  uncheckedIn,
} from '../features/authorityReport.ts';
import { SEARCHED_IN_PART } from '../features/searchLimits.ts';
import { placesOfDraft, type TableEntry, tableOfAuthorities } from '../features/tableOfAuthorities.ts';
import type { Matter } from '../matters.ts';
import type { BoundDraft, Citation } from '../model/bound.ts';
import { type AttributedQuotation, quotationsByCitation } from '../model/quotations/attribution.ts';
import type { CitedSource } from '../sources/located.ts';
import { hashOf } from '../sources/textCache.ts';
import type { Analyses } from './analyses.ts';
import type { DraftDocument } from './draftDocument.ts';
import { createTurns } from './turns.ts';

/** What is told of everything a draft cites. */
export interface ReportQueries {
  /** What was looked at of each authority of a draft, and what came of it; null for a draft that is not read. Reads the files it cites. */
  authorityReport(document: DraftDocument, signal?: AbortSignal): Promise<AuthorityReport | null>;
}

interface Ground {
  readonly bound: BoundDraft;
  readonly matter: Matter | null;
  readonly quotations: ReadonlyMap<number, readonly AttributedQuotation[]>;
  readonly placeOf: (offset: number) => number;
  /** Lets others have their turn. */
  readonly rest: () => Promise<void>;
  readonly signal: AbortSignal | undefined;
}

export function createReportQueries(analyses: Analyses): ReportQueries {
  return {
    async authorityReport(document, signal) {
      const analysis = await analyses.of(document, signal);
      if (analysis === null) return null;
      const { bound, matter } = analysis;
      const { unit, placeOf } = placesOfDraft(document.text);
      const attributed = matter?.library.quotations(bound) ?? [];
      const turn = createTurns();
      const ground: Ground = {
        bound,
        matter,
        quotations: quotationsByCitation(attributed),
        placeOf,
        rest: () => turn(signal),
        signal,
      };
      const table = tableOfAuthorities(bound, { passim: Number.POSITIVE_INFINITY, withRecord: true });
      const groups = [];
      for (const { title, entries } of table.groups) {
        const reported: ReportEntry[] = [];
        for (const entry of entries) reported.push(await entryOf(entry, ground));
        groups.push({ title, entries: reported });
      }
      const files = (await matter?.library.files()) ?? [];
      return {
        sha256: await hashOf(new TextEncoder().encode(document.text)),
        unit,
        groups,
        unchecked: uncheckedIn(bound, attributed, placeOf),
        searched: { files: files.length, readable: files.filter(({ readable }) => readable).length },
        incomplete: incompleteWords(matter),
      };
    },
  };
}

async function entryOf({ name, text, kind, citations, places }: TableEntry, ground: Ground): Promise<ReportEntry> {
  const { bound, matter, quotations, placeOf, rest, signal } = ground;
  const own = citations.flatMap((index) => bound.citations[index] ?? []);
  const unread = own[0] === undefined ? [] : await unreadFiles(own[0], ground);
  const none = unread.length > 0 ? 'its file could not be read' : NOT_IN_FOLDER;
  const files = new Map<string, ReportFile>();
  const pins: Checked<PinResult>[] = [];
  const quoted: Checked<QuotationResult>[] = [];
  for (const citation of own) {
    const sources = (await matter?.library.cited(bound, citation, signal)) ?? [];
    for (const source of sources) if (!files.has(source.uri)) files.set(source.uri, await fileOf(source, matter));
    const sourced = { citation, sources, none };
    pins.push(...checkPins(bound, { ...sourced, place: placeOf(citation.span.start) }));
    for (const quotation of quotations.get(citation.index) ?? []) {
      quoted.push(checkQuoted(bound, quotation, { ...sourced, place: placeOf(quotation.span.start) }));
    }
    await rest();
  }
  return { name, text, kind, citations, places, files: [...unread, ...files.values()], pins, quotations: quoted };
}

async function fileOf({ uri, path, how, document }: CitedSource, matter: Matter | null): Promise<ReportFile> {
  return { path, how, sha256: (await matter?.library.digest(uri)) ?? null, remark: document.remark };
}

/** Files that are the source by their name, and cannot be read. */
async function unreadFiles(citation: Citation, { bound, matter, signal }: Ground): Promise<readonly ReportFile[]> {
  if (matter === null) return [];
  const { library } = matter;
  const read = new Set((await library.cited(bound, citation, signal)).map(({ uri }) => uri));
  const located = await library.locate(bound, citation, signal);
  const unread = located.filter(({ uri }) => !read.has(uri));
  return Promise.all(
    unread.map(async ({ uri, path, how, remark }) => ({ path, how, remark, sha256: await library.digest(uri) })),
  );
}

function incompleteWords(matter: Matter | null): string | null {
  if (matter === null) return 'the draft lies in no folder that is open, so no file was looked for';
  const { limitMet } = matter.library;
  return limitMet === null ? null : SEARCHED_IN_PART[limitMet];
}
