const assert = require('node:assert/strict');
const vscode = require('vscode');
const { definitions, findings } = require('./ask.cjs');
const SampleBrief = require('./sampleBrief.cjs');
const waitFor = require('./waitFor.cjs');

describe('on the matter of the sample, in the extension host', () => {
  const sample = new SampleBrief();
  const at = (words, offset) => sample.at(words, offset);
  let brief;

  before(async () => {
    await sample.open();
    brief = sample.document;
  });

  it('opens the words of a PDF at the page cited', async () => {
    const [place] = await definitions(brief.uri, at('119-2\nat 3'));
    assert.equal(place.uri.scheme, 'pincite-text');
    const text = await vscode.workspace.openTextDocument(place.uri);
    assert.match(text.lineAt(place.range.start.line).text, /^Examination/);
  });

  it('opens a declaration at the paragraph cited', async () => {
    const [place] = await definitions(brief.uri, at('Brandt Decl. ¶ 11'));
    const declaration = await vscode.workspace.openTextDocument(place.uri);
    assert.match(declaration.lineAt(place.range.start.line).text, /^\s*11\./);
  });

  it('underlines words that the opinion does not have, and restores them', async () => {
    const [finding] = findings(brief.uri, 'quote-mismatch');
    assert.equal(brief.getText(finding.range), 'upon');
    const before = brief.getText();
    const offered = await vscode.commands.executeCommand(
      'vscode.executeCodeActionProvider',
      brief.uri,
      finding.range,
      'quickfix',
      20,
    );
    const fix = offered.find(({ title, edit }) => edit && title.includes('as the source has it'));
    assert.ok(fix, offered.map(({ title }) => title).join('\n'));
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    assert.equal(brief.getText(), before.replace('act upon it', 'act on it'));
    await waitFor(() => findings(brief.uri, 'quote-mismatch').length === 0, 'the finding to go');
    await vscode.commands.executeCommand('undo');
    assert.equal(brief.getText(), before);
  });

  it('says that the words stand on another page, and that a paragraph is not there', () => {
    const [page] = findings(brief.uri, 'quote-pin-mismatch');
    assert.match(page.message, /pages 247–48/);
    const [paragraph] = findings(brief.uri, 'record-pin-out-of-range');
    assert.match(paragraph.message, /¶ 112 is not in/);
  });

  it('renames a document in the brief and in matter.yaml', async () => {
    const edit = await vscode.commands.executeCommand(
      'vscode.executeDocumentRenameProvider',
      brief.uri,
      at('Okafor Tr.'),
      'Okafor Dep.',
    );
    const files = edit.entries().map(([uri]) => vscode.workspace.asRelativePath(uri, false));
    assert.deepEqual(files.sort(), ['brief.md', 'matter.yaml']);
    const uses = brief.getText().split('Okafor Tr.').length - 1;
    assert.ok(edit.get(brief.uri).length >= uses - 1, `${edit.get(brief.uri).length} of ${uses}`);
  });

  it('proposes the documents of the record after ECF No.', async () => {
    const before = brief.getText();
    const insert = new vscode.WorkspaceEdit();
    insert.insert(brief.uri, brief.positionAt(before.length), '\nHe said so. (ECF No. ');
    await vscode.workspace.applyEdit(insert);
    const end = brief.positionAt(brief.getText().length);
    const list = await waitFor(async () => {
      const found = await vscode.commands.executeCommand('vscode.executeCompletionItemProvider', brief.uri, end, ' ');
      return found.items.length > 0 && found;
    }, 'proposals');
    const labels = list.items.map(({ label }) => label.label ?? label);
    assert.ok(
      labels.some((label) => label.includes('118-1')),
      labels.join('\n'),
    );
    await vscode.commands.executeCommand('undo');
    assert.equal(brief.getText(), before);
  });

  after(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
