import path from 'node:path';
import { format } from 'node:util';
import type { Browser } from 'playwright-core';
import { newPage, workbenchUrl } from './browser.ts';
import type { CodeServer } from './codeServer.ts';

/** The whole suite has to end within this. */
const LIMIT_MS = 180_000;

/** What a Mocha reporter prints of its tests; the rest of the extension host's console is kept for a failure. */
const TEST_LINE = /^\s{2,}(✔|\d+\)|\d+ (passing|failing|pending)|on )/;

export interface HostSuite {
  readonly browser: Browser;
  readonly server: CodeServer;
  readonly root: string;
  readonly workspace: string;
}

/**
 * Runs the Mocha suite inside the extension host of a real VS Code.
 * @throws when a test fails or the suite does not end; the message ends with the host's last words.
 */
export async function runHostSuite({ browser, server, root, workspace }: HostSuite): Promise<void> {
  const page = await newPage(browser);
  const kept: string[] = [];
  const ended = Promise.withResolvers<number | 'timeout'>();
  await page.exposeFunction('codeAutomationLog', (type: string, parts: unknown[]) => {
    const line = format(...parts);
    kept.push(`${type} ${line}`);
    if (TEST_LINE.test(line)) console.log(`  | ${line}`);
  });
  await page.exposeFunction('codeAutomationExit', (code: number) => ended.resolve(code));
  await page.goto(
    workbenchUrl({
      url: server.url,
      open: { workspace },
      payload: [
        ['extensionDevelopmentPath', server.remoteUri(root)],
        ['extensionTestsPath', server.remoteUri(path.join(root, 'e2e/suite/index.cjs'))],
      ],
    }),
  );
  const timer = setTimeout(() => ended.resolve('timeout'), LIMIT_MS);
  const code = await ended.promise;
  clearTimeout(timer);
  await page.context().close();
  if (code !== 0) throw new Error(`the suite ended with ${code}\n${kept.slice(-60).join('\n')}`);
}
