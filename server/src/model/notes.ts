import type { ParsedCitation } from '../syntax/citation.ts';
import type { Draft } from '../syntax/draft.ts';
import { isDigit } from '../text/letters.ts';
import type { Citation } from './bound.ts';

/** A name is looked for in so much of a note, in UTF-16 code units. */
const LONGEST_NOTE = 5000;

const NOTHING: ReadonlyMap<string, number> = new Map();

/** What the footnotes of a draft cite in full, by the numbers that a `supra note 12` speaks of. */
export class Notes {
  readonly #draft: Draft;
  /** By the index of a footnote: the sources cited in it so far, each with its first citation there. */
  readonly #cited = new Map<number, Map<string, number>>();
  /** Where the draft shows no footnotes: the number by which each source was cited first. */
  readonly #citedBy = new Map<string, number>();
  /** Footnotes by their number; found out when the first supra asks. */
  #byNumber: ReadonlyMap<number, number> | null = null;

  constructor(draft: Draft) {
    this.#draft = draft;
  }

  /** Notes a citation that stands in a footnote. */
  add({ footnote, authority, antecedent, parallelTo, index, record }: Citation): void {
    const source = authority ?? record;
    if (footnote === null || source === null || parallelTo !== null) return;
    let cited = this.#cited.get(footnote);
    if (cited === undefined) {
      cited = new Map();
      this.#cited.set(footnote, cited);
    }
    if (!cited.has(source)) cited.set(source, antecedent ?? index);
  }

  /** The sources cited in the note that a supra names, each with the citation to refer to. */
  citedIn(supra: ParsedCitation): ReadonlyMap<string, number> {
    const footnote = this.#meantBy(supra);
    return footnote === null ? NOTHING : (this.#cited.get(footnote) ?? NOTHING);
  }

  /** True when the last word of the name stands in the note that a supra names. */
  speaksOf(supra: ParsedCitation, name: string): boolean {
    const footnote = this.#meantBy(supra);
    const span = footnote === null ? undefined : this.#draft.view.footnotes[footnote]?.span;
    if (span === undefined || footnote === supra.footnote) return false;
    const word =
      name
        .replace(/ et al\.?$/, '')
        .split(/[ -]/)
        .at(-1) ?? '';
    return this.#draft.text.slice(span.start, Math.min(span.end, span.start + LONGEST_NOTE)).includes(word);
  }

  /** False when the draft shows no footnotes and has cited the source as that of another note before. */
  agrees(supra: ParsedCitation, source: string): boolean {
    if (this.#draft.view.footnotes.length > 0) return true;
    const number = this.#numberIn(supra);
    return number === null || (this.#citedBy.get(source) ?? number) === number;
  }

  /** Notes which source a supra was found to mean. */
  addSupra(supra: ParsedCitation, source: string): void {
    const number = this.#numberIn(supra);
    if (number !== null && !this.#citedBy.has(source)) this.#citedBy.set(source, number);
  }

  #meantBy(supra: ParsedCitation): number | null {
    const number = this.#numberIn(supra);
    if (number === null) return null;
    this.#byNumber ??= numbered(this.#draft);
    return this.#byNumber.get(number) ?? null;
  }

  #numberIn({ core }: ParsedCitation): number | null {
    const { text } = this.#draft;
    let first = core.end;
    while (first > core.start && isDigit(text.charCodeAt(first - 1))) first -= 1;
    return first === core.end ? null : Number(text.slice(first, core.end));
  }
}

/**
 * The footnotes by number: that of their label, or with which they begin at the foot of a page; those of LaTeX's commands by
 * the order of their calls.
 */
function numbered({ text, view }: Draft): Map<number, number> {
  const byNumber = new Map<number, number>();
  const unnumbered: { readonly footnote: number; readonly place: number }[] = [];
  for (const [footnote, { label, span, calledAt }] of view.footnotes.entries()) {
    const isArgument = text.charAt(span.start - 1) === '{';
    const number = isArgument ? undefined : /^\d{1,4}\b/.exec(label ?? text.slice(span.start, span.start + 5))?.[0];
    if (number !== undefined) byNumber.set(Number(number), footnote);
    else if (isArgument) unnumbered.push({ footnote, place: calledAt ?? span.start });
  }
  unnumbered.sort((a, b) => a.place - b.place);
  for (const [i, { footnote }] of unnumbered.entries()) byNumber.set(i + 1, footnote);
  return byNumber;
}
