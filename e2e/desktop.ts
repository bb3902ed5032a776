/**
 * Runs the suite in a desktop VS Code: `VSCODE_EXECUTABLE`, else one that is downloaded. For a developer's machine; a
 * machine without a display or network runs the same suite with `npm run test:e2e`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { copySample, writeSuiteWorkspace } from './workspace.ts';

const root = path.dirname(import.meta.dirname);
const scratch = mkdtempSync(path.join(tmpdir(), 'pincite-desktop-'));
const executable = process.env.VSCODE_EXECUTABLE;
try {
  const workspace = writeSuiteWorkspace(copySample(root, scratch));
  await runTests({
    ...(executable === undefined ? {} : { vscodeExecutablePath: executable }),
    extensionDevelopmentPath: root,
    extensionTestsPath: path.join(import.meta.dirname, 'suite/index.cjs'),
    launchArgs: [
      workspace,
      '--disable-extensions',
      '--disable-workspace-trust',
      '--user-data-dir',
      path.join(scratch, 'u'),
    ],
  });
} catch (error) {
  console.error(`test:desktop: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
