import { createEngine, type DraftDocument, type Engine } from '../../server/src/engine.ts';
import type { DraftLanguage } from '../../server/src/text/view.ts';
import { type Fixture, fixture } from './fixture.ts';
import { createMemoryWorkspace, type MemoryWorkspace } from './memoryWorkspace.ts';

/** A fixture's matter with an engine over it and its draft open. */
export interface OpenFixture extends Fixture {
  readonly engine: Engine;
  readonly workspace: MemoryWorkspace;
  readonly document: DraftDocument;
  /** The cursor's offset in the draft. */
  readonly offset: number;
  /** The draft's text at a span. */
  slice(span: { readonly start: number; readonly end: number }): string;
}

/** Opens `brief.md` (or the file the cursor stands in) of a fixture as a draft of the matter. */
export function openDraft(source: string, overrides: Partial<DraftDocument> = {}): OpenFixture {
  const read = fixture(source);
  const path = read.cursor?.path ?? 'brief.md';
  const workspace = createMemoryWorkspace(read.files);
  const document = draftDocument(read.files.get(path)!, { uri: workspace.uri(path), ...overrides });
  return {
    ...read,
    engine: createEngine({ workspace }),
    workspace,
    document,
    offset: read.cursor?.offset ?? 0,
    slice: ({ start, end }) => document.text.slice(start, end),
  };
}

/** A Markdown draft in the matter of the memory workspace. */
export function draftDocument(text: string, overrides: Partial<DraftDocument> = {}): DraftDocument {
  const language: DraftLanguage = 'markdown';
  return {
    uri: 'file:///matter/brief.md',
    version: 1,
    language,
    text,
    rootUri: 'file:///matter',
    levels: new Map(),
    ...overrides,
  };
}
