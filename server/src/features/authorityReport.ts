import type { BoundDraft, Citation } from '../model/bound.ts';
import type { AttributedQuotation } from '../model/quotations/attribution.ts';
import { quotationText } from '../model/quotations/quotationText.ts';
import { missedWords } from '../rules/missedPins.ts';
import { inShort } from '../rules/quotationDifferences.ts';
import { type QuotationCheck, readQuotation } from '../sources/alignment/checkQuotation.ts';
import type { CitedSource } from '../sources/located.ts';
import { missedPin } from '../sources/missedPin.ts';
import { numberingsAt } from '../sources/numberings.ts';
import { compareWithSources, type QuotationInSource } from '../sources/quotationInSources.ts';
import { collapse } from '../syntax/cursor.ts';
import type { FullName } from './fullName.ts';
import { wordsOf } from './words.ts';

/** A file that was taken for an authority. */
export interface ReportFile {
  /** Path inside the matter, with `/`. */
  readonly path: string;
  /** How it was recognised. */
  readonly how: string;
  /** Of its bytes; null when they could not be read again. */
  readonly sha256: string | null;
  /** What was not read of it, or why none of it was, as words that follow its name; null when it was read whole. */
  readonly remark: string | null;
}

/**
 * What came of looking for a pin: `found`; `absent`: the numbering of the file ends before it; `untold`: the file does not
 * tell where it is; `unchecked`: there was no file to look in.
 */
export type PinResult = 'found' | 'absent' | 'untold' | 'unchecked';

/**
 * What came of comparing a quotation: `agrees` word for word or as its signs say; `elsewhere`: it agrees and stands on
 * another page; `differs`; `not-found`: nothing near stands in the file; `unchecked`: nothing was compared.
 */
export type QuotationResult = 'agrees' | 'elsewhere' | 'differs' | 'not-found' | 'unchecked';

/** One thing that was looked for, where in the draft it stands, and what came of it. */
export interface Checked<Result> {
  /** Page or line of the draft. */
  readonly place: number;
  /** As the draft has it. */
  readonly words: string;
  readonly result: Result;
  /** Where it was found, what differs, or why nothing was compared; empty when there is no more to say. */
  readonly says: string;
}

/** An authority or a document of the record with everything that was looked at. */
export interface ReportEntry extends FullName {
  /** Pages or lines of the draft that cite it, ascending, each once. */
  readonly places: readonly number[];
  /** None when no file of the folder was recognised as it. */
  readonly files: readonly ReportFile[];
  readonly pins: readonly Checked<PinResult>[];
  readonly quotations: readonly Checked<QuotationResult>[];
}

/** Something that was not compared with anything. */
export interface Unchecked {
  readonly place: number;
  readonly words: string;
  readonly why: string;
}

/** What was looked at of what a draft cites. */
export interface AuthorityReport {
  /** SHA-256 of the text of the draft, in UTF-8. */
  readonly sha256: string;
  /** What the places are: pages, when the draft has printed ones, else lines of its file. */
  readonly unit: 'page' | 'line';
  readonly groups: readonly { readonly title: string; readonly entries: readonly ReportEntry[] }[];
  /** Citations of which it is not known what they cite, and quotations that belong to no citation. */
  readonly unchecked: readonly Unchecked[];
  /** Files of the folder, and those of them that can be read as sources. */
  readonly searched: { readonly files: number; readonly readable: number };
  /** Why not all of the folder was searched, in words; null when all was. */
  readonly incomplete: string | null;
}

/** More words of a quotation are not repeated in a report. */
const LONGEST_SHOWN = 100;

/** Fewer words in marks are a term or a title, and nobody expects them to be compared. */
const FEWEST_WORDS = 5;

/** Why nothing was compared when no file was recognised. */
export const NOT_IN_FOLDER = 'not in the folder';

/** What was looked at for one citation. */
export interface SourcedCitation {
  readonly citation: Citation;
  readonly sources: readonly CitedSource[];
  /** Why there are no sources, when there are none. */
  readonly none: string;
  readonly place: number;
}

/** The pins that a citation gives itself; those an id. repeats are told where they were given. */
export function checkPins(
  bound: BoundDraft,
  { citation, sources, none, place }: SourcedCitation,
): readonly Checked<PinResult>[] {
  if (citation.pins.length === 0) return [];
  const words = wordsOf(bound.draft.view, citation.parts.pin?.span ?? citation.span);
  if (sources.length === 0) return [{ place, words, result: 'unchecked', says: none }];
  return citation.pins.map((pin, index) => {
    const own = citation.pins.length > 1 ? wordsOf(bound.draft.view, pin.span) : words;
    const found = sources.flatMap(({ pins, path }) => (pins[index]?.place ? [{ path, ...pins[index].place }] : []));
    const [first] = found;
    if (first !== undefined) {
      const where = sources.length > 1 ? `${first.label} of ${first.path}` : first.label;
      return { place, words: own, result: 'found', says: where };
    }
    const [only, other] = sources;
    const missed = only === undefined || other !== undefined ? null : missedPin(only, pin);
    if (only !== undefined && missed !== null) {
      return { place, words: own, result: 'absent', says: missedWords(missed, only.path) };
    }
    const file = other === undefined ? (only?.path ?? '') : 'the files that may be it';
    return { place, words: own, result: 'untold', says: `its place could not be told in ${file}` };
  });
}

/** A quotation that is attributed to a citation, against the files of that citation. */
export function checkQuoted(
  { draft }: BoundDraft,
  { span, notes }: AttributedQuotation,
  { sources, none, place }: SourcedCitation,
): Checked<QuotationResult> {
  const { text } = quotationText(draft, span);
  const words = shortened(text);
  if (sources.length === 0) return { place, words, result: 'unchecked', says: none };
  const compared = compareWithSources(readQuotation(text, notes), sources);
  if (compared === null) {
    return { place, words, result: 'unchecked', says: 'several files may be it, and none of them has these words' };
  }
  return { place, words, ...resultOf(compared) };
}

function resultOf({ check, source }: QuotationInSource): Pick<Checked<QuotationResult>, 'result' | 'says'> {
  const where = whereIn(source, check);
  switch (check.result) {
    case 'same':
      return { result: check.pin === 'elsewhere' ? 'elsewhere' : 'agrees', says: where };
    case 'different': {
      const serious = check.differences.filter(({ isSlight }) => !isSlight);
      const told = serious.slice(0, MOST_TOLD).map(inShort);
      const more = serious.length > told.length ? [`and ${serious.length - told.length} more`] : [];
      return { result: 'differs', says: `${where === '' ? '' : `${where}: `}${[...told, ...more].join('; ')}` };
    }
    case 'not-here':
      return { result: 'not-found', says: `nothing near these words stands in ${source.path}` };
    case 'unchecked':
      return { result: 'unchecked', says: 'it has no words of its own to compare, or too many' };
  }
}

/** More differences are counted. */
const MOST_TOLD = 3;

/** Where the words stand, by the pages that are cited, else by those of the file; empty when it has none. */
function whereIn({ document, context }: CitedSource, { places: [place] }: QuotationCheck): string {
  if (place === undefined) return '';
  const { firstPage, lastPage, span } = place;
  if (firstPage !== null && lastPage !== null && lastPage !== firstPage) return `pages ${firstPage} to ${lastPage}`;
  if (firstPage !== null) return `page ${firstPage}`;
  const numbers = numberingsAt(document, span.start, context.entry);
  const best = numbers.find(({ numbering }) => numbering === 'line') ?? numbers[0];
  return best?.label ?? '';
}

/** What a report cannot speak of: citations bound to nothing, and quotations that belong to no citation. */
export function uncheckedIn(
  bound: BoundDraft,
  attributed: readonly AttributedQuotation[],
  placeOf: (offset: number) => number,
): readonly Unchecked[] {
  const { view, quotations } = bound.draft;
  const unbound = bound.citations
    .filter(({ authority, record, quoted }) => authority === null && record === null && !quoted)
    .map(({ span }) => ({ span, words: wordsOf(view, span), why: 'what it cites could not be told' }));
  const known = new Set(attributed.map(({ span }) => span.start));
  const lonely = quotations
    .map((span) => ({ span, words: shortened(wordsOf(view, span)), why: 'no citation was found to be its source' }))
    .filter(({ span, words }) => !known.has(span.start) && words.split(' ').length >= FEWEST_WORDS);
  return [...unbound, ...lonely]
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, ...rest }) => ({ place: placeOf(span.start), ...rest }));
}

function shortened(text: string): string {
  const words = collapse(text).replace(/^[“"]|[”"]$/g, '');
  return words.length <= LONGEST_SHOWN ? words : `${words.slice(0, LONGEST_SHOWN - 1).replace(/\s+\S*$/, '')} …`;
}
