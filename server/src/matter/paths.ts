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

/** The URI of an entry of a folder whose URI is given as `canonicalUri` has it; null for a name that is half a letter. */
export function childUri(folderUri: string, name: string): string | null {
  const encoded = encodedName(name);
  return encoded && `${withoutTrailingSlash(folderUri)}/${encoded}`;
}

/** A file with its URI as `canonicalUri` has it and its path inside a matter. */
export interface MatterPlace {
  readonly uri: string;
  readonly path: string;
}

/** Gives `canonicalUri` and `matterPath` of the files of one matter; each folder is looked at once, for there may be many files. */
export function matterPlaces(rootUri: string): (uri: string) => MatterPlace | null {
  const folders = new Map<string, MatterPlace | null>();
  const placeOf = (uri: string): MatterPlace | null => {
    const path = matterPath(rootUri, uri);
    return path === null ? null : { uri: canonicalUri(uri), path };
  };
  /** The beginnings that the places of all files of a folder have. */
  const folderOf = (folder: string): MatterPlace | null => {
    const known = folders.get(folder);
    if (known !== undefined) return known;
    const place = placeOf(`${folder}/x`);
    const prefix = place && { uri: place.uri.slice(0, -1), path: place.path.slice(0, -1) };
    folders.set(folder, prefix);
    return prefix;
  };
  return (uri) => {
    const end = uri.lastIndexOf('/');
    const encoded = uri.slice(end + 1);
    const name = /^[\w.~%-]+$/.test(encoded) ? decodedName(encoded) : null;
    if (name === null || /^\.{0,2}$|[/\\]/.test(name) || encodedName(name) !== encoded) return placeOf(uri);
    const folder = folderOf(uri.slice(0, end));
    return folder && { uri: `${folder.uri}${encoded}`, path: `${folder.path}${name}` };
  };
}

/** Gives the URIs of paths inside a matter, as `canonicalUri` has them; null for a name that is half a letter. */
export function matterUris(rootUri: string): (path: string) => string | null {
  const root = withoutTrailingSlash(canonicalUri(rootUri));
  const uriOfFolder = (path: string): string | null =>
    path.split('/').reduce<string | null>((uri, name) => uri && childUri(uri, name), root);
  // The files of a folder come one after the other.
  let folder = '';
  let folderUri: string | null = root;
  return (path) => {
    const end = path.lastIndexOf('/');
    if (Math.max(0, end) !== folder.length || !path.startsWith(folder)) {
      folder = path.slice(0, Math.max(0, end));
      folderUri = folder === '' ? root : uriOfFolder(folder);
    }
    return folderUri && childUri(folderUri, path.slice(end + 1));
  };
}

/** Most names of many are of letters that no URI changes. */
const UNCHANGED_NAME = /^[\w.~-]+$/;

/** A name as URIs are written here; null when it has half a letter. */
function encodedName(name: string): string | null {
  if (UNCHANGED_NAME.test(name)) return name;
  try {
    return encodeURIComponent(name).replace(
      /[!'()*]/g,
      (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
    );
  } catch {
    return null;
  }
}

function decodedName(encoded: string): string | null {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return null;
  }
}

function withoutTrailingSlash(path: string): string {
  return path.endsWith('/') ? path.slice(0, -1) : path;
}

/** Windows editors write the same drive as `C:` or `c:`. */
function withLowerDrive(path: string): string {
  return /^\/[A-Z]:/.test(path) ? `/${path[1]!.toLowerCase()}${path.slice(2)}` : path;
}
