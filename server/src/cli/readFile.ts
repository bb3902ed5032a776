import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { BytesRead } from '../matter/workspace.ts';

/** How to read: `followLink` only for a file the user named. */
export interface ReadOptions {
  readonly maxBytes: number;
  readonly followLink: boolean;
  /** Of a longer file its first `maxBytes` bytes are wanted; else it is too large. */
  readonly headOnly?: boolean;
}

/** Reads a regular file whole. Never throws, and never waits on a pipe or a device. */
export async function readBytes(
  path: string,
  { maxBytes, followLink, headOnly = false }: ReadOptions,
): Promise<BytesRead> {
  let handle: FileHandle | undefined;
  try {
    // Opening a named pipe would wait for its writer; the flag is not there on Windows, nor are such pipes.
    const nonBlocking = constants.O_NONBLOCK ?? 0;
    const noFollow = followLink ? 0 : (constants.O_NOFOLLOW ?? 0);
    handle = await open(path, constants.O_RDONLY | nonBlocking | noFollow);
    const before = await handle.stat();
    if (!before.isFile()) return { kind: 'unreadable', reason: 'it is not a file' };
    if (headOnly) return { kind: 'bytes', bytes: await readFirst(handle, maxBytes), version: fileVersion(before) };
    if (before.size > maxBytes) return { kind: 'too-large', size: before.size };
    const bytes = await readUpTo(handle, { size: before.size, maxBytes });
    if (bytes === null) return { kind: 'too-large', size: maxBytes + 1 };
    return { kind: 'bytes', bytes, version: fileVersion(before) };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing' };
    if (code === 'ELOOP') return { kind: 'unreadable', reason: 'it is a link, and links are not followed' };
    if (code === 'EACCES' || code === 'EPERM') return { kind: 'unreadable', reason: 'permission denied' };
    if (code === 'EISDIR') return { kind: 'unreadable', reason: 'it is not a file' };
    return { kind: 'unreadable', reason: message };
  } finally {
    await handle?.close();
  }
}

/** Changes whenever the content may have changed. */
export function fileVersion({ mtimeMs, size }: { readonly mtimeMs: number; readonly size: number }): string {
  return `${mtimeMs}-${size}`;
}

/** A file of `size` bytes, or of more if it has grown since it was measured; null when there are more than `maxBytes`. */
async function readUpTo(
  handle: FileHandle,
  { size, maxBytes }: { readonly size: number; readonly maxBytes: number },
): Promise<Uint8Array | null> {
  const first = await readFirst(handle, size + 1);
  const chunks = [first];
  let { length } = first;
  while (length > size && length <= maxBytes) {
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(64 * 1024));
    if (bytesRead === 0) break;
    length += bytesRead;
    chunks.push(buffer.subarray(0, bytesRead));
  }
  if (length > maxBytes) return null;
  return chunks.length === 1 ? first : Buffer.concat(chunks);
}

async function readFirst(handle: FileHandle, bytes: number): Promise<Buffer> {
  const head = Buffer.alloc(bytes);
  let length = 0;
  while (length < bytes) {
    const { bytesRead } = await handle.read(head, length, bytes - length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return head.subarray(0, length);
}
