import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A package whose code, or whose data, is part of what is shipped. */
interface Component {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

/**
 * Packages that no bundle contains but whose data the tables were made from: the reporters and courts of the Free Law
 * Project, which the package carries over.
 */
const DATA_PACKAGES = ['node_modules/@beshkenadze/eyecite'];

/** What a package carries of others without saying so in its licence file. */
const CARRIED: Readonly<Record<string, { readonly what: string; readonly licence: string }>> = {
  unpdf: {
    what: 'It contains PDF.js, Copyright Mozilla Foundation and contributors, under the Apache License, Version 2.0.',
    licence: 'scripts/licences/apache-2.0.txt',
  },
};

/**
 * The notices to ship with the bundles: name, version and full licence text of every package in them.
 * @param root the project's folder
 * @param inputs paths of all bundled files relative to `root`, as esbuild's metafile gives them
 * @throws when a package ships no licence file: it must then not be bundled unnoticed.
 */
export function thirdPartyNotices(root: string, inputs: Iterable<string>): string {
  const folders = new Set(DATA_PACKAGES);
  for (const input of inputs) {
    const folder = packageFolder(input);
    if (folder !== null) folders.add(folder);
  }
  const components = [...folders].map((folder) => component(root, folder)).sort((a, b) => (a.name < b.name ? -1 : 1));
  const sections = components.map(
    ({ name, version, licence, text }) => `${'-'.repeat(80)}\n${name} ${version} (${licence})\n\n${text.trim()}\n`,
  );
  return `Pincite contains code or data of the following packages.\n\n${sections.join('\n')}`;
}

/** `node_modules/@a/b/lib/x.js` is of `node_modules/@a/b`; a file of the project itself gives null. */
function packageFolder(input: string): string | null {
  const segments = input.split('/');
  const at = segments.lastIndexOf('node_modules');
  if (at < 0) return null;
  const scoped = segments[at + 1]?.startsWith('@') ?? false;
  return segments.slice(0, at + (scoped ? 3 : 2)).join('/');
}

function component(root: string, folder: string): Component {
  const manifest = JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8')) as Record<string, unknown>;
  const file = readdirSync(path.join(root, folder)).find((name) => /^licen[cs]e(\.|$)/i.test(name));
  if (file === undefined) throw new Error(`${folder} is bundled but has no licence file.`);
  const other = CARRIED[String(manifest.name)];
  const carried = other ? [other.what, readFileSync(path.join(root, other.licence), 'utf8')] : [];
  return {
    name: String(manifest.name),
    version: String(manifest.version),
    licence: String(manifest.license),
    text: [readFileSync(path.join(root, folder, file), 'utf8'), ...carried].join('\n\n'),
  };
}
