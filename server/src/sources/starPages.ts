import { ascendingRuns, type MarkCandidate } from './ascendingRuns.ts';
import type { PageSeries } from './sourceDocument.ts';

/** `*577`, `**12`, `[*577]`, `[* 4]`, `*Page 500`, and each with the backslashes of Markdown; not `*577*`. */
const STAR_MARK =
  /(?<!\*)(?:\\?\[((?:\\?\*){1,3}) ?(?:Page )?(\d{1,6})\\?\]|((?:\\?\*){1,3})(?:Page )?(\d{1,6})(?!\d|[.,]\d|[.):]?\\?\*(?!\d|\*{1,2}\d)))/g;

/** What stands before a star page of another opinion that the text cites: `2003 WL 1, at *5`, `Id. at *5`. */
const CITED_BEFORE = /(?:\b(?:WL|LEXIS) \d{1,9}\b[^*]{0,30}|\b(?:id|ibid|supra|op)\.?,? at ?)$/i;
const AT_BEFORE = /\bat ?$/i;

const MOST_MARKS = 100_000;
const LOOK_BACK = 60;

/** The star pages of an opinion, one series per number of stars and run of pages. */
export function readStarPages(text: string): readonly PageSeries[] {
  const forms = new Map<string, { stars: number; place: PageSeries['place']; candidates: MarkCandidate[] }>();
  let count = 0;
  let last = { end: 0, stars: 0 };
  for (const match of text.matchAll(STAR_MARK)) {
    count += 1;
    if (count > MOST_MARKS) break;
    const span = { start: match.index, end: match.index + match[0].length };
    const stars = (match[1] ?? match[3] ?? '').replaceAll('\\', '').length;
    const before = text.slice(Math.max(0, span.start - LOOK_BACK), span.start).replace(/\s+/g, ' ');
    const joined = stars === last.stars && isListJoint(text, last.end, span.start);
    last = { end: span.end, stars };
    if (joined || CITED_BEFORE.test(before)) continue;
    // The New York courts print `[* 4]` at the foot of page 4, and `[*4]` at its head.
    const place = match[0].includes('* ') ? 'after' : 'before';
    const form = forms.get(`${stars} ${place}`) ?? { stars, place, candidates: [] };
    form.candidates.push({ number: Number(match[2] ?? match[4]), span, certain: !AT_BEFORE.test(before) });
    forms.set(`${stars} ${place}`, form);
  }
  return [...forms.values()].flatMap(({ stars, place, candidates }) =>
    ascendingRuns(candidates, { gap: 10, prefer: 'first', shortest: 3 }).map(
      (marks): PageSeries => ({ stars, place, reporter: null, marks }),
    ),
  );
}

/** `*3, *5`: two pages with nothing but a joint between them are a list in a citation, not two page breaks. */
function isListJoint(text: string, start: number, end: number): boolean {
  return end - start <= 8 && /^[\s,;&–-]*(?:and)?\s*$/.test(text.slice(start, end));
}
