import type { Citation } from '../model/bound.ts';
import { isShortNameOf } from './caseNames.ts';
import { type SeriesCitation, seriesCitation } from './caseNumbers.ts';
import type { DraftContext } from './rule.ts';

/**
 * Short forms that read like a full citation, with the full citation each stands for: a name, a volume and a page without
 * "at", or with the first page (`Orrin, 512 F.3d 105`; `Orrin, 512 F.3d 100 at 105`).
 */
export function shortFormsWithFirstPage({ ofKind }: DraftContext): ReadonlyMap<Citation, Citation> {
  const fulls = new Map<string, Citation>();
  const found = new Map<Citation, Citation>();
  for (const citation of ofKind('case')) {
    const full = fullOf(citation, fulls);
    if (full !== null) found.set(citation, full);
    const series = seriesCitation(citation);
    if (series !== null && !lacksCourtAndDate(citation)) fulls.set(volumeKey(series), citation);
  }
  return found;
}

function volumeKey({ volume, edition }: SeriesCitation): string {
  return `${volume} ${edition.name}`;
}

function lacksCourtAndDate({ parts, parallelTo }: Citation): boolean {
  return parts.court === undefined && parts.date === undefined && parallelTo === null;
}

/** The earlier full citation of the same volume that a name, a volume and a page without court and date stand for. */
function fullOf(citation: Citation, fulls: ReadonlyMap<string, Citation>): Citation | null {
  const { name, page } = citation.parts;
  const series = seriesCitation(citation);
  if (series === null || name === undefined || page === undefined || !lacksCourtAndDate(citation)) return null;
  if (citation.history !== null || citation.edition?.type === 'database' || /\sv\.?\s|\bre\b/.test(name.text))
    return null;
  const full = fulls.get(volumeKey(series));
  const fullName = full?.parts.name?.text;
  if (full === undefined || fullName === undefined || !isShortNameOf(name.text, fullName)) return null;
  const first = Number(full.parts.page?.text);
  const isPage = Number(page.text) > first || (Number(page.text) === first && citation.parts.pin !== undefined);
  return isPage ? full : null;
}
