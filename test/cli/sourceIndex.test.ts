import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import test, { type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import { diskTextCache } from '../../server/src/cli/diskTextCache.ts';
import { diskWorkspace } from '../../server/src/cli/diskWorkspace.ts';
import { createSourceStore } from '../../server/src/sources/sourceStore.ts';
import { folder } from './support.ts';

const OPINIONS = 30;

function caption(number: number): string {
  return `Orrin v. Vale, 9001 F.3d ${number} (7th Cir. 2031)\n\nAffirmed.\n`;
}

/** A folder of opinions, and a folder of its own for what is kept. */
function library(t: TestContext) {
  const texts = Object.fromEntries(Array.from({ length: OPINIONS }, (_, at) => [`lib/${at}.txt`, caption(at)]));
  const root = folder(t, { ...texts, 'cache/other.txt': 'mine' });
  return { lib: path.join(root, 'lib'), cache: path.join(root, 'cache') };
}

/** Reads all faces as one run of the program does; tells how many files it opened, and whether one is found. */
async function run(
  { lib, cache }: { lib: string; cache: string },
  { wanted = 7, edition = 'one' as string | null } = {},
) {
  const rootUri = pathToFileURL(lib).toString();
  const disk = diskWorkspace(() => [rootUri]);
  let opened = 0;
  const readHead = (uri: string, bytes: number) => {
    opened += 1;
    return disk.readHead(uri, bytes);
  };
  const store = createSourceStore({
    workspace: { ...disk, readHead },
    rootUri,
    textCache: diskTextCache({ folder: cache, edition }),
  });
  const faces = await store.faces(await store.files());
  await store.flush();
  return { opened, found: faces.citing(`9001 f3d ${wanted}`).map(({ file }) => file.path), count: faces.all.length };
}

const COLD = { opened: OPINIONS, found: ['7.txt'], count: OPINIONS };
const WARM = { ...COLD, opened: 0 };

function indexFile(cache: string): string {
  const [name, ...more] = readdirSync(cache).filter((entry) => entry.startsWith('i1-'));
  assert.ok(name);
  assert.deepEqual(more, []);
  return path.join(cache, name);
}

test('at the next start no file is opened but those that changed, came or were put back', async (t) => {
  const place = library(t);
  assert.deepEqual(await run(place), COLD);
  assert.deepEqual(await run(place), WARM);
  writeFileSync(path.join(place.lib, '7.txt'), caption(777));
  writeFileSync(path.join(place.lib, 'new.txt'), caption(888));
  assert.deepEqual(await run(place, { wanted: 777 }), { opened: 2, found: ['7.txt'], count: OPINIONS + 1 });
  assert.deepEqual(await run(place), { opened: 0, found: [], count: OPINIONS + 1 });
  // Another file of the same size, from another day.
  writeFileSync(path.join(place.lib, '7.txt'), caption(555));
  utimesSync(path.join(place.lib, '7.txt'), 1_000_000, 1_000_000);
  assert.deepEqual((await run(place, { wanted: 555 })).found, ['7.txt']);
});

test('an index that is cut short, changed in one letter, or something else is made anew', async (t) => {
  const place = library(t);
  await run(place);
  const file = indexFile(place.cache);
  const whole = readFileSync(file, 'utf8');
  const damages = [
    '',
    '\n',
    'x',
    '{}',
    '{"paths":["7.txt"]}',
    whole.slice(0, -1),
    whole.slice(0, whole.length / 2),
    whole.replace('9001 f3d 7', '9001 f3d 8'),
    whole.slice(whole.indexOf('\n') + 1),
    `${whole}x`,
  ];
  for (const damage of damages) {
    writeFileSync(file, damage);
    assert.deepEqual(await run(place), COLD, damage.slice(0, 40));
    assert.equal(readFileSync(file, 'utf8'), whole);
  }
  assert.deepEqual(await run(place), WARM);
});

test('another edition of the program does not take up what this one kept; one without an edition keeps none', async (t) => {
  const place = library(t);
  await run(place);
  assert.deepEqual(await run(place, { edition: 'two' }), COLD);
  assert.deepEqual(await run(place, { edition: 'two' }), WARM);
  assert.deepEqual(await run(place, { edition: 'one' }), WARM);
  const kept = readdirSync(place.cache).length;
  assert.deepEqual(await run(place, { edition: null }), COLD);
  assert.equal(readdirSync(place.cache).length, kept);
});

test('a folder that cannot be written to, or is none, costs the index and nothing else', async (t) => {
  const place = library(t);
  const blocked = { ...place, cache: path.join(place.cache, 'other.txt') };
  assert.deepEqual(await run(blocked), COLD);
  assert.deepEqual(await run(blocked), COLD);
});

test('two programs at once leave a whole index, nothing half-written, and nothing outside its folder', async (t) => {
  const place = library(t);
  const before = readdirSync(path.dirname(place.cache));
  const program = `
    import { pathToFileURL } from 'node:url';
    import { diskTextCache } from ${JSON.stringify(path.resolve('server/src/cli/diskTextCache.ts'))};
    import { diskWorkspace } from ${JSON.stringify(path.resolve('server/src/cli/diskWorkspace.ts'))};
    import { createSourceStore } from ${JSON.stringify(path.resolve('server/src/sources/sourceStore.ts'))};
    const rootUri = pathToFileURL(process.argv[1]).toString();
    const store = createSourceStore({ workspace: diskWorkspace(() => [rootUri]), rootUri, textCache: diskTextCache({ folder: process.argv[2], edition: 'one' }) });
    const files = await store.files();
    for (let round = 0; round < 20; round += 1) {
      store.invalidate(files[round].uri);
      await store.faces(files);
      await store.flush();
    }
  `;
  const ended = await Promise.all(
    [1, 2].map(async () => {
      const child = spawn(process.execPath, ['--input-type=module', '-e', program, place.lib, place.cache], {
        stdio: 'inherit',
      });
      return (await once(child, 'exit'))[0] as number;
    }),
  );
  assert.deepEqual(ended, [0, 0]);
  assert.deepEqual(await run(place), WARM);
  assert.deepEqual(readdirSync(place.cache).sort(), [path.basename(indexFile(place.cache)), 'other.txt']);
  assert.deepEqual(readdirSync(path.dirname(place.cache)), before);
  assert.equal(existsSync(path.join(place.lib, '.cache')), false);
});
