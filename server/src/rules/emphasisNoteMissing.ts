import type { BoundDraft, Citation } from '../model/bound.ts';
import type { AttributedQuotation } from '../model/quotations/attribution.ts';
import type { Stretch } from '../model/quotations/surroundings.ts';
import type { SourceDocument } from '../sources/sourceDocument.ts';
import type { Span } from '../text/span.ts';
import { appendNote } from './appendedNote.ts';
import type { ComparedQuotation } from './comparedQuotations.ts';
import { surroundings } from './draftContext.ts';
import { defineRule, type Fix, type RuleContext } from './rule.ts';

/** A file with fewer emphasised runs may have lost its italics. */
const FEWEST_RUNS = 3;
/** How far back the paragraph of a quotation is looked for, in code units. */
const REACH = 2_000;
/** The sentence before a quotation may say who set words off. */
const SENTENCE = 500;
/** Words that are set in italics for what they are. */
const FOREIGN =
  /^(?:id\.?|ibid\.?|supra|infra|sic|see(?:,? (?:also|e\.g\.?,?))?|cf\.?|accord|e\.g\.|i\.e\.|et seq\.?|inter alia|per se|de novo|de minimis|de facto|de jure|sua sponte|pro se|in re|ex parte|ex rel\.?|prima facie|res judicata|stare decisis|mens rea|actus reus|habeas corpus|certiorari|nunc pro tunc|ipso facto|a fortiori|ab initio|amicus(?: curiae)?|amici|arguendo|bona fide|ex post facto|in camera|in limine|in personam|in rem|quid pro quo|respondeat superior|ultra vires|vel non|voir dire|Monell|Miranda|Terry|Daubert)$/i;
const SPEAKS_OF_EMPHASIS = /\b(?:emphas|italic|underlin|bold)/i;

/** Words that the draft sets off in a quotation, and the source does not. */
function checkQuotation({ attributed, citation, source, check }: ComparedQuotation, context: RuleContext): void {
  if (context.bound.draft.language === 'plaintext' || check.result !== 'same') return;
  if (isEmphasisNoted(attributed, citation, context)) return;
  if (!check.places.every(({ span }) => isPlainIn(source.document, span))) return;
  const [run] = ownEmphases(attributed.span, context.bound);
  if (run === undefined) return;
  const span = context.bound.draft.view.toFile(run);
  context.report({
    citation,
    span,
    message: `"${shown(run, context.bound)}" is not emphasised in ${source.path}, and no parenthetical says who did it. Add "(emphasis added)".`,
    related: [{ span: citation.core, message: 'Its citation.' }],
    fixes: () => appendNote('(emphasis added)', 'alteration', { citation, context }),
  });
}

/** The place is read from a file that keeps italics, and has none there. */
function isPlainIn({ emphases }: SourceDocument, place: Span): boolean {
  if (emphases === null || emphases.length < FEWEST_RUNS) return false;
  return !emphases.some(({ start, end }) => start < place.end && place.start < end);
}

/** A note behind the citation, in the quotation or near to it speaks of emphasis. */
function isEmphasisNoted({ span, notes }: AttributedQuotation, citation: Citation, context: RuleContext): boolean {
  if (notes.addsEmphasis || notes.keepsEmphasis) return true;
  const { view } = context.bound.draft;
  const { start } = view.toView(span);
  const { end } = context.placeOf(citation);
  const last = context.once(surroundings).parentheticalsAfter(end).at(-1)?.end ?? end;
  return SPEAKS_OF_EMPHASIS.test(view.text.slice(Math.max(0, Math.min(start, end) - SENTENCE), Math.max(last, start)));
}

/** What is emphasised in a quotation besides names, citations and foreign words; nothing when all of it is. */
function ownEmphases(span: Span, { draft, citations }: BoundDraft): readonly Stretch[] {
  const { view } = draft;
  const quotation = view.toView(span);
  const inside = view.emphases.filter(({ start, end }) => start >= quotation.start && end <= quotation.end);
  const own = inside.filter(
    (run) => !isName(view.text.slice(run.start, run.end)) && !isInCitation(view.toFile(run), citations),
  );
  const letters = (from: number, to: number): number => view.text.slice(from, to).match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const emphasised = inside.reduce((sum, { start, end }) => sum + letters(start, end), 0);
  return emphasised >= letters(quotation.start, quotation.end) ? [] : own;
}

/** A case, a ship, a title, a foreign word: what is in italics everywhere. */
function isName(words: string): boolean {
  const bare = words.replace(/^[\s"'“‘(]+|[\s"'”’),.;:]+$/gu, '');
  if (bare === '' || FOREIGN.test(bare) || /\sv\.?\s/.test(bare)) return true;
  const weighty = bare.match(/\p{L}[\p{L}'’-]{3,}/gu) ?? [];
  return weighty.every((word) => /^\p{Lu}/u.test(word));
}

function isInCitation(run: Span, citations: readonly Citation[]): boolean {
  return citations.some(({ span, signal, history }) =>
    [span, signal?.span, history?.phrase.span].some((other) => other && other.start < run.end && run.start < other.end),
  );
}

function shown({ start, end }: Stretch, { draft }: BoundDraft): string {
  return draft.view.text.slice(start, end).replace(/\s+/g, ' ').trim();
}

/** `(emphasis added)` where nothing is emphasised. */
function checkNotes(context: RuleContext): void {
  const { bound } = context;
  const { view, language } = bound.draft;
  if (language === 'plaintext' || view.emphases.length === 0) return;
  const around = context.once(surroundings);
  const seen = new Set<number>();
  for (const { citation: index, notes, tie, span } of context.quotations()) {
    const citation = bound.citations[index]!;
    if (!notes.addsEmphasis || seen.has(index) || (tie !== 'beside' && tie !== 'block') || citation.quoted) continue;
    seen.add(index);
    const { end } = context.placeOf(citation);
    const note = around
      .parentheticalsAfter(end)
      .find((stretch) => /^\(emphasis added\)$/i.test(view.text.slice(stretch.start, stretch.end)));
    if (
      note === undefined ||
      mayBeEmphasised({ start: paragraphAt(view.text, view.toView(span).start), end: note.start }, bound)
    )
      continue;
    const place = view.toFile(note);
    context.report({
      citation,
      span: place,
      message:
        'The words quoted have no emphasis here, which the parenthetical says was added. Set the words off, or leave it out.',
      fixes: () => without(place, context.text),
    });
  }
}

/** Where the paragraph of a place begins. */
function paragraphAt(text: string, place: number): number {
  const from = Math.max(0, place - REACH);
  const before = text.slice(from, place);
  const last = Math.max(before.lastIndexOf('\n\n'), before.lastIndexOf('\n\r\n'));
  return last < 0 ? from : from + last;
}

/** Some words are set off and are no name, or stand in capitals: they may be those that the note speaks of. */
function mayBeEmphasised(stretch: Stretch, { draft, citations }: BoundDraft): boolean {
  const { view } = draft;
  if (/(?<![\p{L}.])\p{Lu}{4,}(?![\p{L}.])|<u>|__/u.test(view.text.slice(stretch.start, stretch.end))) return true;
  return view.emphases.some(
    (run) => run.start < stretch.end && run.end > stretch.start && !isInCitation(view.toFile(run), citations),
  );
}

function without({ start, end }: Span, text: string): readonly Fix[] {
  const from = start - (text.charAt(start - 1) === ' ' ? 1 : 0);
  return [
    { kind: 'suggestion', title: 'Leave out "(emphasis added)"', edits: [{ span: { start: from, end }, newText: '' }] },
  ];
}

const OPINION = [
  '<p><b>Orrin v. Vale Corp.</b></p><p>45 F.3d 112 (2d Cir. 1995)</p>',
  '<p>The judgment was entered on the verdict of a jury. <i>See Tamsin v. Brook</i>, 12 F.2d 3. The carrier appeals.</p>',
  '<p><span class="star-pagination">*113</span> A carrier is not liable for a loss of which it had no notice within seven days.</p>',
  '<p>The duty to give notice rests on the owner <i>alone</i>, and the contract may not shift it.</p>',
].join('\n');

export const emphasisNoteMissing = defineRule({
  id: 'emphasis-note-missing',
  bluebook: 'R5.2(d)',
  indigo: 'r8-2-4',
  group: 'quotation',
  severity: 'warning',
  fix: 'suggestion',
  needs: 'sources',
  docs: {
    summary:
      'Words of a quotation that only the draft emphasises, without "(emphasis added)"; or that note, and no emphasis.',
    why: "The reader must know whether the stress is the court's or the writer's.",
    silentWhen: [
      'The file of the source keeps no italics (a PDF, a plain text), or has some of its own at these words.',
      'The words are the name of a case, a signal or a foreign phrase, which are in italics everywhere; or all of the quotation is.',
      'A parenthetical or the sentence speaks of the emphasis.',
      'Of a note without emphasis: anything near it is set off or stands in capitals.',
    ],
    examples: [
      {
        bad: 'It "is *not liable* for a loss of which it had no notice within seven days." *Orrin v. Vale Corp.*, 45 F.3d 112, 113 (2d Cir. 1995).',
        good: 'It "is *not liable* for a loss of which it had no notice within seven days." *Orrin v. Vale Corp.*, 45 F.3d 112, 113 (2d Cir. 1995) (emphasis added).',
      },
      {
        bad: 'It "is not liable for a loss of which it had no notice." *Orrin v. Vale Corp.*, 45 F.3d 112, 113 (2d Cir. 1995) (emphasis added).',
        good: 'It "is not liable for a loss of which it had no notice." *Orrin v. Vale Corp.*, 45 F.3d 112, 113 (2d Cir. 1995).',
      },
    ],
    good: [
      'It "rests on the owner *alone*, and the contract may not shift it." *Orrin v. Vale Corp.*, 45 F.3d 112, 113 (2d Cir. 1995).',
      'It "is *not liable* for any loss." *Tamsin v. Brook*, 46 F.3d 112, 113 (2d Cir. 1995).',
    ],
    files: { 'authorities/orrin.html': OPINION },
  },
  check: { draft: checkNotes },
  checkQuotation,
});
