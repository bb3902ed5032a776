import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '../..');
const CORPUS = path.join(ROOT, '../shared/corpus/texts');

/** Real opinions when they are at hand, else the sample brief; `name` says which. */
export function loadOpinions(): { readonly name: string; readonly texts: readonly string[] } {
  if (!existsSync(CORPUS)) return { name: 'the sample brief', texts: [loadBrief()] };
  const files = readdirSync(CORPUS).filter((file) => file.endsWith('.txt'));
  return { name: 'real opinions', texts: files.map((file) => readFileSync(path.join(CORPUS, file), 'utf8')) };
}

/** The sample brief, in Markdown. */
export function loadBrief(): string {
  return readFileSync(path.join(ROOT, 'sample/brief.md'), 'utf8');
}

/**
 * A text of `length` code units: the given ones again and again, each time with other parties, so that nothing is known
 * from the time before.
 */
export function lengthen(texts: readonly string[], length: number): string {
  const pieces: string[] = [];
  let total = 0;
  for (let round = 0; total < length; round++) {
    for (const text of texts) {
      const piece = `${withOtherParties(text, round)}\n\n`;
      pieces.push(piece);
      total += piece.length;
    }
  }
  // Joined and copied: a string of many parts would be put together while the clock runs.
  return Buffer.from(pieces.join('').slice(0, length), 'utf16le').toString('utf16le');
}

const SYLLABLES = ['an', 'el', 'is', 'or', 'un', 'ar', 'em', 'on'];

/** A text with other names for its parties, each round with others. */
export function withOtherParties(text: string, round: number): string {
  if (round === 0) return text;
  let ending = '';
  for (let n = round; n > 0; n = Math.floor(n / SYLLABLES.length)) ending += SYLLABLES[n % SYLLABLES.length];
  return text.replace(/\b[A-Z][a-z]{3,}(?= v\. )|(?<= v\. )[A-Z][a-z]{3,}/g, (name) => name + ending);
}
