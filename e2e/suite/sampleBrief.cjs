const assert = require('node:assert/strict');
const vscode = require('vscode');
const { findings } = require('./ask.cjs');
const waitFor = require('./waitFor.cjs');

/** The brief of the sample, open in the editor; to be opened before the tests of a suite that asks for its places. */
class SampleBrief {
  #document = null;

  get root() {
    return vscode.workspace.workspaceFolders[0].uri;
  }

  get document() {
    return this.#document;
  }

  /** Shows it, and waits for what its sources say. */
  async open() {
    this.#document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(this.root, 'brief.md'));
    await vscode.window.showTextDocument(this.#document);
    await waitFor(() => findings(this.#document.uri, 'quote-mismatch').length > 0, 'what the sources say');
  }

  /** The position inside the first place where it has the words. */
  at(words, offset = 2) {
    const place = this.#document.getText().indexOf(words);
    assert.ok(place >= 0, `the sample has no "${words}"`);
    return this.#document.positionAt(place + offset);
  }
}

module.exports = SampleBrief;
