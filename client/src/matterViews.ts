import * as vscode from 'vscode';
import type { MatterTreeResult, TreeGroup, TreeItem, TreeItemUse, TreeView } from '../../server/src/lsp/protocol.ts';

/** Which of the two views: the papers of the record, or the authorities. */
type ViewName = keyof MatterTreeResult;

type Node =
  | { readonly kind: 'group'; readonly group: TreeGroup }
  | { readonly kind: 'document'; readonly document: TreeItem }
  | { readonly kind: 'use'; readonly use: TreeItemUse };

/** Asks for what the matter of a draft cites. */
export type AskMatterTree = (draftUri: string) => Promise<MatterTreeResult | null>;

/** Pauses in typing are shorter; a view that is looked at need not follow every word. */
const REFRESH_DELAY_MS = 700;

const DRAFT_LANGUAGES = new Set(['markdown', 'plaintext', 'latex', 'tex']);

/**
 * The views of a matter: **Record** and **Authorities**. They show the matter of the draft in the active editor, or of the
 * last one that was, ask only while one of them is seen, and keep what they show until there is something newer.
 */
export class MatterViews implements vscode.Disposable {
  readonly #ask: AskMatterTree;
  readonly #views: readonly DocumentView[];
  readonly #disposables: vscode.Disposable[];
  #draft: string | null = null;
  #timer: NodeJS.Timeout | undefined;
  #asked = 0;

  constructor(ask: AskMatterTree) {
    this.#ask = ask;
    this.#views = (['record', 'authorities'] as const).map((name) => new DocumentView(name));
    this.#disposables = [
      ...this.#views,
      ...this.#views.map(({ view }) => view.onDidChangeVisibility(() => this.refresh())),
      vscode.window.onDidChangeActiveTextEditor(() => this.#follow()),
      vscode.commands.registerCommand('pincite.refreshMatter', () => this.refresh()),
      vscode.commands.registerCommand('pincite.openDocumentUses', (node: Node) => showUses(node)),
      vscode.commands.registerCommand('pincite.openDocumentFile', (node: Node) => openFile(node)),
    ];
    this.#follow();
  }

  /** Asks again, a little later, when a view is seen. */
  refresh(): void {
    clearTimeout(this.#timer);
    if (this.#draft === null || !this.#views.some(({ view }) => view.visible)) return;
    this.#timer = setTimeout(() => void this.#load(), REFRESH_DELAY_MS);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #follow(): void {
    const document = vscode.window.activeTextEditor?.document;
    if (document === undefined || !DRAFT_LANGUAGES.has(document.languageId)) return;
    if (vscode.workspace.getWorkspaceFolder(document.uri) === undefined) return;
    const uri = document.uri.toString();
    if (uri === this.#draft) return;
    this.#draft = uri;
    this.refresh();
  }

  async #load(): Promise<void> {
    const draft = this.#draft;
    if (draft === null) return;
    this.#asked += 1;
    const asked = this.#asked;
    try {
      const tree = await vscode.window.withProgress({ location: { viewId: 'pincite.record' } }, () => this.#ask(draft));
      // A later question has its own answer coming.
      if (tree === null || asked !== this.#asked) return;
      for (const view of this.#views) view.show(tree);
    } catch {
      // The server has logged why; what is shown stays until the next change asks again.
    }
  }
}

/** One of the two views. */
class DocumentView implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  readonly view: vscode.TreeView<Node>;
  readonly #name: ViewName;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  #tree: TreeView = [];

  constructor(name: ViewName) {
    this.#name = name;
    this.view = vscode.window.createTreeView(`pincite.${name}`, { treeDataProvider: this, showCollapseAll: true });
  }

  show(tree: MatterTreeResult): void {
    this.#tree = tree[this.#name];
    const items = this.#tree.flatMap((group) => group.items);
    this.view.description = items.length === 0 ? '' : String(items.length);
    // The editor shows no line for an empty message.
    this.view.message = items.length === 0 ? EMPTY[this.#name] : '';
    this.#changed.fire(undefined);
  }

  getChildren(node?: Node): Node[] {
    if (node === undefined) return this.#tree.map((group) => ({ kind: 'group', group }));
    if (node.kind === 'group') return node.group.items.map((document) => ({ kind: 'document', document }));
    return node.kind === 'document' ? node.document.uses.map((use) => ({ kind: 'use', use })) : [];
  }

  getTreeItem(node: Node): vscode.TreeItem {
    switch (node.kind) {
      case 'group':
        return groupItem(node.group);
      case 'document':
        return documentItem(node);
      case 'use':
        return useItem(node.use);
    }
  }

  dispose(): void {
    this.view.dispose();
    this.#changed.dispose();
  }
}

const EMPTY: Readonly<Record<ViewName, string>> = {
  record: 'The drafts of this matter cite no paper of the record.',
  authorities: 'The drafts of this matter cite no authority.',
};

function groupItem({ label, items }: TreeGroup): vscode.TreeItem {
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Expanded);
  item.description = String(items.length);
  item.contextValue = 'group';
  return item;
}

const ICONS: Readonly<Record<TreeItem['state'], readonly [icon: string, colour: string | null]>> = {
  found: ['file-text', null],
  several: ['files', null],
  absent: ['circle-outline', 'descriptionForeground'],
  uncited: ['file', 'descriptionForeground'],
  problem: ['warning', 'list.warningForeground'],
};

function documentItem(node: Extract<Node, { kind: 'document' }>): vscode.TreeItem {
  const { label, description, details, state, files, uses } = node.document;
  const { None, Collapsed } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(label, uses.length === 0 ? None : Collapsed);
  const [icon, colour] = ICONS[state];
  item.description = description;
  item.tooltip = [label, ...details].join('\n');
  item.iconPath = new vscode.ThemeIcon(icon, colour === null ? undefined : new vscode.ThemeColor(colour));
  item.contextValue = files.length > 0 ? 'document.file' : 'document';
  item.accessibilityInformation = { label: [label, description, ...details].join(', ') };
  if (uses.length === 0) item.command = { command: 'pincite.openDocumentFile', title: 'Open File', arguments: [node] };
  return item;
}

function useItem({ label, uri, range }: TreeItemUse): vscode.TreeItem {
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.None);
  item.iconPath = new vscode.ThemeIcon('quote');
  item.command = {
    command: 'vscode.open',
    title: 'Open Citation',
    arguments: [vscode.Uri.parse(uri, true), { selection: rangeOf(range) }],
  };
  return item;
}

/** Shows all citations of a document as the editor shows references. */
async function showUses(node: Node): Promise<void> {
  if (node.kind !== 'document') return;
  const [first] = node.document.uses;
  if (first === undefined) return;
  const locations = node.document.uses.map(
    ({ uri, range }) => new vscode.Location(vscode.Uri.parse(uri, true), rangeOf(range)),
  );
  const { uri, range } = locations[0]!;
  await vscode.window.showTextDocument(uri, { selection: range });
  await vscode.commands.executeCommand('editor.action.showReferences', uri, range.start, locations);
}

/** Opens the file of a document; of several, the one that is chosen. */
async function openFile(node: Node): Promise<void> {
  if (node.kind !== 'document') return;
  const { files } = node.document;
  const chosen =
    files.length < 2
      ? files[0]
      : await vscode.window
          .showQuickPick(
            files.map((file) => ({ label: file.path, file })),
            { placeHolder: `Files that may be ${node.document.label}` },
          )
          .then((picked) => picked?.file);
  if (chosen !== undefined) await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(chosen.uri, true));
}

function rangeOf({ start, end }: TreeItemUse['range']): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
