import type { Draft } from '../syntax/draft.ts';
import type { Span } from '../text/span.ts';

/** Titles of the part of a brief that tells the facts. */
const FACTS =
  /\b(?:statement of (?:the )?(?:relevant |undisputed |material )?facts?|statement of the case|factual (?:background|history)|facts)\b|^\W*background\W*$/i;

/** Parts of it that tell of the proceedings, or of the law. */
const OTHER = /\bprocedural|\bproceedings|\blegal|\bstandard|\bissues?\b|\bargument/i;

/** The sections of a draft that tell its facts, by their headings, in offsets of the view; parts about other things left out. */
export function factSections({ view }: Draft): readonly Span[] {
  const found: Span[] = [];
  const headings = view.headings.map(({ span, level, title }) => ({ ...view.toView(span), level, title }));
  let within: number | null = null;
  for (const [i, { end, level, title }] of headings.entries()) {
    if (within !== null && level <= within) within = null;
    if (within === null && FACTS.test(title) && !OTHER.test(title)) within = level;
    if (within === null || OTHER.test(title)) continue;
    found.push({ start: end, end: headings[i + 1]?.start ?? view.text.length });
  }
  return found;
}
