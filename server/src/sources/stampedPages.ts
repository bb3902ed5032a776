import type { EcfStamp, SourceDocument } from './sourceDocument.ts';

/**
 * The stamps that count the pages of a source: those of the entry it is cited by, else those of its last filing, since
 * a paper that is filed again keeps the stamps it had.
 */
export function stampsOf({ stamps }: SourceDocument, entry: string | null): readonly EcfStamp[] {
  const own = entry === null ? [] : stamps.filter((stamp) => stamp.entry === entry);
  if (own.length > 0) return own;
  let last: EcfStamp | undefined;
  for (const stamp of stamps) if (!last || (stamp.filed ?? '') > (last.filed ?? '')) last = stamp;
  if (!last) return [];
  const { docket, entry: filedAs } = last;
  const filing = stamps.filter((stamp) => stamp.entry === filedAs && stamp.docket === docket);
  return filing.length > 0 ? filing : stamps;
}

/** The number of a page in the stamp itself, or its PageID. */
export function pageOfStamp(stamp: EcfStamp, numbering: 'ecf' | 'pageid'): number | null {
  return numbering === 'pageid' ? stamp.pageId : stamp.page;
}
