const vscode = require('vscode');

/**
 * A matter that is on no disk: a file system in memory under the scheme `pincite-e2e`, which counts the folders that
 * are listed. Read-only.
 */
exports.VirtualMatter = class VirtualMatter {
  /** Paths of listed folders, in order. */
  listed = [];
  onDidChangeFile = new vscode.EventEmitter().event;
  #files;

  /** @param {Record<string, string>} files text by absolute path */
  constructor(files) {
    this.#files = new Map(Object.entries(files));
  }

  watch() {
    return new vscode.Disposable(() => {});
  }

  stat({ path }) {
    const text = this.#files.get(path);
    if (text !== undefined) return { type: vscode.FileType.File, ctime: 0, mtime: 1, size: Buffer.byteLength(text) };
    if (this.#children(path).size === 0) throw vscode.FileSystemError.FileNotFound(path);
    return { type: vscode.FileType.Directory, ctime: 0, mtime: 1, size: 0 };
  }

  readDirectory({ path }) {
    this.listed.push(path);
    return [...this.#children(path)];
  }

  readFile(uri) {
    const text = this.#files.get(uri.path);
    if (text === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return Buffer.from(text);
  }

  createDirectory(uri) {
    throw vscode.FileSystemError.NoPermissions(uri);
  }
  writeFile(uri) {
    throw vscode.FileSystemError.NoPermissions(uri);
  }
  delete(uri) {
    throw vscode.FileSystemError.NoPermissions(uri);
  }
  rename(uri) {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  #children(folder) {
    const prefix = folder.endsWith('/') ? folder : `${folder}/`;
    const children = new Map();
    for (const path of this.#files.keys()) {
      if (!path.startsWith(prefix)) continue;
      const [name, ...rest] = path.slice(prefix.length).split('/');
      children.set(name, rest.length > 0 ? vscode.FileType.Directory : vscode.FileType.File);
    }
    return children;
  }
};
