/**
 * The extension in a real VS Code: first the Mocha suite inside the extension host, then the editor driven as a person
 * drives it, on a copy of the sample. `E2E=skip` leaves it out, `E2E=ui` and `E2E=host` run one half, and
 * `--readme-picture` renews the picture of the editor in the documentation.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser, newPage, workbenchUrl } from './browser.ts';
import { type CodeServer, startCodeServer } from './codeServer.ts';
import { EditorPage } from './editorPage.ts';
import { runHostSuite } from './hostSuite.ts';
import { findBrowser, MissingPrerequisite, requireCodeServer } from './prerequisites.ts';
import { takeReadmePicture } from './readmePicture.ts';
import { Tally } from './tally.ts';
import { runUserChecks } from './userChecks.ts';
import { copySample, writeSuiteWorkspace } from './workspace.ts';

const root = path.dirname(import.meta.dirname);
const shots = path.join(import.meta.dirname, 'shots');
const half = process.env.E2E;

if (half === 'skip') {
  console.log('e2e: SKIPPED because E2E=skip\n0 passed, 0 failed, 1 skipped');
} else {
  process.exitCode = await main().catch((error: unknown) => {
    const remedy = error instanceof MissingPrerequisite ? `\n     ${error.remedy}` : '';
    const skip = '     To leave these tests out on purpose: E2E=skip npm run test:e2e';
    console.error(`e2e: ${error instanceof Error ? error.message : error}${remedy}\n${skip}`);
    return 1;
  });
}

async function main(): Promise<number> {
  const browserPath = findBrowser();
  requireCodeServer();
  const scratch = mkdtempSync(path.join(tmpdir(), 'pincite-e2e-'));
  const tally = new Tally();
  let server: CodeServer | undefined;
  let browser: Browser | undefined;
  try {
    server = await startCodeServer({
      profile: path.join(scratch, 'profile'),
      vsix: path.join(root, 'pincite.vsix'),
      extraArguments: ['--vscode-option', 'enable-smoke-test-driver'],
    });
    browser = await launchBrowser(browserPath);
    await runHalves({ server, browser, scratch, tally });
  } finally {
    await browser?.close();
    server?.stop();
    rmSync(scratch, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
  console.log(`${tally.passed} passed, ${tally.failed} failed`);
  return tally.failed === 0 ? 0 : 1;
}

interface Halves {
  readonly server: CodeServer;
  readonly browser: Browser;
  readonly scratch: string;
  readonly tally: Tally;
}

async function runHalves({ server, browser, scratch, tally }: Halves): Promise<void> {
  rmSync(shots, { recursive: true, force: true });
  mkdirSync(shots, { recursive: true });
  if (half !== 'ui') {
    const workspace = writeSuiteWorkspace(copySample(root, path.join(scratch, 'host')));
    await tally.check('the suite in the extension host', () => runHostSuite({ browser, server, root, workspace }));
  }
  if (half === 'host') return;

  const sample = copySample(root, path.join(scratch, 'user'));
  const editor = new EditorPage(await newPage(browser), shots);
  const payload = [['openFile', server.remoteUri(path.join(sample, 'brief.md'))]] as const;
  await editor.goto(workbenchUrl({ url: server.url, open: { folder: sample }, payload }));
  if (process.argv.includes('--readme-picture')) {
    await takeReadmePicture({ editor, sample, target: path.join(root, 'docs/images/editor.png') });
  }
  const failedBefore = tally.failed;
  await runUserChecks({ editor, sample, tally });
  if (tally.failed > failedBefore) await editor.shot('after-a-failure');
}
