import type { BoundDraft } from '../model/bound.ts';
import type { TextEdit } from '../text/edit.ts';
import { frontMatterEnd } from '../text/markdown/markdown.ts';
import { ignoreCommentsOf, WHOLE_FILE } from './ignores.ts';

/**
 * The edit that sets a rule aside in a whole draft: its name added to the comment that does so for others, else such a
 * comment on a line of its own at the beginning, behind front matter.
 */
export function ignoreInDraftEdit(bound: BoundDraft, rule: string): TextEdit {
  const { text, language } = bound.draft;
  const existing = ignoreCommentsOf(bound).find(({ wholeFile }) => wholeFile);
  if (existing !== undefined) {
    const at = text.indexOf(WHOLE_FILE, existing.comment.span.start) + WHOLE_FILE.length;
    // A comment that names no rule yet has nothing to be parted from.
    return { span: { start: at, end: at }, newText: existing.rules.length === 0 ? ` ${rule}` : ` ${rule},` };
  }
  const at = language === 'markdown' ? frontMatterEnd(text) : 0;
  const newline = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const words = `${WHOLE_FILE} ${rule}`;
  // Markdown takes the comment for a block of its own only when an empty line parts it from the words.
  const comment = language === 'latex' ? `% ${words}` : `<!-- ${words} -->${newline}`;
  return { span: { start: at, end: at }, newText: at > 0 ? newline + comment : comment + newline };
}
