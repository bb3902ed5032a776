import type { BoundDraft } from '../model/bound.ts';
import type { CitationKind } from '../syntax/citation.ts';
import type { Span } from '../text/span.ts';
import type { Heading } from '../text/view.ts';
import { kindName } from './kindName.ts';
import { wordsOf } from './words.ts';

/** One line of the outline: a heading with what stands under it, or a citation. */
export interface OutlineNode {
  readonly kind: 'heading' | CitationKind;
  readonly name: string;
  /** What kind of citation it is, in words; empty for a heading. */
  readonly detail: string;
  /** A heading's whole section, or the citation. */
  readonly span: Span;
  /** The heading's words, or the citation. */
  readonly selection: Span;
  readonly children: readonly OutlineNode[];
}

interface OpenNode extends OutlineNode {
  readonly children: OpenNode[];
}

/** Headings nested by their level, the citations of each section under it, in the order of the draft. */
export function outline(bound: BoundDraft): readonly OutlineNode[] {
  const { view, text } = bound.draft;
  const roots: OpenNode[] = [];
  const open: { readonly level: number; readonly node: OpenNode }[] = [];
  const siblings = (): OpenNode[] => open.at(-1)?.node.children ?? roots;

  const headings = view.headings;
  let next = 0;
  const openHeadingsUntil = (offset: number): void => {
    for (
      let heading = headings[next];
      heading !== undefined && heading.span.start <= offset;
      heading = headings[next]
    ) {
      while ((open.at(-1)?.level ?? 0) >= heading.level) open.pop();
      const node = headingNode(headings, next, text.length);
      siblings().push(node);
      open.push({ level: heading.level, node });
      next += 1;
    }
  };

  for (const { kind, span } of bound.citations) {
    openHeadingsUntil(span.start);
    const name = wordsOf(view, span);
    siblings().push({ kind, name, detail: kindName(kind), span, selection: span, children: [] });
  }
  openHeadingsUntil(text.length);
  return roots;
}

function headingNode(headings: readonly Heading[], index: number, textEnd: number): OpenNode {
  const heading = headings[index]!;
  let next = index + 1;
  while ((headings[next]?.level ?? 0) > heading.level) next += 1;
  const end = Math.max(headings[next]?.span.start ?? textEnd, heading.span.end);
  return {
    kind: 'heading',
    // Editors refuse a symbol without a name, and a heading may hold nothing but markup.
    name: heading.title.trim() || '(heading)',
    detail: '',
    span: { start: heading.span.start, end },
    selection: heading.span,
    children: [],
  };
}
