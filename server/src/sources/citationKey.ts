/**
 * One spelling for a reported citation, so that `258 F.3d 62`, `258 F. 3d 62` and `2011-NMSC-025` can be compared:
 * volume, reporter in lower-case letters and digits, page.
 */
export function citationKey({ volume, reporter, page }: { volume: string; reporter: string; page: string }): string {
  const squeezed = reporter.toLowerCase().replace(/[^a-z0-9]/g, '');
  return `${withoutZeros(volume)} ${squeezed} ${withoutZeros(page)}`;
}

function withoutZeros(number: string): string {
  return number
    .trim()
    .toLowerCase()
    .replace(/^0+(?=\d)/, '');
}

/** Volume, reporter and page as they stand in a line. */
const CITATION = /\b(\d{1,4})[\s-]{1,3}([A-Z][A-Za-z0-9.'’ ]{0,40}?)[\s-]{1,3}(\d{1,9})(?!\w)/g;

/** What stands between two numbers and is no reporter: `5 March 2031`, `1997 Decided November 7`, the docket `29 Civ. 417`. */
const NO_REPORTER =
  /^(?:January|Jan|February|Feb|March|Mar|April|Apr|May|June|Jun|July|Jul|August|Aug|September|Sept|Sep|October|Oct|November|Nov|December|Dec)\b|\b(?:Decided|Argued|Filed|Submitted|Entered|Signed|Page|Part)\b|^(?:Civ|CIV|Cv|CV|Cr|CR|Crim|CRIM)\.?$/;

/** The citations in one line of text, by form alone, with what the line says before, between and after them. */
export function citationsInLine(line: string): {
  readonly keys: readonly string[];
  readonly pieces: readonly string[];
} {
  const keys: string[] = [];
  const pieces: string[] = [];
  let end = 0;
  for (const match of line.matchAll(CITATION)) {
    const [written, volume = '', reporter = '', page = ''] = match;
    if (NO_REPORTER.test(reporter)) continue;
    keys.push(citationKey({ volume, reporter, page }));
    pieces.push(line.slice(end, match.index));
    end = match.index + written.length;
  }
  return { keys, pieces: [...pieces, line.slice(end)] };
}

/** The reporter in a `citationKey`. */
export function reporterOfKey(key: string): string {
  return key.split(' ')[1] ?? '';
}
