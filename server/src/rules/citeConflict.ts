import type { Citation } from '../model/bound.ts';
import { listOf } from '../model/listsByKey.ts';
import type { Part } from '../syntax/citation.ts';
import type { Draft } from '../syntax/draft.ts';
import { writeWords } from '../text/writing.ts';
import { type NameParties, nameInitials, partiesOfName, sameParties } from './caseNames.ts';
import {
  coreWords,
  differBySlip,
  FullNumbers,
  isInVolumeOf,
  type SeriesCitation,
  seriesCitation,
} from './caseNumbers.ts';
import { hasPageNumber } from './fullCase.ts';
import { type DraftContext, defineRule, type Fix, type Report, type RuleContext } from './rule.ts';
import { isPlain } from './token.ts';

/** A full citation, or one parallel to it, with what its cluster says of name, court and date. */
interface FullCitation extends SeriesCitation {
  readonly main: Citation;
  readonly parties: NameParties;
}

function check(context: RuleContext): void {
  const known: KnownCitations = new Map();
  const fulls = fullCitations(context);
  for (let i = 0; i < fulls.length; i++) checkFull(fulls[i]!, known, context);
  const shorts = context.ofKind('case-short').filter(isOfDatabase);
  if (shorts.length === 0) return;
  const numbers = new FullNumbers();
  for (let i = 0; i < fulls.length; i++) numbers.add(fulls[i]!.citation);
  for (const citation of shorts) checkShort(citation, numbers, context);
}

function fullCitations(context: RuleContext): readonly FullCitation[] {
  const cases = context.ofKind('case');
  const fulls: FullCitation[] = [];
  for (let i = 0; i < cases.length; i++) {
    const full = cases[i]!.quoted ? null : fullCitation(cases[i]!, context);
    if (full !== null) fulls.push(full);
  }
  return fulls;
}

function isOfDatabase({ edition, quoted }: Citation): boolean {
  return edition?.type === 'database' && !quoted;
}

function fullCitation(citation: Citation, context: RuleContext): FullCitation | null {
  const { edition, parts } = citation;
  const main = citation.parallelTo === null ? citation : context.bound.citations[citation.parallelTo];
  const name = main?.parts.name?.text;
  if (edition === null || parts.volume === undefined || !hasPageNumber(citation)) return null;
  if (main?.kind !== 'case' || name === undefined) return null;
  // `Orrin, 512 F.3d 105` is a short form that lacks its "at".
  if (main.parts.court === undefined && main.parts.date === undefined && !/\sv|\bre\b/.test(name)) return null;
  const { volume, page } = parts;
  return { citation, edition, volume: volume.text, page: page!.text, main, parties: partiesOfName(name, context) };
}

/** Those seen before, by their series and what every spelling of their names shares. */
type KnownCitations = Map<string, Map<string, FullCitation[]>>;

/** Cases of one reporter whose names begin alike, at most: each is compared with all before it. */
const MOST_COMPARED = 200;

function checkFull(full: FullCitation, known: KnownCitations, context: RuleContext): void {
  let ofSeries = known.get(full.edition.name);
  if (ofSeries === undefined) {
    ofSeries = new Map();
    known.set(full.edition.name, ofSeries);
  }
  const group = listOf(ofSeries, nameInitials(full.parties));
  let isRepeated = false;
  for (let i = 0; i < group.length; i++) {
    const earlier = group[i]!;
    if (!sameParties(earlier.parties, full.parties)) continue;
    const report = compare(earlier, full, context);
    if (report !== null) {
      context.report(report);
      // What deviates is no measure for others.
      return;
    }
    isRepeated ||= earlier.volume === full.volume && earlier.page === full.page;
  }
  if (!isRepeated && group.length < MOST_COMPARED) group.push(full);
}

/** Two full citations of one name in one series: where exactly they disagree, or null when they may both be right. */
function compare(earlier: FullCitation, later: FullCitation, context: RuleContext): Report | null {
  const { draft } = context.bound;
  const isSameVolume = earlier.volume === later.volume;
  const isSamePage = earlier.page === later.page;
  if (isSameVolume && isSamePage) {
    return compareYears(earlier, later, draft) ?? compareCourts(earlier, later, draft);
  }
  if (isSameVolume === isSamePage || mayBeTwoOpinions(earlier, later, context)) return null;
  if (isSameVolume && hasManyOrders(later) && !differBySlip(earlier.page, later.page)) return null;
  return numbersReport(earlier, later, isSameVolume ? 'page' : 'volume', draft);
}

/** Opinions of one litigation differ in year, day or court, or carry a number: `(Orrin II)`. */
function mayBeTwoOpinions(earlier: FullCitation, later: FullCitation, draft: DraftContext): boolean {
  const years = [yearOf(earlier), yearOf(later)];
  if (years[0] !== null && years[1] !== null && years[0] !== years[1]) return true;
  if (areDays(earlier, later) && earlier.main.parts.date?.text !== later.main.parts.date?.text) return true;
  if (areOfTwoCourts(earlier, later)) return true;
  return [earlier, later].some(({ main }) => isSetApart(main, draft));
}

/** What sets an opinion apart from another of the same case: a number of its own, or the whole court sitting. */
const SET_APART = /\s[IVX]+$|\ben banc$/;

/** True when a short name (`(“Orrin II”)`) or the parenthetical right after the citation sets the opinion apart. */
function isSetApart({ index, span }: Citation, { bound, once }: DraftContext): boolean {
  if (once(numberedByShortName).has(index)) return true;
  const { view } = bound.draft;
  const { end } = view.toView(span);
  const [, words = ''] = /^\s*\(([^()]{1,60})\)/.exec(view.text.slice(end, end + 80)) ?? [];
  return SET_APART.test(words.replace(/[^\p{L}\s]/gu, ''));
}

/** The citations that the draft gives a short name with a number. */
function numberedByShortName({ bound }: DraftContext): ReadonlySet<number | null> {
  const numbered = bound.draft.shortNames.filter(({ name }) => SET_APART.test(name));
  return new Set(numbered.map(({ citation }) => citation));
}

/** The Supreme Court's orders and those of a database fill many pages of one year under one name. */
function hasManyOrders({ edition }: FullCitation): boolean {
  return edition.type === 'database' || edition.courtId === 'scotus';
}

function numbersReport(earlier: SeriesCitation, later: SeriesCitation, what: 'volume' | 'page', draft: Draft): Report {
  const right = coreWords(earlier.citation);
  const written = coreWords(later.citation);
  return {
    citation: later.citation,
    span: later.citation.core,
    message: `This case is cited as "${written}" here and as "${right}" elsewhere in the draft: at most one of them is right. Check the source and make them agree.`,
    related: [{ span: earlier.citation.core, message: `Cited as "${right}" here.` }],
    fixes: () => [
      ...(canBegin(later.citation, what, earlier)
        ? replaceWith(draft, later.citation.parts[what], earlier[what], `Cite ${right} here`)
        : []),
      ...(canBegin(earlier.citation, what, later)
        ? replaceWith(draft, earlier.citation.parts[what], later[what], `Cite ${written} in the other place`)
        : []),
    ],
  };
}

/** False when the first page would come after the pages that are cited there. */
function canBegin({ kind, pins, edition }: Citation, what: 'volume' | 'page', { page }: SeriesCitation): boolean {
  if (what !== 'page' || kind !== 'case' || edition?.type === 'database') return true;
  return pins.every(({ type, from }) => type !== 'page' || typeof from !== 'number' || from >= Number(page));
}

function compareYears(earlier: FullCitation, later: FullCitation, draft: Draft): Report | null {
  const years = { earlier: yearOf(earlier), later: yearOf(later) };
  const date = later.main.parts.date;
  const otherDate = earlier.main.parts.date;
  if (years.earlier === null || years.later === null || years.earlier === years.later || !date || !otherDate)
    return null;
  return {
    citation: later.main,
    span: date.span,
    message: `${coreWords(later.citation)} is dated ${years.later} here and ${years.earlier} elsewhere in the draft: at most one of them is right. Check the source and make them agree.`,
    related: [{ span: otherDate.span, message: `Dated ${years.earlier} here.` }],
    fixes: () => [
      ...replaceWith(draft, yearPart(date), String(years.earlier), `Date it ${years.earlier} here`),
      ...replaceWith(draft, yearPart(otherDate), String(years.later), `Date it ${years.later} in the other place`),
    ],
  };
}

function compareCourts(earlier: FullCitation, later: FullCitation, draft: Draft): Report | null {
  const court = later.main.parts.court;
  const other = earlier.main.parts.court;
  if (!court || !other || !courtsDiffer(earlier, later)) return null;
  return {
    citation: later.main,
    span: court.span,
    message: `${coreWords(later.citation)} is a decision of "${court.text}" here and of "${other.text}" elsewhere in the draft: at most one of them is right.`,
    related: [{ span: other.span, message: `A decision of "${other.text}" here.` }],
    fixes: () => replaceWith(draft, court, other.text, `Write "${other.text}" here`),
  };
}

/** Two courts that are both known, neither a division of the other as written (`Tex. App.` and `Tex. App.—Dallas`). */
function courtsDiffer({ main: a }: FullCitation, { main: b }: FullCitation): boolean {
  if (a.courtId === null || b.courtId === null || a.courtId === b.courtId) return false;
  const [first = '', second = ''] = [a.parts.court?.text, b.parts.court?.text];
  return first !== '' && second !== '' && !first.startsWith(second) && !second.startsWith(first);
}

/** As {@link courtsDiffer}, also where only the reporter tells the court: `305 Neb. 1, 938 N.W.2d 1`. */
function areOfTwoCourts(a: FullCitation, b: FullCitation): boolean {
  const ids = [a.main.courtId, b.main.courtId];
  const isTold = a.main.parts.court !== undefined && b.main.parts.court !== undefined;
  return isTold ? courtsDiffer(a, b) : ids[0] !== null && ids[1] !== null && ids[0] !== ids[1];
}

/** The year in the parenthetical; that of a WL number is no date. */
function yearOf({ main }: FullCitation): number | null {
  return main.parts.date === undefined ? null : main.year;
}

function areDays({ main: a }: FullCitation, { main: b }: FullCitation): boolean {
  return [a, b].every(({ parts }) => parts.date !== undefined && /\d\D+\d{4}$/.test(parts.date.text));
}

/**
 * A short form with a WL or LEXIS number that is that of its full citation but for a slip of the keys, such as digits
 * typed twice. Other differences of short forms are those of `short-form-mismatch`.
 */
function checkShort(citation: Citation, numbers: FullNumbers, context: RuleContext): void {
  const short = seriesCitation(citation);
  if (short === null) return;
  const known = numbers
    .of(citation.authority)
    .filter((full) => full.citation.index < citation.index && isInVolumeOf(full, short));
  if (known.some((full) => full.page === short.page)) return;
  const full = known.find((candidate) => differBySlip(candidate.page, short.page));
  if (full !== undefined) context.report(numbersReport(full, short, 'page', context.bound.draft));
}

function yearPart(date: Part): Part {
  const start = date.span.end - 4;
  return { span: { start, end: date.span.end }, text: date.text.slice(-4) };
}

function replaceWith(draft: Draft, part: Part | undefined, words: string, title: string): Fix[] {
  if (part === undefined || !isPlain(draft, part)) return [];
  const newText = writeWords(words, draft.language);
  return [{ kind: 'suggestion', title, edits: [{ span: part.span, newText }] }];
}

export const citeConflict = defineRule({
  id: 'cite-conflict',
  bluebook: 'B10.1; R10.3',
  indigo: 'r11-1',
  group: 'consistency',
  severity: 'error',
  fix: 'suggestion',
  needs: 'model',
  docs: {
    summary: 'One case cited with two volumes, first pages, years, courts or WL numbers.',
    why: 'At most one of the two is right. Two digits swapped or a number typed twice is the commonest way in which a real case becomes one nobody can find.',
    silentWhen: [
      'Two opinions of one litigation: they differ in the year or the day, or one is set apart by a number (`Orrin II`) or `(en banc)`.',
      'Both the volume and the page differ, or the courts.',
      'Only the page differs among orders of the Supreme Court or in a database, unless by a slip of the keys: one year may have many.',
      'The series differ: the decision below and the decision on appeal.',
      'A citation stands inside a quotation.',
    ],
    examples: [
      {
        bad: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008). The rule is old. *Orrin v. Vale Corp.*, 521 F.3d 100, 105 (2d Cir. 2008).',
        good: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008). The rule is old. *Orrin v. Vale Corp.*, 512 F.3d 100, 105 (2d Cir. 2008).',
      },
      {
        bad: '*Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002). The rule is old. *Tamsin v. Brook*, 301 F.3d 5, 11 (1st Cir. 2003).',
        good: '*Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002). The rule is old. *Tamsin v. Brook*, 301 F.3d 5, 11 (1st Cir. 2002).',
      },
      {
        bad: '*Orrin v. Vale Corp.*, No. 19-cv-4120, 2020 WL 5551237, at \\*4 (S.D.N.Y. Jan. 5, 2020). The rule is old. *Orrin*, 2020 WL 555151237, at \\*5.',
        good: '*Orrin v. Vale Corp.*, No. 19-cv-4120, 2020 WL 5551237, at \\*4 (S.D.N.Y. Jan. 5, 2020). The rule is old. *Orrin*, 2020 WL 5551237, at \\*5.',
      },
    ],
    good: [
      '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008). *Orrin v. Vale Corp.*, 530 F.3d 77, 80 (2d Cir. 2009).',
      '*Orrin v. Vale Corp.*, 301 F. Supp. 2d 5, 9 (S.D.N.Y. 2004), *aff’d*, 412 F.3d 33, 35 (2d Cir. 2005).',
      '*Orrin v. Vale Corp.*, No. 19-cv-4120, 2020 WL 5551237, at \\*4 (S.D.N.Y. Jan. 5, 2020). *Orrin v. Vale Corp.*, No. 19-cv-4120, 2020 WL 7770001, at \\*2 (S.D.N.Y. Dec. 7, 2020).',
      '*Tamsin v. Brook*, 305 Neb. 1, 938 N.W.2d 1 (2020). *Tamsin v. Brook*, 505 Mich. 1, 949 N.W.2d 1 (2020).',
      '*Tamsin v. Brook*, 138 S. Ct. 377 (2017). *Tamsin v. Brook*, 138 S. Ct. 542 (2017).',
      '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008). *Orrin v. Hale*, 512 F.3d 140, 144 (2d Cir. 2008).',
    ],
  },
  check: { draft: check },
});
