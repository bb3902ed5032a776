import {
  type CodeAction,
  type CodeActionContext,
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  type DocumentSymbol,
  type Range,
  SymbolKind,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DraftDiagnostic } from '../features/diagnostics.ts';
import type { OutlineNode } from '../features/outline.ts';
import type { MatterProblem } from '../matter/matterFile.ts';
import type { Finding } from '../rules/finding.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Severity } from '../text/level.ts';
import type { Span } from '../text/span.ts';
import type { Snapshot } from './documents.ts';

const SOURCE = 'pincite';

/** Code of what is wrong in `matter.yaml`; no rule has it. */
const MATTER_FILE_CODE = 'matter-file';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function rangeOf(positions: TextDocument, span: Span): Range {
  return { start: positions.positionAt(span.start), end: positions.positionAt(span.end) };
}

export function spanOf(positions: TextDocument, range: Range): Span {
  return { start: positions.offsetAt(range.start), end: positions.offsetAt(range.end) };
}

/** @param inFiles the places in other files that belong to it; null when the editor shows no related places. */
export function toDiagnostic(
  draft: Snapshot,
  diagnostic: DraftDiagnostic,
  inFiles: readonly DiagnosticRelatedInformation[] | null,
): Diagnostic {
  const inDraft = diagnostic.related.map(({ span, message }) => ({
    location: { uri: draft.uri, range: rangeOf(draft.positions, span) },
    message,
  }));
  const related = inFiles === null ? [] : [...inDraft, ...inFiles];
  return {
    range: rangeOf(draft.positions, diagnostic.span),
    severity: SEVERITIES[diagnostic.severity],
    source: SOURCE,
    code: diagnostic.code,
    ...(diagnostic.href === null ? {} : { codeDescription: { href: diagnostic.href } }),
    message: diagnostic.message,
    ...(related.length > 0 ? { relatedInformation: related } : {}),
  };
}

export function toMatterDiagnostic(positions: TextDocument, { span, message }: MatterProblem): Diagnostic {
  return {
    range: rangeOf(positions, span),
    severity: DiagnosticSeverity.Warning,
    source: SOURCE,
    code: MATTER_FILE_CODE,
    message,
  };
}

/** The one message of a draft that is not read; it stands at its first letter. */
export function toRefusal(message: string): Diagnostic {
  const start = { line: 0, character: 0 };
  return { range: { start, end: start }, severity: DiagnosticSeverity.Information, source: SOURCE, message };
}

/** An edit the editor refuses once the draft has another version than the one it was computed for. */
export function toWorkspaceEdit(draft: Snapshot, edits: readonly TextEdit[]): WorkspaceEdit {
  return {
    documentChanges: [
      {
        textDocument: { uri: draft.uri, version: draft.version },
        edits: edits.map(({ span, newText }) => ({ range: rangeOf(draft.positions, span), newText })),
      },
    ],
  };
}

/** The diagnostics of the request that show this finding, so that the editor ties the action to them. */
export function diagnosticsOf(draft: Snapshot, finding: Finding, context: CodeActionContext): Partial<CodeAction> {
  const { start, end } = rangeOf(draft.positions, finding.span);
  const diagnostics = context.diagnostics.filter(
    ({ source, code, range }) =>
      source === SOURCE &&
      code === finding.rule &&
      range.start.line === start.line &&
      range.start.character === start.character &&
      range.end.line === end.line &&
      range.end.character === end.character,
  );
  return diagnostics.length === 0 ? {} : { diagnostics };
}

export function toSymbol(draft: Snapshot, node: OutlineNode): DocumentSymbol {
  return {
    name: node.name,
    detail: node.detail,
    kind: symbolKind(node.kind),
    range: rangeOf(draft.positions, node.span),
    selectionRange: rangeOf(draft.positions, node.selection),
    children: node.children.map((child) => toSymbol(draft, child)),
  };
}

/** The protocol knows program symbols only; these have icons that tell headings, authorities and the record apart. */
export function symbolKind(kind: OutlineNode['kind']): SymbolKind {
  if (kind === 'heading') return SymbolKind.String;
  if (kind === 'record') return SymbolKind.File;
  if (kind === 'id' || kind === 'supra' || kind === 'case-short' || kind === 'reference') return SymbolKind.Key;
  return SymbolKind.Constant;
}
