import type { BoundDraft, Citation } from '../model/bound.ts';
import type { CitedSource } from '../sources/located.ts';
import { convertedPage, PAGE_NUMBERINGS, type PageConversion, type PageNumbering } from '../sources/pageConversion.ts';
import type { Pin } from '../syntax/citation.ts';
import { collapse } from '../syntax/cursor.ts';
import type { TextEdit } from '../text/edit.ts';
import { pinsOf, type Refactor, rewritten } from './rewriting.ts';

const NAMES: Readonly<Record<PageNumbering, string>> = {
  printed: 'printed pages',
  ecf: 'pages of the stamp',
  pageid: 'PageIDs',
  bates: 'production numbers',
  file: 'pages of the file',
};

/**
 * The pages of a record citation in the numbering that `matter.yaml` asks for, for each other numbering they may be counted
 * in now. Offered only where every page is one page in both, and the draft reads the same but for the numbers.
 */
export function pageRefactors(
  bound: BoundDraft,
  citation: Citation,
  sources: readonly CitedSource[],
): readonly Refactor[] {
  const [source, other] = sources;
  const to = source?.context.pages ?? null;
  if (source === undefined || other !== undefined || to === null || citation.quoted) return [];
  if (citation.pins.some(({ type }) => type === 'line' || type === 'tab')) return [];
  const offered = new Map<string, Refactor>();
  for (const from of PAGE_NUMBERINGS) {
    if (from === to) continue;
    const refactor = converted(bound, citation, { source, conversion: { from, to, entry: source.context.entry } });
    const words = refactor?.edits.map(({ newText }) => newText).join(', ') ?? '';
    if (refactor !== null && !offered.has(words)) offered.set(words, refactor);
  }
  return [...offered.values()];
}

interface Asked {
  readonly source: CitedSource;
  readonly conversion: PageConversion;
}

/** The citation with its pages in the other numbering; null when one of them cannot be told, or when nothing would change. */
function converted(bound: BoundDraft, citation: Citation, { source, conversion }: Asked): Refactor | null {
  // `at 3 of 12`: how many pages there are is counted as they are.
  if (/\bof\b/.test(citation.parts.pin?.text ?? '')) return null;
  const { text } = bound.draft;
  const edits: TextEdit[] = [];
  const wanted: Pick<Pin, 'type' | 'from' | 'to'>[] = [];
  for (const pin of citation.pins) {
    if (pin.type !== 'page') {
      wanted.push(pin);
      continue;
    }
    const from = pin.numbering === undefined ? convertedPage(source.document, pin.from, conversion) : null;
    const to = pin.to === pin.from ? from : convertedPage(source.document, pin.to, conversion);
    const newText = from === null || to === null ? null : write(text.slice(pin.span.start, pin.span.end), from, to);
    if (from === null || to === null || newText === null) return null;
    edits.push({ span: pin.span, newText });
    wanted.push({ type: 'page', from, to });
  }
  if (edits.every(({ span, newText }) => text.slice(span.start, span.end) === newText)) return null;
  const now = rewritten(bound, citation, edits);
  if (now === null || pinsOf(now) !== pinsOf({ pins: wanted })) return null;
  const words = collapse(edits.map(({ newText }) => newText).join(', '));
  return { title: `Count ${NAMES[conversion.to]}, not ${NAMES[conversion.from]}: write "${words}"`, edits };
}

/** A word for pages before the first one. */
const PAGE_WORD = /^(?:pp?|pgs?|pages?)\.?[\s~\u00a0]+/;

/** The new page or pages in the form of the old ones: their word, dash and dropped digits; null for any other form. */
function write(written: string, from: number | string, to: number | string): string | null {
  const [word = ''] = PAGE_WORD.exec(written) ?? [];
  const pages = written.slice(word.length);
  if (/^(?:[A-Z]{1,12}[ _-]?)?\d+$/.test(pages)) return from === to ? `${word}${from}` : null;
  const [, first = '', dash = '', last = ''] = /^(\d+)(\s*[-–—]{1,3}\s*)(\d+)$/.exec(pages) ?? [];
  if (dash === '') return null;
  return `${word}${from}${dash}${last.length < first.length ? elided(String(from), String(to)) : to}`;
}

/** The end of a range with only two of its digits where the others are the same (Bluebook R3.2(a)). */
function elided(from: string, to: string): string {
  const isLong = to.length > 2 && to.length === from.length && /^\d+$/.test(to);
  return isLong && from.slice(0, -2) === to.slice(0, -2) ? to.slice(-2) : to;
}
