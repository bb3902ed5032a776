import type { Citation } from '../model/bound.ts';
import type { Stretch } from '../model/quotations/surroundings.ts';
import { collapse } from '../syntax/cursor.ts';
import type { Span } from '../text/span.ts';
import { surroundings } from './draftContext.ts';
import { defineRule, type Fix, type RuleContext } from './rule.ts';

/** Weights that are known for certain; others may be words of an explanation. */
const WEIGHT = /^(?:(?:en|in) banc|per curiam|plurality(?: opinion)?|mem\. op\.|mem\.|unpublished|table)$/i;

/** What was done to the quotation of the draft; one of inner quotation marks may stand behind the source, too. */
const ALTERATION =
  /^(?:emphas[ie]s (?:added|omitted)|alterations? (?:in original|added|omitted)|(?:internal )?(?:citations?|footnotes?)(?: and [a-z ]{4,40})? omitted)$/i;

const SOURCE = /^quoting\b/i;

/** An explanation in words of the writer; one that is a quotation may have a note of its own behind it. */
const EXPLANATION =
  /^(?:holding|finding|explaining|concluding|noting|stating|observing|rejecting|affirming|reversing|recognizing|describing|applying|granting|denying|reasoning)\b[^"“”]*$/i;

/** In their order (R1.5(b)). */
const ORDER = [WEIGHT, ALTERATION, SOURCE, EXPLANATION];

/** A parenthetical of a kind that has one place, with its rank. */
interface Ranked {
  readonly stretch: Stretch;
  readonly text: string;
  readonly rank: number;
}

function check(citation: Citation, context: RuleContext): void {
  if (citation.quoted || hasFew(citation, context.text)) return;
  const after = context.once(surroundings).parentheticalsAfter(context.placeOf(citation).end);
  if (after.length > 1) checkOrder(citation, after, context);
}

function checkOrder(citation: Citation, parentheticals: readonly Stretch[], context: RuleContext): void {
  const { view } = context.bound.draft;
  const ranked = parentheticals.flatMap((stretch) => rankedAt(stretch, view.text));
  for (const [i, late] of ranked.entries()) {
    const early = ranked.slice(0, i).find(({ rank }) => rank > late.rank);
    if (early === undefined) continue;
    const span = view.toFile(late.stretch);
    context.report({
      citation,
      span,
      message: `"(${shown(late.text)})" comes before "(${shown(early.text)})": the weight of the opinion first, then what was done to the quotation, then its source, then the explanation.`,
      fixes: () => moveBefore(span, view.toFile(early.stretch), context),
    });
    break;
  }
}

/** True when fewer than two parentheticals follow a citation: two are needed for an order. */
function hasFew({ kind, parentheticals, span }: Citation, text: string): boolean {
  switch (kind) {
    // Their parentheticals are read with them.
    case 'case':
    case 'case-short':
    case 'journal':
    case 'book':
      return parentheticals.length < 2;
    default:
      for (let at = span.end; at < span.end + CLOSE_BY; at++) if (text.charCodeAt(at) === PARENTHESIS) return false;
      return true;
  }
}

const PARENTHESIS = 0x28;

/** A parenthetical begins so near to its citation, marks of emphasis between them, in UTF-16 code units. */
const CLOSE_BY = 8;

function rankedAt(stretch: Stretch, text: string): Ranked[] {
  const words = collapse(text.slice(stretch.start + 1, stretch.end - 1));
  const rank = ORDER.findIndex((pattern) => pattern.test(words));
  return rank < 0 ? [] : [{ stretch, text: words, rank }];
}

function shown(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 40).replace(/\s\S*$/, '')} …`;
}

function moveBefore(span: Span, before: Span, { text }: RuleContext): readonly Fix[] {
  const words = text.slice(span.start, span.end);
  // Emphasis or a line end around it would be torn apart.
  if (/[\n*_\\{}]/.test(words) || !/\S $/.test(text.slice(span.start - 2, span.start))) return [];
  return [
    {
      kind: 'suggestion',
      title: `Put "${words}" first`,
      edits: [
        { span: { start: before.start, end: before.start }, newText: `${words} ` },
        { span: { start: span.start - 1, end: span.end }, newText: '' },
      ],
    },
  ];
}

export const parentheticalOrder = defineRule({
  id: 'parenthetical-order',
  bluebook: 'R1.5(b); R10.6.4',
  indigo: 'r10-2',
  group: 'form',
  severity: 'information',
  fix: 'suggestion',
  needs: 'syntax',
  docs: {
    summary: 'Parentheticals of a case out of their order.',
    why: 'Each stands nearest to what it speaks of: the weight of the opinion by its date, a note on the quotation before its source. Behind "(quoting …)" the note "(emphasis added)" seems to say who added it: somebody else.',
    silentWhen: [
      'A parenthetical is of a kind that may stand in more than one place, such as `(internal quotation marks omitted)`.',
      'The note may be of a quotation inside the explanation before it.',
      'The citation stands inside a quotation.',
    ],
    examples: [
      {
        bad: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008) (holding that the duty is absolute) (en banc).',
        good: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008) (en banc) (holding that the duty is absolute).',
      },
      {
        bad: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008) (quoting *Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002)) (emphasis added).',
        good: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008) (emphasis added) (quoting *Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002)).',
      },
    ],
    good: [
      '*Orrin*, 512 F.3d at 104 (emphasis added) (quoting *Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002)).',
      '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008) (en banc) (emphasis added) (holding that the duty is absolute).',
      '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008) (quoting *Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002)) (internal quotation marks omitted).',
      '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008) ("The duty is *absolute*.") (emphasis added).',
      'The court wrote: "See *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008) (holding so) (en banc)."',
    ],
  },
  check: { any: check },
});
