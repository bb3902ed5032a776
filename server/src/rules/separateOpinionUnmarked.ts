import type { Citation } from '../model/bound.ts';
import type { CitedSource } from '../sources/located.ts';
import { quotationPin } from '../sources/quotationPin.ts';
import { type SeparateOpinion, separateOpinionAt, wordsOfOpinion } from '../sources/separateOpinions.ts';
import type { Span } from '../text/span.ts';
import { appendNote, endOfCitation } from './appendedNote.ts';
import type { ComparedQuotation } from './comparedQuotations.ts';
import { surroundings } from './draftContext.ts';
import { defineRule, type RuleContext, type SourcedCitation } from './rule.ts';

/** What the words around a citation say when they tell the reader that the court does not speak. */
const TOLD = /\b(?:dissent|concurr|separate(?:ly)?\b|plurality|minority|statement of\b|opinion of\b)/i;
/** How far before a citation they may say so, in code units: its sentence and the one before. */
const TOLD_BEFORE = 600;

/** Opinions of several judges, of which a concurrence may be the one that decides. */
const FRACTURED =
  /\b(?:announc(?:ed|ing|es) the judgment of the court|opinion of the court (?:with respect|as to|except|in part)|lead opinion|plurality opinion)\b/i;

/** The words quoted stand in a separate opinion, wherever else in the source they stand. */
function checkQuotation({ citation, source, check }: ComparedQuotation, context: RuleContext): void {
  if (check.result === 'same') report({ citation, source, places: check.places.map(({ span }) => span) }, context);
}

/** Every page cited is one of a separate opinion; where words are quoted from the citation, their place counts. */
function checkPins({ citation, sources }: SourcedCitation, context: RuleContext): void {
  const [source, other] = sources;
  if (source === undefined || other !== undefined || citation.pins.length === 0) return;
  if (context.quotations().some((quotation) => quotation.citation === citation.index)) return;
  const paragraphs = citation.pins.every(({ type }) => type === 'paragraph');
  const places = paragraphs
    ? source.pins.map(({ place }) => place?.content ?? null)
    : (quotationPin(source)?.pinned ?? []);
  if (places.length >= citation.pins.length) report({ citation, source, places }, context);
}

interface Found {
  readonly citation: Citation;
  readonly source: CitedSource;
  readonly places: readonly (Span | null)[];
}

function report({ citation, source, places }: Found, context: RuleContext): void {
  if (!isOfOpinion(citation, context) || citation.role !== null) return;
  const opinion = opinionOf(source, places);
  if (opinion === null || mayBeTheCourts(opinion, { citation, source }) || isTold(citation, opinion, context)) return;
  const words = wordsOfOpinion(opinion);
  context.report({
    citation,
    span: citation.pins.at(-1)?.span ?? citation.core,
    message:
      opinion.words === null
        ? `The place cited stands in ${words} (${source.path}), and nothing says so. Name the judge in a parenthetical.`
        : `The place cited is from a separate opinion, "${words}" (${source.path}), and nothing says so. Add "(${words})".`,
    fixes: () => (opinion.words === null ? [] : appendNote(`(${opinion.words})`, 'weight', { citation, context })),
  });
}

function isOfOpinion({ authority }: Citation, { bound }: RuleContext): boolean {
  return bound.authorities.find(({ id }) => id === authority)?.kind === 'case';
}

/** The one opinion that has all of the places. */
function opinionOf({ document }: CitedSource, places: readonly (Span | null)[]): SeparateOpinion | null {
  const opinions = places.map((place) => (place === null ? null : separateOpinionAt(document, place)));
  const [first] = opinions;
  if (first === undefined || first === null) return null;
  return opinions.every((each) => each !== null && each.words === first.words && each.kind === first.kind)
    ? first
    : null;
}

/** Joined by another judge of the panel, a concurrence may have decided the case; in the Supreme Court it has not. */
function mayBeTheCourts(
  { kind, joined }: SeparateOpinion,
  { citation, source }: { readonly citation: Citation; readonly source: CitedSource },
): boolean {
  if (kind === 'dissent') return false;
  return (joined > 0 && citation.courtId !== 'scotus') || FRACTURED.test(source.document.text);
}

/** The draft says whose words they are: in the parentheticals, in the sentence, or at the citation an id. repeats. */
function isTold(citation: Citation, { words }: SeparateOpinion, { bound, once }: RuleContext): boolean {
  const { view } = bound.draft;
  const around = once(surroundings);
  const judge = words?.split(/,| & /, 1)[0] ?? null;
  for (let at: Citation | undefined = citation; at !== undefined; at = antecedentOf(at, bound.citations)) {
    const { start, end } = view.toView({ start: at.span.start, end: endOfCitation(at, bound.citations) });
    const last = around.parentheticalsAfter(end).at(-1)?.end ?? end;
    const said = view.text.slice(Math.max(0, start - TOLD_BEFORE), last);
    if (TOLD.test(said) || (judge !== null && said.includes(judge))) return true;
  }
  return false;
}

/** What an id. repeats, its parentheticals included. */
function antecedentOf({ kind, antecedent }: Citation, citations: readonly Citation[]): Citation | undefined {
  return kind === 'id' && antecedent !== null ? citations[antecedent] : undefined;
}

const OPINION = [
  'Orrin v. Vale Corp., 45 F.3d 112 (2d Cir. 1995)',
  '',
  'ASH, Circuit Judge:',
  '',
  'The judgment was entered on the verdict of a jury, and the carrier appeals from it on two grounds.',
  '',
  '*113 A carrier is not liable for a loss of which it had no notice within seven days of the delivery.',
  '',
  'HALE, Circuit Judge, dissenting:',
  '',
  'The majority reads a week into the contract that the parties never wrote there, and I cannot join it.',
  '',
  '*114 Notice by telephone is notice. Nothing more was asked of the owner by law or by contract.',
  '',
  '*115 I would reverse the judgment and order a new trial.',
  '',
].join('\n');

export const separateOpinionUnmarked = defineRule({
  id: 'separate-opinion-unmarked',
  bluebook: 'R10.6.1; B10.1.5',
  indigo: 'r13-1',
  group: 'quotation',
  severity: 'warning',
  fix: 'suggestion',
  needs: 'sources',
  docs: {
    summary: 'Words of a concurrence or a dissent that are cited as those of the court.',
    why: 'What a dissent says the court did not hold. A reader who finds it cited as the law takes the brief for careless, or worse.',
    silentWhen: [
      'No file of the matter was recognised as the opinion, or it does not show for certain where a separate opinion begins.',
      'A parenthetical names the judge, or the sentence speaks of a dissent or a concurrence.',
      'An `Id.` repeats a citation that says so.',
      'The page has words of the court as well, or the words quoted stand in the opinion of the court, too.',
      'A concurrence that other judges of a panel join, or in a case without an opinion of the court: it may be the one that decides.',
    ],
    examples: [
      {
        bad: 'The law is plain: "Notice by telephone is notice." *Orrin v. Vale Corp.*, 45 F.3d 112, 114 (2d Cir. 1995).',
        good: 'The law is plain: "Notice by telephone is notice." *Orrin v. Vale Corp.*, 45 F.3d 112, 114 (2d Cir. 1995) (Hale, J., dissenting).',
      },
      {
        bad: 'A call was enough. *Orrin v. Vale Corp.*, 45 F.3d 112, 114 (2d Cir. 1995).',
        good: 'A call was enough. *Orrin v. Vale Corp.*, 45 F.3d 112, 114 (2d Cir. 1995) (Hale, J., dissenting).',
      },
    ],
    good: [
      'Notice must come in time. *Orrin v. Vale Corp.*, 45 F.3d 112, 113 (2d Cir. 1995).',
      'As the dissent had it, "[n]otice by telephone is notice." *Orrin v. Vale Corp.*, 45 F.3d 112, 114 (2d Cir. 1995).',
    ],
    files: { 'authorities/orrin.txt': OPINION },
  },
  check: {},
  checkSources: checkPins,
  checkQuotation,
});
