import { isSpace } from '../tables/keys.ts';
import { byStart, overlaps, type Span } from '../text/span.ts';
import type { TextView } from '../text/view.ts';
import { citationUnits } from './citationUnits.ts';
import { factSections } from './factSections.ts';
import { defineRule, type RuleContext } from './rule.ts';
import { endsSentence } from './sentenceEnd.ts';

/** Fewer sentences with a reference are no habit, and a larger share without is another: a reference for several. */
const ENOUGH = 8;
const MOST_SHARE = 0.15;

/** A sentence that leads over to the next ones is short, or states no date, amount or quoted words. */
const FEWEST_WORDS = 6;
const HARD_FACT = /\d|["“]/;

/** Says where all the facts are from, or that one reference stands for many. */
const GENERAL_SOURCE =
  /\b(?:unless|except (?:as|where)) otherwise (?:noted|indicated|stated)|\bfacts?\b[^.]{0,80}\b(?:taken|drawn|derived) from/i;

/** Words of a draft about itself. */
const OF_THE_DRAFT = /\b(?:[Ss]upra|[Ii]nfra|above|below|herein)\b/;

function check(context: RuleContext): void {
  const { view } = context.bound.draft;
  const sections = factSections(context.bound.draft);
  if (sections.length === 0 || GENERAL_SOURCE.test(view.text)) return;
  const units = context
    .once(citationUnits)
    .filter(({ first }, i) => first === i)
    .sort(byStart);
  const elsewhere = [...view.footnotes.map((note) => note.span), ...view.blockQuotes];
  for (const section of sections) {
    const inSection = units.filter(({ start, end }) => start >= section.start && end <= section.end);
    const sentences = sentencesOf(view.text, section, inSection);
    const cited = sentences.filter(({ isCited }) => isCited).length;
    const bare = sentences.filter((sentence) => !sentence.isCited && tellsFact(sentence, view, elsewhere));
    if (cited < ENOUGH || bare.length > cited * MOST_SHARE) continue;
    for (const { start, end } of bare) {
      context.report({
        citation: null,
        span: view.toFile({ start, end }),
        message:
          'This sentence of the facts has no reference to the record; the others have. Say where the fact is proved.',
      });
    }
  }
}

/**
 * True for a sentence of the text that states a fact of its own, and does not lead over to others.
 * @param elsewhere where footnotes and block quotations stand in the file
 */
function tellsFact({ start, end }: Span, view: TextView, elsewhere: readonly Span[]): boolean {
  const words = view.text.slice(start, end);
  if (words.split(/\s+/).length < FEWEST_WORDS || !HARD_FACT.test(words) || OF_THE_DRAFT.test(words)) return false;
  const span = view.toFile({ start, end });
  return elsewhere.every((other) => !overlaps(other, span));
}

interface Sentence extends Span {
  /** A citation stands in it or right behind it. */
  readonly isCited: boolean;
}

function paragraphsOf(text: string, { start, end }: Span): readonly Span[] {
  const found: Span[] = [];
  let from = start;
  for (const { 0: gap, index } of text.slice(start, end).matchAll(/\n[^\S\n]*\n\s*/g)) {
    found.push({ start: from, end: start + index });
    from = start + index + gap.length;
  }
  found.push({ start: from, end });
  return found.filter((paragraph) => isProse(text.slice(paragraph.start, paragraph.end)));
}

/** Paragraphs of sentences, not headings and items of lists. */
function isProse(paragraph: string): boolean {
  return /^["“(]?\p{Lu}/u.test(paragraph) && /[.?!]["”’)\]]*\s*$/.test(paragraph);
}

/** The sentences of a section that are no citations; `units` are its citations, in order. */
function sentencesOf(text: string, section: Span, units: readonly Span[]): readonly Sentence[] {
  const found: Sentence[] = [];
  let next = 0;
  for (const paragraph of paragraphsOf(text, section)) {
    let from = paragraph.start;
    while ((units[next]?.start ?? Number.POSITIVE_INFINITY) < from) next += 1;
    for (let isOpen = true; isOpen; ) {
      const unit = units[next];
      const isInside = unit !== undefined && unit.end <= paragraph.end;
      const own = sentencesIn(text, { start: from, end: isInside ? unit.start : paragraph.end });
      for (let i = 0; i < own.length; i++) {
        const { start, end } = own[i]!;
        found.push({ start, end, isCited: isInside && i === own.length - 1 });
      }
      isOpen = isInside;
      if (!isInside) continue;
      from = unit.end;
      next += 1;
    }
  }
  return found;
}

/** The end of a sentence is told by no more than this before it, in UTF-16 code units. */
const LOOK_BACK = 40;

/** A capital that begins a word, with the mark before it. */
const CAPITAL = /(?<![^\s("“])["“]?\p{Lu}/gu;

const LETTER = /\p{L}/u;

/** The sentences that begin in a stretch between citations; what goes on from a sentence before is left out. */
function sentencesIn(text: string, { start, end }: Span): readonly Span[] {
  const stretch = text.slice(start, end);
  const starts: number[] = [];
  for (const { index } of stretch.matchAll(CAPITAL)) if (beginsSentence(stretch, index)) starts.push(index);
  let last = stretch.length;
  while (last > 0 && isBlankOrOpening(stretch.charCodeAt(last - 1))) last -= 1;
  const found: Span[] = [];
  for (let i = 0; i < starts.length; i++) {
    const words = stretch.slice(starts[i]!, starts[i + 1] ?? last).trimEnd();
    if (LETTER.test(words)) found.push({ start: start + starts[i]!, end: start + starts[i]! + words.length });
  }
  return found;
}

function beginsSentence(stretch: string, index: number): boolean {
  let last = index - 1;
  while (last >= 0 && isSpace(stretch.charCodeAt(last))) last -= 1;
  // Before most capitals a word stands, or a comma.
  if (last >= 0 && !ENDS.includes(stretch.charAt(last))) return false;
  const before = stretch.slice(Math.max(0, index - LOOK_BACK), index);
  // The period and parenthesis of the citation before, or the beginning of the paragraph.
  return (index < LOOK_BACK && END_OF_CITATION.test(before)) || endsSentence(before);
}

/** What may stand before a sentence: the end of another, with its marks. */
const ENDS = '.?!"”’\')]';

const END_OF_CITATION = /^[.)\]\s"”]*$/;

function isBlankOrOpening(code: number): boolean {
  return code === 0x28 || code === 0x5b || isSpace(code);
}

const FACTS = [
  'Moss came to the dock at nine.',
  'The lamp was out.',
  'He called the harbour.',
  'Nobody answered.',
  'He went down the ladder.',
  'The third rung was loose.',
  'He fell into the water.',
  'A crane man saw him.',
  'He was pulled out.',
].map((fact, i) => `${fact} (Moss Dep. ${i + 4}:2.)`);

export const recordFactUncited = defineRule({
  id: 'record-fact-uncited',
  bluebook: 'B17.1; Fed. R. App. P. 28(a)(6), (e)',
  indigo: 'r24-1',
  group: 'record',
  severity: 'information',
  fix: 'none',
  needs: 'syntax',
  docs: {
    summary: 'A sentence in the statement of facts without a reference to the record, where the others have one.',
    why: 'Appellate rules and Rule 56 ask for a reference for every fact; a court need not believe one without.',
    silentWhen: [
      'The draft has no section of facts under a heading of its own, or its sentences are not cited one by one.',
      'The sentence gives no date, number or quoted words, or leads over to others.',
      'The draft says where all its facts are taken from.',
    ],
    examples: [
      {
        bad: `# Statement of Facts\n\n${FACTS.join(' ')} He was paid $4,200 by the harbour.`,
        good: `# Statement of Facts\n\n${FACTS.join(' ')} He was paid $4,200 by the harbour. (Moss Dep. 40:1.)`,
      },
    ],
    good: [
      `# Argument\n\n${FACTS.join(' ')} He was paid $4,200 by the harbour.`,
      `# Statement of Facts\n\n${FACTS.join(' ')} What followed is not disputed.`,
    ],
  },
  check: { draft: check },
});
