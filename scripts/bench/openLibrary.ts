/** `node scripts/bench/openLibrary.ts FOLDER`: opens a made library once, and prints what that took as JSON. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { diskTextCache } from '../../server/src/cli/diskTextCache.ts';
import { diskWorkspace } from '../../server/src/cli/diskWorkspace.ts';
import { createEngine, type DraftDocument } from '../../server/src/engine.ts';

/** What one opening of the library took; times in milliseconds, memory in megabytes. */
export interface LibraryOpening {
  /** From the first F12 to its answer; the draft itself was read before. */
  readonly first: number;
  /** Until all citations of the draft are located. */
  readonly all: number;
  readonly opened: number;
  readonly unfound: number;
  /** The longest that nothing else could be answered meanwhile. */
  readonly blocked: number;
  readonly memory: number;
}

const [, , folder = '.'] = process.argv;
console.log(JSON.stringify(await open(folder)));

async function open(root: string): Promise<LibraryOpening> {
  const text = readFileSync(path.join(root, 'brief.md'), 'utf8');
  const rootUri = pathToFileURL(root).toString();
  const disk = diskWorkspace(() => [rootUri]);
  let opened = 0;
  const counted =
    <T>(read: (uri: string, bytes: number) => Promise<T>) =>
    (uri: string, bytes: number) => {
      opened += 1;
      return read(uri, bytes);
    };
  const workspace = { ...disk, readBytes: counted(disk.readBytes), readHead: counted(disk.readHead) };
  const textCache = diskTextCache({ folder: path.join(root, '.cache'), edition: 'bench' });
  // As the editor does: it is told when the folder turns out to be another than it was.
  const engine = createEngine({ workspace, textCache, sourcesChanged: () => {} });
  const uri = `${rootUri}/brief.md`;
  const document: DraftDocument = { uri, version: 1, language: 'markdown', text, rootUri, levels: new Map() };
  await engine.check(document);
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const started = performance.now();
  await engine.definition(document, text.indexOf(' F.3d '));
  const first = performance.now() - started;
  const located = await engine.locateAll(document);
  const all = performance.now() - started;
  delay.disable();
  await engine.flush();
  const places = located.kind === 'located' ? located.located : [];
  const unfound = places.filter(([place]) => place?.found !== 'pin').length;
  return { first, all, opened, unfound, blocked: delay.max / 1e6, memory: process.resourceUsage().maxRSS / 1024 };
}
