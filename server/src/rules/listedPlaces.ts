import type { Citation } from '../model/bound.ts';
import type { Draft } from '../syntax/draft.ts';
import { coverageOf } from '../text/coverage.ts';
import type { Span } from '../text/span.ts';
import type { DraftContext } from './rule.ts';

/** The heading of a table of authorities: `TABLE OF AUTHORITIES`, `Index of Cases`, `Table of Contents`. */
const TABLE_TITLE =
  /^\W*(?:TABLE|INDEX|LIST)\s+OF\s+(?:CITED\s+)?(?:AUTHORITIES|CITATIONS|CASES|CONTENTS|POINTS)\b.{0,60}$/i;

/** Stands in every title of a table of authorities, and is found sooner than a title. */
const OF_AUTHORITIES = /[ \t]OF[ \t]+(?:AUTHORITIES|CITATIONS|CASES)/gi;

/** What divides such a table: kinds of authority, and the heads of its columns. */
const DIVISION =
  /^\W*(?:(?:other|additional|secondary|federal|state|u\.?s\.?|united states|local|miscellaneous)\s+)*(?:cases|statutes|statutory provisions|rules|rules and regulations|regulations|constitutions?|constitutional provisions?|authorities|codes?|treatises|sources|materials|articles|law reviews?|books|legislative (?:history|materials)|treaties|page(?:\(s\)|s|no\.?)?|miscellaneous|ordinances|publications|periodicals|dictionaries|restatements?|passim|table of authorities.*|continued)(?:\s+(?:and|&)\s+[\w\s]{1,40})?\W*$/i;

/** No division has a longer title, in UTF-16 code units. */
const LONGEST_DIVISION = 120;

/** Dots or points that lead to a page number; four dots are an ellipsis. */
const LEADERS = /\.{5,}|(?:\.[ \u00A0]){5,}|…{2,}|(?:…[ \u00A0]){3,}/;

/** What one of the leaders has at least, each letter written out: so a whole text is searched much sooner. */
const FEWEST_LEADERS = [
  /\.\.\.\.\./,
  /\.[ \u00A0]\.[ \u00A0]\.[ \u00A0]\.[ \u00A0]\.[ \u00A0]/,
  /……/,
  /…[ \u00A0]…[ \u00A0]…[ \u00A0]/,
];

const PARTY = '(?:Plaintiff|Defendant|Petitioner|Respondent|Appellant|Appellee|Intervenor|Claimant|Debtor)s?';

/** A line of a caption that says what a party is in the case: `Plaintiff-Appellant,` or `JANE DOE, Defendant.` */
const PARTY_LINE = new RegExp(
  `(?:^|,)[ \\t*_]*${PARTY}(?:[-–/ ]{1,3}(?:and )?${PARTY})?[ \\t]*[,.;]?[ \\t)|:*_]*$`,
  'im',
);

/** A caption stands this near to the beginning of a draft, in UTF-16 code units. */
const CAPTION_REACH = 5000;

/** The lines of a caption stand no further apart. */
const CAPTION_HEIGHT = 700;

/** No table of authorities is longer, in UTF-16 code units. */
const LONGEST_TABLE = 400_000;

/** So many long lines that lead to no page are prose. */
const LINES_OF_PROSE = 4;

/** Tells whether a citation stands in a table of authorities, another table, or the caption of the draft. */
export function listedPlaces({ bound: { draft }, text, once }: DraftContext): (citation: Citation) => Listed | null {
  const { hold } = once(authorityTables);
  const isInRow = tableRows(text);
  const hasLeaders = FEWEST_LEADERS.some((leaders) => leaders.test(text));
  return ({ span }) => {
    if (hold(span) || isInRow(span) || (hasLeaders && leadsOn(text, span))) return 'table';
    return isInCaption(draft, span) ? 'caption' : null;
  };
}

type Listed = 'table' | 'caption';

/** The tables of authorities of a draft. */
export interface AuthorityTables {
  readonly tables: readonly Span[];
  /** Whether a stretch of the file stands in one. */
  readonly hold: (span: Span) => boolean;
}

/** Finds the tables of authorities of a draft. */
export function authorityTables({ bound }: DraftContext): AuthorityTables {
  const tables = tablesOfAuthorities(bound.draft);
  return { tables, hold: coverageOf(tables) };
}

/** The stretches of the file from the heading of a table of authorities to the next heading that is none of its own. */
export function tablesOfAuthorities(draft: Draft): readonly Span[] {
  const tables: Span[] = [];
  let end = draft.text.length;
  for (const { title, span } of draft.view.headings.toReversed()) {
    if (TABLE_TITLE.test(title)) tables.unshift({ start: span.start, end });
    if (!isDivision(title)) end = span.start;
  }
  return tables.length > 0 ? tables : unmarkedTables(draft.text);
}

/** Tables under a heading that is a line of its own, in a draft whose markup has no heading for it. */
function unmarkedTables(text: string): readonly Span[] {
  if (!mayHaveTitle(text)) return [];
  const title = /^[ \t*_#]{0,80}(?:TABLE|INDEX)[ \t]+OF[ \t]+(?:AUTHORITIES|CITATIONS|CASES)\b[^\r\n]{0,60}$/gim;
  const tables: Span[] = [];
  let end = 0;
  for (const { index } of text.matchAll(title)) {
    if (index < end) continue;
    end = tableEnd(text, index);
    if (end > index) tables.push({ start: index, end });
  }
  return tables;
}

/** True when the words of a title stand somewhere in a text. */
function mayHaveTitle(text: string): boolean {
  for (const { index } of text.matchAll(OF_AUTHORITIES)) {
    let end = index;
    while (end > 0 && /[ \t]/.test(text.charAt(end - 1))) end -= 1;
    if (/^(?:TABLE|INDEX)$/i.test(text.slice(Math.max(0, end - 5), end))) return true;
  }
  return false;
}

/**
 * The end of an unmarked table that begins at `start`: the first line in capitals that is none of its divisions, or the
 * first of several lines that lead to no page.
 */
function tableEnd(text: string, start: number): number {
  const limit = Math.min(text.length, start + LONGEST_TABLE);
  let prose: number[] = [];
  for (let at = lineEnd(text, start); at < limit; ) {
    const from = at + 1;
    at = lineEnd(text, from);
    const line = text.slice(from, at).trim();
    if (line === '') continue;
    if (isCapitalHeading(line) && !isDivision(line)) return from;
    prose = line.length > 50 && !leadsToPage(line) ? [...prose, from] : [];
    if (prose.length === LINES_OF_PROSE) return prose[0] ?? from;
  }
  return limit;
}

function leadsToPage(line: string): boolean {
  return LEADERS.test(line) || /(?:\d|[ivx]|passim)$/i.test(line);
}

function isDivision(title: string): boolean {
  return title.length <= LONGEST_DIVISION && (DIVISION.test(title) || TABLE_TITLE.test(title));
}

function isCapitalHeading(line: string): boolean {
  const letters = line.replace(/[^\p{L}]/gu, '');
  return letters.length >= 6 && letters === letters.toUpperCase() && !/\d\s*$/.test(line);
}

/** A line that begins as the row of a Markdown table does. */
const ROW = /(?:^|\n)[ \t]{0,19}\|[^\n]*/g;

/** Tells whether a stretch begins in a row of a Markdown table. */
function tableRows(text: string): (span: Span) => boolean {
  if (!text.includes('|')) return () => false;
  const rows = Array.from(text.matchAll(ROW), ({ 0: row, index }) => ({ start: index, end: index + row.length }));
  const isInRow = coverageOf(rows);
  return ({ start }) => isInRow({ start, end: start });
}

/** The points that lead to a page number follow on the line, no further than this. */
const LEADERS_REACH = 300;

function leadsOn(text: string, { end }: Span): boolean {
  const rest = text.slice(end, end + LEADERS_REACH);
  return LEADERS.test(rest.slice(0, lineEnd(rest, 0)));
}

/** Party lines stand on both sides of a name in a caption (`DOE, Plaintiff, v. ROE, Defendant.`). */
function isInCaption({ text, view }: Draft, span: Span): boolean {
  if (span.start > CAPTION_REACH) return false;
  const heading = view.headings[0];
  if (heading !== undefined && heading.span.end < span.start) return false;
  const before = text.slice(Math.max(0, span.start - CAPTION_HEIGHT), span.start);
  const after = text.slice(span.end, span.end + CAPTION_HEIGHT);
  return PARTY_LINE.test(before) && PARTY_LINE.test(after);
}

/** Offset of the line end at or after `from`, or the end of the text. */
function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
