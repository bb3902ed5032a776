import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { CODE_SERVER_ENTRY } from './prerequisites.ts';

export interface CodeServerOptions {
  /** An empty folder for everything the editor writes: its settings, its extensions, its state. */
  readonly profile: string;
  /** The packaged extension to install first. */
  readonly vsix: string;
  /** Further command-line arguments of code-server. */
  readonly extraArguments?: readonly string[];
}

/** A running VS Code server on this machine. */
export interface CodeServer {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  /** The URI under which the editor knows a file of this machine. */
  remoteUri(file: string): string;
  /** Resolves when the server has ended, by itself or because it was stopped. */
  readonly ended: Promise<void>;
  /** Ends the server with everything it started. */
  stop(): void;
}

const START_LIMIT_MS = 30_000;

/**
 * Installs the extension into a fresh profile and starts code-server on a free port of 127.0.0.1, without a password,
 * a marketplace or telemetry.
 * @throws when the extension cannot be installed or the server does not answer in time; the message has its log.
 */
export async function startCodeServer({ profile, vsix, extraArguments = [] }: CodeServerOptions): Promise<CodeServer> {
  const userData = path.join(profile, 'user');
  mkdirSync(path.join(userData, 'User'), { recursive: true });
  mkdirSync(path.join(profile, 'extensions'), { recursive: true });
  cpSync(path.join(import.meta.dirname, 'settings.json'), path.join(userData, 'User/settings.json'));
  // An empty file, so that the configuration of whoever runs this is not read.
  const config = path.join(profile, 'config.yaml');
  writeFileSync(config, '');
  const env = { ...process.env, EXTENSIONS_GALLERY: '{}' };
  const own = ['--config', config, '--user-data-dir', userData, '--extensions-dir', path.join(profile, 'extensions')];
  installExtension(vsix, own, env);

  const port = await freePort();
  const quiet = ['--disable-telemetry', '--disable-update-check', '--disable-workspace-trust'];
  const plain = ['--disable-getting-started-override', '--auth', 'none', '--bind-addr', `127.0.0.1:${port}`];
  const child = spawn(process.execPath, [CODE_SERVER_ENTRY, ...own, ...quiet, ...plain, ...extraArguments], {
    env,
    // A process group of its own, so that stopping it stops the extension hosts too.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (log += data));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = () => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
    } catch {
      // It has ended by itself.
    }
  };

  const url = `http://127.0.0.1:${port}`;
  const deadline = Date.now() + START_LIMIT_MS;
  while (!(await answers(url))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      stop();
      throw new Error(`code-server did not start:\n${log}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { url, remoteUri: (file) => `vscode-remote://127.0.0.1:${port}${encodeURI(file)}`, ended, stop };
}

function installExtension(vsix: string, own: readonly string[], env: NodeJS.ProcessEnv): void {
  const install = spawnSync(process.execPath, [CODE_SERVER_ENTRY, ...own, '--install-extension', vsix], {
    env,
    encoding: 'utf8',
  });
  if (install.status !== 0)
    throw new Error(`The extension could not be installed:\n${install.stdout}${install.stderr}`);
}

function answers(url: string): Promise<boolean> {
  return fetch(`${url}/healthz`).then(
    (response) => response.ok,
    () => false,
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('no free port'));
      });
    });
  });
}
