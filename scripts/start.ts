/**
 * Opens a real VS Code on `sample/` with the extension from this folder: a desktop VS Code if there is one, else one
 * that can be downloaded, else the browser-based one of the end-to-end tests. Says which it took and why.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { startCodeServer } from '../e2e/codeServer.ts';

const root = path.dirname(import.meta.dirname);
const sample = path.join(root, 'sample');

/** A download that has not begun to answer by then will not. */
const DOWNLOAD_LIMIT_MS = 15_000;

interface Desktop {
  readonly executable: string;
  readonly why: string;
}

const say = (message: string) => console.log(`start: ${message}`);

const desktop = await findDesktop();
if (desktop === null || !(await openOnDesktop(desktop))) await openInBrowser();

/** A desktop VS Code, or null when none can be had; every way that failed is told. */
async function findDesktop(): Promise<Desktop | null> {
  const named = process.env.VSCODE_EXECUTABLE;
  if (named !== undefined) {
    if (existsSync(named)) return { executable: named, why: 'VSCODE_EXECUTABLE names it' };
    say(`VSCODE_EXECUTABLE is ${named}, where there is nothing.`);
  }
  const onPath = findOnPath(process.platform === 'win32' ? 'code.cmd' : 'code');
  if (onPath !== null) return { executable: onPath, why: '`code` is on the PATH' };
  if (!hasDisplay()) {
    say('no `code` on the PATH, and no display here that a downloaded VS Code could use.');
    return null;
  }
  say('no `code` on the PATH; trying to download VS Code.');
  const downloaded = await download();
  return downloaded === null ? null : { executable: downloaded, why: 'it was downloaded into .vscode-test/' };
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function findOnPath(name: string): string | null {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file)) ?? null;
}

async function download(): Promise<string | null> {
  try {
    return await downloadAndUnzipVSCode({ cachePath: path.join(root, '.vscode-test'), timeout: DOWNLOAD_LIMIT_MS });
  } catch (error) {
    say(`VS Code could not be downloaded (${error instanceof Error ? error.message : error}).`);
    return null;
  }
}

/** True when the editor ended (or went on by itself) without an error. */
function openOnDesktop({ executable, why }: Desktop): Promise<boolean> {
  say(`desktop VS Code ${executable}, because ${why}.`);
  run('build');
  const child = spawn(executable, ['--new-window', `--extensionDevelopmentPath=${root}`, sample], {
    stdio: 'inherit',
    // A .cmd file is run by the shell alone.
    shell: process.platform === 'win32',
  });
  return new Promise((resolve) => {
    child.on('error', (error) => {
      say(`${executable} could not be started: ${error.message}`);
      resolve(false);
    });
    child.on('exit', (code) => {
      if (code !== 0) say(`${executable} ended with ${code}.`);
      resolve(code === 0);
    });
  });
}

/** code-server with the packaged extension in a profile of its own; runs until Ctrl+C. */
async function openInBrowser(): Promise<void> {
  say('taking the VS Code that runs in a browser (code-server), as the end-to-end tests do.');
  run('e2e:install');
  run('package');
  const profile = mkdtempSync(path.join(tmpdir(), 'pincite-start-'));
  const server = await startCodeServer({ profile, vsix: path.join(root, 'pincite.vsix') });
  const stop = () => {
    server.stop();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    say('stopped.');
    process.exit(0);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  say(`open ${server.url}/?folder=${encodeURIComponent(sample)} in a browser. Ctrl+C ends it.`);
  await server.ended;
  say('the editor has ended by itself.');
  process.exitCode = 1;
}

/** Runs one of the package's scripts and shows what it prints. */
function run(script: string): void {
  const shell = process.platform === 'win32';
  const { status } = spawnSync('npm', ['run', '--silent', script], { cwd: root, stdio: 'inherit', shell });
  if (status === 0) return;
  say(`\`npm run ${script}\` failed.`);
  process.exit(1);
}
