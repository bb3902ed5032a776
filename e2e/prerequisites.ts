import { existsSync } from 'node:fs';
import path from 'node:path';

/** Where the installed code-server starts from; `npm run e2e:install` puts it there. */
export const CODE_SERVER_ENTRY =
  process.env.CODE_SERVER_ENTRY ?? path.join(import.meta.dirname, 'node_modules/code-server/out/node/entry.js');

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Something the tests need is not there; `remedy` is the command that brings it. */
export class MissingPrerequisite extends Error {
  readonly remedy: string;

  constructor(message: string, remedy: string) {
    super(message);
    this.remedy = remedy;
  }
}

/** Path of a Chromium. @throws MissingPrerequisite */
export function findBrowser(): string {
  const browser = process.env.CHROMIUM ?? BROWSERS.find((candidate) => existsSync(candidate));
  if (browser !== undefined && existsSync(browser)) return browser;
  throw new MissingPrerequisite(
    'no Chromium found.',
    'apt-get update && apt-get install -y --no-install-recommends chromium   (or set CHROMIUM=/path/to/chrome)',
  );
}

/** @throws MissingPrerequisite when the editor is not installed or this Node cannot run it. */
export function requireCodeServer(): void {
  if (!existsSync(CODE_SERVER_ENTRY)) {
    throw new MissingPrerequisite('the editor is not installed.', 'npm run e2e:install   (about 40 s, 600 MB)');
  }
  if (Number(process.versions.node.split('.')[0]) !== 24) {
    throw new MissingPrerequisite(
      `Node ${process.version} is running this; the editor needs 24.`,
      'start it with npm run (node_modules/.bin/node is 24), after npm ci without --ignore-scripts',
    );
  }
}
