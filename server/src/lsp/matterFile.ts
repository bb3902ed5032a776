import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionParams,
  type Hover,
  type HoverParams,
  InsertTextMode,
  MarkupKind,
} from 'vscode-languageserver';
import type { MatterFileProposal } from '../features/matterFile/completion.ts';
import { MATTER_FILE_NAME } from '../matters.ts';
import { rangeOf } from './convert.ts';
import type { Snapshot } from './documents.ts';
import { FIRST_MATTER_FILE, type FirstMatterFileParams, type FirstMatterFileResult } from './protocol.ts';
import { contentModified, guarded, type Withdrawable } from './requests.ts';
import type { Session } from './session.ts';

/** A name that is taken for that of the file at the root of a matter, and is not read. */
const OTHER_NAME = 'matter.yml';

const SUGGEST = { title: 'Suggest', command: 'editor.action.triggerSuggest' } as const;

const KINDS: Readonly<Record<MatterFileProposal['kind'], CompletionItemKind>> = {
  key: CompletionItemKind.Property,
  choice: CompletionItemKind.EnumMember,
  rule: CompletionItemKind.EnumMember,
  file: CompletionItemKind.File,
  folder: CompletionItemKind.Folder,
  designation: CompletionItemKind.Reference,
};

/** Registers what is asked about the file as a whole. */
export function registerMatterFile(session: Session): void {
  session.connection.onRequest(FIRST_MATTER_FILE, ({ folderUri }: FirstMatterFileParams, token: Withdrawable) =>
    guarded<FirstMatterFileResult>(session, { feature: 'first matter.yaml', token }, (signal) =>
      session.engine.firstMatterFile(folderUri, signal),
    ),
  );
}

/** True for a `matter.yaml` in an open folder; also under the name that people write instead. */
export function isMatterFile({ folders }: Session, uri: string): boolean {
  const name = nameOf(uri);
  return (name === MATTER_FILE_NAME || name === OTHER_NAME) && folders.rootOf(uri) !== null;
}

/** True for a file called `matter.yaml`, wherever it is. */
export function isMatterFileName(uri: string): boolean {
  return nameOf(uri) === MATTER_FILE_NAME;
}

/** What to tell of a file whose name is nearly that of the matter's file; null for any other. */
export function misnamed(session: Session, uri: string): string | null {
  if (nameOf(uri) !== OTHER_NAME || session.folders.rootOf(uri) === null) return null;
  return `Pincite reads ${MATTER_FILE_NAME}, not ${OTHER_NAME}. Rename the file; until then nothing in it is used.`;
}

/** The folder whose matter a `matter.yaml` tells of. */
export function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/'));
}

function nameOf(uri: string): string {
  return uri.slice(uri.lastIndexOf('/') + 1);
}

export function hoverMatterFile(session: Session, params: HoverParams, token: Withdrawable): Promise<Hover | null> {
  return answerFor(session, { uri: params.textDocument.uri, token }, async (snapshot) => {
    const { uri, text, positions } = snapshot;
    const offset = positions.offsetAt(params.position);
    const card = await session.engine.hoverMatterFile({ rootUri: folderOf(uri), text, offset });
    if (card === null) return null;
    return { contents: { kind: MarkupKind.Markdown, value: card.markdown }, range: rangeOf(positions, card.span) };
  });
}

export async function completeMatterFile(
  session: Session,
  params: CompletionParams,
  token: Withdrawable,
): Promise<CompletionItem[]> {
  const answer = answerFor(session, { uri: params.textDocument.uri, token }, async (snapshot) => {
    const { uri, text, positions } = snapshot;
    const offset = positions.offsetAt(params.position);
    const proposals = await session.engine.completeMatterFile({ rootUri: folderOf(uri), text, offset });
    return proposals.map((proposal, index) => ({
      ...toItem(snapshot, proposal, index),
      // In Pincite's own editor what can follow the key is proposed at once.
      ...(session.runsCommands && proposal.newText.endsWith(': ') ? { command: SUGGEST } : {}),
    }));
  });
  return (await answer) ?? [];
}

async function answerFor<R>(
  session: Session,
  { uri, token }: { readonly uri: string; readonly token: Withdrawable },
  answer: (snapshot: Snapshot) => Promise<R>,
): Promise<R | null> {
  const snapshot = session.documents.snapshot(uri);
  if (snapshot === null) return null;
  return guarded(session, { feature: MATTER_FILE_NAME, token }, async () => {
    const result = await answer(snapshot);
    if (!session.documents.isCurrent(snapshot)) throw contentModified();
    return result;
  });
}

function toItem({ positions, text }: Snapshot, proposal: MatterFileProposal, index: number): CompletionItem {
  const { label, kind, detail, explanation, span, newText } = proposal;
  const opensQuote = /^["']/.test(text.slice(span.start, span.end));
  return {
    label,
    kind: KINDS[kind],
    // In the order in which they are proposed, which is that of the schema.
    sortText: String(index).padStart(5, '0'),
    // The editor compares this with what is there, a quotation mark included.
    filterText: opensQuote ? text.slice(span.start, span.start + 1) + label : label,
    insertTextMode: InsertTextMode.asIs,
    textEdit: { range: rangeOf(positions, span), newText },
    ...(detail === null ? {} : { detail }),
    ...(explanation === null ? {} : { documentation: { kind: MarkupKind.Markdown, value: explanation } }),
  };
}
