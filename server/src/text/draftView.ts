import { type FurnitureFacts, learnFurniture } from './furniture/furnitureFacts.ts';
import { latexView } from './latex/latex.ts';
import { markdownView } from './markdown/markdown.ts';
import { plainView } from './plain.ts';
import type { DraftLanguage, TextView } from './view.ts';

const VIEWS: Readonly<Record<DraftLanguage, (text: string, furniture: FurnitureFacts) => TextView>> = {
  markdown: markdownView,
  plaintext: plainView,
  latex: latexView,
};

/** The view of a draft, or of a block of one whose furniture is known, in the language it is written in. */
export function draftView(text: string, language: DraftLanguage, furniture = learnFurniture(text)): TextView {
  return VIEWS[language](text, furniture);
}
