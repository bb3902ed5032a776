import type { OpinionKind } from './readers/sourceText.ts';
import { plain } from './titleLine.ts';

/** A line that begins a separate opinion: `JUSTICE HALE, with whom JUSTICE ASH joins, dissenting.` */
export interface OpinionHeading {
  readonly kind: Exclude<OpinionKind, 'court'>;
  /** As the line writes it, `HALE` or `Hale`; null when it names nobody. */
  readonly author: string | null;
  /** `J.`, `C.J.`, `JJ.`; null when it names nobody. */
  readonly title: string | null;
  /** `dissenting`, `concurring in the judgment`. */
  readonly role: string;
  /** How many other judges join. */
  readonly joined: number;
  /** It ends as a heading ends. The head of a printed page, `HALE, J., dissenting`, has no mark behind it. */
  readonly isClosed: boolean;
}

/** No heading is longer, in code units. */
const LONGEST = 320;

const SPEAKS_OF_ONE = /dissent|concur/i;

/** Page and paragraph numbers before the words of a line. */
const LEADING_MARK = /^(?:\[?\d{1,5}\]?|[[{]?¶ ?\d{1,4}\.?[\]}]?|\{\d{1,4}\})\s+/;

const NAME = "\\p{Lu}[\\p{L}'’.-]*(?: (?:and |& |AND )?\\p{Lu}[\\p{L}'’.-]*){0,4}";
const RANKS = inBothCases('Chief|Presiding|Associate|Senior|Acting|Circuit|District|Bankruptcy');
const OFFICE = `(?:(?:${RANKS}) ){0,3}(?:${inBothCases('Justices?|Judges?')})`;
/** `JUSTICE HALE`, `Mr. Chief Justice Hale`. */
const TITLE_FIRST = new RegExp(`^(?:M[Rr]\\. )?(${OFFICE}) (${NAME})`, 'u');
/** `HALE, J.`, `Hale, Circuit Judge`. */
const NAME_FIRST = new RegExp(
  `^(${NAME}), ?((?:C|P|S|A\\.? ?C)?\\.? ?JJ?\\.|${OFFICE}(?: of the [\\p{L} ]{3,40})?)`,
  'u',
);
/** `DISSENTING OPINION`, `Dissenting Opinion by Hale, J.`, `DISSENT BY: HALE`. */
const LABEL =
  /^(?:opinion )?(?:(?:concurring|dissenting|concurring (?:in part )?and dissenting(?: in part)?)(?: opinion| statement)?|dissent|concurrence)(?:,? (?:by|of):? (.{2,80}))?[:.]?$/i;

/** The only words of what a judge does in a separate opinion; a sentence about it has others. */
const ROLE_WORDS: ReadonlySet<string> = new Set(
  (
    'specially separately partially reluctantly respectfully concurring dissenting in part parts full the judgment judgement ' +
    'result results decision only and to from of denial grant dismissal order certiorari rehearing en banc writ petition ' +
    'petitions for review stay application motion as with respect opinion but on transfer leave appeal reversal affirmance ' +
    'majority court'
  ).split(' '),
);
const JOINS = /^[\s,(]*(?:,? ?(?:with whom|joined by|in which|and with whom)\b)/i;

/** Reads the heading of a separate opinion; null for any other line. */
export function readOpinionHeading(line: string): OpinionHeading | null {
  if (line.length > LONGEST && !SPEAKS_OF_ONE.test(line.slice(0, LONGEST))) return null;
  if (!SPEAKS_OF_ONE.test(line)) return null;
  const words = plain(line).replace(LEADING_MARK, '').slice(0, LONGEST);
  return readByJudge(words) ?? readLabel(words);
}

function readByJudge(words: string): OpinionHeading | null {
  const first = TITLE_FIRST.exec(words);
  const last = first === null ? NAME_FIRST.exec(words) : null;
  const [head, author, title] = first
    ? [first[0], first[2]!, first[1]!]
    : [last?.[0] ?? '', last?.[1] ?? '', last?.[2]];
  if (title === undefined) return null;
  const rest = words.slice(head.length);
  const at = rest.search(/\b(?:specially |respectfully |reluctantly |separately )?(?:dissenting|concurring)\b/i);
  if (at < 0) return null;
  const between = rest.slice(0, at);
  const isJoined = JOINS.test(between);
  if (!isJoined && !/^[\s,(]*$/.test(between)) return null;
  const said = rest.slice(at);
  const end = said.search(/[.:;)]/);
  const role = said.slice(0, end < 0 ? said.length : end).trim();
  const after = end < 0 ? '' : said.slice(end).replace(/^[.:;)\s]+/, '');
  // What runs on is the first sentence of the opinion.
  if (!isRole(role) || (after !== '' && !/^["“‘'[(]?\p{Lu}/u.test(after))) return null;
  return {
    kind: kindOf(role),
    author: author.replace(/[,\s]+$/, ''),
    title: shortTitle(title, author),
    role: role.toLowerCase().replace(/\s+/g, ' '),
    joined: isJoined ? judgesIn(between) : 0,
    isClosed: end >= 0,
  };
}

function readLabel(words: string): OpinionHeading | null {
  const label = LABEL.exec(words);
  if (label === null) return null;
  const kind = kindOf(words);
  const role = { dissent: 'dissenting', concurrence: 'concurring', both: 'concurring in part and dissenting in part' }[
    kind
  ];
  const named = label[1]?.replace(/[:.]$/, '') ?? '';
  const by = TITLE_FIRST.exec(named);
  const before = by === null ? NAME_FIRST.exec(`${named}.`) : null;
  const author = by?.[2] ?? before?.[1] ?? null;
  const title = by?.[1] ?? before?.[2];
  const isKnown = author !== null && title !== undefined;
  return {
    kind,
    author: isKnown ? author : null,
    title: isKnown ? shortTitle(title, author) : null,
    role,
    joined: 0,
    isClosed: true,
  };
}

function isRole(role: string): boolean {
  const words = role.split(/[\s,]+/);
  return words.every(
    (word) => ROLE_WORDS.has(word.toLowerCase()) || /^(?:[IVX]{1,5}|[A-F]|\d{1,2})(?:-[A-F\d])?$/.test(word),
  );
}

function kindOf(role: string): OpinionHeading['kind'] {
  if (!/dissent/i.test(role)) return 'concurrence';
  return /concur/i.test(role) ? 'both' : 'dissent';
}

/** `J.` for `Circuit Judge` and `Justice` (Bluebook T11). */
function shortTitle(title: string, author: string): string {
  const squeezed = title.replace(/\s/g, '');
  if (/^[A-Z.]+\.$/.test(squeezed) && squeezed.length <= 6) return squeezed;
  if (/chief/i.test(title)) return 'C.J.';
  if (/presiding/i.test(title)) return 'P.J.';
  return / (?:and|&) /i.test(author) || /s$/i.test(title) ? 'JJ.' : 'J.';
}

/** The names in `with whom JUSTICE ASH and JUSTICE BELL join`. */
function judgesIn(words: string): number {
  const names = words.match(/\p{Lu}[\p{L}'’-]{2,}/gu) ?? [];
  return names.filter((name) => !/^(?:justices?|judges?|circuit|chief|district|senior|associate|parts?)$/i.test(name))
    .length;
}

/** Headings after which the words are the court's again, or those of another paper. */
const OTHER_PART =
  /^(?:opinion(?: (?:of|and|by|per) .{1,60})?|memorandum(?: (?:opinion|order|disposition|and) ?.{0,60})?|(?:order|judgment|decree|decision|syllabus|per curiam|appendix|addendum|schedule|exhibit)\b.{0,60}|.{0,40}\brehearing\b.{0,60}|(?:foot|end)?notes?|end of document|all citations.{0,80}|supplemental opinion.{0,40})[:.]?$/i;
/** `No. 20–1088`, `Docket Nos. 12-4, 12-5`: the head of another opinion. */
const DOCKET = /^(?:Docket |DOCKET )?N[Oo][Ss]?\. ?[A-Z]{0,4}\d[\dA-Z:.,–—& -]{0,60}$/;
/** `HALE, Circuit Judge:`, `Hale, J.`, `JUSTICE HALE delivered the opinion of the Court.` */
const AUTHOR_ALONE = new RegExp(`^${NAME}, ?(?:(?:C|P)?\\.? ?JJ?\\.?|${OFFICE})[:.]?$`, 'u');
const FOR_THE_COURT =
  /\b(?:delivered|announced|delivering|announcing|authored|wrote|writing)\b.{0,60}\b(?:opinion|judgment|court|majority)\b/i;

/** The end of what a court decides: a separate opinion has none, and so what looked like one was the court's own. */
const DECIDED =
  /^(?:it is )?(?:hereby )?so ordered[.,]?$|^(?:judgment |order )?(?:affirmed|reversed|vacated|remanded)[\p{L} ,;]{0,60}\.?$/iu;

/** True for a line that ends the opinion of a court: `It is so ordered.` */
export function isDisposition(line: string): boolean {
  return line.length <= 120 && DECIDED.test(plain(line));
}

/** True for a line behind which it is no longer certain that a separate opinion goes on. */
export function endsSeparateOpinion(line: string): boolean {
  if (line.length > LONGEST) return false;
  const words = plain(line).replace(LEADING_MARK, '');
  if (words.length <= 120 && (OTHER_PART.test(words) || DOCKET.test(words) || AUTHOR_ALONE.test(words))) return true;
  return FOR_THE_COURT.test(words) && (TITLE_FIRST.test(words) || NAME_FIRST.test(words));
}

/** `Chief|Judge` as `Chief|CHIEF|Judge|JUDGE`: names are told by their capitals, so that case cannot be left out of account. */
function inBothCases(words: string): string {
  return words
    .split('|')
    .flatMap((word) => [word, word.toUpperCase()])
    .join('|');
}
