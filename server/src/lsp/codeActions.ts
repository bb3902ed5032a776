import { type CodeAction, CodeActionKind, type CodeActionParams, type WorkspaceEdit } from 'vscode-languageserver';
import type { DraftAction } from '../features/codeActions.ts';
import { matterUri } from '../matter/paths.ts';
import { MATTER_FILE_NAME } from '../matters.ts';
import { FIX_ALL_KIND } from './capabilities.ts';
import { diagnosticsOf, spanOf, toWorkspaceEdit } from './convert.ts';
import { IGNORE_IN_MATTER, type IgnoreInMatterArguments, WHY_RULE, type WhyRuleArguments } from './protocol.ts';
import { contentModified, draftRequest, guarded } from './requests.ts';
import { type OpenDraft, openDraft, type Session } from './session.ts';

/** What a lazy action remembers until it is picked: the draft it was offered for, and the rule (null: every rule). */
interface LazyFix {
  readonly uri: string;
  readonly version: number;
  readonly rule: string | null;
}

/** Registers code actions and their resolution. */
export function registerCodeActions(session: Session): void {
  const { connection, engine } = session;

  connection.onCodeAction(
    draftRequest(session, {
      feature: 'code actions',
      none: [],
      async answer(draft, params, signal) {
        const wanted = kindFilter(params.context.only);
        const span = spanOf(draft.snapshot.positions, params.range);
        const offered: DraftAction[] = [];
        if (wanted(CodeActionKind.QuickFix)) offered.push(...(await engine.actions(draft.document, span, signal)));
        else if (wanted(FIX_ALL_KIND)) offered.push(...(await engine.fixAllActions(draft.document, signal)));
        if (wanted(CodeActionKind.RefactorRewrite)) {
          offered.push(...(await engine.refactors(draft.document, span.start, signal)));
        }
        const actions = offered.flatMap((action) => toCodeActions(session, { draft, params, action }));
        const kept = actions.filter(({ kind }) => kind !== undefined && wanted(kind));
        if (session.support.lazyEdits) return kept;
        return Promise.all(kept.map((action) => completed(session, action, signal)));
      },
    }),
  );

  connection.onCodeActionResolve((action, token) =>
    guarded(session, { feature: 'fix', token }, (signal) => completed(session, action, signal)),
  );
}

/** The action with its edit. @throws ContentModified when the draft is not the one it was offered for. */
async function completed(session: Session, action: CodeAction, signal: AbortSignal): Promise<CodeAction> {
  const fix = lazyFixOf(action);
  if (fix === null || action.edit !== undefined) return action;
  const snapshot = session.documents.snapshot(fix.uri);
  const draft = snapshot && (await openDraft(session, snapshot));
  if (!draft || draft.snapshot.version !== fix.version) throw contentModified();
  const edit = await fixAllEdit(session, draft, { rule: fix.rule, signal });
  if (!session.documents.isCurrent(draft.snapshot)) throw contentModified();
  return { ...action, edit };
}

async function fixAllEdit(
  { engine }: Session,
  { snapshot, document }: OpenDraft,
  { rule, signal }: { readonly rule: string | null; readonly signal: AbortSignal },
): Promise<WorkspaceEdit> {
  const { edits } = await engine.fixAll(document, rule, signal);
  return toWorkspaceEdit(snapshot, edits);
}

interface Conversion {
  readonly draft: OpenDraft;
  readonly params: CodeActionParams;
  readonly action: DraftAction;
}

function toCodeActions(session: Session, { draft: { snapshot, document }, params, action }: Conversion): CodeAction[] {
  const { uri, version } = snapshot;
  const { title } = action;
  const lazy = (rule: string | null): LazyFix => ({ uri, version, rule });
  switch (action.kind) {
    case 'fix':
    case 'ignore-here':
    case 'ignore-in-draft':
      return [
        {
          title,
          kind: CodeActionKind.QuickFix,
          edit: toWorkspaceEdit(snapshot, action.edits),
          ...(action.kind === 'fix' && action.preferred ? { isPreferred: true } : {}),
          ...diagnosticsOf(snapshot, action.finding, params.context),
        },
      ];
    case 'refactor':
      return [{ title, kind: CodeActionKind.RefactorRewrite, edit: toWorkspaceEdit(snapshot, action.edits) }];
    case 'fix-rule':
      return [{ title, kind: CodeActionKind.QuickFix, data: lazy(action.rule) }];
    case 'fix-all':
      // The same under two kinds: editors show source actions on save and in a menu of their own, not in the light bulb.
      return [
        { title, kind: CodeActionKind.QuickFix, data: lazy(null) },
        { title: `Pincite: ${title}`, kind: FIX_ALL_KIND, data: lazy(null) },
      ];
    case 'why': {
      if (!session.runsCommands) return [];
      const why: WhyRuleArguments = { draftUri: uri, ...action.reason };
      return [{ title, kind: CodeActionKind.QuickFix, command: { title, command: WHY_RULE, arguments: [why] } }];
    }
    case 'ignore-in-matter': {
      const { rootUri } = document;
      const matterFileUri = rootUri === null ? null : matterUri(rootUri, MATTER_FILE_NAME);
      if (!session.runsCommands || matterFileUri === null) return [];
      const { rule } = action.finding;
      const ignored: IgnoreInMatterArguments = { draftUri: uri, matterFileUri, rule, text: action.text };
      return [
        {
          title,
          kind: CodeActionKind.QuickFix,
          command: { title, command: IGNORE_IN_MATTER, arguments: [ignored] },
          ...diagnosticsOf(snapshot, action.finding, params.context),
        },
      ];
    }
  }
}

/** Kinds are hierarchical: `source` asks for `source.fixAll.pincite`, too. */
function kindFilter(only: readonly string[] | undefined): (kind: string) => boolean {
  if (only === undefined) return () => true;
  return (kind) => only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
}

function lazyFixOf({ data }: CodeAction): LazyFix | null {
  if (typeof data !== 'object' || data === null) return null;
  const { uri, version, rule } = data as Partial<LazyFix>;
  if (typeof uri !== 'string' || typeof version !== 'number' || rule === undefined) return null;
  return { uri, version, rule };
}
