import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import test from 'node:test';

const ROOT = path.dirname(import.meta.dirname);
const SERVER = path.join(ROOT, 'server/src');

/** Import directions: a file may import from its own layer and from those before it. */
const LAYERS = ['text', 'tables', 'syntax', 'model', 'matter', 'sources', 'rules', 'features', 'engine', 'lsp', 'host'];

/** Files at the top of the server; folders are layers of their own name. */
const TOP_FILES: Readonly<Record<string, string>> = {
  'engine.ts': 'engine',
  'matters.ts': 'engine',
  'node.ts': 'host',
  cli: 'host',
};

interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

function sourceFiles(folder: string): readonly SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => {
      const file = path.join(folder, name);
      const text = readFileSync(file, 'utf8');
      const imports = [...text.matchAll(/^(?:import|export)\b(?:[^'"`;]*?\bfrom)?\s*['"]([^'"]+)['"]/gm)].map(
        (match) => match[1]!,
      );
      return { path: file, text, imports };
    });
}

function layerOf(file: string): string {
  const [top = ''] = path.relative(SERVER, file).split(path.sep);
  return TOP_FILES[top] ?? top;
}

function shown(file: string): string {
  return path.relative(ROOT, file);
}

const server = sourceFiles(SERVER);
const client = sourceFiles(path.join(ROOT, 'client/src'));

test('every file of the server belongs to a layer', () => {
  for (const file of server) assert.ok(LAYERS.includes(layerOf(file.path)), shown(file.path));
});

test('imports go down the list of layers only', () => {
  const upward: string[] = [];
  for (const file of server) {
    for (const specifier of file.imports.filter((name) => name.startsWith('.'))) {
      const target = path.resolve(path.dirname(file.path), specifier);
      // Data such as package.json has no layer.
      if (!target.startsWith(SERVER)) continue;
      if (LAYERS.indexOf(layerOf(target)) > LAYERS.indexOf(layerOf(file.path))) {
        upward.push(`${shown(file.path)} imports ${shown(target)}`);
      }
    }
  }
  assert.deepEqual(upward, []);
});

test('relative imports name files with their extension', () => {
  for (const file of [...server, ...client]) {
    for (const specifier of file.imports.filter((name) => name.startsWith('.'))) {
      assert.match(specifier, /\.(?:ts|json)$/, shown(file.path));
    }
  }
});

function importersOf(files: readonly SourceFile[], wanted: (specifier: string) => boolean): readonly string[] {
  return files.filter(({ imports }) => imports.some(wanted)).map((file) => layerOf(file.path));
}

test('only the client imports vscode, and the client takes nothing of the server but the protocol', () => {
  assert.deepEqual(
    importersOf(server, (name) => name === 'vscode' || name.startsWith('vscode-languageclient')),
    [],
  );
  for (const file of client) {
    for (const specifier of file.imports.filter((name) => name.includes('server/'))) {
      assert.match(specifier, /\/lsp\/protocol\.ts$/, shown(file.path));
    }
  }
});

test('only lsp/ knows the language server protocol', () => {
  const protocol = (name: string): boolean => /^vscode-(?:languageserver|jsonrpc)/.test(name);
  assert.deepEqual(new Set(importersOf(server, protocol)), new Set(['lsp']));
});

test('the disk and the process are known to node.ts and cli/ only', () => {
  const builtin = (name: string): boolean => name.startsWith('node:') || builtinModules.includes(name);
  assert.deepEqual(new Set(importersOf(server, builtin)), new Set(['host']));
  const globals = /\b(?:process|Buffer|require|__dirname|__filename|setImmediate)\b[.(]/;
  for (const file of server.filter(({ path }) => layerOf(path) !== 'host')) {
    const code = file.text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    assert.doesNotMatch(code, globals, shown(file.path));
  }
});

test('no module keeps state that changes', () => {
  for (const file of [...server, ...client]) {
    assert.doesNotMatch(file.text, /^(?:export )?(?:let|var)\b/m, shown(file.path));
    const mutable =
      /^(?:export )?const \w+(?:: (?!Readonly)[^=\n]+)? = (?:new (?:Map|Set|WeakMap)(?:<[^>\n]*>)?\(\)|\[\]|\{\});/m;
    assert.doesNotMatch(file.text, mutable, shown(file.path));
  }
});

test('nothing of the product reaches the network or runs a program', () => {
  const forbidden = /^(?:node:)?(?:https?|http2|net|tls|dgram|child_process|worker_threads|vm|cluster)$/;
  for (const file of [...server, ...client]) {
    for (const specifier of file.imports) assert.doesNotMatch(specifier, forbidden, shown(file.path));
    assert.doesNotMatch(file.text, /\b(?:fetch|eval|XMLHttpRequest|WebSocket)\(|new Function\(/, shown(file.path));
  }
});
