import { readCaption, withoutNotices } from './caption.ts';
import { createStampReader } from './ecfStamps.ts';
import { type SourceLine, visitLines } from './lines.ts';
import { pageNumberOf } from './printedPages.ts';
import type { Face } from './sourceDocument.ts';
import { isCapitals, isHeading, plain, type TitleLine } from './titleLine.ts';

/** How much of a file is its face, in UTF-16 code units: a caption, a cover page, the head of an opinion. */
export const FACE_LENGTH = 4_000;
const LONGEST_TITLE = 200;

const PAPER =
  /\b(?:declaration|affidavit|affirmation|deposition|transcript|examination|statement|complaint|answer|memorandum|brief|reply|opposition|response|motion|order|exhibit|hearing|trial|report)\b/i;
const PAPER_FIRST =
  /^(?:the )?(?:videotaped |remote |continued |confidential |oral |plaintiffs?['’]?s? |defendants?['’]?s? )?(?:declaration|affidavit|affirmation|deposition|examination before trial|statement|transcript|exhibit|answer|amended complaint|complaint|memorandum|reply|response)\b/i;
/** A heading may say more before it: `# Defendants' Local Rule 56.1 Statement`. */
const PAPER_IN_HEADING =
  /^(?:\S{1,20} ){0,4}(?:declaration|affidavit|affirmation|deposition|statement|transcript|complaint|memorandum|reply|response|opposition)\b/i;
/** A heading inside a paper: `A. The Statement of Facts`. */
const ENUMERATED = /^[A-Z]{1,4}\. /;
/** What a cover page says after the name of the witness. */
const TAKEN = /,? (?:taken|held|conducted|a witness)\b.*$/i;
/** Drafts and notes have it; what a court publishes has not. */
const FRONT_MATTER = /^---[ \t]*[\r\n]/;
const GOES_ON = /\b(?:of|in|to|and|for|the|by|on|under|pursuant)$/i;

/** Reads the first lines of a source: its title, its own citations, its filing stamps. */
export function readFace(text: string): Face {
  const lines: SourceLine[] = [];
  const stampReader = createStampReader();
  let afterGap = false;
  visitLines(text.slice(0, FACE_LENGTH), (line) => {
    // A line without words is a page number or an empty line of a transcript.
    const words = !stampReader.line(line) && /\p{L}/u.test(line.text) && pageNumberOf(line.text) === null;
    if (words) lines.push(afterGap ? { ...line, afterBlank: true } : line);
    afterGap = !words;
  });
  const read = withoutNotices(lines);
  const { citations, caseName, formal } = readCaption(FRONT_MATTER.test(text) ? [] : read);
  const paper = readPaper(read);
  const first = lines[0] ? { words: plain(lines[0].text).slice(0, LONGEST_TITLE), line: lines[0] } : null;
  // An opinion goes by the name of its case, though it says "OPINION AND ORDER" as well.
  const title = (citations.length > 0 ? caseName : null) ?? paper ?? caseName ?? first;
  return {
    title: title?.words ?? null,
    titleSpan: title ? { start: title.line.start, end: title.line.end } : null,
    paper: paper?.words ?? null,
    caseName: caseName?.words ?? null,
    formal,
    citations,
    stamps: stampReader.stamps,
  };
}

/** The first line that says what kind of paper this is, with the lines it goes on in. */
function readPaper(lines: readonly SourceLine[]): TitleLine | null {
  for (const [index, line] of lines.entries()) {
    const start = plain(line.text);
    if (!isPaper(line, start)) continue;
    // "DECLARATION OF / JANE KNOWLES", "… IN SUPPORT OF / DEFENDANTS' MOTION".
    let words = start;
    for (const next of lines.slice(index + 1, index + 3)) {
      const more = plain(next.text);
      if (TAKEN.test(words) || (!GOES_ON.test(words) && (next.afterBlank || !isCapitals(more)))) break;
      words = `${words} ${more}`;
    }
    return { words: words.replace(TAKEN, '').slice(0, LONGEST_TITLE), line };
  }
  return null;
}

function isPaper(line: SourceLine, words: string): boolean {
  if (ENUMERATED.test(words)) return false;
  if (isCapitals(words)) return PAPER.test(words);
  // A sentence about a deposition ends in a full stop.
  if (words.endsWith('.')) return false;
  return isHeading(line.text) ? PAPER_IN_HEADING.test(words) : line.afterBlank && PAPER_FIRST.test(words);
}
