import { compileGlobs } from './globs.ts';
import type { MatterFile } from './matterFile.ts';

/** Folders of a matter that hold sources by custom, wherever they stand in it. */
const SOURCE_FOLDERS = new Set(['authorities', 'record']);

/**
 * Tells the sources of a matter from its drafts, by path: files in a folder named `authorities` or `record`, files
 * that `matter.yaml` lists for the record, and files under the folders it names for authorities. A glob without a
 * folder (`**` or `*.txt`) says where opinions may lie, not that no draft lies there.
 */
export function sourceFileTest(matter: MatterFile): (path: string) => boolean {
  const listed = new Set(matter.record.flatMap(({ file }) => file ?? []));
  const globs = matter.authorities.filter((glob) => /^(?:\.\/)?[^*?[{/]+\//.test(glob));
  const inAuthorities = globs.length === 0 ? () => false : compileGlobs(globs);
  return (path) =>
    listed.has(path) ||
    inAuthorities(path) ||
    path
      .split('/')
      .slice(0, -1)
      .some((folder) => SOURCE_FOLDERS.has(folder.toLowerCase()));
}
