import { citationsInLine } from './citationKey.ts';
import { createStampReader } from './ecfStamps.ts';
import { type SourceLine, visitLines } from './lines.ts';
import { pageNumberOf } from './printedPages.ts';
import type { Face } from './sourceDocument.ts';

/** How much of a file is its face, in UTF-16 code units: a caption, a cover page, the head of an opinion. */
export const FACE_LENGTH = 4_000;
const LONGEST_TITLE = 200;
/** The name of an opinion stands in its first lines, or it is that of another case. */
const TOP_LINES = 8;
/** More case names than this beside citations: the file lists authorities, none of them its own. */
const MOST_OWN_NAMES = 2;

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
const GOES_ON = /\b(?:of|in|to|and|for|the|by|on|under|pursuant)$/i;

const CASE_NAME = /\bv[s.]?\.? |^(?:In re|Matter of|Ex parte|Estate of)\b/i;
const INTRODUCED = /^(?:see|cf|accord|but|compare|e\.g|citing|quoting|contra|under|in (?!re\b))/i;
const LABEL = /^(?:citations?|cite as|cited as|reported (?:at|as)|reporter)\b/i;

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
  const citations = readOwnCitations(lines);
  const paper = readPaper(lines);
  const caseName = readCaseName(lines);
  const first = lines[0] ? { words: plain(lines[0].text).slice(0, LONGEST_TITLE), line: lines[0] } : null;
  // An opinion goes by the name of its case, though it says "OPINION AND ORDER" as well.
  const title = (citations.length > 0 ? caseName : null) ?? paper ?? caseName ?? first;
  return {
    title: title?.words ?? null,
    titleSpan: title ? { start: title.line.start, end: title.line.end } : null,
    paper: paper?.words ?? null,
    caseName: caseName?.words ?? null,
    citations,
    stamps: stampReader.stamps,
  };
}

interface TitleLine {
  readonly words: string;
  /** The line it begins on. */
  readonly line: SourceLine;
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

/** The citations a document gives as its own: lines that hold a citation, perhaps the case's name, and nothing else. */
function readOwnCitations(lines: readonly SourceLine[]): readonly string[] {
  const keys = new Set<string>();
  const names = new Set<string>();
  lines.forEach((line, index) => {
    const { keys: found, rest } = citationsInLine(plain(line.text));
    if (found.length === 0) return;
    const before = line.afterBlank ? undefined : lines[index - 1];
    if (before && isProse(before.text)) return;
    const words = besidesCitations(rest);
    if (words !== '' && !LABEL.test(words)) {
      if (!isCaseName(words)) return;
      names.add(words);
    }
    for (const key of found) keys.add(key);
  });
  return names.size > MOST_OWN_NAMES ? [] : [...keys];
}

/** The case a document is named after: the first of its top lines that holds the name of a case and no sentence. */
function readCaseName(lines: readonly SourceLine[]): TitleLine | null {
  for (const line of lines.slice(0, TOP_LINES)) {
    const written = plain(line.text);
    if (!isCaseName(besidesCitations(citationsInLine(written).rest))) continue;
    return { words: written.replace(/,? \d{1,4} [A-Z].*$/, ''), line };
  }
  return null;
}

/**
 * True for a name with nothing after it. A pin, a docket number or a parenthesis that goes on belongs to a citation of
 * another case, and a longer word in small letters to a sentence.
 */
function isCaseName(words: string): boolean {
  if (words.length > 150 || /[()]|\bat \d|\bNo\b|\s\p{Ll}{4}/u.test(words)) return false;
  return CASE_NAME.test(`${words} `) && !INTRODUCED.test(words);
}

function besidesCitations(rest: string): string {
  return rest
    .replace(/\([^()]{0,60}\)/g, ' ')
    .replace(/[\s,;:.=–—-]+/g, ' ')
    .trim();
}

/** A long line without a full stop is the middle of a paragraph, and a citation after it is that of another case. */
function isProse(text: string): boolean {
  return text.length > 60 && !/[.:;)\]]$/.test(text) && !isCapitals(text);
}

function isHeading(text: string): boolean {
  return /^#{1,6}\s/.test(text);
}

function isCapitals(text: string): boolean {
  const letters = text.replace(/[^A-Za-z]/g, '');
  const capitals = text.replace(/[^A-Z]/g, '');
  return letters.length > 3 && capitals.length > letters.length * 0.7;
}

/** The words of a line without Markdown marks, the line number of a transcript and doubled white space. */
function plain(text: string): string {
  return text
    .replace(/^\d{1,2}[\s·]{2,}(?=\S)/, '')
    .replace(/^[#>\s]+/, '')
    .replace(/[*_\\·]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
