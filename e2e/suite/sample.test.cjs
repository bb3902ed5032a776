const assert = require('node:assert/strict');
const vscode = require('vscode');
const { actions, definitions, findings, hoverText, references, symbols } = require('./ask.cjs');
const { misspacedReporter, opinionPage, shortForm, transcriptLine } = require('./targets.cjs');
const waitFor = require('./waitFor.cjs');

const RULE = 'reporter-spacing';

describe('on the sample, in the extension host', () => {
  const root = () => vscode.workspace.workspaceFolders[0].uri;
  /** A position inside what a target stands on. */
  const within = ({ line, column }) => new vscode.Position(line, column + 2);
  let brief;

  before(async () => {
    brief = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(root(), 'brief.md'));
    await vscode.window.showTextDocument(brief);
    await waitFor(() => vscode.extensions.getExtension('pincite.pincite').isActive, 'the extension to be active');
    await waitFor(() => findings(brief.uri).length > 0, 'findings');
  });

  it('reports findings with rule id, link, and a place', () => {
    const target = misspacedReporter(root().fsPath);
    const found = findings(brief.uri, RULE).find(({ range }) => range.contains(within(target)));
    assert.ok(found, `no ${RULE} at line ${target.line + 1}`);
    assert.equal(found.code.value, RULE);
    assert.equal(found.code.target.scheme, 'https');
    assert.ok(found.message.includes(target.correct), found.message);
  });

  it('reports nothing in a block of code', () => {
    const fence = brief.getText().indexOf('```text');
    assert.ok(fence > 0, 'the sample has a block of code');
    const after = findings(brief.uri).filter(({ range }) => brief.offsetAt(range.start) > fence);
    assert.deepEqual(after, []);
  });

  it('hovers a citation with the passage at its pin', async () => {
    const target = opinionPage(root().fsPath);
    const text = await waitFor(() => hoverText(brief.uri, within(target)), 'the hover');
    assert.ok(text.includes(target.text.split(',')[0]), text);
    assert.ok(text.includes(target.pin), text);
  });

  it('goes to the star page of an opinion', async () => {
    const target = opinionPage(root().fsPath);
    const [place] = await definitions(brief.uri, within(target));
    assert.equal(vscode.workspace.asRelativePath(place.uri, false), target.file);
    assert.equal(place.range.start.line, target.target);
  });

  it('offers the full citation and the source of a short form', async () => {
    const target = shortForm(root().fsPath);
    const places = await definitions(brief.uri, within(target));
    const source = places.find(({ uri }) => vscode.workspace.asRelativePath(uri, false) === target.file);
    assert.equal(source?.range.start.line, target.target);
    const full = places.find(({ uri }) => uri.toString() === brief.uri.toString());
    assert.ok(full && full.range.start.line < target.line, 'the full citation stands above');
  });

  it('goes to the page and line of a transcript', async () => {
    const target = transcriptLine(root().fsPath);
    const [place] = await definitions(brief.uri, within(target));
    assert.equal(vscode.workspace.asRelativePath(place.uri, false), target.file);
    assert.equal(place.range.start.line, target.target);
  });

  it('lists the headings of the brief', async () => {
    const flat = (list) => list.flatMap((symbol) => [symbol.name, ...flat(symbol.children ?? [])]);
    const names = flat(await symbols(brief.uri));
    const heading = /^## (.+)$/m.exec(brief.getText())[1];
    assert.ok(
      names.some((name) => name.includes(heading)),
      names.join('\n'),
    );
  });

  it('finds every citation of an authority', async () => {
    const target = opinionPage(root().fsPath);
    const places = await references(brief.uri, within(target));
    assert.ok(places.length > 1, `${places.length} references`);
    assert.ok(places.every(({ uri }) => uri.toString() === brief.uri.toString()));
  });

  it('offers a quick fix that changes only the reporter', async () => {
    const target = misspacedReporter(root().fsPath);
    const { range } = findings(brief.uri, RULE).find((finding) => finding.range.contains(within(target)));
    const offered = await actions(brief.uri, range, 'quickfix');
    const fix = offered.find(({ title, edit }) => edit && title.includes(target.correct));
    assert.ok(fix, offered.map(({ title }) => title).join('\n'));
    const before = brief.getText();
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    assert.equal(brief.getText(), before.replace(target.text, target.correct));
    await waitFor(
      () => findings(brief.uri, RULE).every((finding) => !finding.range.contains(within(target))),
      'the finding to go',
    );
    await vscode.commands.executeCommand('undo');
    assert.equal(brief.getText(), before);
    await waitFor(
      () => findings(brief.uri, RULE).some((f) => f.range.contains(within(target))),
      'the finding to return',
    );
  });

  it('fixes all that is safe in one step', async () => {
    const before = brief.getText();
    await vscode.commands.executeCommand('pincite.fixAll');
    await waitFor(() => brief.getText() !== before, 'the fixes');
    await waitFor(() => findings(brief.uri, RULE).length === 0, 'the findings to go');
    await vscode.commands.executeCommand('undo');
    assert.equal(brief.getText(), before);
  });

  it('honours a rule that is switched off in the settings', async () => {
    const settings = vscode.workspace.getConfiguration('pincite');
    await waitFor(() => findings(brief.uri, RULE).length > 0, 'findings of the rule');
    await settings.update('rules', { [RULE]: 'off' }, vscode.ConfigurationTarget.Global);
    await waitFor(() => findings(brief.uri, RULE).length === 0, 'the rule to fall silent');
    assert.ok(findings(brief.uri).length > 0, 'other rules still report');
    await settings.update('rules', undefined, vscode.ConfigurationTarget.Global);
    await waitFor(() => findings(brief.uri, RULE).length > 0, 'the rule to report again');
  });

  it('checks again after the server was restarted', async () => {
    await vscode.commands.executeCommand('pincite.restartServer');
    await waitFor(() => findings(brief.uri, RULE).length > 0, 'findings of the new server');
    const target = opinionPage(root().fsPath);
    const places = await waitFor(async () => {
      const found = await definitions(brief.uri, within(target));
      return found.length > 0 && found;
    }, 'a definition from the new server');
    assert.equal(vscode.workspace.asRelativePath(places[0].uri, false), target.file);
  });

  after(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
