import { URI } from 'vscode-uri';

/** What a path in `matter.yaml` is: a path inside the matter with `/`, cleaned, or the reason it is refused. */
export type MatterPath = { readonly path: string } | { readonly refused: string };

/**
 * Reads a path as a person writes it in `matter.yaml`. Anything that could leave the matter folder is refused, on any
 * system: a path that is harmless on one disk is a drive or a share on another.
 */
export function readMatterPath(written: string): MatterPath {
  if (written.includes('\0')) return { refused: 'it contains a character no file name has' };
  if (written.includes('\\')) return { refused: 'it is written with "\\"; write "/" between folders' };
  if (/^[A-Za-z]:/.test(written)) return { refused: 'it names a drive; write the path from the matter folder' };
  if (/^[A-Za-z][A-Za-z0-9+.-]*:\//.test(written)) return { refused: 'it is an address, not a path in the matter' };
  if (/^[/~]/.test(written)) return { refused: 'it does not begin in the matter folder' };
  const segments = written.split('/').filter((segment) => segment !== '' && segment !== '.');
  if (segments.includes('..')) return { refused: 'it leads out of the matter folder' };
  if (segments.length === 0) return { refused: 'it names no file' };
  return { path: segments.join('/') };
}

/** The URI of a path inside a matter, or null when the path would leave the folder. */
export function matterUri(rootUri: string, path: string): string | null {
  const read = readMatterPath(path);
  if ('refused' in read) return null;
  const root = URI.parse(rootUri);
  return root.with({ path: `${withoutTrailingSlash(root.path)}/${read.path}`, query: '', fragment: '' }).toString();
}

/** The path of a file inside a matter, with `/` and nothing encoded; null when the file lies outside. */
export function matterPath(rootUri: string, uri: string): string | null {
  const root = URI.parse(rootUri);
  const file = URI.parse(uri);
  if (root.scheme !== file.scheme || root.authority.toLowerCase() !== file.authority.toLowerCase()) return null;
  const folder = `${withoutTrailingSlash(withLowerDrive(root.path))}/`;
  const path = withLowerDrive(file.path);
  if (!path.startsWith(folder)) return null;
  const inside = path.slice(folder.length);
  if (inside === '' || inside.split('/').some((segment) => segment === '..' || segment === '.')) return null;
  return inside;
}

/** One spelling for a URI, whatever its sender encodes: `file:///c%3A/a b` and `file:///C:/a%20b` are one file. */
export function canonicalUri(uri: string): string {
  const parsed = URI.parse(uri);
  return parsed.with({ path: withLowerDrive(parsed.path) }).toString();
}

function withoutTrailingSlash(path: string): string {
  return path.endsWith('/') ? path.slice(0, -1) : path;
}

/** Windows editors write the same drive as `C:` or `c:`. */
function withLowerDrive(path: string): string {
  return /^\/[A-Z]:/.test(path) ? `/${path[1]!.toLowerCase()}${path.slice(2)}` : path;
}
