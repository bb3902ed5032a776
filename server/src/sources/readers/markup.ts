import { Parser, type ParserOptions } from 'htmlparser2';
import type { Piece } from './textBuilder.ts';

/** No page nests deeper; the parser takes ever longer for each element inside another. */
const DEEPEST = 2_000;

/** What is heard of a marked-up file, in its order. Names and attributes are as the options of the parser have them. */
export interface MarkupHandler {
  /** `at` is where the tag stands in the file. */
  open?(name: string, attributes: Readonly<Record<string, string>>, at: number): void;
  close?(name: string, at: number): void;
  text?(piece: Piece): void;
}

/** Of a file whose beginning is wanted, so much is read before it is asked whether that is enough, in UTF-16 code units. */
const STEP = 16_384;

/** What to say of a file that {@link parseMarkup} did not read to its end. */
export const TOO_DEEP = 'is nested too deeply to be a page of text; only its beginning was read';

class TooDeep extends Error {}

/**
 * Reads HTML or XML, piece by piece; no more of it than is enough, when that is told. Returns false when it nests too deeply:
 * only its beginning was read then.
 */
export function parseMarkup(
  file: string,
  handler: MarkupHandler,
  options: ParserOptions,
  isEnough?: () => boolean,
): boolean {
  let depth = 0;
  const parser: Parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1;
        if (depth > DEEPEST) throw new TooDeep();
        handler.open?.(name, attributes, parser.startIndex);
      },
      onclosetag: (name) => {
        depth -= 1;
        handler.close?.(name, parser.startIndex);
      },
      ontext: (data) => handler.text?.({ data, fileStart: parser.startIndex, fileEnd: parser.endIndex + 1 }),
    },
    options,
  );
  try {
    const step = isEnough === undefined ? file.length : STEP;
    for (let at = 0; at < file.length && (at === 0 || isEnough?.() !== true); at += step) {
      parser.write(file.slice(at, at + step));
    }
    parser.end();
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    return false;
  }
  return true;
}
