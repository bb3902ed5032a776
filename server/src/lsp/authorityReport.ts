import { reportMarkdown } from '../features/reportMarkdown.ts';
import { AUTHORITY_REPORT, type AuthorityReportParams, type AuthorityReportResult } from './protocol.ts';
import { guarded, type Withdrawable } from './requests.ts';
import { openDraft, type Session } from './session.ts';

/** Answers the client's question for the authority report of an open draft. */
export function registerAuthorityReport(session: Session): void {
  const { connection, documents, engine } = session;
  connection.onRequest(AUTHORITY_REPORT, ({ draftUri, date }: AuthorityReportParams, token: Withdrawable) =>
    guarded<AuthorityReportResult>(session, { feature: 'authority report', token }, async (signal) => {
      const snapshot = documents.snapshot(draftUri);
      const draft = snapshot && (await openDraft(session, snapshot));
      const report = draft && (await engine.authorityReport(draft.document, signal));
      if (!draft || report === null) return { text: null };
      return { text: reportMarkdown(report, { path: await shownPath(session, draft.document), date }) };
    }),
  );
}

/** The path of a draft inside its matter; of a loose one its name. */
async function shownPath(
  { engine }: Session,
  { uri, rootUri }: { readonly uri: string; readonly rootUri: string | null },
): Promise<string> {
  const path = rootUri === null ? null : (await engine.matter(rootUri)).pathOf(uri);
  return path ?? decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
}
