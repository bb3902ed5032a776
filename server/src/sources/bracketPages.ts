import type { CertainMark } from './labelSeries.ts';

/** `[11 Cal.App.5th 701]`, `[945 N.E.2d 485 , 920 N.Y.S.2d 292]`: pages with their reporter, as Fastcase marks them. */
const BRACKET = /\[(\d{1,4} [A-Z][A-Za-z0-9. ]{1,24}?\d{0,6}(?: ?, ?\d{1,4} [A-Z][A-Za-z0-9. ]{1,32}){0,3})\]/g;
const CITE = /^(\d{1,4} [A-Z][A-Za-z0-9. ]{0,23}?[A-Za-z.d]) ?(\d{1,6})$/;
/** In California a parallel citation stands in brackets after the official one: `55 Cal.4th 393, 406 [146 Cal.Rptr.3d 272]`. */
const CITED_BEFORE = /\d[,;]? ?$/;
/** So many pages of one volume that follow one another are the pages of the opinion. */
const FEWEST = 3;
const MOST_MARKS = 100_000;

/** The pages in brackets of a text: those of the opinion's own volumes, or of volumes whose pages follow one another. */
export function readBracketPages(text: string, ownCitations: readonly string[]): readonly CertainMark[] {
  const own = new Set(ownCitations.map((cite) => `[${squeezed(cite.replace(/\d+$/, ''))}`));
  const marks: CertainMark[] = [];
  for (const match of text.matchAll(BRACKET)) {
    if (marks.length >= MOST_MARKS) break;
    const isCited = CITED_BEFORE.test(text.slice(Math.max(0, match.index - 3), match.index));
    const start = match.index;
    const end = start + match[0].length;
    for (const cite of match[1]!.split(',')) {
      const found = CITE.exec(cite.trim());
      if (!found) continue;
      const reporter = found[1]!;
      const group = `[${squeezed(reporter)}`;
      if (isCited && !own.has(group)) continue;
      marks.push({ number: Number(found[2]), stars: 1, group, reporter, start, end });
    }
  }
  const counts = new Map<string, number>();
  for (const { group } of marks) counts.set(group, (counts.get(group) ?? 0) + 1);
  return marks.filter(({ group }) => own.has(group) || counts.get(group)! >= FEWEST);
}

function squeezed(words: string): string {
  return words.toLowerCase().replace(/[^a-z0-9]/g, '');
}
