/** `node scripts/bench/openMatter.ts FOLDER`: opens a made matter once, and prints what that took as JSON. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { diskTextCache } from '../../server/src/cli/diskTextCache.ts';
import { diskWorkspace } from '../../server/src/cli/diskWorkspace.ts';
import { createEngine, type DraftDocument } from '../../server/src/engine.ts';

/** What one opening of the matter took; times in milliseconds, memory in megabytes. */
export interface Opening {
  readonly first: number;
  readonly readAtFirst: number;
  readonly all: number;
  readonly mostReads: number;
  readonly unfound: number;
  readonly memory: number;
}

const [, , folder = '.'] = process.argv;
console.log(JSON.stringify(await open(folder)));

async function open(root: string): Promise<Opening> {
  const text = readFileSync(path.join(root, 'brief.md'), 'utf8');
  const reads = new Map<string, number>();
  const rootUri = pathToFileURL(root).toString();
  const disk = diskWorkspace(() => [rootUri]);
  const workspace = {
    ...disk,
    readBytes: (uri: string, maxBytes: number) => {
      reads.set(uri, (reads.get(uri) ?? 0) + 1);
      return disk.readBytes(uri, maxBytes);
    },
  };
  const engine = createEngine({
    workspace,
    textCache: diskTextCache({ folder: path.join(root, '.cache'), edition: 'bench' }),
  });
  const uri = `${rootUri}/brief.md`;
  const document: DraftDocument = { uri, version: 1, language: 'markdown', text, rootUri, levels: new Map() };
  const started = performance.now();
  await engine.definition(document, text.indexOf('ECF No. 7 '));
  const first = performance.now() - started;
  const readAtFirst = reads.size;
  const located = await engine.locateAll(document);
  const all = performance.now() - started;
  await engine.flush();
  const places = located.kind === 'located' ? located.located : [];
  const unfound = places.filter(([place]) => place?.found !== 'pin').length;
  return {
    first,
    readAtFirst,
    all,
    mostReads: Math.max(0, ...reads.values()),
    unfound,
    memory: process.resourceUsage().maxRSS / 1024,
  };
}
