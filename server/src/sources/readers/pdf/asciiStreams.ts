/** A stream written in letters, as old programs do. */
export type Ascii = 'ascii85' | 'hex';

const TILDE = 0x7e;
const GREATER = 0x3e;
const LETTER_Z = 0x7a;
const FIRST_85 = 0x21;

/** The bytes that a stream of letters stands for, up to the sign of its end or to damage. */
export function fromAscii(written: Uint8Array, ascii: Ascii): Uint8Array {
  return ascii === 'hex' ? fromHex(written) : from85(written);
}

function fromHex(written: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(written.length >> 1);
  let count = 0;
  let high = -1;
  for (const code of written) {
    if (code === GREATER) break;
    const digit = Number.parseInt(String.fromCharCode(code), 16);
    if (Number.isNaN(digit)) continue;
    if (high < 0) high = digit;
    else {
      bytes[count++] = high * 16 + digit;
      high = -1;
    }
  }
  return bytes.subarray(0, count);
}

/** Five letters stand for four bytes, `z` for four of nothing. A rest of less than five letters is left out. */
function from85(written: Uint8Array): Uint8Array {
  const zeros = written.reduce((sum, code) => sum + Number(code === LETTER_Z), 0);
  const bytes = new Uint8Array(zeros * 4 + Math.ceil(((written.length - zeros) * 4) / 5));
  let count = 0;
  let value = 0;
  let letters = 0;
  for (const code of written) {
    if (code === TILDE) break;
    if (code === LETTER_Z && letters === 0) count += 4;
    if (code < FIRST_85 || code >= FIRST_85 + 85) continue;
    value = value * 85 + code - FIRST_85;
    letters += 1;
    if (letters < 5) continue;
    for (let shift = 3; shift >= 0; shift--) bytes[count++] = Math.floor(value / 256 ** shift) & 0xff;
    value = 0;
    letters = 0;
  }
  return bytes.subarray(0, count);
}
