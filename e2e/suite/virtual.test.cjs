const assert = require('node:assert/strict');
const vscode = require('vscode');
const { definitions, findings } = require('./ask.cjs');
const { VirtualMatter } = require('./virtualMatter.cjs');
const waitFor = require('./waitFor.cjs');

const BRIEF = [
  '# Argument',
  '',
  '*Marlowe v. Quill*, 9950 F.3d 100, 102 (2d Cir. 2014). *Tidewell v. Oake*, 9951 F.Supp.2d 7, 9 (D. Conn. 2004).',
  '',
].join('\n');
const OPINION = [
  'MARLOWE v. QUILL',
  '',
  '9950 F.3d 100 (2d Cir. 2014)',
  '',
  'One. *101 Two.',
  '',
  'Three. *102 Four.',
  '',
];

// The second folder of the workspace that the runners open.
describe('on a virtual folder', () => {
  const matter = new VirtualMatter({
    '/matter/brief.md': BRIEF,
    '/matter/cases/second-circuit/marlowe.txt': OPINION.join('\n'),
  });
  const root = vscode.Uri.parse('pincite-e2e:/matter');
  const uri = vscode.Uri.joinPath(root, 'brief.md');
  const walked = () => matter.listed.filter((path) => path.startsWith('/matter/cases'));
  let registration;

  before(() => {
    registration = vscode.workspace.registerFileSystemProvider('pincite-e2e', matter, { isReadonly: true });
    assert.ok(vscode.workspace.getWorkspaceFolder(uri), 'the virtual folder is open');
  });
  after(() => registration.dispose());

  it('checks a draft, and lists its folder once for what it cites', async () => {
    assert.deepEqual(walked(), []);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    await waitFor(() => findings(uri, 'reporter-spacing').length > 0, 'findings');
    await waitFor(() => walked().length > 0, 'the folder to be listed');
  });

  it('finds the source of a citation', async () => {
    const [place] = await definitions(uri, new vscode.Position(2, BRIEF.split('\n')[2].indexOf('9950') + 2));
    assert.equal(place.uri.toString(), vscode.Uri.joinPath(root, 'cases/second-circuit/marlowe.txt').toString());
    assert.equal(place.range.start.line, 6);
    assert.deepEqual(walked(), ['/matter/cases', '/matter/cases/second-circuit']);
  });
});
