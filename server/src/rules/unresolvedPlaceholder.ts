import { coverageOf } from '../text/coverage.ts';
import { defineRule, type RuleContext } from './rule.ts';
import { brackets } from './viewSigns.ts';

/** What a writer leaves in brackets where a citation or its number is still to come: `[CITE]`, `[TK]`. */
const BRACKETED =
  /\[(?:(?:add |insert |need(?:s)? |find |check |record )?(?:cite|citation|pin ?cite|pin)(?: needed| here| to come| check)?|TK|TODO\b[^\]\n]{0,60}|INSERT\b[^\]\n]{0,60}|XX+|_{2,}|\?{2,})\]/i;

/** What a writer leaves for a number: `at __`, `¶ XX`, `Ex. __`. Every branch begins with a letter or sign of its own, so that the search is linear. */
const LEFT_OPEN = new RegExp(
  [
    String.raw`\b(?:at|Exs?\.|Exh\.|Exhibit|Tab|ECF Nos?\.|Dkt\. Nos?\.|Dkt\.|Doc\.|J\.?A\.?|Tr\.|App\.)[ \u00A0](?:_{2,}|\?{2,}|\[_{2,}\])`,
    String.raw`\b(?:at|ECF Nos?\.|Dkt\.|J\.?A\.?)[ \u00A0](?:XX+|TK)\b`,
    String.raw`[§¶][ \u00A0]?(?:_{2,}|\?{2,}|XX+\b|TK\b)`,
    String.raw`\bTKTK\b`,
  ].join('|'),
  'gi',
);

/** One of these stands in whatever {@link LEFT_OPEN} finds; few texts have any. */
const BLANKS = ['__', '??', 'XX', 'TK'];

/** What {@link LEFT_OPEN} finds before them is shorter, in UTF-16 code units. */
const LONGEST_LEAD = 16;

/** New opinions have no page in these reporters yet: `597 U.S. ___, ___ (2023)`, `597 U.S. at ___`. */
const NOT_YET_PAGED = /(?:U\. ?S\.|S\. ?Ct\.|L\. ?Ed\. ?2d|slip op\.)[^.;)]{0,24}$/;

/** `XX` and `TK` in small letters are ordinary words or numbers. */
const CAPITALS = /XX|TK/i;

function checkDraft({ bound, text, once, report }: RuleContext): void {
  const { draft } = bound;
  const found = placeholdersIn(draft.view.text, once(brackets));
  if (found.length === 0) return;
  const isQuoted = coverageOf([...draft.quotations, ...draft.view.blockQuotes]);
  for (const { words, index } of found) {
    if (CAPITALS.test(words) && !/XX|TK|TODO|INSERT/.test(words)) continue;
    if (NOT_YET_PAGED.test(draft.view.text.slice(Math.max(0, index - 40), index))) continue;
    const span = draft.view.toFile({ start: index, end: index + words.length });
    if (isQuoted(span)) continue;
    report({
      citation: null,
      span,
      message: `"${text.slice(span.start, span.end)}" was left open for a citation or a number that is still to come. Fill it in before the draft is filed.`,
    });
  }
}

/** Words left open, and where they stand in the text. */
interface Placeholder {
  readonly words: string;
  readonly index: number;
}

/** In the order of the text, apart from one another. */
function placeholdersIn(text: string, signs: readonly number[]): readonly Placeholder[] {
  const open = leftOpenIn(text);
  // `at [__]` has its bracket in it.
  const apart = bracketedIn(text, signs).filter(
    ({ index }) => !open.some((other) => other.index < index && index < other.index + other.words.length),
  );
  return [...open, ...apart].sort((a, b) => a.index - b.index);
}

/** @param signs where the brackets of the text stand */
function bracketedIn(text: string, signs: readonly number[]): readonly Placeholder[] {
  const pattern = new RegExp(BRACKETED, 'iy');
  const found: Placeholder[] = [];
  for (let i = 0; i < signs.length; i++) {
    const index = signs[i]!;
    if (text.charCodeAt(index) !== OPENING) continue;
    pattern.lastIndex = index;
    const words = pattern.exec(text)?.[0];
    if (words !== undefined) found.push({ words, index });
  }
  return found;
}

const OPENING = 0x5b;

function leftOpenIn(text: string): readonly Placeholder[] {
  const found: Placeholder[] = [];
  for (const blank of BLANKS) {
    for (let at = text.indexOf(blank); at >= 0; ) {
      let end = at + blank.length;
      while (isSameLetter(text, end, end - 1)) end += 1;
      const around = Math.max(0, at - LONGEST_LEAD);
      for (const { 0: words, index } of text.slice(around, end + blank.length + 1).matchAll(LEFT_OPEN)) {
        const start = around + index;
        // Of `TKTK` both halves are one.
        const isNew = found.at(-1)?.index !== start;
        if (isNew && start <= at && at < start + words.length) found.push({ words, index: start });
      }
      at = text.indexOf(blank, end);
    }
  }
  return found;
}

/** True for two places with one letter, small or not. */
function isSameLetter(text: string, a: number, b: number): boolean {
  return text.charAt(a).toLowerCase() === text.charAt(b).toLowerCase();
}

export const unresolvedPlaceholder = defineRule({
  id: 'unresolved-placeholder',
  bluebook: 'B1.1',
  indigo: null,
  group: 'consistency',
  severity: 'error',
  fix: 'none',
  needs: 'syntax',
  docs: {
    summary: 'A place left open for a citation, a page or a number.',
    why: 'A leftover of drafting in a filed brief tells the court that nobody read it through.',
    silentWhen: [
      'The blank stands for the page of an opinion that is not printed yet (`597 U.S. ___ (2023)`).',
      'The words stand inside a quotation, where brackets are an alteration.',
      'A blank line is one to be filled in by hand, as beside a signature.',
    ],
    examples: [
      {
        bad: 'The rule is old. [CITE]',
        good: 'The rule is old. *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
      },
      {
        bad: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008). It is so. *Orrin*, 512 F.3d at __.',
        good: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008). It is so. *Orrin*, 512 F.3d at 106.',
      },
      { bad: 'He said so. (JA __)', good: 'He said so. (JA 112.)' },
      { bad: 'He said so. Compl. ¶ XX.', good: 'He said so. Compl. ¶ 12.' },
    ],
    good: [
      '*Orrin v. Vale Corp.*, 597 U.S. ___, ___ (2023).',
      '*Orrin*, 597 U.S. at ___.',
      'Dated: ____________\n\nBy: ____________',
      'She lives at XXL Street and chapter xx says so. (Exhibit XX at 5.)',
      'The court wrote: “The rule [citation omitted] is old [cite].”',
    ],
  },
  check: { draft: checkDraft },
});
