import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { EditorPage } from './editorPage.ts';

interface Picture {
  readonly editor: EditorPage;
  readonly sample: string;
  /** Where the picture goes. */
  readonly target: string;
}

const targets = createRequire(import.meta.url)('./suite/targets.cjs') as {
  opinionPage(sample: string): { readonly line: number; readonly column: number; readonly text: string };
};

/** Renews the picture of the editor: the brief with its findings, and the hover of a citation that has its source. */
export async function takeReadmePicture({ editor, sample, target }: Picture): Promise<void> {
  const { line, column, text } = targets.opinionPage(sample);
  await editor.openAt('brief.md', line + 1, column + 3);
  await editor.squiggleAnywhere('brief.md');
  await editor.hover('brief.md', text);
  mkdirSync(path.dirname(target), { recursive: true });
  await editor.page.screenshot({ path: target });
  await editor.closeHover();
}
