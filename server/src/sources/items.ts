import { ascendingRuns, type MarkCandidate } from './ascendingRuns.ts';
import type { SourceLine } from './lines.ts';
import type { Mark } from './sourceDocument.ts';

/**
 * `INTERROGATORY NO. 7:`, `Request for Production No. 3`, `REQUEST FOR ADMISSION 12.`, `ROG 4:` alone on its line or before a
 * mark: the heading of an item. Its response has a heading of its own, which begins with other words.
 */
const ITEM =
  /^[*_#\s]{0,8}(?:(?:special|form)\s)?(?:interrogatory|rog|rfa|rfp|topic|demand|request(?:\sfor\s(?:admission|production)s?(?:\sof\s(?:documents|facts))?)?)\s(?:(?:nos?\.|number)\s?|#\s?)?(\d{1,3})[*_]{0,3}(?:[.:)][*_]{0,3}(?:\s|$)|\s*$)/i;

const MOST_ITEMS = 10_000;

/** Collects the numbers of interrogatories and requests. */
export interface ItemReader {
  line(line: SourceLine): void;
  /** Their runs, longest first: interrogatories and requests in one paper each have a count of their own. */
  finish(): readonly (readonly Mark[])[];
}

export function createItemReader(): ItemReader {
  const items: MarkCandidate[] = [];
  return {
    line: ({ text, start }) => {
      const found = items.length < MOST_ITEMS ? ITEM.exec(text) : null;
      if (found === null) return;
      items.push({ number: Number(found[1]), span: { start, end: start + found[0].length }, certain: true });
    },
    finish: () => ascendingRuns(items, { gap: 3, prefer: 'first', shortest: 2 }),
  };
}
