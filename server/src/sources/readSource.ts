import { createBatesReader } from './batesPages.ts';
import { readBracketPages } from './bracketPages.ts';
import { readCondensedLayout } from './condensed.ts';
import { createStampReader } from './ecfStamps.ts';
import { readFace } from './face.ts';
import { createItemReader } from './items.ts';
import { type CertainMark, labelSeries } from './labelSeries.ts';
import { visitLines } from './lines.ts';
import { createNumberedPartReader } from './numberedParts.ts';
import { createPrintedPageReader } from './printedPages.ts';
import { IDENTITY } from './readers/offsetMap.ts';
import { bareText, type SourceText } from './readers/sourceText.ts';
import { createOpinionReader } from './separateOpinions.ts';
import { createSheetEdgeReader } from './sheetEdges.ts';
import { readSheetPages } from './sheetPages.ts';
import { bodiesOf, sheetAt, sheetsOf } from './sheets.ts';
import type { NoteMark, SourceDocument } from './sourceDocument.ts';
import { readStarPages } from './starPages.ts';
import { createTimeReader } from './times.ts';
import { createTranscriptReader } from './transcript.ts';

/** Reads a plain text as a source. */
export function readSource(text: string, path: string): SourceDocument {
  return readDocument(bareText('text', text, IDENTITY), path);
}

/** Reads a source. Total: any text has a reading, and the time it takes grows with its length alone. */
export function readDocument(source: SourceText, path: string): SourceDocument {
  const { text } = source;
  const sheets = sheetsOf(text);
  const stampReader = createStampReader();
  const printedPages = createPrintedPageReader();
  const edges = createSheetEdgeReader();
  const transcript = createTranscriptReader();
  const numberedParts = createNumberedPartReader();
  const bates = createBatesReader();
  const items = createItemReader();
  const times = createTimeReader();
  const opinions = createOpinionReader();
  visitLines(text, (line) => {
    if (stampReader.line(line)) {
      printedPages.stamp();
      return;
    }
    printedPages.line(line);
    edges.line(line, sheets.length > 1 ? sheetAt(sheets, line.start) : 0);
    transcript.line(line);
    numberedParts.line(line);
    bates.line(line);
    items.line(line);
    times.line(line);
    opinions.line(line);
  });
  const { pages: transcriptPages, numberedLines } = transcript.finish();
  const bodies = bodiesOf(text, sheets, stampReader.stamps);
  const condensed = readCondensedLayout(text);
  const onSheets = sheets.length > 1 ? readSheetPages(edges.finish(), bodies) : [];
  const printed = onSheets.length > 0 ? onSheets : printedPages.finish();
  // Where markup labels the pages, a number on a line is that of a note; in a transcript it is that of a line.
  const unlabelled = source.labels.length === 0 && !numberedLines && !condensed;
  const face = readFace(text);
  const { footnotes, ...parts } = numberedParts.finish();
  const labels = labelSeries([...labelMarks(source), ...readBracketPages(text, face.citations)].sort(inOrder));
  return {
    path,
    format: source.format,
    text,
    file: source.map,
    remark: source.remark,
    face,
    sheets,
    pages: [...labels, ...readStarPages(text), ...(unlabelled ? printed : [])].sort(
      (a, b) => b.marks.length - a.marks.length,
    ),
    bates: bates.finish(sheets, text.length),
    stamps: stampReader.stamps,
    transcript: condensed ?? transcriptPages,
    footnotes: source.notes.length + source.noteCalls.length > 0 ? notesOf(source) : footnotes,
    items: items.finish(),
    times: times.finish(),
    ...parts,
    separateOpinions: opinions.finish(source, sheets),
    emphases: source.emphases,
  };
}

function labelMarks({ labels }: SourceText): readonly CertainMark[] {
  return labels.map(({ at, ...label }) => ({ ...label, start: at, end: at }));
}

function inOrder(a: CertainMark, b: CertainMark): number {
  return a.start - b.start;
}

/** Each note with the last call of its number before it: a file may hold several opinions with notes of their own. */
function notesOf({ notes, noteCalls }: SourceText): readonly NoteMark[] {
  const lastCalls = new Map<number, number>();
  let next = 0;
  return notes.map(({ number, at }) => {
    for (let call = noteCalls[next]; call && call.at <= at; call = noteCalls[next]) {
      lastCalls.set(call.number, call.at);
      next += 1;
    }
    return { number, span: { start: at, end: at }, call: lastCalls.get(number) ?? null };
  });
}
