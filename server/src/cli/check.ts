import { URI } from 'vscode-uri';
import type { CheckedDraft } from '../engine.ts';
import type { Severity } from '../text/level.ts';
import { CHECK_FORMATS } from './checkFormats.ts';
import type { ReadDraft } from './drafts.ts';
import { shownPath } from './inputs.ts';
import { type ReportedFile, reportDraft, reportMatterFile } from './reported.ts';
import { createRun, type DraftSelection, EXIT, type Run } from './run.ts';
import type { Terminal } from './terminal.ts';
import { writeDraft } from './writeDraft.ts';

/** Options of `pincite check`. */
export interface CheckOptions extends DraftSelection {
  readonly fix: boolean;
  readonly format: string;
  readonly failOn: 'error' | 'warning';
}

const FAILING: Readonly<Record<CheckOptions['failOn'], readonly Severity[]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
};

/** Checks drafts and prints the findings. Returns the exit code. */
export async function check(options: CheckOptions, terminal: Terminal): Promise<number> {
  const run = createRun(terminal, options);
  const files: ReportedFile[] = [];
  const rootUris = new Set<string>();
  for await (const draft of run.drafts()) {
    if (draft.document.rootUri !== null) rootUris.add(draft.document.rootUri);
    const checked = await checkDraft(run, draft, options.fix);
    if (checked !== null) files.push(reportDraft(draft.given, checked));
  }
  for (const rootUri of rootUris) {
    const { fileUri, fileText, problems } = await run.engine.matter(rootUri);
    if (problems.length === 0) continue;
    files.push(reportMatterFile(shownPath(terminal.cwd, URI.parse(fileUri).fsPath), fileText, problems));
  }
  terminal.out(CHECK_FORMATS[options.format]!(files));
  if (run.hadProblems) return EXIT.couldNotRun;
  const failing = FAILING[options.failOn];
  const failed = files.some(({ findings }) => findings.some(({ severity }) => failing.includes(severity)));
  return failed ? EXIT.findings : EXIT.clean;
}

/** The draft as it stands at the end; null when it is refused. */
async function checkDraft(run: Run, draft: ReadDraft, fix: boolean): Promise<CheckedDraft | null> {
  const { given, document, file } = draft;
  const { engine } = run;
  const checked = await engine.checkSources(document);
  if (checked.kind === 'refused') {
    run.problem(`${given}: ${checked.message}`);
    return null;
  }
  if (!fix || file === null) return checked;
  const { edits, text, settled } = await engine.fixAll(document, null);
  if (edits.length === 0) return checked;
  const refusal = await writeDraft({ ...file, text: document.text, edits });
  if (refusal !== null) {
    run.problem(`${given}: was not changed: ${refusal}`);
    return checked;
  }
  if (!settled) run.problem(`${given}: more could be fixed; run the command again`);
  const after = await engine.checkSources({ ...document, text, version: document.version + 1 });
  return after.kind === 'checked' ? after : null;
}
