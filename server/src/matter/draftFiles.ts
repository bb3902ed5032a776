import type { DraftLanguage } from '../text/view.ts';

/** Names of files in which people write drafts; what a folder is searched for. */
const DRAFT_NAME = /\.(?:md|txt|tex)$/i;

/** True for a file that may be a draft by its name. */
export function isDraftName(path: string): boolean {
  return DRAFT_NAME.test(path);
}

/** The language a draft is written in, by its name: any other text file is plain text. */
export function draftLanguageOf(path: string): DraftLanguage {
  if (/\.(?:md|markdown)$/i.test(path)) return 'markdown';
  return /\.(?:tex|latex|ltx)$/i.test(path) ? 'latex' : 'plaintext';
}
