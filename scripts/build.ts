/**
 * Bundles what is shipped into `dist/`: the extension's client, the language server, the reader of
 * PDF and the command line.
 * `node scripts/build.ts [--watch]`
 */
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type BuildOptions, type BuildResult, build, context, type Plugin } from 'esbuild';
import { thirdPartyNotices } from './thirdPartyNotices.ts';

const root = path.dirname(import.meta.dirname);
const dist = path.join(root, 'dist');

/** Names what is built: a build of the same source has the same name. */
function sourceName(): string {
  const hash = createHash('sha256');
  const source = path.join(root, 'server/src');
  for (const name of readdirSync(source, { recursive: true, encoding: 'utf8' }).sort()) {
    const file = path.join(source, name);
    if (statSync(file).isFile()) hash.update(`${name}\n`).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}

const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  // The Node inside the oldest editor that is supported; the command line asks for no more.
  target: 'node20',
  // The ES module build of a package where it has one: the UMD build of some hides its requires from the bundler.
  mainFields: ['module', 'main'],
  minify: true,
  // A name in an error report must be one of the source.
  keepNames: true,
  sourcemap: true,
  sourcesContent: false,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  define: { BUILT_FROM: JSON.stringify(sourceName()) },
} satisfies BuildOptions;

/** The reader of PDF is a bundle by itself, loaded when the first PDF is read. */
const pdfApart: Plugin = {
  name: 'pdf-apart',
  setup: ({ onResolve }) => {
    onResolve({ filter: /\/pdfFile\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './pdf.mjs', external: true } : undefined,
    );
  },
};

const bundles: readonly (BuildOptions & { entryPoints: [string]; outfile: string })[] = [
  { ...common, entryPoints: ['client/src/client.ts'], outfile: 'dist/client.cjs', external: ['vscode'] },
  { ...common, entryPoints: ['server/src/node.ts'], outfile: 'dist/server.cjs', plugins: [pdfApart] },
  { ...common, entryPoints: ['server/src/sources/readers/pdf/pdfFile.ts'], outfile: 'dist/pdf.mjs', format: 'esm' },
  {
    ...common,
    entryPoints: ['server/src/cli/main.ts'],
    outfile: 'dist/cli.js',
    plugins: [pdfApart],
    // A bundled ES module asks for its own address, which a CommonJS bundle must tell it.
    define: { ...common.define, 'import.meta.url': 'bundleUrl' },
    banner: { js: "#!/usr/bin/env node\nconst bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
  },
];

if (process.argv.includes('--watch')) {
  prepare();
  for (const options of bundles) await (await context({ ...options, logLevel: 'info' })).watch();
} else {
  const started = performance.now();
  prepare();
  const results = await Promise.all(bundles.map((options) => build(options)));
  finish(results);
  console.log(
    `build: ${bundles.map(({ outfile }) => outfile).join(', ')} in ${Math.round(performance.now() - started)} ms`,
  );
}

/** The package is ES modules, the bundles are not. */
function prepare(): void {
  mkdirSync(dist, { recursive: true });
  writeFileSync(path.join(dist, 'package.json'), '{ "type": "commonjs" }\n');
}

function finish(results: readonly BuildResult[]): void {
  const inputs = results.flatMap((result) => Object.keys(result.metafile?.inputs ?? {}));
  writeFileSync(path.join(dist, 'THIRD_PARTY_NOTICES.txt'), thirdPartyNotices(root, inputs));
  const cli = path.join(dist, 'cli.js');
  if (existsSync(cli)) chmodSync(cli, 0o755);
}
