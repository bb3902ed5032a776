import { markdownView } from './markdown.ts';
import { plainView } from './plain.ts';
import type { DraftLanguage, TextView } from './view.ts';

/** The view of a draft in the language it is written in. */
export function draftView(text: string, language: DraftLanguage): TextView {
  return language === 'markdown' ? markdownView(text) : plainView(text);
}
