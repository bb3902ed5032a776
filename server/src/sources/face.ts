import { citationsInLine } from './citationKey.ts';
import { createStampReader } from './ecfStamps.ts';
import { type SourceLine, visitLines } from './lines.ts';
import type { Face } from './sourceDocument.ts';

/** How much of a file is its face, in UTF-16 code units: a caption, a cover page, the head of an opinion. */
export const FACE_LENGTH = 4_000;
const LONGEST_TITLE = 200;
/** The name of an opinion stands in its first lines, or it is that of another case. */
const TOP_LINES = 8;
const MOST_TITLES = 4;
/** More case names than this beside citations: the file lists authorities, none of them its own. */
const MOST_OWN_NAMES = 2;

const PAPER =
  /\b(?:declaration|affidavit|affirmation|deposition|transcript|examination|statement|complaint|answer|memorandum|brief|reply|opposition|response|motion|order|exhibit|hearing|trial|report)\b/i;
const PAPER_FIRST =
  /^(?:the )?(?:videotaped |remote |continued |confidential |oral |plaintiffs?['’]?s? |defendants?['’]?s? )?(?:declaration|affidavit|affirmation|deposition|examination before trial|statement|transcript|exhibit|answer|amended complaint|complaint|memorandum|reply|response)\b/i;
const GOES_ON = /\b(?:of|in|to|and|for|the|by|on|under|pursuant)$/i;

const CASE_NAME = /\bv[s.]?\.? |^(?:In re|Matter of|Ex parte|Estate of)\b/i;
const INTRODUCED = /^(?:see|cf|accord|but|compare|e\.g|citing|quoting|contra|under|in (?!re\b))/i;
const LABEL = /^(?:citations?|cite as|cited as|reported (?:at|as)|reporter)\b/i;

/** Reads the first lines of a source: its title, its own citations, its filing stamps. */
export function readFace(text: string): Face {
  const head = text.slice(0, FACE_LENGTH);
  const lines: SourceLine[] = [];
  const stampReader = createStampReader();
  visitLines(head, (line) => {
    // A line without letters is a page number or the blank line of a transcript.
    if (!stampReader.line(line) && /\p{L}/u.test(line.text)) lines.push(line);
  });
  const titles = readTitles(lines);
  const first = lines.map((line) => plain(line.text)).find((words) => words.length > 1);
  return {
    title: titles[0] ?? first?.slice(0, LONGEST_TITLE) ?? null,
    titles,
    caseName: readCaseName(lines),
    citations: readOwnCitations(lines),
    stamps: stampReader.stamps,
  };
}

function readTitles(lines: readonly SourceLine[]): readonly string[] {
  const titles: string[] = [];
  for (let index = 0; index < lines.length && titles.length < MOST_TITLES; index += 1) {
    const line = lines[index]!;
    let title = plain(line.text);
    if (!PAPER.test(title) || !(isCapitals(title) || isHeading(line.text) || isTitleInWords(line, title))) continue;
    // A title runs on over short lines: "DECLARATION OF / JANE KNOWLES", "… IN SUPPORT OF / DEFENDANTS' MOTION".
    for (let more = 0; more < 2; more += 1) {
      const next = lines[index + 1];
      if (!next) break;
      const words = plain(next.text);
      if (!GOES_ON.test(title) && (next.afterBlank || !isCapitals(words))) break;
      title = `${title} ${words}`;
      index += 1;
    }
    if (title.length <= LONGEST_TITLE) titles.push(title);
  }
  return titles;
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
function readCaseName(lines: readonly SourceLine[]): string | null {
  for (const line of lines.slice(0, TOP_LINES)) {
    const words = besidesCitations(citationsInLine(plain(line.text)).rest);
    if (isCaseName(words)) return words;
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

/** `Deposition of Grace Okafor` on a line of its own; a sentence about a deposition ends in a full stop. */
function isTitleInWords(line: SourceLine, words: string): boolean {
  return line.afterBlank && PAPER_FIRST.test(words) && !words.endsWith('.');
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
