import type { BytesRead, FileRead } from './workspace.ts';

/** A file whose first bytes hold a NUL is no text, whatever its name says. */
const BINARY_PROBE = 8 * 1024;

/** Decodes a file as {@link Workspace.read} promises: UTF-8, a BOM dropped, invalid bytes replaced. */
export function decodeText(bytes: Uint8Array, version: string): FileRead {
  if (bytes.subarray(0, BINARY_PROBE).includes(0)) return { kind: 'binary' };
  return { kind: 'text', text: new TextDecoder('utf-8').decode(bytes), version };
}

/** What reading a text file gives, from what reading its bytes gave. */
export function textOf(read: BytesRead): FileRead {
  return read.kind === 'bytes' ? decodeText(read.bytes, read.version) : read;
}
