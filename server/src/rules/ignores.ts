import type { MatterIgnore } from '../matter/matterFile.ts';
import type { BoundDraft, Citation } from '../model/bound.ts';
import { collapse } from '../syntax/cursor.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import type { Comment } from '../text/view.ts';
import type { Finding } from './finding.ts';

const HERE = 'pincite-ignore';
const WHOLE_FILE = 'pincite-ignore-file';

/** What the comments of a draft set aside. */
export interface IgnoreComments {
  ignores(finding: Finding): boolean;
}

/**
 * An ignore comment read: `<!-- pincite-ignore reporter-spacing, ordinal-form: as the court prints it -->`, in LaTeX
 * `% pincite-ignore …`.
 */
export interface IgnoreComment {
  readonly comment: Comment;
  readonly wholeFile: boolean;
  readonly rules: readonly string[];
}

/**
 * Reads the ignore comments of a draft. `pincite-ignore` speaks of the last citation that ends before it in the same
 * paragraph, together with its parallel citations; `pincite-ignore-file` of the whole draft. Only the rules it names
 * are set aside; what follows a colon is the reason.
 */
export function readIgnoreComments(bound: BoundDraft): IgnoreComments {
  const everywhere = new Set<string>();
  const here = new Map<number, Set<string>>();
  for (const { comment, wholeFile, rules } of ignoreCommentsOf(bound)) {
    if (wholeFile) {
      for (const rule of rules) everywhere.add(rule);
      continue;
    }
    const citation = lastCitationBefore(bound, comment);
    if (citation === null) continue;
    const key = clusterOf(citation);
    here.set(key, new Set([...(here.get(key) ?? []), ...rules]));
  }
  return {
    ignores: (finding) => {
      if (everywhere.has(finding.rule)) return true;
      const citation = bound.citations[finding.citation];
      return citation !== undefined && (here.get(clusterOf(citation))?.has(finding.rule) ?? false);
    },
  };
}

/** The ignore comments of a draft, in the order of its text. */
export function ignoreCommentsOf(bound: BoundDraft): readonly IgnoreComment[] {
  return bound.draft.view.comments.flatMap((comment) => parseIgnoreComment(comment) ?? []);
}

/** True when an entry of `matter.yaml` sets the finding aside: its words stand in the finding or in its citation. */
export function isIgnoredInMatter(finding: Finding, bound: BoundDraft, entry: MatterIgnore): boolean {
  if (entry.rule !== finding.rule) return false;
  if (entry.text === null) return true;
  const wanted = collapse(entry.text);
  const citation = bound.citations[finding.citation];
  return [finding.span, citation?.span].some(
    (span) => span !== undefined && collapse(bound.draft.text.slice(span.start, span.end)).includes(wanted),
  );
}

/**
 * The edit that sets a finding aside where it stands: a comment after its citation, or the rule's name added to the
 * comment that is there. Null when the citation is gone.
 */
export function ignoreHereEdit(bound: BoundDraft, finding: Finding): TextEdit | null {
  const citation = bound.citations[finding.citation];
  if (citation === undefined) return null;
  const existing = ignoreCommentsOf(bound).find(({ comment, wholeFile }) => {
    if (wholeFile) return false;
    const subject = lastCitationBefore(bound, comment);
    return subject !== null && clusterOf(subject) === clusterOf(citation);
  });
  if (existing !== undefined) {
    const at = bound.draft.text.indexOf(HERE, existing.comment.span.start) + HERE.length;
    return insertion(at, ` ${finding.rule},`);
  }
  const end = endOfCluster(bound, citation);
  if (bound.draft.language === 'latex') return latexComment(bound, end, `% ${HERE} ${finding.rule}`);
  const at = afterEmphasis(bound.draft.text, end);
  return insertion(at, ` <!-- ${HERE} ${finding.rule} -->`);
}

/**
 * A comment of LaTeX takes the rest of its line. It goes to the end of the citation's line, before a comment that is
 * there. Where another citation ends on that line, the line is parted behind the citation, at a place where TeX, which
 * passes over a line end behind a comment and the blanks after it, prints the same.
 */
function latexComment(bound: BoundDraft, citationEnd: number, comment: string): TextEdit {
  const { text, view } = bound.draft;
  const lineEnd = /[\r\n]/.exec(text.slice(citationEnd))?.index ?? text.length - citationEnd;
  const other = view.comments.find(({ span }) => span.start >= citationEnd);
  const end = Math.min(citationEnd + lineEnd, other?.span.start ?? text.length);
  const newline = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  if (!bound.citations.some(({ span }) => span.end > citationEnd && span.end <= end)) {
    const isComment = other?.span.start === end;
    const blank = /\s$/.test(text.slice(0, end)) ? '' : ' ';
    return insertion(end, isComment ? comment + newline : blank + comment);
  }
  let at = citationEnd;
  while (text[at] === '}') at += 1;
  while (text[at] === ' ' || text[at] === '\t') at += 1;
  return insertion(at, comment + newline);
}

function insertion(at: number, newText: string): TextEdit {
  return { span: { start: at, end: at }, newText };
}

function parseIgnoreComment(comment: Comment): IgnoreComment | null {
  const [instruction = ''] = comment.text.split(':', 1);
  const [word, ...rules] = instruction.split(/[\s,]+/).filter((piece) => piece !== '');
  if (word === WHOLE_FILE) return { comment, wholeFile: true, rules };
  return word === HERE ? { comment, wholeFile: false, rules } : null;
}

function lastCitationBefore(bound: BoundDraft, comment: Comment): Citation | null {
  let last: Citation | null = null;
  for (const citation of bound.citations) {
    if (citation.span.end > comment.span.start) continue;
    if (last === null || citation.span.end > last.span.end) last = citation;
  }
  if (last === null) return null;
  return hasBlankLine(bound.draft.text, { start: last.span.end, end: comment.span.start }) ? null : last;
}

function hasBlankLine(text: string, span: Span): boolean {
  return /(?:\r\n|\r(?!\n)|\n)[ \t>]*[\r\n]/.test(text.slice(span.start, span.end));
}

/** A citation and its parallel citations end together; they are named by the first. */
function clusterOf(citation: Citation): number {
  return citation.parallelTo ?? citation.index;
}

function endOfCluster(bound: BoundDraft, citation: Citation): number {
  const cluster = clusterOf(citation);
  let end = citation.span.end;
  for (const other of bound.citations) {
    if (clusterOf(other) === cluster) end = Math.max(end, other.span.end);
  }
  return end;
}

/** A comment inside emphasis marks would be shown by some renderers; it goes behind them. */
function afterEmphasis(text: string, offset: number): number {
  let at = offset;
  while (text[at] === '*' || text[at] === '_') at += 1;
  return at;
}
