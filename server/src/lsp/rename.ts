import {
  LSPErrorCodes,
  type PrepareRenameParams,
  type PrepareRenameResult,
  type RenameParams,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { FileEdits } from '../engine/matterWideQueries.ts';
import { NOTHING_TO_RENAME } from '../features/rename.ts';
import { canonicalUri } from '../matter/paths.ts';
import { rangeOf } from './convert.ts';
import type { Snapshot } from './documents.ts';
import { contentModified, draftRequest } from './requests.ts';
import type { Session } from './session.ts';

/** Registers the renaming of a document of the record over the drafts of its matter. */
export function registerRename(session: Session): void {
  const { connection, engine } = session;

  connection.onPrepareRename(
    draftRequest<PrepareRenameParams, PrepareRenameResult | null>(session, {
      feature: 'rename',
      none: null,
      async answer({ snapshot, document }, { position }, signal) {
        const found = await engine.nameAt(document, snapshot.positions.offsetAt(position), signal);
        if (found === null) throw refusal(NOTHING_TO_RENAME);
        return { range: rangeOf(snapshot.positions, found.span), placeholder: found.name };
      },
    }),
  );

  connection.onRenameRequest(
    draftRequest<RenameParams, WorkspaceEdit | null>(session, {
      feature: 'rename',
      none: null,
      async answer({ snapshot, document }, { position, newName }, signal) {
        const offset = snapshot.positions.offsetAt(position);
        const renaming = await engine.rename(document, { offset, newName }, signal);
        if (renaming.kind === 'refused') throw refusal(renaming.message);
        return { documentChanges: renaming.files.map((file) => toDocumentEdit(session, file)) };
      },
    }),
  );
}

/** An edit for the version the editor has open; for a file on disk, for no version. */
function toDocumentEdit(session: Session, { uri, text, edits }: FileEdits) {
  const open = openSnapshot(session, uri);
  if (open !== null && open.text !== text) throw contentModified();
  const positions = TextDocument.create(uri, '', 0, text);
  return {
    textDocument: { uri: open?.uri ?? uri, version: open?.version ?? null },
    edits: edits.map(({ span, newText }) => ({ range: rangeOf(positions, span), newText })),
  };
}

function openSnapshot({ documents }: Session, uri: string): Snapshot | null {
  const key = canonicalUri(uri);
  const open = documents.openUris().find((known) => canonicalUri(known) === key);
  return open === undefined ? null : documents.snapshot(open);
}

/** The editor shows the message where the user typed. */
function refusal(message: string): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}
