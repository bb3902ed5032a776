import { latexView } from './latex.ts';
import { markdownView } from './markdown.ts';
import { plainView } from './plain.ts';
import type { DraftLanguage, TextView } from './view.ts';

const VIEWS: Readonly<Record<DraftLanguage, (text: string) => TextView>> = {
  markdown: markdownView,
  plaintext: plainView,
  latex: latexView,
};

/** The view of a draft in the language it is written in. */
export function draftView(text: string, language: DraftLanguage): TextView {
  return VIEWS[language](text);
}
