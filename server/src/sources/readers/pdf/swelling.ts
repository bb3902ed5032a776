import { Inflate } from 'fflate';

/** Packed streams up to this many bytes cannot unpack to more than some 60 MB. */
const SMALL = 64 * 1024;
/** Bytes a stream may unpack to; the words of a page have thousands. */
const MOST_UNPACKED = 100_000_000;
/** How far before a stream its dictionary is looked for. */
const DICTIONARY = 600;
const CHUNK = 32 * 1024;

const STREAM = [...'stream'].map((letter) => letter.charCodeAt(0));

/** True for a PDF with a stream that was made to fill the memory of its reader. */
export function swells(bytes: Uint8Array): boolean {
  for (let at = nextStream(bytes, 0); at >= 0; at = nextStream(bytes, at)) {
    const dictionary = String.fromCharCode(...bytes.subarray(Math.max(0, at - DICTIONARY), at));
    const own = dictionary.slice(Math.max(0, dictionary.lastIndexOf(' obj')));
    const length = Number(/\/Length\s+(\d{1,10})(?!\s+\d+\s+R)/.exec(own)?.[1] ?? Number.POSITIVE_INFINITY);
    if (!/\/Fl(?:ateDecode)?\b/.test(own)) continue;
    const twice = (own.match(/\/Fl(?:ateDecode)?\b/g) ?? []).length > 1;
    if (length < SMALL && !twice) continue;
    if (unpacksTo(bytes.subarray(at, Math.min(bytes.length, at + length))) > (twice ? SMALL : MOST_UNPACKED))
      return true;
  }
  return false;
}

/** Where the data of the next stream begins, or -1. */
function nextStream(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(STREAM[0]!, from); at >= 0; at = bytes.indexOf(STREAM[0]!, at + 1)) {
    if (!STREAM.every((code, index) => bytes[at + index] === code)) continue;
    const end = at + STREAM.length;
    if (bytes[end] === 10) return end + 1;
    if (bytes[end] === 13) return end + (bytes[end + 1] === 10 ? 2 : 1);
  }
  return -1;
}

/** Bytes a stream unpacks to, counted until there are too many. */
function unpacksTo(packed: Uint8Array): number {
  let size = 0;
  const inflate = new Inflate((chunk) => {
    size += chunk.length;
  });
  try {
    // The first two bytes are the head of zlib.
    for (let at = 2; at < packed.length && size <= MOST_UNPACKED; at += CHUNK) {
      inflate.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
    }
  } catch {
    // What follows the stream, or damage: the reader stops there as well.
  }
  return size;
}
