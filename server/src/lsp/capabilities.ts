import {
  type ClientCapabilities,
  CodeActionKind,
  type DocumentSelector,
  type InitializeResult,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { EXTRACTED_TEXT_SCHEME } from './protocol.ts';

/** Kind of the action that fixes everything safe, for `editor.codeActionsOnSave`. */
export const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.pincite`;

/** What the hierarchy of citations is asked about: drafts, and sources that an editor shows as text. */
const CITING_DOCUMENTS: DocumentSelector = [
  ...['markdown', 'plaintext', 'latex', 'tex', 'html', 'xml', 'json'].map((language) => ({ language })),
  { scheme: EXTRACTED_TEXT_SCHEME },
];

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

/** @param withSources whether the editor is Pincite's own, which shows the words of sources that are no drafts. */
export function serverCapabilities(withSources: boolean): InitializeResult['capabilities'] {
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
    callHierarchyProvider: withSources ? { id: 'pincite.callHierarchy', documentSelector: CITING_DOCUMENTS } : true,
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, FIX_ALL_KIND],
      resolveProvider: true,
    },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}
