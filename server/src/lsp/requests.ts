import { type CancellationToken, ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { type OpenDraft, openDraft, type Session } from './session.ts';

/** A request about one place or the whole of a draft. */
interface DraftParams {
  readonly textDocument: { readonly uri: string };
}

/** Answers for a draft. `none` is the honest answer for a document that is not a draft. */
export interface DraftAnswer<P, R> {
  readonly feature: string;
  readonly none: R;
  answer(draft: OpenDraft, params: P, signal: AbortSignal): Promise<R>;
}

/**
 * Makes a request handler that answers for the text the editor had when it asked. If that text changes meanwhile, or
 * the editor withdraws the request, it answers with the protocol's error for that: an empty answer would be believed.
 * Any other failure is logged and answered as an error; the server goes on.
 */
export function draftRequest<P extends DraftParams, R>(session: Session, { feature, none, answer }: DraftAnswer<P, R>) {
  return (params: P, token: CancellationToken): Promise<R> => {
    const snapshot = session.documents.snapshot(params.textDocument.uri);
    return guarded(session, { feature, token }, async (signal) => {
      const draft = snapshot && (await openDraft(session, snapshot));
      if (!draft) return none;
      const result = await answer(draft, params, signal);
      if (!session.documents.isCurrent(draft.snapshot)) throw contentModified();
      return result;
    });
  };
}

/** The editor's word that it wants no answer any more. */
export type Withdrawable = Pick<CancellationToken, 'isCancellationRequested' | 'onCancellationRequested'>;

/** Runs an answer with the editor's cancellation as a signal, and turns its failures into the protocol's errors. */
export async function guarded<R>(
  { connection }: Session,
  { feature, token }: { readonly feature: string; readonly token: Withdrawable },
  run: (signal: AbortSignal) => Promise<R>,
): Promise<R> {
  const abort = new AbortController();
  const subscription = token.onCancellationRequested(() => abort.abort());
  try {
    // Reading a draft does not yield: this is the moment at which a withdrawal or a keystroke behind it is heard.
    await nextTurn();
    if (token.isCancellationRequested) throw requestCancelled();
    const result = await run(abort.signal);
    if (token.isCancellationRequested) throw requestCancelled();
    return result;
  } catch (error) {
    if (token.isCancellationRequested) throw requestCancelled();
    if (error instanceof ResponseError) throw error;
    connection.console.error(`${feature} failed: ${error instanceof Error ? (error.stack ?? error.message) : error}`);
    throw new ResponseError(ErrorCodes.InternalError, `Pincite could not answer (${feature}). The log has details.`);
  } finally {
    subscription.dispose();
  }
}

export function contentModified(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.ContentModified, 'The draft changed after the request.');
}

function requestCancelled(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was withdrawn.');
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Null, some time from now: what a long answer races against. */
export function delayed(milliseconds: number): Promise<null> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(null), milliseconds).unref?.();
  });
}
