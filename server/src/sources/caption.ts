import { isSameCase } from './caseName.ts';
import { citationsInLine, reporterOfKey } from './citationKey.ts';
import type { SourceLine } from './lines.ts';
import { isCapitals, isFiling, isHeading, plain, type TitleLine } from './titleLine.ts';

/** What the head of an opinion says of it: the one case it is. */
export interface Caption {
  /** Its own citations, in the form of `citationKey`; none when the head names several authorities. */
  readonly citations: readonly string[];
  readonly caseName: TitleLine | null;
  /** True when a line of the head names a court, a docket or the day of decision: someone's note does not. */
  readonly formal: boolean;
}

/** A caption is not longer; what comes later is the opinion. */
const MOST_LINES = 40;

/** Words that stand in small letters in the name of a case or of a court. */
const SMALL_WORDS = new Set(
  'v vs of the and for in re ex rel et al on to by at from a an as or de la le del van von der den di da parte aka dba sub nom'.split(
    ' ',
  ),
);
const CASE_NAME = /\bv[s.]?\.? (?=\S)|^(?:In re|Matter of|In the Matter of|Ex parte|Estate of) /i;
const INTRODUCED = /^(?:see|cf|accord|but|compare|e\.g|citing|quoting|contra|under|as in|in (?!re\b|the matter\b))\b/i;
const LABEL = /^\(?(?:citations?|cite as|cited as|reported (?:at|as)|reporter|opinion number)[\s:.]*$/i;
/** A label that stands in running heads, wherever the page ends. */
const RUNNING_LABEL = /^\(?cite as\b/i;
const FORMAL =
  /\b(?:courts?|circuit|appellate division|tribunal|docket|(?:slip )?opinion|decided|argued|submitted|signed|syllabus|judges?|justices?)\b|\b(?:plaintiff|defendant|appell|petitioner|respondent)|\bNos?\. \S*\d/i;
/** Notices before the caption of an opinion: whole sentences, though the opinion has not begun. */
const NOTICE =
  /^(?:not(?:e|ice) ?:|not(?:e|ice)$|this (?:opinion|order|decision)\b|not (?:to be|for|final)\b|unpublished\b|\[\p{L})/iu;
/** What stands at the head of a brief's parts, of notes and of lists. */
const NO_CAPTION =
  /^(?:[IVX]+\. )?(?:argument|introduction|preliminary statement|table of|background|facts|authorities|cases|conclusion|discussion|questions?)\b|\b(?:notes?|research|outline|to-?do|worksheet|draft)\b/i;
const LIST_ITEM = /^(?:[-+•*]\s|\d{1,3}[.)]\s|\|)/;
const VERSUS = /^v(?:s)?\.?$/i;
/** What a party is, after its name or on a line of its own. */
const ROLE = /,? *(?:\b(?:plaintiffs?|defendants?|appell\w+|petitioners?|respondents?|cross-\w+|third-party)\b.*)$/i;

/** Reads the caption in the first lines of a file. What could be a note, a list or a brief has none. */
export function readCaption(lines: readonly SourceLine[]): Caption {
  const head = captionLines(lines);
  const named = head.flatMap((line) => caseNameIn(line) ?? []);
  const found = [...head.map(ownCitations), ...lines.slice(head.length).map(runningCitations)].flat();
  const citations = [...new Set(found)];
  const reporters = new Set(citations.map(reporterOfKey));
  const [first] = named;
  const several = reporters.size < citations.length || named.some(({ words }) => !isOneCase(words, first!.words));
  return {
    citations: several ? [] : citations,
    caseName: several ? null : (first ?? partiesOf(head)),
    formal: head.some((line) => FORMAL.test(plain(line.text))),
  };
}

/** The lines without block quotes and without the paragraphs that say whether an opinion may be cited. */
export function withoutNotices(lines: readonly SourceLine[]): readonly SourceLine[] {
  let inNotice = false;
  return lines.filter((line) => {
    if (line.afterBlank) inNotice = false;
    inNotice ||= line.text.startsWith('>') || NOTICE.test(plain(line.text));
    return !inNotice;
  });
}

/** The lines before the first sentence, list or part of a brief. */
export function captionLines(lines: readonly SourceLine[]): readonly SourceLine[] {
  const end = lines.findIndex((line) => !isCaptionLine(line, plain(line.text)));
  return lines.slice(0, Math.min(end < 0 ? lines.length : end, MOST_LINES));
}

function isCaptionLine(line: SourceLine, written: string): boolean {
  if (LIST_ITEM.test(line.text) || NO_CAPTION.test(written)) return false;
  if (citationsInLine(written).keys.length > 0 && ownCitations(line).length === 0) return false;
  if (isCapitals(written) && isFiling(written)) return false;
  if (isHeading(line.text)) return caseNameIn(line) !== null || FORMAL.test(written);
  const small = smallWords(written);
  return small < 3 && (small === 0 || !/\p{Ll}{2}[.?!]$/u.test(written));
}

/** Citations on a line that holds nothing else but the name of the case, the court and the date. */
function ownCitations({ text }: SourceLine): readonly string[] {
  // Databases print `258 F.3d 62 * | 2001 U.S. App. LEXIS 14885 **`, all of one case.
  const [first, ...others] = plain(text).split('|').map(citationsInLine);
  if (!first || !isBare(first.pieces)) return [];
  const before = first.pieces[0]!.trim();
  if (before !== '' && before !== '(' && !LABEL.test(before) && nameBefore(before) === null) return [];
  const parallel = others.filter(({ pieces }) => isBare(pieces) && pieces[0]!.trim() === '');
  return [first, ...parallel].flatMap(({ keys }) => keys);
}

function runningCitations(line: SourceLine): readonly string[] {
  if (!RUNNING_LABEL.test(plain(line.text))) return [];
  // The page number stands at the end of a running head.
  return ownCitations({ ...line, text: line.text.replace(/\s{2,}\d{1,5}$/, '') });
}

/** True when after and between the citations stand only commas, a court and a date: no pin, and no sentence's end. */
function isBare([, ...after]: readonly string[]): boolean {
  return after.length > 0 && after.every((piece) => /^[\s,;=–—-]*(?:\([^()]{0,60}\))?[\s,;=–—)-]*$/.test(piece));
}

/** The name of a case, when the line holds one and nothing else but its citations. */
function caseNameIn(line: SourceLine): TitleLine | null {
  const { keys, pieces } = citationsInLine(plain(line.text));
  if (keys.length > 0 && !isBare(pieces)) return null;
  const words = nameBefore(pieces[0]!);
  return words === null ? null : { words, line };
}

function nameBefore(piece: string): string | null {
  const words = piece.replace(/[\s,;–—-]+$/, '').trim();
  if (words.length > 150 || /[()“”":?!]|\bat \d|\bNo\b/.test(words)) return null;
  if (!CASE_NAME.test(words) || INTRODUCED.test(words) || smallWords(words) > 0) return null;
  return words;
}

/** The parties above and below a `v.` that stands alone. */
function partiesOf(head: readonly SourceLine[]): TitleLine | null {
  const versus = head.findIndex(({ text }) => VERSUS.test(columnOf(text)));
  if (versus < 0) return null;
  const above = head.slice(0, versus).findLast(({ text }) => partyIn(text) !== '');
  const below = head.slice(versus + 1).find(({ text }) => partyIn(text) !== '');
  if (!above || !below || FORMAL.test(partyIn(above.text))) return null;
  return { words: `${partyIn(above.text)} v. ${partyIn(below.text)}`, line: above };
}

function partyIn(text: string): string {
  return columnOf(text)
    .replace(ROLE, '')
    .replace(/[\s,;]+$/, '');
}

/** The left column of a caption, which a row of brackets or stars parts from the docket number. */
function columnOf(text: string): string {
  return plain(text.split(/\s{3,}/, 1)[0]!.replace(/[)*|]\s*$/, ''));
}

function isOneCase(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase() || isSameCase(a, b);
}

/** Words in small letters that no name has; a line with several of them is part of a sentence. */
function smallWords(words: string): number {
  return words.split(/[\s/-]+/).filter((word) => {
    const bare = word.replace(/[.,;:)]+$/, '');
    return /^\p{Ll}+$/u.test(bare) && !SMALL_WORDS.has(bare);
  }).length;
}
