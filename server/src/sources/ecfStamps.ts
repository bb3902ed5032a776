import type { SourceLine } from './lines.ts';
import type { EcfStamp } from './sourceDocument.ts';

/** What a stamp begins with, in the district, bankruptcy and appellate courts and in NYSCEF. */
const LEAD =
  /^\W{0,3}(?:(?:USCA\w{0,4} |Appellate )?Case\b|Appeal:|Filed [\d/]{6,10} Case\b|\d\d-\d{4,6}(?:-[a-z]{2,4})? Doc\b|NYSCEF DOC\b)/i;
const DOCKET = /(?:\b\d{1,2}:)?\b(\d{2})-(?:([a-z]{2})-)?(\d{1,6})/i;
const ENTRY = /\b(?:Document|Doc|DktEntry)\b\.? ?(?:#|No\.)? ?:? ?#?(\d{1,12})(?:[-.](\d{1,4}))?\b/i;
const PAGE_OF = /\b(\d{1,5}) of \d{1,5}\b/i;
const PAGE = /\b(?:Page|Pg)\.? ?:? ?(\d{1,5})\b/i;
const PAGE_ID = /\bPage ?ID ?#? ?:? ?(\d{1,8})\b/i;
/** `Filed 03/01/23`, `Date Filed: 07/26/2017`, `08/05/2020` alone. */
const FILED = /\b(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})\b/;
/** The second line of a bankruptcy stamp. */
const PAGE_LINE = /^(?:Document )?(?:Page|Pg) ?(\d{1,5})(?: of \d{1,5})?$/i;

/** A docket entry in one spelling: no leading zeros, attachment 0 (the main paper) left out. */
export function normalEntry(document: string, attachment?: string): string {
  const main = document.replace(/^0+(?=\d)/, '');
  const part = attachment?.replace(/^0+/, '') ?? '';
  return part === '' ? main : `${main}-${part}`;
}

/** A docket number in one spelling, `16-cv-1994`, from `1:16-cv-01994-ALC` or `16 Civ. 1994`; null when it is none. */
export function docketKey(written: string): string | null {
  const civil = /\b(\d{2}) ?(Civ|Cr)(?:im)?\.? ?(\d{1,6})\b/i.exec(written);
  const parts = civil ?? DOCKET.exec(written);
  if (!parts) return null;
  const type = civil ? (civil[2]!.toLowerCase() === 'civ' ? 'cv' : 'cr') : parts[2]?.toLowerCase();
  const serial = parts[3]!.replace(/^0+(?=\d)/, '');
  return type === undefined ? `${parts[1]}-${serial}` : `${parts[1]}-${type}-${serial}`;
}

/** Reads one line as a filing stamp; null when it is none. */
function readStamp(line: SourceLine): EcfStamp | null {
  if (!LEAD.test(line.text)) return null;
  const text = line.text.replace(/\s+/g, ' ');
  const entry = ENTRY.exec(text);
  const page = PAGE_OF.exec(text) ?? PAGE.exec(text);
  const docket = docketKey(text);
  if (!entry && !page) return null;
  if (docket === null && !/^\W{0,3}NYSCEF/i.test(text)) return null;
  return {
    span: { start: line.start, end: line.end },
    docket,
    entry: entry ? normalEntry(entry[1]!, entry[2]) : null,
    page: page ? Number(page[1]) : null,
    pageId: numberOf(PAGE_ID.exec(text)),
    filed: dayOf(FILED.exec(text)),
  };
}

/** Collects the stamps of a source, line by line. */
export interface StampReader {
  /** True when the line is a stamp or the second line of one, and so nothing else. */
  line(line: SourceLine): boolean;
  readonly stamps: readonly EcfStamp[];
}

const MOST_STAMPS = 50_000;

export function createStampReader(): StampReader {
  const stamps: EcfStamp[] = [];
  let waiting = 0;
  return {
    stamps,
    line: (line) => {
      const stamp = readStamp(line);
      if (stamp) {
        if (stamps.length < MOST_STAMPS) stamps.push(stamp);
        waiting = stamp.page === null ? 2 : 0;
        return true;
      }
      if (waiting === 0) return false;
      waiting -= 1;
      const page = PAGE_LINE.exec(line.text.replace(/\s+/g, ' '));
      const last = stamps.at(-1);
      if (!page || !last) return false;
      stamps[stamps.length - 1] = { ...last, span: { start: last.span.start, end: line.end }, page: Number(page[1]) };
      waiting = 0;
      return true;
    },
  };
}

/** The day as one writes it to sort by it. */
function dayOf(match: RegExpExecArray | null): string | null {
  if (!match) return null;
  const [, month = '', day = '', year = ''] = match;
  return `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function numberOf(match: RegExpExecArray | null): number | null {
  return match ? Number(match[1]) : null;
}
