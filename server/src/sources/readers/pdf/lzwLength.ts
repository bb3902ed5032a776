const CLEAR = 256;
const END = 257;
const MOST_CODES = 4096;
const LONGEST_CODE = 12;

/** The bytes that an LZW stream unpacks to, counted until there are more than `most`; nothing is unpacked. */
export function lzwLength(packed: Uint8Array, most: number): number {
  /** How many bytes each code stands for. */
  const lengths = new Uint32Array(MOST_CODES).fill(1, 0, CLEAR);
  let next = END + 1;
  let width = 9;
  let previous = 0;
  let size = 0;
  let bits = 0;
  let held = 0;
  for (const byte of packed) {
    held = ((held << 8) | byte) & 0xffffff;
    bits += 8;
    if (bits < width) continue;
    bits -= width;
    const code = (held >>> bits) & ((1 << width) - 1);
    if (code === END || code > next) return size;
    if (code === CLEAR) {
      next = END + 1;
      width = 9;
      previous = 0;
      continue;
    }
    const length = code < next ? lengths[code]! : previous + 1;
    size += length;
    if (size > most) return size;
    if (previous > 0 && next < MOST_CODES) lengths[next++] = previous + 1;
    previous = length;
    // A code is longer by a bit one code early, unless the dictionary says otherwise.
    if (next + 1 >= 1 << width && width < LONGEST_CODE) width += 1;
  }
  return size;
}
