import type { Citation } from '../model/bound.ts';
import { isAbbreviatedWord } from '../tables/caseNames.ts';
import type { Span } from '../text/span.ts';
import { defineRule, type RuleContext } from './rule.ts';

/** A case name after a comma is no longer than this, in UTF-16 code units. */
const LONGEST_NAME = 160;

/** Each name is looked for in the whole draft: no more of them are. */
const MOST_NAMES = 50;

function check({ bound, ofKind, placeOf, report }: RuleContext): void {
  const { view } = bound.draft;
  const records = ofKind('record');
  const found: { readonly citation: Citation; readonly name: Span }[] = [];
  for (let i = 0; i < records.length; i++) {
    const citation = records[i]!;
    if (citation.within !== null || citation.quoted) continue;
    const name = caseNameAt(view.text, placeOf(citation).end);
    if (name !== null) found.push({ citation, name });
  }
  if (found.length === 0) return;
  const text = view.text.toLowerCase();
  for (const { citation, name } of found.slice(0, MOST_NAMES)) {
    if (isNamedElsewhere(text, name)) continue;
    report({
      citation,
      span: view.toFile(name),
      message: `A paper of another case is found by its docket: give the number, court and date behind "${view.text.slice(name.start, name.end)}".`,
    });
  }
}

const COMMA = /^,\s{1,3}/;

/**
 * The name of a case that follows the comma at `from` and with which the citation ends; null when something else follows,
 * or when it cannot be told where the name ends.
 */
function caseNameAt(text: string, from: number): Span | null {
  if (text.charAt(from) !== ',') return null;
  const comma = COMMA.exec(text.slice(from, from + 4))?.[0];
  if (comma === undefined) return null;
  const start = from + comma.length;
  const [line = ''] = text.slice(start, start + LONGEST_NAME).split(/\n\s*\n/, 1);
  let hasVersus = false;
  for (const { 0: written, index } of line.matchAll(/\S+/g)) {
    if (/^vs?\.$/.test(written) && index > 0 && !hasVersus) {
      hasVersus = true;
      continue;
    }
    const [, word = '', mark = ''] = /^(.*?)([.;,)]*)$/.exec(written) ?? [];
    if (!/^\p{Lu}/u.test(word) && (mark !== '' || !/^(?:of|the|and|&|for|in|de|la)$/.test(word))) return null;
    // A comma in the middle: a suffix of the name, or the number that is asked for.
    if (mark.includes(',')) return null;
    if (mark === '' || (mark === '.' && word.length === 1)) continue;
    const end = start + index + word.length;
    const rest = line.slice(index + written.length);
    // `Vale Corp. Holdings`: an abbreviation need not be the last word.
    if (mark === '.' && isAbbreviatedWord(`${word}.`) && rest.trim() !== '') {
      if (/^\s+[\p{Lu}&(]/u.test(rest)) return null;
      continue;
    }
    return hasVersus && isEnd(text, start + index + written.length) ? { start, end } : null;
  }
  return null;
}

function isEnd(text: string, at: number): boolean {
  return at >= text.length || /\s/.test(text.charAt(at));
}

/** True when both sides are named elsewhere in the draft: it may be this case, or one cited in full there. `text` is in lower case. */
function isNamedElsewhere(text: string, { start, end }: Span): boolean {
  const sides = text.slice(start, end).split(/\svs?\.\s/);
  return sides.every((side) => {
    const word = (side.split(/\s+/).find((each) => each.length > 2) ?? side).replace(/[.,]+$/, '');
    return text.slice(0, start).includes(word) || text.slice(end).includes(word);
  });
}

export const otherCaseDocumentIncomplete = defineRule({
  id: 'other-case-document-incomplete',
  bluebook: 'B17.1; R10.8.3',
  indigo: 'r25',
  group: 'record',
  severity: 'information',
  fix: 'none',
  needs: 'syntax',
  docs: {
    summary: 'A filing of another case cited by the name of that case alone.',
    why: 'Filings are kept by docket number: without number, court and date nobody can find a complaint in another case.',
    silentWhen: [
      'Both parties are named elsewhere in the draft: it may be its own case, or one cited in full there.',
      'Something follows the name, or it cannot be told where the name ends.',
    ],
    examples: [
      {
        bad: 'The same was pleaded there. Compl. ¶ 2, *Orrin v. Vale*.',
        good: 'The same was pleaded there. Compl. ¶ 2, *Orrin v. Vale*, No. 09-230 (D. Mass. Apr. 17, 2015), ECF No. 2.',
      },
    ],
    good: [
      'Orrin sued Vale. The same was pleaded. Compl. ¶ 2, *Orrin v. Vale*.',
      'The same was pleaded. Compl. ¶ 2; *Orrin v. Vale*, 512 F.3d 100, 104 (2d Cir. 2008).',
      'The same was pleaded. Compl. ¶ 2, *Orrin v. Vale*, ECF No. 12.',
    ],
  },
  check: { draft: check },
});
