import type { Difference } from '../sources/alignment/differences.ts';
import type { CitedSource } from '../sources/located.ts';
import type { Span } from '../text/span.ts';
import { writeWords } from '../text/writing.ts';
import type { ComparedQuotation } from './comparedQuotations.ts';
import { inFile } from './inFile.ts';
import type { Fix, RuleContext } from './rule.ts';
import { isPlain } from './token.ts';

/** More differences than these are told in one finding. */
const MOST_TOLD = 3;

/** A quotation with so many differences is told as a whole; the source may be another text of the opinion. */
const MOST_COUNTED = 12;

/**
 * Reports what differs between a quotation and its source, each difference at its words; of slight differences and those
 * another rule speaks of, nothing. Words that another source of the draft has are that one's.
 */
export function reportDifferences(
  compared: ComparedQuotation,
  isWanted: (difference: Difference) => boolean,
  context: RuleContext,
): void {
  const differences = compared.check.differences.filter((difference) => !difference.isSlight && isWanted(difference));
  if (differences.length === 0 || differences.length > MOST_COUNTED || compared.elsewhere() !== null) return;
  if (differences.length > MOST_TOLD) {
    const { citation, attributed } = compared;
    context.report({
      citation,
      span: attributed.span,
      message: `This quotation differs from ${placeOf(compared)} in ${differences.length} places: ${differences.slice(0, MOST_TOLD).map(inShort).join('; ')}; and others. Compare it word by word.`,
    });
    return;
  }
  for (const difference of differences) reportOne(compared, difference, context);
}

function reportOne(compared: ComparedQuotation, difference: Difference, context: RuleContext): void {
  const span = compared.text.toFile(difference.quoted);
  context.report({
    citation: compared.citation,
    span,
    message: `${described(difference, placeOf(compared))} Restore the words of the source, or mark the change.`,
    inFiles: [inFile(compared.source, difference.source, 'The words of the source.')],
    fixes: () => fixesOf(compared, difference, context),
  });
}

/** The file, and the page where the words begin. */
export function placeOf({ source, check }: ComparedQuotation): string {
  const page = check.places[0]?.firstPage;
  return page ? `${source.path}, page ${page}` : source.path;
}

function described(difference: Difference, place: string): string {
  const written = shown(difference.quotedWords);
  const inSource = shown(difference.sourceWords);
  switch (difference.kind) {
    case 'word-dropped':
      return `The source has “${inSource}” here, and the quotation leaves it out without an ellipsis (${place}).`;
    case 'word-added':
      return `The source does not have “${written}” here (${place}).`;
    case 'negation':
      return inSource === ''
        ? `The source does not have “${written}” here, which turns its meaning (${place}).`
        : `The source has “${inSource}” here${written === '' ? '' : `, not “${written}”`}, which turns its meaning (${place}).`;
    case 'order':
      return `The source has these words in another order: “${inSource}” (${place}).`;
    case 'case-unmarked':
      return `The source has “${inSource}”, and no brackets show the change to “${written}” (${place}).`;
    default:
      return `The source has “${inSource}” here, not “${written}” (${place}).`;
  }
}

/** `it has “on”, not “upon”`: what the source has in the place of words. */
export function inShort(difference: Difference): string {
  const written = shown(difference.quotedWords);
  const inSource = shown(difference.sourceWords);
  if (inSource === '') return `“${written}” is not in it`;
  return written === '' ? `it has “${inSource}”` : `it has “${inSource}”, not “${written}”`;
}

/** Longer words are shown in part. */
const LONGEST_SHOWN = 160;

function shown(words: string): string {
  const collapsed = words.replace(/\s+/g, ' ').trim();
  return collapsed.length <= LONGEST_SHOWN ? collapsed : `${collapsed.slice(0, LONGEST_SHOWN - 1)}…`;
}

/** The words of the source, or the draft's own with the sign that they were changed. None where markup stands among them. */
function fixesOf({ text }: ComparedQuotation, difference: Difference, { bound }: RuleContext): readonly Fix[] {
  const { draft } = bound;
  const written = text.text.slice(difference.quoted.start, difference.quoted.end);
  const span = text.toFile(difference.quoted);
  if (!isPlain(draft, { span, text: written }) || written.trim() !== difference.quotedWords.trim()) return [];
  const inSource = difference.sourceWords.replace(/\s+/g, ' ').trim();
  const fix = (title: string, words: string): Fix => ({
    kind: 'suggestion',
    title,
    edits: [{ span, newText: writeWords(words, draft.language) }],
  });
  if (difference.kind === 'case-unmarked') {
    const marked = bracketedCapital(written, inSource);
    return marked === null ? [] : [fix(`Write "${marked}"`, marked)];
  }
  // What was dropped stands between two words, whose blank is all there is.
  if (written.trim() === '' || inSource === '') return [];
  return [
    fix(`Write "${inSource}", as the source has it`, inSource),
    fix(`Mark the change: "[${written}]"`, `[${written}]`),
  ];
}

/** `[T]he` for `The` where the source has `the`; null when more than the first letter differs. */
export function bracketedCapital(written: string, inSource: string): string | null {
  const first = written.charAt(0);
  if (
    first === '' ||
    written.slice(1) !== inSource.slice(1) ||
    first.toLowerCase() !== inSource.charAt(0).toLowerCase()
  )
    return null;
  return `[${first}]${written.slice(1)}`;
}

/** True when a place of the source is one of its notes, whose page is that of their call. */
export function isInNotes({ document }: CitedSource, { start }: Span): boolean {
  return document.footnotes.some(({ span }) => span.start <= start && start - span.start < LONGEST_NOTE);
}

const LONGEST_NOTE = 4000;
