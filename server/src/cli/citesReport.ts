import type { LocatedDraft } from '../engine.ts';
import type { MatterFile } from '../matter/matterFile.ts';
import type { Citation } from '../model/bound.ts';
import type { LocatedSource } from '../sources/located.ts';
import type { CitationKind, Part, Pin } from '../syntax/citation.ts';
import type { Span } from '../text/span.ts';

/** Kinds whose citation has a title, a code and a section. */
const CODE_KINDS: ReadonlySet<CitationKind> = new Set(['statute', 'regulation', 'rule', 'constitution', 'legislative']);

/**
 * One draft in the shape of `pincite cites --format json`. The names are held by scripts of others: extend them, do
 * not rename. A field is null when the citation does not have it; fields of other kinds of citation are absent.
 */
export interface ReportedCites {
  readonly path: string;
  readonly citations: readonly ReportedCitation[];
  readonly authorities: readonly {
    readonly id: string;
    readonly kind: CitationKind;
    readonly name: string | null;
    readonly citations: readonly number[];
  }[];
  readonly records: readonly {
    readonly id: string;
    readonly designations: readonly string[];
    readonly title: string | null;
    readonly path: string | null;
    readonly citations: readonly number[];
  }[];
}

/** A citation as the command line prints it. Offsets are UTF-16 code units of the decoded file. */
export interface ReportedCitation {
  readonly index: number;
  readonly kind: CitationKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly core: { readonly start: number; readonly end: number; readonly text: string };
  readonly antecedent: number | null;
  /** Only on a back-reference without an antecedent. */
  readonly unresolved?: 'none' | 'ambiguous';
  readonly source: { readonly path: string; readonly start: number; readonly end: number } | null;
  readonly [field: string]: unknown;
}

export function reportCites(path: string, { bound, located }: LocatedDraft, matter: MatterFile | null): ReportedCites {
  const { text } = bound.draft;
  return {
    path,
    citations: bound.citations.map((citation) => reportCitation(citation, text, located[citation.index]?.[0])),
    authorities: bound.authorities.map(({ id, kind, name, citations }) => ({ id, kind, name, citations })),
    records: bound.records.map(({ id, designations, citations }) => {
      const source = citations.map((index) => located[index]?.[0]).find((place) => place !== undefined);
      const listed = matter?.record.find(({ document, as }) =>
        designations.some((designation) => designation === document || as.includes(designation)),
      );
      return {
        id,
        designations,
        title: listed?.title ?? source?.title ?? null,
        path: source?.path ?? null,
        citations,
      };
    }),
  };
}

function reportCitation(citation: Citation, text: string, source: LocatedSource | undefined): ReportedCitation {
  const { index, kind, span, core, parts } = citation;
  const slice = ({ start, end }: Span): string => text.slice(start, end);
  return {
    index,
    kind,
    start: span.start,
    end: span.end,
    text: slice(span),
    core: { start: core.start, end: core.end, text: slice(core) },
    signal: written(citation.signal),
    role: citation.role,
    within: citation.within,
    name: written(parts.name),
    volume: written(parts.volume),
    reporter: written(parts.reporter),
    page: written(parts.page),
    court: written(parts.court),
    courtId: citation.courtId,
    year: citation.year,
    date: written(parts.date),
    docket: written(parts.docket),
    ...(CODE_KINDS.has(kind)
      ? { title: written(parts.title), code: written(parts.code), section: written(parts.section) }
      : {}),
    ...(kind === 'record' ? { document: written(parts.document) } : {}),
    pin: written(parts.pin),
    pins: citation.pins.map(reportPin),
    antecedent: citation.antecedent,
    ...(citation.antecedent === null && citation.unresolved !== null ? { unresolved: citation.unresolved } : {}),
    parallelTo: citation.parallelTo,
    history: citation.history === null ? null : { of: citation.history.of, phrase: citation.history.phrase.text },
    parentheticals: citation.parentheticals.map(({ span: { start, end }, kind: what, text: words }) => ({
      start,
      end,
      kind: what,
      text: words,
    })),
    authority: citation.authority,
    record: citation.record,
    source: source === undefined ? null : { path: source.path, start: source.span.start, end: source.span.end },
  };
}

function reportPin({ type, from, to, fromLine, toLine, numbering }: Pin): object {
  return {
    type,
    from,
    to,
    ...(fromLine === undefined ? {} : { fromLine }),
    ...(toLine === undefined ? {} : { toLine }),
    ...(numbering === undefined ? {} : { numbering }),
  };
}

function written(part: Part | null | undefined): string | null {
  return part?.text ?? null;
}
