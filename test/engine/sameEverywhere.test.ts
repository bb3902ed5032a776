import assert from 'node:assert/strict';
import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import type { CodeAction, Diagnostic, TextDocumentEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import { folder, pincite } from '../cli/support.ts';
import { startClient } from '../lsp/client.ts';

const SAMPLE = path.join(import.meta.dirname, '../../sample');

/** The sample matter in a folder of its own, its brief open in an editor. */
async function openSample(t: test.TestContext) {
  const root = folder(t);
  cpSync(SAMPLE, root, { recursive: true });
  const text = readFileSync(path.join(root, 'brief.md'), 'utf8');
  const client = await startClient(t, { folders: [URI.file(root).toString()] });
  const uri = URI.file(path.join(root, 'brief.md')).toString();
  client.open(uri, text);
  let { diagnostics } = await client.diagnostics(uri);
  // What the sources say is published later when reading them takes long.
  while (!diagnostics.some(({ code }) => code === 'quote-mismatch')) ({ diagnostics } = await client.diagnostics(uri));
  return { root, text, client, uri, diagnostics };
}

interface CliFinding {
  readonly rule: string;
  readonly line: number;
  readonly column: number;
  readonly severity: string;
}

test('editor and command line find the same in the sample', async (t) => {
  const { root, diagnostics } = await openSample(t);
  const { out } = await pincite(['check', 'brief.md', '--format', 'json'], { cwd: root });
  const findings: CliFinding[] = JSON.parse(out).files[0].findings;
  const severities = ['', 'error', 'warning', 'information', 'hint'];
  const shown = ({ code, range, severity }: Diagnostic) => ({
    rule: code,
    line: range.start.line + 1,
    column: range.start.character + 1,
    severity: severities[severity!],
  });
  assert.notEqual(findings.length, 0);
  assert.deepEqual(
    diagnostics.map(shown),
    findings.map(({ rule, line, column, severity }) => ({ rule, line, column, severity })),
  );
});

test('editor and command line fix the sample to the same text', async (t) => {
  const { root, text, client, uri } = await openSample(t);
  const [fixAll] = await client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    context: { diagnostics: [], only: ['source.fixAll.pincite'] },
  });
  const { edit } = await client.request<CodeAction>('codeAction/resolve', fixAll!);
  const { edits } = edit!.documentChanges![0] as TextDocumentEdit;
  const document = TextDocument.create(uri, 'markdown', 1, text);
  const inEditor = TextDocument.applyEdits(document, edits as Parameters<typeof TextDocument.applyEdits>[1]);

  await pincite(['check', '--fix', 'brief.md'], { cwd: root });
  const onDisk = readFileSync(path.join(root, 'brief.md'), 'utf8');
  assert.equal(inEditor, onDisk);
  assert.notEqual(onDisk, text);

  const again = await pincite(['check', 'brief.md', '--format', 'json'], { cwd: root });
  const left: { fix: { kind: string } | null }[] = JSON.parse(again.out).files[0].findings;
  assert.ok(left.every(({ fix }) => fix?.kind !== 'safe'));
});
