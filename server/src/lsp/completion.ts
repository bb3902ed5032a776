import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
  CompletionTriggerKind,
} from 'vscode-languageserver';
import type { NameProposal } from '../features/recordCompletion.ts';
import { rangeOf } from './convert.ts';
import type { Snapshot } from './documents.ts';
import { completeMatterFile, isMatterFile } from './matterFile.ts';
import { draftRequest } from './requests.ts';
import type { Session } from './session.ts';

const NOTHING: CompletionList = { isIncomplete: false, items: [] };

/** Registers completion: names of record documents in drafts, and everything in `matter.yaml`. */
export function registerCompletion(session: Session): void {
  const { connection, engine } = session;
  const completeDraft = draftRequest<CompletionParams, CompletionList>(session, {
    feature: 'completion',
    none: NOTHING,
    async answer({ snapshot, document }, { position, context }, signal) {
      const offset = snapshot.positions.offsetAt(position);
      const afterBlank = context?.triggerKind === CompletionTriggerKind.TriggerCharacter;
      const { proposals, isComplete } = await engine.completeName(document, { offset, afterBlank }, signal);
      const items = proposals.map((proposal, index) => toItem(snapshot, proposal, index));
      return { isIncomplete: !isComplete, items };
    },
  });
  connection.onCompletion((params, token) =>
    isMatterFile(session, params.textDocument.uri)
      ? completeMatterFile(session, params, token)
      : completeDraft(params, token),
  );
}

function toItem({ positions }: Snapshot, proposal: NameProposal, index: number): CompletionItem {
  const { label, detail, path, span, newText, filter } = proposal;
  return {
    label,
    kind: CompletionItemKind.Reference,
    sortText: String(index).padStart(5, '0'),
    filterText: filter,
    textEdit: { range: rangeOf(positions, span), newText },
    ...(detail === null ? {} : { detail }),
    ...(path === null ? {} : { labelDetails: { description: path }, documentation: path }),
  };
}
