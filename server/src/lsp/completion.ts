import { completeMatterFile, isMatterFile } from './matterFile.ts';
import type { Session } from './session.ts';

/** Registers completion: in `matter.yaml`. */
export function registerCompletion(session: Session): void {
  session.connection.onCompletion((params, token) =>
    isMatterFile(session, params.textDocument.uri) ? completeMatterFile(session, params, token) : [],
  );
}
