import type { CitedSource } from '../sources/located.ts';
import type { Span } from '../text/span.ts';
import type { RelatedInFile } from './rule.ts';

/** A place of a source, in offsets of its text, as an editor opens it. */
export function inFile({ uri, document }: CitedSource, span: Span, message: string): RelatedInFile {
  const { file } = document;
  return { uri, span: file?.fileSpan(span) ?? span, isFileText: file !== null, message };
}
