// What the tests ask of the editor, each through the command an editor feature uses itself.
const vscode = require('vscode');

const ask = (command, ...rest) => vscode.commands.executeCommand(command, ...rest);

/** Findings of Pincite in a file, by rule if one is named. */
exports.findings = (uri, rule) =>
  vscode.languages
    .getDiagnostics(uri)
    .filter(({ source, code }) => source === 'pincite' && (!rule || (code?.value ?? code) === rule));

exports.hoverText = async (uri, position) =>
  (await ask('vscode.executeHoverProvider', uri, position))
    .flatMap(({ contents }) => contents)
    .map((content) => content.value ?? content)
    .join('\n');

/** Places a definition offers, links and locations alike: the URI and the range to land on. */
exports.definitions = async (uri, position) =>
  (await ask('vscode.executeDefinitionProvider', uri, position)).map((place) => ({
    uri: place.targetUri ?? place.uri,
    range: place.targetSelectionRange ?? place.targetRange ?? place.range,
  }));

exports.references = (uri, position) => ask('vscode.executeReferenceProvider', uri, position);
exports.symbols = (uri) => ask('vscode.executeDocumentSymbolProvider', uri);

/** Code actions of a kind with their edits resolved. */
exports.actions = (uri, range, kind) => ask('vscode.executeCodeActionProvider', uri, range, kind, 20);
