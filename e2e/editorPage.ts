import path from 'node:path';
import type { Page } from 'playwright-core';
import { type Box, boxOfText, coloursOfLine, squiggles } from './inPage.ts';

const PATIENCE_MS = 30_000;

/** A place in a file, as a person counts: from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** VS Code in a browser, used as a person uses it: keys and mouse, and what the screen shows. */
export class EditorPage {
  readonly page: Page;
  readonly #shots: string;
  #shotCount = 0;

  /** @param shots folder for screenshots */
  constructor(page: Page, shots: string) {
    this.page = page;
    this.#shots = shots;
  }

  /** The box in which a command asks for a line of text. */
  get inputBox() {
    return this.page.locator('.quick-input-widget input').first();
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url);
    await this.page.waitForSelector('.monaco-editor[data-uri]', { timeout: 60_000 });
  }

  /** Opens a file of the workspace and puts the cursor at a line and column, both from 1. */
  async openAt(file: string, line: number, column: number): Promise<void> {
    await this.page.keyboard.press('Control+P');
    await this.#typeAndEnter(path.basename(file));
    await this.#tab(file).waitFor({ timeout: PATIENCE_MS });
    await this.page.keyboard.press('Control+G');
    await this.#typeAndEnter(`${line}:${column}`);
    await this.until(async () => (await this.place())?.line === line, `the cursor at line ${line} of ${file}`);
  }

  /** File and line of the cursor, as the tab and the status bar show them. */
  async place(): Promise<Place | null> {
    const tab = this.page.locator('.editor-group-container.active .tab.active').first();
    const file = await tab.getAttribute('data-resource-name', { timeout: 1000 }).catch(() => null);
    const status = this.page.locator('#status\\.editor\\.selection');
    const words = await status.textContent({ timeout: 1000 }).catch(() => null);
    const line = /Ln (\d+)/.exec(words ?? '')?.[1];
    return file === null || line === undefined ? null : { file, line: Number(line) };
  }

  async boxOf(file: string, text: string): Promise<Box> {
    const box = await this.until(() => this.#inPage(boxOfText, { file, text }), `"${text}" on the screen`);
    return box as Box;
  }

  /** Waits until anything of the file is underlined as a problem. */
  async squiggleAnywhere(file: string): Promise<void> {
    await this.until(async () => (await this.#inPage(squiggles, file)).length > 0, `a squiggle in ${file}`);
  }

  /** Waits until the words are underlined as a problem. */
  async squiggleUnder(file: string, text: string): Promise<void> {
    await this.until(async () => {
      const box = await this.#inPage(boxOfText, { file, text });
      const found = await this.#inPage(squiggles, file);
      return box !== null && found.some((squiggle) => meets(box, squiggle));
    }, `a squiggle under "${text}"`);
  }

  /** How many colours the visible line with the words is drawn in. */
  async colourCount(file: string, text: string): Promise<number> {
    return (await this.#inPage(coloursOfLine, { file, text })).length;
  }

  async squiggleGone(file: string, text: string): Promise<void> {
    await this.until(async () => {
      const box = await this.#inPage(boxOfText, { file, text });
      const found = await this.#inPage(squiggles, file);
      return box !== null && !found.some((squiggle) => meets(box, squiggle));
    }, `no squiggle under "${text}"`);
  }

  /** Rests the mouse on words and returns what the hover says. */
  async hover(file: string, text: string): Promise<string> {
    const hover = this.page.locator(
      '.monaco-hover:not(.hidden) .hover-row, .monaco-hover:not(.hidden) .hover-contents',
    );
    return this.until(async () => {
      const { x, y, width, height } = await this.boxOf(file, text);
      // Away first: a mouse that does not move shows nothing.
      await this.page.mouse.move(x + width / 2, y + height * 4);
      await this.page.mouse.move(x + width / 2, y + height / 2, { steps: 4 });
      await hover
        .first()
        .waitFor({ timeout: 3000 })
        .catch(() => {});
      const words = (await hover.allInnerTexts()).join('\n');
      return words.includes('Loading...') ? '' : words;
    }, `a hover on "${text}"`);
  }

  async closeHover(): Promise<void> {
    await this.page.mouse.move(700, 60);
    await this.page.keyboard.press('Escape');
  }

  /** Opens the quick fixes at the cursor and takes the one whose title has the words. */
  async quickFix(title: string): Promise<void> {
    const row = this.page.locator('.action-widget .monaco-list-row', { hasText: title }).first();
    await this.until(async () => {
      await this.page.keyboard.press('Control+Period');
      if (await appears(row)) return true;
      await this.page.keyboard.press('Escape');
      return false;
    }, `the quick fix "${title}"`);
    const focused = this.page.locator('.action-widget .monaco-list-row.focused', { hasText: title });
    for (let moves = 0; moves < 12 && !(await focused.isVisible()); moves += 1)
      await this.page.keyboard.press('ArrowDown');
    // A click on the row can be swallowed by the layer that blocks the rest of the window.
    await this.page.keyboard.press('Enter');
    await this.page.locator('.action-widget .monaco-list-row').first().waitFor({ state: 'hidden' });
  }

  /** Presses F12 and waits until the cursor stands in the file at the line (from 1). */
  async goToDefinition(expected: Place): Promise<void> {
    await this.page.keyboard.press('F12');
    let last: Place | null = null;
    await this.until(
      async () => {
        last = await this.place();
        return last?.file === path.basename(expected.file) && last.line === expected.line;
      },
      () => `F12 to reach ${expected.file}:${expected.line}; the cursor is at ${last?.file}:${last?.line}`,
    );
  }

  /** Runs a command by its title, as the command palette has it. */
  async run(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.#typeAndEnter(title);
  }

  /** Waits until a file is in front and shows some words. */
  async showsWords(file: string, words: string): Promise<void> {
    await this.#tab(file).waitFor({ timeout: PATIENCE_MS });
    const lines = this.page.locator('.editor-group-container.active .view-lines').first();
    await this.until(
      async () => (await lines.innerText()).replaceAll('\u00A0', ' ').includes(words),
      `"${words}" in ${file}`,
    );
  }

  /** Opens the hierarchy of the citation at the cursor in the side bar, until a row has the words. */
  async showHierarchy(words: string): Promise<void> {
    await this.page.keyboard.press('Shift+Alt+H');
    await this.#hierarchyRow('Callers Of', words);
  }

  /** Turns the hierarchy in the side bar to what its first row cites, until a row has the words. */
  async turnHierarchy(words: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Show Outgoing Calls' }).first().click();
    await this.#hierarchyRow('Calls From', words);
  }

  async #hierarchyRow(title: string, words: string): Promise<void> {
    const rows = this.page.locator('.sidebar .pane-body .monaco-list-row');
    await this.until(async () => {
      const head = await this.page.locator('.sidebar .title').first().innerText();
      return head.includes(title) && (await rows.allInnerTexts()).some((row) => row.includes(words));
    }, `"${words}" below "${title}"`);
  }

  /** Opens Pincite's views in the side bar and returns the labels of their rows. */
  async showMatter(): Promise<readonly string[]> {
    await this.page.getByRole('tab', { name: 'Pincite', exact: true }).first().click();
    const rows = this.page.locator('.sidebar .pane-body .monaco-list-row');
    return this.until(async () => {
      const labels = await rows.allInnerTexts();
      return (
        labels.some((label) => label.startsWith('Cases')) && labels.map((label) => label.replace(/\s+/g, ' ').trim())
      );
    }, 'the rows of the views').then((labels) => labels as readonly string[]);
  }

  /** Opens the list of problems below the editor. */
  async showProblems(): Promise<void> {
    await this.page.keyboard.press('Control+Shift+M');
    await this.page.locator('.markers-panel .monaco-list-row').first().waitFor({ timeout: PATIENCE_MS });
  }

  async hideProblems(): Promise<void> {
    await this.page.keyboard.press('Control+J');
    await this.page.locator('.markers-panel').waitFor({ state: 'hidden', timeout: PATIENCE_MS });
  }

  /** Keeps a picture of the window, numbered in the order taken. */
  async shot(name: string): Promise<void> {
    this.#shotCount += 1;
    const number = String(this.#shotCount).padStart(2, '0');
    await this.page.screenshot({ path: path.join(this.#shots, `${number}-${name}.png`) });
  }

  /** Asks until the answer is truthy. @throws with `what` when it never comes. */
  async until<T>(ask: () => Promise<T>, what: string | (() => string)): Promise<T> {
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
      const answer = await ask();
      if (answer) return answer;
      if (Date.now() > deadline) throw new Error(`waited for ${typeof what === 'string' ? what : what()}`);
      await this.page.waitForTimeout(100);
    }
  }

  async #typeAndEnter(text: string): Promise<void> {
    await this.inputBox.waitFor({ timeout: PATIENCE_MS });
    await this.page.keyboard.type(text);
    // The list below the box is filled while one types; Enter on the old list opens the wrong thing.
    await this.page.waitForTimeout(400);
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden', timeout: PATIENCE_MS });
  }

  #tab(file: string) {
    return this.page.locator(`.tab.active[data-resource-name="${path.basename(file)}"]`);
  }

  /** A function of `inPage.ts` is complete in itself, so its text can be sent. */
  #inPage<A, R>(run: (argument: A) => R, argument: A): Promise<R> {
    return this.page.evaluate<R>(`(${run.toString()})(${JSON.stringify(argument)})`);
  }
}

function appears(locator: ReturnType<Page['locator']>): Promise<boolean> {
  return locator.waitFor({ timeout: 3000 }).then(
    () => true,
    () => false,
  );
}

function meets(a: Box, b: Box): boolean {
  // A squiggle hangs a little below its words.
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height + 3 && b.y < a.y + a.height + 3;
}
