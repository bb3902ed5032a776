import { isSpace } from '../../tables/keys.ts';
import { type Closings, closingsOf } from '../../text/parentheses.ts';

/** How far a quotation may stand from the citation of its sentence, in UTF-16 code units of the view. */
const LONGEST_SENTENCE = 500;
/** Marks between a quotation and the citation right behind it. */
const LONGEST_JOINT = 60;
/** A parenthetical that does not close within this is none. */
const LONGEST_PARENTHETICAL = 2_000;
const MOST_PARENTHETICALS = 10;

/** Blanks before a parenthetical. */
const MOST_BLANKS = 3;

const PERIOD = 0x2e;
const COMMA = 0x2c;

const MARKS_ONLY = /^[\s"'“”‘’.,;:!?)\]*—–-]*[([]?[\s“"]*$/;
const SENTENCE_END = /[.?!]["”’'*_)\]]{0,4}\s+(?=["“‘'([*_]{0,3}\p{Lu})/u;

/** A stretch of a view. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const NONE: readonly Stretch[] = Object.freeze([]);

/** Reads what stands around the quotations of a draft, in the text of its view. */
export class Surroundings {
  readonly #text: string;
  readonly #closings: Closings;
  readonly #paragraphEnd: RegExp;

  /**
   * In a double-spaced text only two blank lines end a paragraph.
   * @param closings of the text, where they are known already
   */
  constructor(text: string, habits: { readonly isDoubleSpaced: boolean }, closings = closingsOf(text)) {
    this.#text = text;
    this.#closings = closings;
    this.#paragraphEnd = habits.isDoubleSpaced ? /\n[^\S\n]*\n[^\S\n]*\n/ : /\n[^\S\n]*\r?\n/;
  }

  /** Nothing but marks, spaces and empty lines: many a citation is set on a line of its own. */
  isBeside(start: number, end: number): boolean {
    return end - start <= LONGEST_JOINT && MARKS_ONLY.test(this.#text.slice(start, end));
  }

  /** No sentence ends between; `start` is the end of a citation, whose own period is none of a sentence. */
  isOneSentence(start: number, end: number): boolean {
    if (end - start > LONGEST_SENTENCE) return false;
    const between = this.#text.slice(start, end);
    return !this.#paragraphEnd.test(between) && !SENTENCE_END.test(`${between}A`);
  }

  /** The sentence of a quotation goes on to the citation, or ends right before it. `start` is the end of its words. */
  leadsTo(start: number, end: number): boolean {
    if (end - start > LONGEST_SENTENCE) return false;
    // With the last letter of the quotation, which may end the sentence.
    const between = this.#text.slice(start - 1, end);
    if (this.#paragraphEnd.test(between)) return false;
    const first = SENTENCE_END.exec(`${between}A`);
    return first === null || MARKS_ONLY.test(between.slice(first.index));
  }

  /** The sentence that ends at a colon, a comma or no mark at all, right before a block. */
  leadsToBlock(start: number, end: number): boolean {
    if (end - start > LONGEST_SENTENCE) return false;
    const between = this.#text.slice(start, end).trimEnd();
    return !this.#paragraphEnd.test(between) && !SENTENCE_END.test(`${between} A`) && !/[.?!]["”’)]*$/.test(between);
  }

  /** The parentheticals right behind a place, parentheses included. */
  parentheticalsAfter(place: number): readonly Stretch[] {
    let start = this.#opening(place);
    if (start < 0) return NONE;
    const found: Stretch[] = [];
    while (start >= 0 && found.length < MOST_PARENTHETICALS) {
      const end = this.#closing(start);
      if (end < 0) break;
      found.push({ start, end });
      start = this.#opening(end);
    }
    return found;
  }

  /** A parenthesis or bracket with no more than a few blanks, or a period too many, before it. */
  #opening(from: number): number {
    const first = this.#text.charCodeAt(from);
    let at = first === PERIOD || first === COMMA ? from + 1 : from;
    for (let blanks = 0; blanks < MOST_BLANKS && isSpace(this.#text.charCodeAt(at)); blanks++) at += 1;
    const code = this.#text.charCodeAt(at);
    return code === 0x28 || code === 0x5b ? at : -1;
  }

  #closing(start: number): number {
    const end = this.#closings.of(start);
    if (end - start > LONGEST_PARENTHETICAL) return -1;
    for (
      let line = this.#text.indexOf('\n', start);
      line >= 0 && line < end;
      line = this.#text.indexOf('\n', line + 1)
    ) {
      if (this.#paragraphEnd.test(this.#text.slice(line, line + 12))) return -1;
    }
    return end;
  }
}
