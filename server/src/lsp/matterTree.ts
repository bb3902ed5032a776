import type { Location } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { MatterTree, SourcedDocument } from '../engine/matterTree.ts';
import { rangeOf } from './convert.ts';
import { MATTER_TREE, type MatterTreeParams, type MatterTreeResult, type TreeItem, type TreeView } from './protocol.ts';
import { guarded, type Withdrawable } from './requests.ts';
import type { Session } from './session.ts';

/** Registers the question the views of a matter ask. */
export function registerMatterTree(session: Session): void {
  session.connection.onRequest(MATTER_TREE, ({ draftUri }: MatterTreeParams, token: Withdrawable) =>
    guarded<MatterTreeResult | null>(session, { feature: 'matter tree', token }, async (signal) => {
      const folder = session.folders.rootOf(draftUri);
      if (folder === null) return null;
      const rootUri = await session.engine.matterRootOf(folder, draftUri);
      return toResult(await session.engine.matterTree(rootUri, signal));
    }),
  );
}

/** Kinds of authorities as a table of authorities groups them. */
const GROUPS: readonly { readonly label: string; readonly kinds: readonly string[] | null }[] = [
  { label: 'Cases', kinds: ['case', 'case-short', 'reference'] },
  { label: 'Constitutions and Statutes', kinds: ['constitution', 'statute', 'legislative'] },
  { label: 'Rules and Regulations', kinds: ['rule', 'regulation'] },
  { label: 'Other Authorities', kinds: null },
];

function toResult(tree: MatterTree): MatterTreeResult {
  const positions = tree.drafts.map(({ uri, text }) => TextDocument.create(uri, '', 0, text));
  const item = (document: SourcedDocument): TreeItem => toItem(document, tree, positions);
  const absent = tree.record.filter(({ files }) => files.length === 0);
  const record: TreeView = [
    { label: 'In the Matter', items: tree.record.filter(({ files }) => files.length > 0).map(item) },
    { label: 'No File Found', items: absent.map(item) },
    { label: 'Not Cited', items: tree.uncited.map(({ uri, path }) => uncitedItem(uri, path)) },
  ];
  const grouped = new Set(GROUPS.flatMap(({ kinds }) => kinds ?? []));
  const authorities: TreeView = GROUPS.map(({ label, kinds }) => ({
    label,
    items: tree.authorities.filter(({ kind }) => kinds?.includes(kind) ?? !grouped.has(kind)).map(item),
  }));
  return { record: filled(record), authorities: filled(authorities) };
}

function filled(view: TreeView): TreeView {
  return view.filter(({ items }) => items.length > 0);
}

function toItem(document: SourcedDocument, { drafts }: MatterTree, positions: readonly TextDocument[]): TreeItem {
  const { name, others, files, uses, problems } = document;
  const locations = uses.flatMap(({ draft, span }): { location: Location; label: string }[] => {
    const text = positions[draft];
    const path = drafts[draft]?.path;
    if (text === undefined || path === undefined) return [];
    const range = rangeOf(text, span);
    return [{ location: { uri: text.uri, range }, label: `${path}, line ${range.start.line + 1}` }];
  });
  return {
    label: name,
    description: [
      ...(document.kind === 'record' && others[0] !== undefined ? [others[0]] : []),
      counted(uses.length, 'use'),
      ...(problems > 0 ? [counted(problems, 'problem')] : []),
    ].join(' · '),
    details: [
      ...others,
      ...files.map(({ path }) => `file: ${path}`),
      ...(files.length === 0 ? ['no file in this matter was recognised as it'] : []),
    ],
    state: problems > 0 ? 'problem' : files.length === 0 ? 'absent' : files.length > 1 ? 'several' : 'found',
    files: files.map(({ uri, path }) => ({ uri, path })),
    uses: locations.map(({ location: { uri, range }, label }) => ({ uri, range, label })),
  };
}

function uncitedItem(uri: string, path: string): TreeItem {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return {
    label: name,
    description: '',
    details: [`file: ${path}`],
    state: 'uncited',
    files: [{ uri, path }],
    uses: [],
  };
}

function counted(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
