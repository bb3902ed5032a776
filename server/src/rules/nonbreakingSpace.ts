import type { BoundDraft, Citation } from '../model/bound.ts';
import { placesOf } from '../text/parentheses.ts';
import { lastAtMostNear, merged } from '../text/sorted.ts';
import type { Span } from '../text/span.ts';
import { noBreakSpace, openSpaces } from './openSpaces.ts';
import { defineRule, type RuleContext } from './rule.ts';

/** How a draft writes a space that must not break. */
const TIES = ['\u00A0', '&nbsp;', '~'];

/** Fewer tied places than this are no habit yet. */
const ENOUGH = 5;

function checkDraft(context: RuleContext): void {
  const { bound, style, text } = context;
  if (style.nbsp === 'off' || style.nbsp === 'export-only') return;
  const asked = style.nbsp === 'consistent' ? null : style.nbsp;
  const tied = asked === null ? tiedCitations(bound) : [];
  if (asked === null && tied.length < ENOUGH) return;
  const untied: Untied[] = [];
  for (const citation of bound.citations) {
    const spaces = citation.quoted ? [] : openSpaces(text, citation);
    if (spaces.length > 0) untied.push({ citation, spaces });
    // Where neither the style nor the habit of the draft asks for them, nothing is said.
    if (asked === null && untied.length >= tied.length) return;
  }
  const { language } = bound.draft;
  const space = asked === null ? habitOf(bound, tied) : noBreakSpace(asked, language);
  for (const { citation, spaces } of untied) {
    context.report({
      citation,
      span: citation.core,
      message: 'A line may end inside this citation and strand a sign or a number. Put no-break spaces there.',
      fixes: () => [
        { kind: 'safe', title: 'Make the spaces unbreakable', edits: spaces.map((span) => ({ span, newText: space })) },
      ],
    });
  }
}

/** A citation with the spaces at which its lines may end. */
interface Untied {
  readonly citation: Citation;
  readonly spaces: readonly Span[];
}

/** The citations that a tie stands in. */
function tiedCitations({ draft, citations }: BoundDraft): readonly Citation[] {
  const tied: Citation[] = [];
  const places = TIES.map((tie) => placesOf(draft.text, tie)).reduce(merged);
  if (places.length === 0) return tied;
  let last = 0;
  for (let i = 0; i < citations.length; i++) {
    const { start, end } = citations[i]!.core;
    last = lastAtMostNear(places, end - 1, last);
    if (start <= places[last]! && places[last]! < end) tied.push(citations[i]!);
  }
  return tied;
}

function habitOf({ draft }: BoundDraft, tied: readonly Citation[]): string {
  const count = (space: string): number =>
    tied.filter(({ core }) => draft.text.slice(core.start, core.end).includes(space)).length;
  if (draft.language === 'latex') return '~';
  return count('&nbsp;') > count('\u00A0') ? '&nbsp;' : '\u00A0';
}

export const nonbreakingSpace = defineRule({
  id: 'nonbreaking-space',
  bluebook: 'R6.2(c)',
  indigo: 'r5-2-1',
  group: 'form',
  severity: 'hint',
  fix: 'safe',
  needs: 'syntax',
  docs: {
    summary: 'A space in a citation at which a line may end and strand a sign or a number.',
    why: 'A § at the end of a line and its number on the next are hard to read; a no-break space keeps them together.',
    silentWhen: [
      'No style asks for no-break spaces (`nbsp`), and the draft does not write them in most of its citations.',
      'The spaces are put in when the draft is exported (`nbsp: export-only`).',
      'The citation stands inside a quotation.',
    ],
    examples: [
      { bad: 'It is so. 42 U.S.C. § 1983.', good: 'It is so. 42\u00A0U.S.C. §\u00A01983.' },
      {
        bad: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
        good: '*Orrin v. Vale Corp.*, 512\u00A0F.3d\u00A0100, 104 (2d Cir. 2008).',
      },
    ],
    good: ['It is so. 42&nbsp;U.S.C. §&nbsp;1983.', 'The clerk wrote: "See 42 U.S.C. § 1983."'],
    style: { nbsp: 'literal' },
  },
  check: { draft: checkDraft },
});
