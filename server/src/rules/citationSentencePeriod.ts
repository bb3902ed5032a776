import type { BoundDraft, Citation } from '../model/bound.ts';
import { isSpace } from '../tables/keys.ts';
import type { Span } from '../text/span.ts';
import { type CitationUnit, citationUnits } from './citationUnits.ts';
import { defineRule, type RuleContext } from './rule.ts';
import { viewParentheticals } from './viewParagraphs.ts';

/** Places where a citation needs no period, or where it is another's. */
const ELSEWHERE: ReadonlySet<string> = new Set(['heading', 'table', 'caption', 'quotation', 'block-quote', 'text']);

/** What begins a new sentence beyond doubt: one of these words, and a word in small letters after it or after one name. */
const NEW_SENTENCE =
  /^\s{1,4}(?:The|This|That|These|Those|In|But|And|It|As|An?|Here|Thus|Moreover|However|Because|When|While|If|Accordingly|There|Although|Nor|So|Such|For|Nothing|Nevertheless|Therefore|Similarly|Likewise|Instead|Yet|Even|Both|They|He|She|We|His|Her|Its|Their)[,]? (?:\p{Lu}\p{Ll}{2,}\s)?\p{Ll}{2,}/u;

/** The end of a sentence, or the beginning of a paragraph, before a citation. */
const SENTENCE_BEFORE = /(?:^|[.?!]["”’)\]]{0,3}\s{1,4}|\n\s{0,8})$/;

/** The mark of the next item of a list, which the words do not show. */
const NEXT_ITEM = /^[ \t]{0,4}[\r\n]{1,2}[ \t>]{0,8}(?:[-*+]|\d{1,3}[.)]|\\item\b)\s/;

/** A citation that needs a period ends with a number or a parenthesis. */
const LAST_LETTER = /[)\d]/;

const BLANK_LINE = /\n\s*\n/;

/** A sequence of points is looked at no further than this. */
const LOOK = 80;

function checkDraft(context: RuleContext): void {
  const units = context.once(citationUnits);
  const { citations } = context.bound;
  for (let i = 0; i < citations.length; i++) {
    const citation = citations[i]!;
    const unit = units[i];
    if (unit?.first === citation.index && !ELSEWHERE.has(context.contextOf(citation))) checkUnit(unit, context);
  }
}

function checkUnit(unit: CitationUnit, context: RuleContext): void {
  const { view } = context.bound.draft;
  const citation = context.bound.citations[unit.first] ?? null;
  const end = context.once(viewParentheticals)(unit.end, view.text.length);
  const doubled = doubledPeriod(view.text, end);
  if (doubled !== null) reportDoubled(citation, view.toFile(doubled), context);
  else if (lacksPeriod(unit, end, context.bound))
    reportMissing(citation, view.toFile({ start: end - 1, end }), context);
}

function reportDoubled(citation: Citation | null, span: Span, context: RuleContext): void {
  context.report({
    citation,
    span,
    message: 'The citation sentence ends with two periods. Leave one out.',
    fixes: () => [{ kind: 'safe', title: 'Leave out the second period', edits: [{ span, newText: '' }] }],
  });
}

/** `last` is where the last letter of the citation stands in the file. */
function reportMissing(citation: Citation | null, last: Span, context: RuleContext): void {
  if (NEXT_ITEM.test(context.text.slice(last.end, last.end + LOOK))) return;
  context.report({
    citation,
    span: last,
    message:
      'The citation sentence does not end: no period stands between it and the next sentence. Put a period behind it.',
    fixes: () =>
      /[*_}<]/.test(context.text.charAt(last.end))
        ? []
        : [
            {
              kind: 'safe',
              title: 'End the citation with a period',
              edits: [{ span: { start: last.end, end: last.end }, newText: '.' }],
            },
          ],
  });
}

/** The second of exactly two periods behind a citation, an abbreviation's own period (`Id.`) being the first. */
function doubledPeriod(text: string, end: number): Span | null {
  const first = text.charAt(end - 1) === '.' ? end - 1 : end;
  if (text.charAt(first) !== '.' || text.charAt(first + 1) !== '.') return null;
  const after = text.slice(first + 2, first + LOOK);
  return /^\s*\./.test(after) || !/^(?:\s|$)/.test(after) ? null : { start: first + 1, end: first + 2 };
}

function lacksPeriod(unit: CitationUnit, end: number, { draft }: BoundDraft): boolean {
  const { text } = draft.view;
  // A mark follows nearly always.
  if (!isSpace(text.charCodeAt(end)) || !LAST_LETTER.test(text.charAt(end - 1))) return false;
  if (!NEW_SENTENCE.test(text.slice(end, end + LOOK)) || BLANK_LINE.test(text.slice(end, end + 6))) return false;
  // Where blank lines stand inside a citation, they part no paragraphs.
  if (BLANK_LINE.test(text.slice(Math.max(unit.start, end - LOOK), end))) return false;
  return SENTENCE_BEFORE.test(text.slice(Math.max(0, unit.start - 12), unit.start));
}

export const citationSentencePeriod = defineRule({
  id: 'citation-sentence-period',
  bluebook: 'B1.1',
  indigo: 'r3-2',
  group: 'form',
  severity: 'warning',
  fix: 'safe',
  needs: 'syntax',
  docs: {
    summary: 'A citation sentence without a period, or with two.',
    why: 'A citation that supports a whole sentence is a sentence of its own; without its period it runs into the next one.',
    silentWhen: [
      'The citation is part of a textual sentence, or it cannot be told that the next word begins a sentence.',
      'It stands in a heading, a table, a caption or a quotation, or at the end of a paragraph.',
      'The points are an ellipsis.',
    ],
    examples: [
      {
        bad: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008) The court held so.',
        good: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008). The court held so.',
      },
      {
        bad: 'The rule is old. *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).. It holds.',
        good: 'The rule is old. *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008). It holds.',
      },
    ],
    good: [
      '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008). The court held so.',
      'In *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008), The Beacon was a ship.',
      '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008) . . . . It holds.',
      '# I. *Orrin v. Vale Corp.*, 512 F.3d 100 (2d Cir. 2008) The Rule Of Law',
      'The court wrote: "The rule is old. Orrin v. Vale Corp., 512 F.3d 100, 104 (2d Cir. 2008) The court held so."',
    ],
  },
  check: { draft: checkDraft },
});
