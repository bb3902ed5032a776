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

interface Target {
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

const targets = createRequire(import.meta.url)('./suite/targets.cjs') as {
  misspacedReporter(sample: string): Target;
  testimonyAfter(sample: string, line: number): Target;
};

/** Renews the picture of the editor: findings in the text and in the list, and testimony shown where it is cited. */
export async function takeReadmePicture({ editor, sample, target }: Picture): Promise<void> {
  const finding = targets.misspacedReporter(sample);
  const testimony = targets.testimonyAfter(sample, finding.line);
  await editor.showProblems();
  await editor.openAt('brief.md', testimony.line + 1, testimony.column + 3);
  await editor.squiggleUnder('brief.md', finding.text);
  await editor.hover('brief.md', testimony.text);
  // The hover fades in.
  await editor.page.waitForTimeout(1000);
  mkdirSync(path.dirname(target), { recursive: true });
  await editor.page.screenshot({ path: target });
  await editor.closeHover();
  await editor.hideProblems();
}
