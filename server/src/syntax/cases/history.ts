import type { Cursor } from '../cursor.ts';
import type { RawCitation } from '../raw.ts';
import { type HistoryPhrase, readHistoryPhrase } from './historyPhrases.ts';
import { readParentheticals } from './parentheticals.ts';

/** Kinds that can be the history of a case: a decision, or a law that supersedes it. */
const HISTORIES: ReadonlySet<string> = new Set([
  'case',
  'case-short',
  'statute',
  'regulation',
  'rule',
  'constitution',
  'legislative',
]);

/** Kinds whose parentheticals are read: those that an explanation follows. */
const EXPLAINED: ReadonlySet<string> = new Set(['case', 'case-short', 'journal', 'book']);

/** What the citations of a draft are followed by, and which of them are the history of an earlier one. */
export class Histories {
  readonly #cursor: Cursor;
  /** Cases whose phrase of history has been met, not yet what it introduces; a later one stands in a parenthetical. */
  readonly #open: { readonly of: RawCitation; readonly phrase: HistoryPhrase }[] = [];

  constructor(cursor: Cursor) {
    this.#cursor = cursor;
  }

  /** The floor for a citation identified at token `i`: the words of a phrase of history belong to no name. */
  floor(i: number, floor: number): number {
    const next = this.#open.at(-1)?.phrase.next ?? 0;
    return next <= i ? Math.max(floor, next) : floor;
  }

  /** Adds a citation with its parallels, in the order of the text. */
  add(citations: readonly RawCitation[]): void {
    const [citation] = citations;
    if (citation === undefined) return;
    for (let open = this.#open.at(-1); open && open.phrase.next <= citation.first; open = this.#open.at(-1)) {
      this.#open.pop();
      if (open.phrase.next !== citation.first || !HISTORIES.has(citation.kind)) continue;
      citation.history = { of: open.of, phrase: open.phrase.span };
    }
    if (!EXPLAINED.has(citation.kind) && citation.history === null) return;
    const last = citations.reduce((end, parallel) => Math.max(end, parallel.last), citation.last);
    const { list, phrases, next } = readParentheticals(this.#cursor, last + 1);
    citation.parentheticals = list;
    if (citation.kind === 'journal' || citation.kind === 'book') return;
    const following = readHistoryPhrase(this.#cursor, next);
    // The last of the text first: those that open a parenthetical are met before what follows them all.
    if (following !== null) this.#open.push({ of: citation, phrase: following });
    for (const phrase of phrases.toReversed()) this.#open.push({ of: citation, phrase });
  }
}
