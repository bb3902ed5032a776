import type { ParsedCitation } from '../../syntax/citation.ts';
import { parseDraft } from '../../syntax/parse.ts';
import type { Span } from '../../text/span.ts';

/** Why words of a source may be missing in a quotation: they are a citation, or stand at the foot or head of its page. */
export type Omissible = 'citation' | 'page';

/** Words that may be missing, in offsets of the source. */
export interface OmissibleSpan extends Span {
  readonly why: Omissible;
}

/** What joins two citations of a string: `; see also`, `, and`. */
const LONGEST_JOINT = 24;

const NOTE =
  /\((?:cleaned up|citation modified|(?:internal|citations?|quotations?|emphasis|italics|footnotes?|alterations?|brackets?|ellips[ei]s)\b[^()]{0,100}\b(?:omitted|added|original|altered|supplied|removed))\)/gi;
const JOINT =
  /^[\s,;.:&()[\]—–-]*(?:(?:see|also|accord|cf|but|e\.g\.|and|compare|with|or|id)[\s,;.]*){0,4}[\s,;.()[\]]*$/i;

/**
 * The citations in a source and what pages left between its words: running heads, page numbers and notes at the foot. A
 * citation is given with its signal and parentheticals and without them. In no order; they overlap. Linear.
 */
export function findOmissible(text: string): readonly OmissibleSpan[] {
  const draft = parseDraft(text, 'plaintext');
  const outer = draft.citations.filter(({ within }) => within === null);
  const citations = [...outer.flatMap(formsOf), ...jointsOf(text, outer.map(wholeOf))];
  const notes = Array.from(text.matchAll(NOTE), ({ 0: note, index }) => ({ start: index, end: index + note.length }));
  const pages = [...draft.view.footnotes.map(({ span }) => span), ...linesLeftOut(text, draft.view)];
  return [
    ...[...citations, ...notes].map((span) => ({ ...span, why: 'citation' as const })),
    ...pages.map((span) => ({ ...span, why: 'page' as const })),
  ];
}

/** A citation with its signal and the parentheticals behind it. */
function wholeOf({ span, signal, parentheticals }: ParsedCitation): Span {
  return {
    start: signal === null ? span.start : Math.min(span.start, signal.span.start),
    end: parentheticals.reduce((end, parenthetical) => Math.max(end, parenthetical.span.end), span.end),
  };
}

/** What of a citation may be left out: all of it, the citation alone, a parenthetical alone. */
function formsOf(citation: ParsedCitation): Span[] {
  const whole = wholeOf(citation);
  const { span, parentheticals } = citation;
  return [
    whole,
    { start: whole.start, end: span.end },
    { start: span.start, end: whole.end },
    span,
    ...parentheticals.map((parenthetical) => parenthetical.span),
  ];
}

/** What joins the citations of a string. */
function jointsOf(text: string, citations: readonly Span[]): Span[] {
  const joints: Span[] = [];
  let end = 0;
  for (const span of citations) {
    if (end > 0 && span.start > end && isJoint(text, end, span.start)) joints.push({ start: end, end: span.start });
    end = Math.max(end, span.end);
  }
  return joints;
}

function isJoint(text: string, start: number, end: number): boolean {
  return end - start <= LONGEST_JOINT && JOINT.test(text.slice(start, end));
}

/** The lines that the view of a printed text leaves out. */
function linesLeftOut(text: string, view: { toView(span: Span): Span }): Span[] {
  const lines: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const lineEnd = text.indexOf('\n', start);
    const end = lineEnd < 0 ? text.length : lineEnd;
    if (text.slice(start, end).trim() !== '') {
      const kept = view.toView({ start, end });
      if (kept.end <= kept.start) lines.push({ start, end });
    }
    start = end + 1;
  }
  return lines;
}
