import { type CourtMatch, lookupCourt } from '../tables/courts.ts';

const TRIAL_COURT =
  /\bdistrict court,?(?: for the| of the)? *((?:(?:northern|southern|eastern|western|middle|central) )?district of .+)?$/i;
const APPEALS_COURT = /\bcourt of appeals,?(?: for the| of the)? *(\w+(?: of columbia)? circuit)?$/i;
const SEAT =
  /^(?:for the )?((?:(?:northern|southern|eastern|western|middle|central) )?district of .+|\w+(?: of columbia)? circuit)$/i;

/** The federal courts that lines of a caption name: `UNITED STATES DISTRICT COURT`, and on its line or the next two where it sits. */
export function courtsNamedIn(lines: readonly string[]): readonly CourtMatch[] {
  const head = lines.map((line) => line.replace(/[.,;\s]+$/, ''));
  return head.flatMap((line, index) => {
    const named = TRIAL_COURT.exec(line) ?? APPEALS_COURT.exec(line);
    if (named === null) return [];
    const seats = named[1]
      ? [named[1]]
      : head.slice(index + 1, index + 3).flatMap((next) => SEAT.exec(next)?.[1] ?? []);
    return seats.flatMap((seat) => lookupCourt(capitalised(seat)) ?? []);
  });
}

/** `SOUTHERN DISTRICT OF NEW YORK` as tables have it: `Southern District of New York`. */
function capitalised(words: string): string {
  return words
    .toLowerCase()
    .replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/ Of /g, ' of ');
}
