import { captionLines, withoutNotices } from './caption.ts';
import { FACE_LENGTH } from './face.ts';
import { type SourceLine, visitLines } from './lines.ts';
import { plain } from './titleLine.ts';

/** What the head of an opinion says of it besides its name, as it writes it. */
export interface OpinionHead {
  /** `United States Court of Appeals, Second Circuit`; null when no line of the head is the name of a court. */
  readonly court: string | null;
  /** The day of the decision: `June 12, 2014`; null when the head does not tell it from other days. */
  readonly decided: string | null;
}

/** No name of a court is longer, in UTF-16 code units. */
const LONGEST_COURT = 110;

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)';
const DAY = `(?:${MONTH}\\.? \\d{1,2}, \\d{4}|\\d{1,2} ${MONTH}\\.? \\d{4}|\\d{4}-\\d{2}-\\d{2})`;
/** Few lines of a head have a year, and every day has one. */
const HAS_YEAR = /\d{4}/;
const IS_DAY = new RegExp(`^${DAY}\\.?$`, 'i');
/** The day after the word that says what was done on it; of several words the surest comes first. */
const DONE_ON = ['decided', 'rendered|released|issued', 'filed|entered', 'signed|dated'].map(
  (words) => new RegExp(`\\b(?:${words})\\b:?(?: on)?,? (${DAY})`, 'i'),
);

/** A line that is the name of a court, from its first word on. */
const COURT =
  /^(?:in the )?(?:(?:united states|u\.s\.|state of|commonwealth of|[a-zà-ÿ][a-zà-ÿ.]{1,14}) ){0,4}(?:(?:supreme|superior|district|circuit|appellate|appeals|bankruptcy|tax|claims|chancery|criminal|family|surrogate[’']?s) ){0,3}(?:court|appellate division)\b/i;
/** What else begins so: the court below, a clerk, the name of a case. */
const NO_COURT =
  /\b(?:appeals? (?:from|to)|certiorari|clerk|judges?|justices?|before|reporter|no\.|nos\.|order|opinion)\b|\bv\. |\bcourt below\b/i;
/** The rest of a name that goes on below: `for the Second Circuit`, `Southern District of New York`. */
const GOES_ON =
  /^(?:for the|of the|of|in and for)\b|^(?:[a-zà-ÿ][a-zà-ÿ.]*[ ,]+){0,3}(?:district|division|department|circuit)\b/i;

const IS_CUT = /\b(?:of|for|the|and)$/i;

/** Reads the court and the day of decision in the first lines of an opinion. Lines that may be something else say nothing. */
export function readOpinionHead(text: string): OpinionHead {
  const read: SourceLine[] = [];
  visitLines(text.slice(0, FACE_LENGTH), (line) => {
    // A bar between two parts of the head ends nothing.
    if (/[a-z\d]/i.test(line.text)) read.push(line);
  });
  const lines = captionLines(withoutNotices(read)).map((line) => plain(line.text));
  return { court: courtIn(lines), decided: dayIn(lines) };
}

function courtIn(lines: readonly string[]): string | null {
  const at = lines.findIndex(isCourt);
  const name = lines[at];
  if (name === undefined) return null;
  const next = lines[at + 1];
  const goesOn = next !== undefined && (IS_CUT.test(name) || GOES_ON.test(next)) && !NO_COURT.test(next);
  const whole = `${name}${goesOn ? ` ${next}` : ''}`.replace(/[\s,.;:]+$/, '');
  return whole.length <= LONGEST_COURT && !IS_CUT.test(whole) ? whole : null;
}

function isCourt(line: string): boolean {
  return line.length <= LONGEST_COURT && COURT.test(line) && !NO_COURT.test(line);
}

function dayIn(lines: readonly string[]): string | null {
  const dated = lines.filter((line) => HAS_YEAR.test(line));
  for (const pattern of DONE_ON) {
    for (const line of dated) {
      const day = pattern.exec(line)?.[1];
      if (day !== undefined) return day;
    }
  }
  // A day on a line of its own is the day of decision when there is no other.
  const days = dated.filter((line) => IS_DAY.test(line));
  return days.length === 1 ? days[0]!.replace(/\.$/, '') : null;
}
