import { type Browser, chromium, type Page } from 'playwright-core';

/** Flags for a browser without a display, a sandbox or errands of its own on the network. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function launchBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: FLAGS });
}

/** An empty page in a profile of its own, wide enough for an editor with its panel. */
export async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  return context.newPage();
}

export interface WorkbenchAddress {
  /** `http://127.0.0.1:PORT` of the editor's server. */
  readonly url: string;
  /** A folder, or a workspace file, of this machine. */
  readonly open: { readonly folder: string } | { readonly workspace: string };
  /** Settings of the web workbench, as name and value. */
  readonly payload: readonly (readonly [string, string])[];
}

export function workbenchUrl({ url, open, payload }: WorkbenchAddress): string {
  const query = new URLSearchParams({ ...open, payload: JSON.stringify([...payload, ['skipWelcome', 'true']]) });
  return `${url}/?${query}`;
}
