import type { Citation } from '../model/bound.ts';
import { isShortNameOf } from './caseNames.ts';
import { seriesCitation } from './caseNumbers.ts';
import type { DraftContext } from './rule.ts';

/**
 * Short forms that read like a full citation, with the full citation each stands for: a name, a volume and a page without
 * "at", or with the first page (`Orrin, 512 F.3d 105`; `Orrin, 512 F.3d 100 at 105`).
 */
export function shortFormsWithFirstPage({ ofKind }: DraftContext): ReadonlyMap<Citation, Citation> {
  const fulls: FullCitations = new Map();
  const found = new Map<Citation, Citation>();
  const cases = ofKind('case');
  for (let i = 0; i < cases.length; i++) {
    const citation = cases[i]!;
    const full = fullOf(citation, fulls);
    if (full !== null) found.set(citation, full);
    if (!lacksCourtAndDate(citation)) remember(citation, fulls);
  }
  return found;
}

/** The last full citation of each volume, by series and volume. */
type FullCitations = Map<string, Map<string, Citation>>;

function remember(citation: Citation, fulls: FullCitations): void {
  const series = seriesCitation(citation);
  if (series === null) return;
  const { edition, volume } = series;
  const ofSeries = fulls.get(edition.name);
  if (ofSeries === undefined) fulls.set(edition.name, new Map([[volume, citation]]));
  else ofSeries.set(volume, citation);
}

function lacksCourtAndDate({ parts, parallelTo }: Citation): boolean {
  return parts.court === undefined && parts.date === undefined && parallelTo === null;
}

/** The earlier full citation of the same volume that a name, a volume and a page without court and date stand for. */
function fullOf(citation: Citation, fulls: FullCitations): Citation | null {
  const { name, page } = citation.parts;
  if (name === undefined || page === undefined || !lacksCourtAndDate(citation)) return null;
  const series = seriesCitation(citation);
  if (series === null) return null;
  if (citation.history !== null || citation.edition?.type === 'database' || /\sv\.?\s|\bre\b/.test(name.text))
    return null;
  const full = fulls.get(series.edition.name)?.get(series.volume);
  const fullName = full?.parts.name?.text;
  if (full === undefined || fullName === undefined || !isShortNameOf(name.text, fullName)) return null;
  const first = Number(full.parts.page?.text);
  const isPage = Number(page.text) > first || (Number(page.text) === first && citation.parts.pin !== undefined);
  return isPage ? full : null;
}
