const assert = require('node:assert/strict');
const vscode = require('vscode');
const { definitions, findings } = require('./ask.cjs');
const SampleBrief = require('./sampleBrief.cjs');
const waitFor = require('./waitFor.cjs');

const ask = (command, ...rest) => vscode.commands.executeCommand(command, ...rest);
const pathOf = (uri) => vscode.workspace.asRelativePath(uri, false);

describe('on the authorities of the sample, in the extension host', () => {
  const sample = new SampleBrief();
  const at = (words, offset) => sample.at(words, offset);
  let brief;

  before(async () => {
    await sample.open();
    brief = sample.document;
  });

  it('goes from a quotation, and from its citation, to the words quoted', async () => {
    for (const words of ['Interference means', 'Id.* at 246']) {
      const place = (await definitions(brief.uri, at(words))).find(({ uri }) => pathOf(uri).startsWith('authorities/'));
      const opinion = await vscode.workspace.openTextDocument(place.uri);
      assert.match(
        opinion.getText(place.range),
        /^Interference means a hand, [\s\S]* it does not mean \[\*248\]\r?\nan eye$/,
      );
    }
  });

  it('shows what cites an authority, and what its opinion cites', async () => {
    const [item] = await ask('vscode.prepareCallHierarchy', brief.uri, at('*Id.* at 577–78'));
    assert.equal(item.name, 'Marchetti v. Town of Ashgrove, 9972 F.3d 574 (2d Cir. 2014)');
    assert.equal(pathOf(item.uri), 'authorities/marchetti-v-ashgrove.txt');
    const incoming = await ask('vscode.provideIncomingCalls', item);
    assert.ok(
      incoming.some(({ from, fromRanges }) => pathOf(from.uri) === 'brief.md' && fromRanges.length > 5),
      JSON.stringify(incoming),
    );
    const outgoing = await ask('vscode.provideOutgoingCalls', item);
    const tarrant = outgoing.find(({ to }) => to.name.startsWith('Tarrant v. Oleander Packing Co.'));
    assert.equal(tarrant?.to.detail, 'not in the folder');
  });

  it('finds an authority by its citation and a paper by its title', async () => {
    const found = async (query) =>
      (await ask('vscode.executeWorkspaceSymbolProvider', query)).filter(({ name }) =>
        /9972 F\.3d|ECF No\. 118-1/.test(name),
      );
    const [opinion] = await waitFor(async () => {
      const symbols = await found('9972 f3d');
      return symbols.length > 0 && symbols;
    }, 'the symbol of an opinion');
    assert.equal(opinion.name, 'Marchetti v. Town of Ashgrove, 9972 F.3d 574 (2d Cir. 2014)');
    assert.match(brief.getText(opinion.location.range), /^\*Marchetti v\. Town of Ashgrove\*, 9972 F\.3d 574, 576/);
    const [paper] = await found('deposition okafor');
    assert.equal(pathOf(paper.location.uri), 'brief.md');
  });

  it('links citations to their files', async () => {
    const links = await waitFor(async () => {
      const all = await ask('vscode.executeLinkProvider', brief.uri, 100);
      const own = all.filter(({ range }) => brief.getText(range) === '9972 F.3d at 577');
      return own.length > 0 && own;
    }, 'links of an opinion');
    assert.match(links[0].target.toString(true), /authorities\/marchetti-v-ashgrove\.txt#L\d+,\d+-\d+,\d+$/);
  });

  it('opens the authority report, which is no draft', async () => {
    await ask('pincite.authorityReport');
    const report = await waitFor(() => {
      const { document } = vscode.window.activeTextEditor ?? {};
      return document?.uri.scheme === 'pincite-report' && document;
    }, 'the report');
    assert.equal(report.languageId, 'markdown');
    const text = report.getText();
    assert.match(text, /^# Authority Report: brief\.md$/m);
    assert.match(text, /^Date: \d{4}-\d{2}-\d{2}/m);
    assert.match(
      text,
      /`authorities\/marchetti-v-ashgrove\.txt`, recognised by the citation on its face, SHA-256 `[0-9a-f]{64}`/,
    );
    assert.match(text, /\| differs \| page 249: it has “on”, not “upon” \|/);
    assert.match(text, /^### Not in the folder$/m);
    assert.deepEqual(findings(report.uri), []);
    await ask('workbench.action.closeActiveEditor');
  });
});
