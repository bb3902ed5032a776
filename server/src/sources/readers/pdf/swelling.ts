import { Inflate } from 'fflate';
import { type Ascii, fromAscii } from './asciiStreams.ts';
import { lzwLength } from './lzwLength.ts';

/** Packed streams up to this many bytes cannot unpack to more than some 60 MB. */
const SMALL = 64 * 1024;
/** Bytes a stream may unpack to; the words of a page have thousands. */
const MOST_UNPACKED = 100_000_000;
/** How far before a stream its dictionary is looked for. */
const DICTIONARY = 16 * 1024;
const CHUNK = 32 * 1024;

const STREAM = [...'stream'].map((letter) => letter.charCodeAt(0));
const OBJECT = [...' obj'].map((letter) => letter.charCodeAt(0));

/** How a stream is packed, by the long and the short name of each way. */
const PACKINGS: Readonly<Record<string, 'flate' | 'lzw' | 'runs' | Ascii>> = {
  FlateDecode: 'flate',
  Fl: 'flate',
  LZWDecode: 'lzw',
  LZW: 'lzw',
  RunLengthDecode: 'runs',
  RL: 'runs',
  ASCII85Decode: 'ascii85',
  A85: 'ascii85',
  ASCIIHexDecode: 'hex',
  AHx: 'hex',
};
const PACKING = new RegExp(`/(${Object.keys(PACKINGS).join('|')})\\b`, 'g');

/** True for a PDF with a stream that was made to fill the memory of its reader. */
export function swells(bytes: Uint8Array): boolean {
  for (let at = nextStream(bytes, 0); at >= 0; at = nextStream(bytes, at)) {
    const dictionary = dictionaryBefore(bytes, at);
    const length = Number(/\/Length\s+(\d{1,10})(?!\s+\d+\s+R)/.exec(dictionary)?.[1] ?? Number.POSITIVE_INFINITY);
    const packings = Array.from(dictionary.matchAll(PACKING), ([, name = '']) => PACKINGS[name]!);
    const [packing, again] = packings.filter((each) => each !== 'ascii85' && each !== 'hex');
    if (packing === undefined || (length < SMALL && again === undefined)) continue;
    let packed = bytes.subarray(at, Math.min(bytes.length, at + length));
    for (const each of packings) {
      if (each === packing) break;
      packed = fromAscii(packed, each as Ascii);
    }
    // What is packed twice is not unpacked to be measured again: no writer does that with more than a little.
    if (unpacksTo(packed, packing) > (again === undefined ? MOST_UNPACKED : SMALL)) return true;
  }
  return false;
}

/** What stands between the number of an object and its stream. */
function dictionaryBefore(bytes: Uint8Array, at: number): string {
  const before = bytes.subarray(Math.max(0, at - DICTIONARY), at);
  for (let start = before.lastIndexOf(OBJECT[0]!); start >= 0; start = before.lastIndexOf(OBJECT[0]!, start - 1)) {
    if (OBJECT.every((code, index) => before[start + index] === code)) return latin(before.subarray(start));
    if (start === 0) break;
  }
  return latin(before);
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
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
function unpacksTo(packed: Uint8Array, packing: 'flate' | 'lzw' | 'runs' | Ascii): number {
  if (packing === 'lzw') return lzwLength(packed, MOST_UNPACKED);
  return packing === 'runs' ? runsLength(packed) : flateLength(packed);
}

function flateLength(packed: Uint8Array): number {
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

/** A byte says how many follow as they are, or how often the next is repeated. */
function runsLength(packed: Uint8Array): number {
  let size = 0;
  for (let at = 0; at < packed.length && packed[at] !== 128; ) {
    const count = packed[at]!;
    size += count < 128 ? count + 1 : 257 - count;
    at += count < 128 ? count + 2 : 2;
  }
  return size;
}
