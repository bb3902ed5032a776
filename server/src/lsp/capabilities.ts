import {
  type ClientCapabilities,
  CodeActionKind,
  type InitializeResult,
  TextDocumentSyncKind,
} from 'vscode-languageserver';

/** Kind of the action that fixes everything safe, for `editor.codeActionsOnSave`. */
export const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.pincite`;

/** What the editor can do, as far as the server does something else without it. */
export interface ClientSupport {
  readonly configuration: boolean;
  readonly configurationEvents: boolean;
  readonly folderEvents: boolean;
  /** The editor watches files when the server asks it to. */
  readonly fileEvents: boolean;
  readonly progress: boolean;
  readonly relatedInformation: boolean;
  readonly definitionLinks: boolean;
  /** The edit of a code action may be computed when the user picks it. */
  readonly lazyEdits: boolean;
}

export function clientSupport({ workspace, window, textDocument }: ClientCapabilities): ClientSupport {
  const lazy = textDocument?.codeAction?.resolveSupport?.properties.includes('edit') ?? false;
  return {
    configuration: workspace?.configuration ?? false,
    configurationEvents: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    folderEvents: workspace?.workspaceFolders ?? false,
    fileEvents: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    progress: window?.workDoneProgress ?? false,
    relatedInformation: textDocument?.publishDiagnostics?.relatedInformation ?? false,
    definitionLinks: textDocument?.definition?.linkSupport ?? false,
    lazyEdits: lazy && (textDocument?.codeAction?.dataSupport ?? false),
  };
}

export function serverCapabilities(): InitializeResult['capabilities'] {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    hoverProvider: true,
    completionProvider: { triggerCharacters: [' ', '/'] },
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentLinkProvider: { resolveProvider: true },
    renameProvider: { prepareProvider: true },
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    callHierarchyProvider: true,
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, FIX_ALL_KIND],
      resolveProvider: true,
    },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}
