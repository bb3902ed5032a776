import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { EditorPage } from './editorPage.ts';
import type { Tally } from './tally.ts';

/** A place of the brief, counted from 0, with the words that stand there. */
interface Target {
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

/** A target that a citation points to: a file of the sample and its line, counted from 0. */
interface LinkTarget extends Target {
  readonly file: string;
  readonly target: number;
}

interface Targets {
  citationInCode(sample: string): Target;
  plainTextCitation(sample: string): Target & { readonly file: string };
  misspacedReporter(sample: string): Target & { readonly correct: string };
  quotedWords(sample: string): LinkTarget;
  opinionPage(sample: string): LinkTarget & { readonly pin: string };
  transcriptLine(sample: string): LinkTarget;
  writtenMonth(sample: string): Target;
}

const targets = createRequire(import.meta.url)('./suite/targets.cjs') as Targets;

const BRIEF = 'brief.md';
const MATTER = 'matter.yaml';

export interface UserChecks {
  readonly editor: EditorPage;
  /** The copy of the sample that is open. */
  readonly sample: string;
  readonly tally: Tally;
}

/** What a person does with a brief: sees what is wrong, reads why, mends it, opens what is cited. */
export async function runUserChecks({ editor, sample, tally }: UserChecks): Promise<void> {
  const reporter = targets.misspacedReporter(sample);
  const opinion = targets.opinionPage(sample);
  const transcript = targets.transcriptLine(sample);
  const month = targets.writtenMonth(sample);
  const go = ({ line, column }: Target) => editor.openAt(BRIEF, line + 1, column + 3);
  const onDisk = (file: string) => readFileSync(path.join(sample, file), 'utf8');

  await tally.check('a misspaced reporter is underlined', async () => {
    await go(reporter);
    await editor.squiggleUnder(BRIEF, reporter.text);
    await editor.shot('squiggle');
  });

  await tally.check('the hover says what is wrong, by which rule, and what to write', async () => {
    const words = await editor.hover(BRIEF, reporter.text);
    expectWords(words, [reporter.correct, 'reporter-spacing', 'pincite']);
    await editor.shot('hover-finding');
    await editor.closeHover();
  });

  await tally.check('a quick fix mends it, and the mended brief is saved to disk', async () => {
    const before = onDisk(BRIEF);
    await go(reporter);
    await editor.quickFix(reporter.correct);
    await editor.squiggleGone(BRIEF, reporter.correct);
    await editor.shot('quick-fix');
    await editor.page.keyboard.press('Control+S');
    const expected = before.replace(reporter.text, reporter.correct);
    await editor.until(async () => onDisk(BRIEF) === expected, 'the mended brief on disk, and nothing else changed');
  });

  await tally.check('the hover of a citation shows the passage at its pin', async () => {
    await go(opinion);
    const words = await editor.hover(BRIEF, opinion.text);
    expectWords(words, [opinion.text.split(',')[0] ?? '', opinion.pin]);
    await editor.shot('hover-citation');
    await editor.closeHover();
  });

  await tally.check('F12 opens the opinion at the star page', async () => {
    await go(opinion);
    await editor.goToDefinition({ file: opinion.file, line: opinion.target + 1 });
    await editor.shot('opinion');
  });

  await tally.check('F12 opens the transcript at page and line', async () => {
    await go(transcript);
    await editor.goToDefinition({ file: transcript.file, line: transcript.target + 1 });
    await editor.shot('transcript');
  });

  await tally.check('F12 in a quotation opens the opinion at its words', async () => {
    const quoted = targets.quotedWords(sample);
    await go(quoted);
    await editor.goToDefinition({ file: quoted.file, line: quoted.target + 1 });
    await editor.shot('quoted-words');
  });

  await tally.check('the hierarchy of an opinion shows the drafts that cite it, and what it cites', async () => {
    await go(opinion);
    await editor.showHierarchy('brief.md');
    await editor.shot('hierarchy');
    await editor.turnHierarchy('not in the folder');
    await editor.shot('hierarchy-cites');
    await editor.run('View: Show Explorer');
  });

  await tally.check('the authority report opens as a document', async () => {
    await go(opinion);
    await editor.run('Pincite: Authority Report');
    await editor.showsWords('Authority Report - brief.md', '# Authority Report: brief.md');
    await editor.shot('authority-report');
    await editor.run('View: Close Editor');
  });

  await tally.check('the views show the record and the authorities of the matter', async () => {
    await go(reporter);
    const rows = (await editor.showMatter()).join('\n');
    expectWords(rows, ['In the Matter', 'ECF No. 118-1', 'No File Found', 'Cases', 'Delacourt v. Imhoff']);
    await editor.shot('views');
    await editor.page.keyboard.press('Control+B');
  });

  await tally.check('citations are coloured in Markdown and plain text, and not in code', async () => {
    const code = targets.citationInCode(sample);
    const plain = targets.plainTextCitation(sample);
    const colours = async (file: string, { line, text }: Target) => {
      await editor.openAt(file, line + 1, 1);
      await editor.boxOf(path.basename(file), text);
      return editor.colourCount(path.basename(file), text);
    };
    await editor.until(async () => (await colours(BRIEF, opinion)) > 1, 'colours in Markdown');
    await editor.until(async () => (await colours(plain.file, plain)) > 1, 'colours in plain text');
    if ((await colours(BRIEF, code)) !== 1) throw new Error('a citation in code is coloured');
  });

  const action = 'Ignore month-abbreviation in this matter';
  await tally.check('Escape leaves the matter as it is', async () => {
    const before = onDisk(MATTER);
    await go(month);
    await editor.quickFix(action);
    await editor.inputBox.waitFor();
    await editor.page.keyboard.press('Escape');
    await editor.inputBox.waitFor({ state: 'hidden' });
    await editor.squiggleUnder(BRIEF, month.text);
    if (onDisk(MATTER) !== before) throw new Error(`${MATTER} was changed`);
  });

  await tally.check('a finding is set aside in the matter, with a reason', async () => {
    const before = onDisk(MATTER);
    await go(month);
    await editor.quickFix(action);
    await editor.inputBox.waitFor();
    await editor.page.keyboard.type('the court writes its months out');
    await editor.shot('ignore-in-matter');
    await editor.page.keyboard.press('Enter');
    await editor.until(async () => onDisk(MATTER) !== before, `the entry in ${MATTER}`);
    const added = onDisk(MATTER);
    if (!added.startsWith(before)) throw new Error(`${MATTER} lost something:\n${added}`);
    expectWords(added.slice(before.length), ['month-abbreviation', month.text, 'the court writes its months out']);
    await editor.squiggleGone(BRIEF, month.text);
  });

  await tally.check('a first matter.yaml is made from the brief and its folder', async () => {
    rmSync(path.join(sample, MATTER));
    await go(reporter);
    await editor.run('Pincite: Create matter.yaml');
    await editor.until(async () => existsSync(path.join(sample, MATTER)), `a new ${MATTER}`);
    await editor.showsWords(MATTER, 'Written by Pincite');
    expectWords(onDisk(MATTER), ['case:', 'Okafor v. Town of Harrow Point', 'ECF No. 118-1', 'Pl. Tr.']);
    await editor.shot('create-matter-file');
  });
}

function expectWords(text: string, words: readonly string[]): void {
  for (const word of words) {
    if (!text.includes(word)) throw new Error(`"${word}" is not in:\n${text}`);
  }
}
