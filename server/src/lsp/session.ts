import type { Connection } from 'vscode-languageserver';
import type { DraftDocument, Engine } from '../engine.ts';
import { canonicalUri } from '../matter/paths.ts';
import type { ClientSupport } from './capabilities.ts';
import type { BufferedWorkspace, Documents, Snapshot } from './documents.ts';
import type { Folders } from './folders.ts';
import type { Settings } from './settings.ts';

/** Everything one connection to an editor is made of. */
export interface Session {
  readonly connection: Connection;
  readonly support: ClientSupport;
  /** The editor is Pincite's own extension and runs its commands. */
  readonly runsCommands: boolean;
  readonly documents: Documents;
  readonly folders: Folders;
  readonly settings: Settings;
  readonly workspace: BufferedWorkspace;
  readonly engine: Engine;
}

/** An open draft at one moment, with the document the engine is asked about. */
export interface OpenDraft {
  readonly snapshot: Snapshot;
  readonly document: DraftDocument;
}

/** The draft of a snapshot; null when it is not a draft, or the settings say that it is left alone. */
export async function openDraft({ engine, folders, settings }: Session, snapshot: Snapshot): Promise<OpenDraft | null> {
  const { uri, version, text, language } = snapshot;
  if (language === null) return null;
  const { enabled, levels } = await settings.of(uri);
  if (!enabled) return null;
  const folder = folders.rootOf(uri);
  const rootUri = folder === null ? null : await engine.matterRootOf(folder, uri);
  return { snapshot, document: { uri, version, language, text, rootUri, levels } };
}

/** The drafts of a matter that are open now. */
export async function openDraftsOf(session: Session, rootUri: string): Promise<readonly DraftDocument[]> {
  const root = canonicalUri(rootUri);
  const drafts: DraftDocument[] = [];
  for (const uri of session.documents.openUris()) {
    const snapshot = session.documents.snapshot(uri);
    const draft = snapshot && (await openDraft(session, snapshot));
    const inMatter = draft?.document.rootUri != null && canonicalUri(draft.document.rootUri) === root;
    if (draft && inMatter) drafts.push(draft.document);
  }
  return drafts;
}
