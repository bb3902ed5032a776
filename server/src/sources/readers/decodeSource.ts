/**
 * Decodes the bytes of a text file: UTF-8 or UTF-16 as its first bytes say, else UTF-8, else Windows-1252, in which old
 * pages and exports are written. A BOM is dropped. The offsets are those of the text an editor shows.
 */
export function decodeSource(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const text = new TextDecoder('utf-8').decode(bytes);
  if (!text.includes('\ufffd')) return text;
  const western = new TextDecoder('windows-1252').decode(bytes);
  // An editor shows a replacement for each letter it cannot read; only then do the offsets agree.
  return western.length === text.length ? western : text;
}
