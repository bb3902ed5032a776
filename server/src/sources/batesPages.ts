import type { Span } from '../text/span.ts';
import type { SourceLine } from './lines.ts';
import { sheetAt } from './sheets.ts';
import type { BatesSeries, PageMark } from './sourceDocument.ts';

/** `SMITH_000123`, `ALDER000123`, `JA 45`, `A-45`, `ROA.123`, `18-60500.123`, `77a`: a label alone on its line. */
const LABEL =
  /^(?:([A-Z][A-Za-z&]{0,24}(?:[ _-][A-Z][A-Za-z]{0,20}){0,2}|\d{2}-\d{3,6})(?:[ _.-]{0,2}))?(?<!\d)(\d{1,10})([a-z]?)$/;
/** Words before a number that count something else than pages. */
const OTHER =
  /^(?:Page|Pg|P|No|Nos|Ex|Exh|Exhibit|Tab|Vol|Volume|Ch|Chapter|Part|Rule|Form|Section|Sec|Art|Article|Appendix|Attachment|Count|Day|Dated?|Line|January|February|March|April|May|June|July|August|September|October|November|December|Doc|Document|Case|Suite|Room|Box|Docket|Chapter|Title|Item|Question|Table|Figure|Fig)$/i;
/** So many pages in a row make a numbering. */
const FEWEST = 2;
const MOST_MARKS = 100_000;

interface Label {
  readonly prefix: string;
  readonly number: number;
  readonly written: string;
  readonly span: Span;
}

/** Collects production numbers and the pages of appendices: labels that go up by one from page to page. */
export interface BatesReader {
  line(line: SourceLine): void;
  finish(sheets: readonly Span[], length: number): readonly BatesSeries[];
}

export function createBatesReader(): BatesReader {
  const labels: Label[] = [];
  return {
    line: ({ text, start, end }) => {
      if (text.length > 60 || labels.length >= MOST_MARKS) return;
      const found = LABEL.exec(text);
      if (!found) return;
      const [written, prefix = '', digits = '', suffix = ''] = found;
      if ((prefix === '' && suffix === '') || OTHER.test(prefix)) return;
      const spelled = `${prefix.toLowerCase()}|${suffix}`;
      labels.push({ prefix: spelled, number: Number(digits), written, span: { start, end } });
    },
    finish: (sheets, length) => runsOf(labels).map((run) => seriesOf(run, sheets, length)),
  };
}

function runsOf(labels: readonly Label[]): readonly (readonly Label[])[] {
  const runs: Label[][] = [];
  const open = new Map<string, Label[]>();
  for (const label of labels) {
    const run = open.get(label.prefix);
    if (run && run.at(-1)!.number === label.number) continue;
    if (run && run.at(-1)!.number + 1 === label.number) {
      run.push(label);
      continue;
    }
    const begun = [label];
    open.set(label.prefix, begun);
    runs.push(begun);
  }
  return runs.filter((run) => run.length >= FEWEST);
}

function seriesOf(run: readonly Label[], sheets: readonly Span[], length: number): BatesSeries {
  const marks = run.map(({ number, span }, index): PageMark => {
    if (sheets.length > 1) return { number, span, content: sheets[sheetAt(sheets, span.start)]! };
    // Production numbers stand at the foot.
    return { number, span, content: { start: run[index - 1]?.span.end ?? 0, end: Math.min(span.start, length) } };
  });
  return { marks, labels: run.map(({ written }) => written) };
}
