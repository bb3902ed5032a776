import { cpSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Copies the sample, so that a test may change it, and returns the copy's folder. */
export function copySample(root: string, target: string): string {
  const sample = path.join(target, 'sample');
  cpSync(path.join(root, 'sample'), sample, { recursive: true });
  return sample;
}

/**
 * Writes the workspace that the suite in the extension host runs on: the sample's copy, and a folder on no disk
 * (`suite/virtual.test.cjs` serves it). Returns the workspace file.
 */
export function writeSuiteWorkspace(sample: string): string {
  const file = path.join(path.dirname(sample), 'suite.code-workspace');
  const folders = [{ path: sample }, { uri: 'pincite-e2e:/matter', name: 'virtual' }];
  writeFileSync(file, JSON.stringify({ folders }));
  return file;
}
