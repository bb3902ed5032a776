import { Unzip, UnzipInflate } from 'fflate';

/** Bytes that one part of a document may unpack to, and all of them together. */
export const MOST_UNPACKED = 60_000_000;
/** A packed letter may stand for a thousand: so many are unpacked before they are counted. */
const CHUNK = 16 * 1024;
/** No document has more parts than this. */
const MOST_PARTS = 20_000;

/** The parts of a packed document as text, by name; or why there are none. */
export type Unpacked = { readonly parts: ReadonlyMap<string, string> } | { readonly failed: 'swollen' | 'damaged' };

class Swollen extends Error {}

/** Unpacks the parts that are wanted; a file that says it holds too much is not unpacked at all. */
export function unpack(bytes: Uint8Array, wanted: ReadonlySet<string>): Unpacked {
  const chunks = new Map<string, Uint8Array[]>();
  let unpacked = 0;
  let parts = 0;
  const unzip = new Unzip((file) => {
    parts += 1;
    if (parts > MOST_PARTS) throw new Swollen();
    if (!wanted.has(file.name) || chunks.has(file.name)) return;
    if ((file.originalSize ?? 0) > MOST_UNPACKED) throw new Swollen();
    const own: Uint8Array[] = [];
    chunks.set(file.name, own);
    file.ondata = (error, chunk) => {
      if (error) throw error;
      unpacked += chunk.length;
      if (unpacked > MOST_UNPACKED) throw new Swollen();
      own.push(chunk);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += CHUNK) {
      unzip.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length);
    }
  } catch (error) {
    if (error instanceof Swollen) return { failed: 'swollen' };
    return { failed: 'damaged' };
  }
  return { parts: new Map([...chunks].map(([name, pieces]) => [name, decode(pieces)])) };
}

function decode(pieces: readonly Uint8Array[]): string {
  const decoder = new TextDecoder('utf-8');
  return pieces.map((piece) => decoder.decode(piece, { stream: true })).join('') + decoder.decode();
}
