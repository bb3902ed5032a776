import { lookupCourt } from '../tables/courts.ts';
import { lookupMonth } from '../tables/months.ts';
import { captionLines, withoutNotices } from './caption.ts';
import { citationsInLine } from './citationKey.ts';
import { courtsNamedIn } from './courtLines.ts';
import { docketKey } from './ecfStamps.ts';
import { FACE_LENGTH } from './face.ts';
import { stemOf } from './fileNames.ts';
import { type SourceLine, visitLines } from './lines.ts';
import type { SourceDocument } from './sourceDocument.ts';
import { plain } from './titleLine.ts';

/**
 * What the face of an opinion says of its decision, each where two signs that do not depend on one another say the same and
 * none another: the line of its citation, the name of the file, the caption of the court, the court's stamps.
 */
export interface DecisionFacts {
  /** Id of the court and how a citation names it. */
  readonly court: { readonly id: string; readonly canonical: string } | null;
  readonly year: number | null;
  /** Docket number in the form of `docketKey`. */
  readonly docket: string | null;
}

/** What one sign says, by the kind of sign. */
interface Sign {
  readonly kind: 'citation line' | 'file name' | 'caption' | 'stamp';
  readonly says: string;
}

/** A date after one of these is not that of the decision cited, or not alone. */
const SEVERAL_DATES = /\b(?:amend|rehear|reissu|revis|modif|withdr|supersed|correct|vacat|reinstat)/i;
/** `(2d Cir. Mar. 9, 1995)`, `(1995)`. */
const PARENTHETICAL = /\(([^()]{0,60}?),? ?(\d{4})\)/;
const DECIDED =
  /\b(?:decided|filed|signed|issued|date of decision|decision date)\b[:,]? (?:on )?([A-Z][a-z]{2,8}\.?) \d{1,2},? (\d{4})\b/i;
const DATE_ALONE = /^[[(]?([A-Z][a-z]{2,8}\.?) \d{1,2}, (\d{4})[\])]?\.?$/;
/** Lines that tell of the court below. */
const BELOW = /\bappeal(?:s|ed)? from\b|\bon appeal\b|\b(?:review|certiorari|petition|writ|transfer|remand)/i;
const LEAST_KINDS = 2;

/** Reads the facts of a decision from the first letters of an opinion. Linear; total. */
export function decisionFacts({ text, path, stamps, face }: SourceDocument): DecisionFacts {
  const head = text.slice(0, FACE_LENGTH);
  const read: SourceLine[] = [];
  visitLines(head, (line) => read.push(line));
  const own = new Set(face.citations);
  const lines = captionLines(withoutNotices(read)).map((line) => plain(line.text));
  const stated = [
    ...lines
      .filter((line) => citationsInLine(line).keys.some((key) => own.has(key)))
      .map((line) => ({ kind: 'citation line', line }) as const),
    { kind: 'file name', line: stemOf(path).replaceAll('_', ' ') } as const,
  ].flatMap(({ kind, line }) => {
    const found = PARENTHETICAL.exec(line);
    return found === null ? [] : [{ kind, court: found[1]!, year: found[2]! }];
  });
  const court = agreed([
    ...stated.flatMap(({ kind, court: words }) => sign(kind, courtIn(words))),
    ...courtsNamedIn(lines.filter((line) => !BELOW.test(line))).flatMap(({ id }) => sign('caption', id)),
  ]);
  const year = SEVERAL_DATES.test(head)
    ? null
    : agreed([
        ...stated.flatMap(({ kind, year: said }) => sign(kind, said)),
        ...lines.flatMap((line) => sign('caption', yearIn(line))),
      ]);
  const docket = agreed([
    ...stamps.slice(0, 1).flatMap((stamp) => sign('stamp', stamp.docket)),
    ...lines.flatMap((line) => sign('caption', docketKey(line))),
  ]);
  const canonical =
    court === null ? undefined : canonicalOf(court, [...stated.map(({ court: words }) => words), ...lines]);
  return {
    court: court === null || canonical === undefined ? null : { id: court, canonical },
    year: year === null ? null : Number(year),
    docket,
  };
}

function sign(kind: Sign['kind'], says: string | null): readonly Sign[] {
  return says === null ? [] : [{ kind, says }];
}

/** What signs of two kinds say, and none otherwise. */
function agreed(signs: readonly Sign[]): string | null {
  const [first] = signs;
  if (first === undefined || signs.some(({ says }) => says !== first.says)) return null;
  return new Set(signs.map(({ kind }) => kind)).size < LEAST_KINDS ? null : first.says;
}

/** The court of a parenthetical, its month and day left out. */
function courtIn(words: string): string | null {
  return lookupCourt(withoutDay(words))?.id ?? null;
}

function withoutDay(words: string): string {
  const day = /^(.*?)[ ,]*\b([A-Z][a-z]{2,8}\.?) \d{1,2}$/.exec(words);
  return day !== null && lookupMonth(day[2]!) !== null ? day[1]! : words;
}

function canonicalOf(id: string, words: readonly string[]): string | undefined {
  const courts = [...words.flatMap((each) => lookupCourt(withoutDay(each)) ?? []), ...courtsNamedIn(words)];
  return courts.find((court) => court.id === id)?.canonical;
}

/** The year of a line that is the day of the decision: `Decided March 9, 1995.`, `March 9, 1995`, `1995-03-09`. */
function yearIn(line: string): string | null {
  const iso = /^(\d{4})-\d{2}-\d{2}$/.exec(line);
  if (iso) return iso[1]!;
  const day = DECIDED.exec(line) ?? DATE_ALONE.exec(line);
  return day !== null && lookupMonth(day[1]!) !== null ? day[2]! : null;
}
