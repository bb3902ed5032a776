import { createStampReader } from './ecfStamps.ts';
import { readFace } from './face.ts';
import { visitLines } from './lines.ts';
import { createNumberedPartReader } from './numberedParts.ts';
import { createPrintedPageReader } from './printedPages.ts';
import type { SourceDocument } from './sourceDocument.ts';
import { readStarPages } from './starPages.ts';
import { createTranscriptReader } from './transcript.ts';

/** Reads a source file. Total: any text has a reading, and the time it takes grows with its length alone. */
export function readSource(text: string, path: string): SourceDocument {
  const stampReader = createStampReader();
  const printedPages = createPrintedPageReader();
  const transcript = createTranscriptReader();
  const numberedParts = createNumberedPartReader();
  visitLines(text, (line) => {
    if (stampReader.line(line)) {
      printedPages.stamp();
      return;
    }
    printedPages.line(line);
    transcript.line(line);
    numberedParts.line(line);
  });
  const { pages: transcriptPages, numberedLines } = transcript.finish();
  const printed = numberedLines ? [] : printedPages.finish();
  return {
    path,
    text,
    face: readFace(text),
    pages: [...readStarPages(text), ...printed].sort((a, b) => b.marks.length - a.marks.length),
    stamps: stampReader.stamps,
    transcript: transcriptPages,
    ...numberedParts.finish(),
  };
}
