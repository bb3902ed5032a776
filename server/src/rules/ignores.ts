import type { MatterIgnore } from '../matter/matterFile.ts';
import type { BoundDraft, Citation } from '../model/bound.ts';
import { addTo } from '../model/listsByKey.ts';
import { collapse } from '../syntax/cursor.ts';
import type { TextEdit } from '../text/edit.ts';
import { lastAtMost } from '../text/sorted.ts';
import type { Comment } from '../text/view.ts';
import type { Finding } from './finding.ts';

const HERE = 'pincite-ignore';
/** The word of a comment that speaks of the whole draft. */
export const WHOLE_FILE = 'pincite-ignore-file';

/** A comment speaks of words no further before it, in UTF-16 code units. */
const LONGEST_LINE = 2000;

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
 * paragraph, together with its parallel citations, and of words before it on its line that are no citation;
 * `pincite-ignore-file` of the whole draft. Only the rules it names
 * are set aside; what follows a colon is the reason.
 */
export function readIgnoreComments(bound: BoundDraft): IgnoreComments {
  const comments = ignoreCommentsOf(bound);
  if (comments.length === 0) return { ignores: () => false };
  const lastBefore = citationsByEnd(bound);
  const everywhere = new Set<string>();
  const here = new Map<number, Set<string>>();
  const onLine = new Map<string, number[]>();
  for (const { comment, wholeFile, rules } of comments) {
    const citation = wholeFile ? null : lastBefore(comment);
    for (const rule of rules) {
      if (wholeFile) everywhere.add(rule);
      else addTo(onLine, rule, comment.span.start);
      if (citation !== null) rulesAt(here, clusterOf(citation)).add(rule);
    }
  }
  return {
    ignores: (finding) => {
      if (everywhere.has(finding.rule)) return true;
      const citation = citationOf(bound, finding);
      if (citation !== null) return here.get(clusterOf(citation))?.has(finding.rule) ?? false;
      const next = firstFrom(onLine.get(finding.rule) ?? [], finding.span.end);
      return next !== null && isOnLine(bound.draft.text, finding, next);
    },
  };
}

function rulesAt(here: Map<number, Set<string>>, cluster: number): Set<string> {
  const known = here.get(cluster);
  if (known !== undefined) return known;
  const rules = new Set<string>();
  here.set(cluster, rules);
  return rules;
}

/** The first of some offsets, in order, at or after another one. */
function firstFrom(offsets: readonly number[], from: number): number | null {
  const last = lastAtMost(offsets, from - 1);
  return [offsets[last], offsets[last + 1]].find((offset) => offset !== undefined && offset >= from) ?? null;
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
  const citation = citationOf(bound, finding);
  return [finding.span, citation?.span].some(
    (span) => span !== undefined && collapse(bound.draft.text.slice(span.start, span.end)).includes(wanted),
  );
}

/**
 * The edit that sets a finding aside where it stands: a comment after its citation, or the rule's name added to the
 * comment that is there. Null when the citation is gone.
 */
export function ignoreHereEdit(bound: BoundDraft, finding: Finding): TextEdit | null {
  const citation = citationOf(bound, finding);
  if (citation === null) {
    if (finding.citation !== null) return null;
    if (bound.draft.language === 'latex') return latexComment(bound, finding.span.end, `% ${HERE} ${finding.rule}`);
    return insertion(finding.span.end, ` <!-- ${HERE} ${finding.rule} -->`);
  }
  const lastBefore = citationsByEnd(bound);
  const existing = ignoreCommentsOf(bound).find(({ comment, wholeFile }) => {
    if (wholeFile) return false;
    const subject = lastBefore(comment);
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

function citationOf(bound: BoundDraft, { citation }: Finding): Citation | null {
  return citation === null ? null : (bound.citations[citation] ?? null);
}

/** True when a comment follows the finding on its line. */
function isOnLine(text: string, { span }: Finding, at: number): boolean {
  return span.end <= at && at - span.end < LONGEST_LINE && !/[\r\n]/.test(text.slice(span.end, at));
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

/** A line end, and nothing on the line behind it. */
const BLANK_LINE = /(?:\r\n|\r(?!\n)|\n)[ \t>]*[\r\n]/g;

/** Finds the last citation that ends before a comment in the same paragraph. */
function citationsByEnd({ citations, draft }: BoundDraft): (comment: Comment) => Citation | null {
  // Of citations that end together the first is the one that counts: it comes last.
  const byEnd = citations.toReversed().sort((a, b) => a.span.end - b.span.end);
  const ends = byEnd.map(({ span }) => span.end);
  const blankLines = Array.from(draft.text.matchAll(BLANK_LINE), ({ index }) => index);
  return ({ span: { start } }) => {
    const last = byEnd[lastAtMost(ends, start)];
    if (last === undefined || last.span.end > start) return null;
    const blankLine = firstFrom(blankLines, last.span.end);
    return blankLine !== null && blankLine < start ? null : last;
  };
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
