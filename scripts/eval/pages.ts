/**
 * Whether each page, line and label that a person finds in the files of `formats/` is found by the reader. What a person
 * finds is read from the raw files by other means than the reader's: marks by their letters, columns by their places,
 * and numbers listed by hand. Only the words that follow a mark are compared, squeezed to letters and digits.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { MatterPages } from '../../server/src/matter/matterFile.ts';
import { locatePage } from '../../server/src/sources/locatePage.ts';
import { locatePin } from '../../server/src/sources/locatePin.ts';
import { readSourceText } from '../../server/src/sources/readers/readSourceText.ts';
import { bareText, isRefusal } from '../../server/src/sources/readers/sourceText.ts';
import { readDocument } from '../../server/src/sources/readSource.ts';
import type { SourceDocument } from '../../server/src/sources/sourceDocument.ts';
import type { Pin } from '../../server/src/syntax/citation.ts';

/** A page or line that a person finds, and the words there. */
interface Expected {
  readonly page: number;
  readonly line?: number;
  /** First page of the opinion in the reporter that is cited. */
  readonly first?: number;
  readonly pages?: MatterPages;
  readonly entry?: string;
  /** Squeezed; compared as far as it goes. */
  readonly words: string;
}

export interface PageScore {
  readonly file: string;
  readonly wanted: number;
  readonly found: number;
  readonly notes: readonly string[];
}

/** Letters compared of the words at a mark. */
const COMPARED = 24;

/** Scores every file of the folder that has page marks. */
export async function scorePages(folder: string): Promise<readonly PageScore[]> {
  const scores: PageScore[] = [];
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  for (const { name: file } of files) {
    const expected = expectedIn(folder, file);
    if (expected.length === 0) continue;
    const read = await readSourceText({ bytes: new Uint8Array(readFileSync(path.join(folder, file))), path: file });
    if (isRefusal(read)) {
      scores.push({ file, wanted: expected.length, found: 0, notes: [read.refused] });
      continue;
    }
    const source = readDocument(read, file);
    const missed = expected.filter((wanted) => !isFound(source, wanted));
    const notes = missed.map(({ page, line, words }) => `page ${page}${line ? `:${line}` : ''} «${words}»`);
    scores.push({ file, wanted: expected.length, found: expected.length - missed.length, notes });
  }
  return scores;
}

function isFound(source: SourceDocument, { page, line, first, pages, entry, words }: Expected): boolean {
  const span = { start: 0, end: 0 };
  const context = {
    firstPages: first === undefined ? [] : [first],
    pages: pages ?? null,
    entry: entry ?? null,
    quoted: null,
  };
  if (line !== undefined) {
    const pin: Pin = { type: 'line', from: page, to: page, fromLine: line, toLine: line, span };
    return squeezed(locatePin(source, pin, context)?.passage ?? '').startsWith(words);
  }
  const found = locatePage(source, { type: 'page', from: page, to: page, span }, context);
  return (
    found !== null && squeezed(source.text.slice(found.content.start, found.content.start + 400)).startsWith(words)
  );
}

function expectedIn(folder: string, file: string): readonly Expected[] {
  const raw = readFileSync(path.join(folder, file), 'utf8');
  switch (file) {
    case 'cap_html_page_label_excerpt.html':
      return labelled(raw, 577);
    case 'cap_html_three_series.html':
      return labelled(raw, undefined);
    case 'cap_html_two_interleaved_series_same_index.html':
      return labelled(raw, undefined);
    case 'courtlistener_html_with_citations_891689.html':
      return labelled(raw, 649);
    case 'courtlistener_star_pagination_variants.html':
      return labelled(raw, undefined);
    case 'courtlistener_opinion_891689.json':
      return labelled((JSON.parse(raw) as { html_with_citations: string }).html_with_citations, 649);
    case 'cap_casemets_WnApp_199.xml':
      return mets(raw);
    case 'fastcase_source_945ne2d484.xml':
    case 'fastcase_source_inline_page_markers_excerpt.xml':
      return bracketed(raw);
    case 'courtlistener_plain_text_891689.txt':
      return raw.split('\f').flatMap((page, index) => (page.trim() === '' ? [] : at(index + 1, page)));
    case 'trial_transcript_ny_page820.txt':
      return numberedLines(raw.slice(raw.indexOf('Page 820')), 820);
    case 'hearing_transcript_nd_cal.layout.txt':
      return [
        ...numberedLines(raw, 7),
        ...at(7, raw.slice(raw.indexOf('a document that')), { pages: 'ecf', skip: true }),
      ];
    case 'hearing_transcript_nd_cal.pdf2txt.txt':
      // All line numbers come before all lines, one of which is broken in two: nobody can count them.
      return at(7, raw.slice(raw.indexOf("a document that wasn't")));
    case 'deposition_condensed_4up.layout.txt':
      return condensed(raw);
    case 'deposition_condensed_4up.pdf2txt.txt':
      return condensed(readFileSync(path.join(folder, 'deposition_condensed_4up.layout.txt'), 'utf8'));
    case 'ecf_bankruptcy_two_line_stamp.pdf2txt.txt':
      return [...at(1, 'David H. Bundy', { pages: 'ecf' }), ...at(1, 'Case 09-00429', { pages: 'printed' })];
    case 'ecf_double_stamp_refiled_document.pdf2txt.txt':
      return [
        ...at(1, after(raw, 'Page 1 of 2'), { entry: '12', pages: 'ecf', skip: true }),
        ...at(2, after(raw, 'Page 2 of 2'), { entry: '6', pages: 'ecf' }),
        ...at(1, after(raw, 'Page 1 of 2'), { pages: 'ecf', skip: true }),
      ];
    case 'nyscef_stamp_lines.txt':
      return [1, 2, 3].map((page) => ({ page, words: '' }));
    case 'scotus_preliminary_print_excerpt.txt':
      return [
        ...at(305, after(raw, 'OCTOBER TERM, 2024                             305')),
        ...at(306, after(raw, 'GUTIERREZ v. SAENZ\n', raw.indexOf('306'))),
        ...at(307, after(raw, '307')),
        ...at(309, after(raw, '309')),
      ];
    case 'scotus_slip_head.pdf2txt.txt':
      return [...at(1, after(raw, '\n1 ')), ...at(2, after(raw, '\f2 '))];
    default:
      return [];
  }
}

/** Labels in elements of their own: the number in the letters of the element, the words after it without tags. */
function labelled(raw: string, first: number | undefined): readonly Expected[] {
  const label =
    /<(a|span|page-number)\b[^>]*(?:class="(?:page-label|star-pagination)"|citation-index="\d" label)[^>]*>\s*\*+(?:Page )?(\d+)\s*<\/\1>/g;
  return [...raw.matchAll(label)].flatMap((match) =>
    at(
      Number(match[2]),
      untagged(raw.slice(match.index + match[0].length), label),
      first === undefined ? {} : { first },
    ),
  );
}

/** The words of HTML: labels, notes, comments and tags taken out by their letters. */
function untagged(html: string, label: RegExp): string {
  return html
    .slice(0, 4_000)
    .replace(label, '')
    .replace(/<a class="footnotemark"[^>]*>\d+<\/a>/g, '')
    .replace(/<!--[\s\S]*?(?:-->|$)|<[^>]*(?:>|$)|<\?[^>]*>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&#\d+;|&[a-z]+;/g, ' ');
}

/** `[11 Cal.App.5th 701]` in HTML that is written as text. */
function bracketed(raw: string): readonly Expected[] {
  const text = raw
    .slice(raw.indexOf('<CaseHtml>'))
    .replace(/&lt;a href[\s\S]{0,80}?&gt;\d+&lt;\/a&gt;/gi, '')
    .replace(/&lt;[\s\S]*?&gt;/g, ' ')
    .replace(/&(?:amp;)*#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/&amp;amp;|&amp;/g, '&')
    .replace(/<\/?CaseHtml>[\s\S]{0,0}/g, '');
  const firsts = new Map(
    [...raw.matchAll(/<Volume>(\d+)<\/Volume>\s*<Reporter>(.*?)<\/Reporter>\s*<Page>(\d+)</g)].map((cite) => [
      `${cite[1]} ${cite[2]}`,
      Number(cite[3]),
    ]),
  );
  const found: Expected[] = [];
  for (const bracket of text.matchAll(/\[(\d+ [^\]]{4,60})\]/g)) {
    for (const cite of bracket[1]!.split(',')) {
      const [, reporter = '', page = ''] = /^\s*(.*) (\d+)\s*$/.exec(cite) ?? [];
      const first = firsts.get(reporter);
      const words = text.slice(bracket.index + bracket[0].length).replace(/^[\s\S]{0,3}/, (start) => start);
      if (first !== undefined) found.push(...at(Number(page), words, { first }));
    }
  }
  return found;
}

/** Pages of a METS file: each block with the image it begins on; where a block goes on, so many words later. */
function mets(raw: string): readonly Expected[] {
  const printed = new Map(
    [...raw.matchAll(/ORDER="(\d+)" ORDERLABEL="(\d+)"/g)].map((div) => [div[1]!, Number(div[2])]),
  );
  const body = raw.slice(raw.indexOf('<casebody'), raw.indexOf('<footnote '));
  const seen = new Set<number>();
  const found: Expected[] = [];
  for (const block of body.matchAll(/pgmap="([^"]+)"[^>]*>/g)) {
    // The judges are printed at the end of the opinion.
    if (block[0].includes('667"') && seen.size < 2) continue;
    const words = untagged(body.slice(block.index + block[0].length), /$^/g)
      .replaceAll('\u00ad', ' ')
      .trim()
      .split(/\s+/);
    let skipped = 0;
    for (const [, image = '', count = '0'] of block[1]!.matchAll(/(\d+)(?:\((\d+)\))?/g)) {
      const page = printed.get(image)!;
      if (!seen.has(page)) found.push(...at(page, words.slice(skipped).join(' '), { first: 629 }));
      seen.add(page);
      skipped += Number(count);
    }
  }
  return found;
}

function numberedLines(raw: string, page: number): readonly Expected[] {
  return [...raw.matchAll(/^ {0,14}(\d{1,2}|ll) +(\S.*)$/gm)].map(([, number = '', words = '']) => {
    const line = Number(number.replaceAll('l', '1'));
    return { page, line, words: squeezed(`${number} ${words}`).slice(0, COMPARED) };
  });
}

/** The four pages of a sheet, cut at the place where the right ones begin. */
function condensed(raw: string): readonly Expected[] {
  const found: Expected[] = [];
  for (const [from, to, pages] of [
    [0, 312, [1, 2]],
    [312, 1_000, [3, 4]],
  ] as const) {
    const cells = raw.split('\n').map((line) => line.slice(from, to).trim());
    for (const page of pages) {
      const begin = raw.split('\n').findIndex((line) => line.slice(from, to).trim() === `Page ${page}`);
      for (let row = begin + 1; row < cells.length && !/^Page \d/.test(cells[row]!); row += 1) {
        const number = /^·?(\d{1,2})(?=[·\s]|$)/.exec(cells[row]!)?.[1];
        if (number) found.push({ page, line: Number(number), words: squeezed(cells[row]!).slice(0, COMPARED) });
      }
    }
  }
  return found;
}

interface Place {
  readonly first?: number;
  readonly pages?: MatterPages;
  readonly entry?: string;
  /** Only that the page is found is asked. */
  readonly skip?: boolean;
}

function at(page: number, words: string, { skip = false, ...place }: Place = {}): readonly Expected[] {
  return [{ page, ...place, words: skip ? '' : squeezed(words).slice(0, COMPARED) }];
}

function after(raw: string, mark: string, from = 0): string {
  return raw.slice(raw.indexOf(mark, from) + mark.length);
}

function squeezed(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** The page numbers in the stamps of `ecf_header_stamps.txt`, read off by hand; null where the line has none. */
const STAMP_PAGES: readonly (number | null)[] = [
  ...[1, 2, 1, 1, 2, 1, 1, 2],
  ...[null, null, null, null, null],
  ...[1, 1, 2, 1, 1, 2, 1, 7, 1, 1, 3, 2, 8, 6, 2, 27, 1, 8, 1, 1, 2, 7, 1, 1, 1, 1, 1],
  ...[null, 1, 8, 1, 1, 1, 1],
];

/** Whether every court's stamp is read with its page and its docket. */
export function scoreStamps(folder: string): PageScore | null {
  const file = 'ecf_header_stamps.txt';
  const place = path.join(folder, file);
  if (!existsSync(place)) return null;
  const lines = readFileSync(place, 'utf8')
    .split(/[\n\f]/)
    .filter((line) => line.trim() !== '');
  const notes = lines.flatMap((line, index) => {
    const { stamps } = readDocument(bareText('text', line, null), file);
    const [stamp] = stamps;
    const right = stamp !== undefined && stamp.page === STAMP_PAGES[index] && stamp.docket !== null;
    return right ? [] : [`${line.trim()} → ${stamp ? stamp.page : 'no stamp'}`];
  });
  return { file, wanted: lines.length, found: lines.length - notes.length, notes };
}
